import type { FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { Context } from '../context.ts';
import type { ContextServices } from '../create-context.ts';
import { stringifyResult } from '../graphql/raw-data.ts';
import { answerOnce, contextWithin, type IdempotentRequest } from '../idempotency/index.ts';
import type { AnswerType } from './answer-type.ts';
import { legacyStatus } from './legacy-status.ts';

type Executed = {
  readonly result: FormattedExecutionResult;
  readonly head: { readonly headers: Iterable<readonly [string, string]> };
  readonly status: number;
};

/** Answers a mutation that carries an `Idempotency-Key`: the first time by carrying it out, then with the same bytes. */
export async function answerMutationOnce(
  services: ContextServices,
  request: IdempotentRequest,
  context: Context,
  {
    type,
    reply,
    execute,
  }: {
    readonly type: AnswerType;
    readonly reply: FastifyReply;
    readonly execute: (context: Context) => Promise<Executed>;
  },
): Promise<FastifyReply> {
  const { answer, replayed } = await answerOnce(services, request, context.language, async (em) => {
    const { result, head, status } = await execute(contextWithin(context, em));
    for (const [name, value] of head.headers) reply.header(name, value);
    const code = type.legacy ? legacyStatus(result, status) : status;
    const body = String(stringifyResult(result));
    return {
      answer: { status: code, type: `${type.name}; charset=utf-8`, body },
      failed: (result.errors?.length ?? 0) > 0,
    };
  });
  if (replayed) reply.header('idempotency-replayed', 'true');
  return reply.code(answer.status).header('cache-control', 'no-store').type(answer.type).send(answer.body);
}
