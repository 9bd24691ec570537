import type { EntityManager } from '@mikro-orm/postgresql';
import { type ApiKeyInput as CheckedKey, type Problem, parseApiKey, problem } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { actorOf } from '../../../audit/index.ts';
import type { Context } from '../../../context.ts';
import { type RegistryProblem, registryProblem } from '../../../writing/registry-problem.ts';
import { fromProblem, fromRegistryProblem } from '../../../writing/user-error.ts';
import { checkMayManageAccounts } from '../account/account-permission.ts';
import { ApiKeyInput, ApiKeyPayload } from './api-key.type.ts';
import { recordKeyEvent } from './audited-key.ts';
import { issueKey, revokeKey, rotateKey } from './issued-key.ts';
import { findKeys } from './known-keys.ts';

const LONGEST_OVERLAP = 90;

function refusal(problems: readonly (Problem | RegistryProblem)[], { language }: Context): ApiKeyPayload {
  const userErrors = problems.map((each) =>
    'origin' in each ? fromRegistryProblem(each, language) : fromProblem(each, language),
  );
  return { apiKey: null, key: null, userErrors };
}

const noSuchKey = (id: string): GraphQLError =>
  new GraphQLError(`API key ${id} does not exist, or opens nothing any more.`, {
    extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
  });

/** Communes of a key that nobody can find. */
async function unknownCommunes(em: EntityManager, { communeIds }: CheckedKey): Promise<RegistryProblem[]> {
  const rows = await em.execute<{ id: string }[]>(
    'select id from commune where deleted_at is null and id in (select json_array_elements_text(?::json)::uuid)',
    [JSON.stringify(communeIds)],
  );
  const known = new Set(rows.map(({ id }) => id));
  return communeIds.flatMap((id, index) =>
    known.has(id) ? [] : [registryProblem(['communeIds', index], 'UNKNOWN_REFERENCE')],
  );
}

const only = async (em: EntityManager, id: string): Promise<ApiKeyPayload['apiKey']> =>
  (await findKeys(em, id))[0] ?? null;

/** What administrators do with the keys of partner apps. */
@Resolver()
export class ApiKeyMutations {
  @Mutation(() => ApiKeyPayload, { description: 'Makes a key. It is shown in this answer and never again.' })
  async createApiKey(
    @Ctx() context: Context,
    @Arg('input', () => ApiKeyInput) input: ApiKeyInput,
  ): Promise<ApiKeyPayload> {
    checkMayManageAccounts(context);
    const parsed = parseApiKey({ ...input });
    if (!parsed.ok) return refusal(parsed.problems, context);
    const { name, communeIds, permissions, maxPage, maxCost, persistedOnly, expiresInDays } = parsed.value;
    return context.em.transactional(async (inside) => {
      const em = inside as EntityManager;
      const problems = await unknownCommunes(em, parsed.value);
      if (problems.length > 0) return refusal(problems, context);
      const communes = communeIds.length === 0 ? undefined : communeIds;
      const grants = {
        communes,
        permissions,
        maxPage: maxPage ?? undefined,
        maxCost: maxCost ?? undefined,
        persistedOnly,
      };
      const { id, key } = await issueKey(em, context.viewer.id, {
        name,
        expiresInDays: expiresInDays ?? undefined,
        grants,
      });
      await recordKeyEvent(em, actorOf(context.viewer, context.request), 'CREATE_KEY', id, {
        ...parsed.value,
        communeIds: communes ?? null,
      });
      return { apiKey: await only(em, id), key, userErrors: [] };
    });
  }

  @Mutation(() => ApiKeyPayload, {
    description:
      'Makes another key with the same grants; the old one goes on for some days, so that the partner can change over.',
  })
  async rotateApiKey(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('overlapDays', () => Int, { defaultValue: 7, description: `0 to ${LONGEST_OVERLAP}.` }) overlapDays: number,
  ): Promise<ApiKeyPayload> {
    checkMayManageAccounts(context);
    if (overlapDays < 0 || overlapDays > LONGEST_OVERLAP)
      return refusal([problem(['overlapDays'], 'OUT_OF_RANGE', { min: 0, max: LONGEST_OVERLAP })], context);
    return context.em.transactional(async (inside) => {
      const em = inside as EntityManager;
      const issued = await rotateKey(em, context.viewer.id, id, overlapDays);
      if (issued === undefined) throw noSuchKey(id);
      await recordKeyEvent(em, actorOf(context.viewer, context.request), 'ROTATE_KEY', issued.id, {
        replaces: id,
        overlapDays,
      });
      return { apiKey: await only(em, issued.id), key: issued.key, userErrors: [] };
    });
  }

  @Mutation(() => ApiKeyPayload, {
    description: 'Ends a key: within five seconds it opens nothing any more, anywhere.',
  })
  async revokeApiKey(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ApiKeyPayload> {
    checkMayManageAccounts(context);
    return context.em.transactional(async (inside) => {
      const em = inside as EntityManager;
      if (!(await revokeKey(em, id))) throw noSuchKey(id);
      await recordKeyEvent(em, actorOf(context.viewer, context.request), 'REVOKE_KEY', id);
      return { apiKey: await only(em, id), key: null, userErrors: [] };
    });
  }
}
