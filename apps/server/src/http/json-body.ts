import type { FastifyInstance } from 'fastify';
import { type Params, type RequestProblem, requestMessage, requestStatus } from '../graphql/request-problems.ts';
import { MAX_JSON_DEPTH, nestsDeeper } from './json-depth.ts';
import { preferredLanguage } from './language.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** A body that is refused before anything looks at what it says. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly reason: RequestProblem;
  readonly params: Params;
  readonly statusCode: number;
  constructor(message: string, reason: RequestProblem, params: Params) {
    super(message);
    this.reason = reason;
    this.params = params;
    this.statusCode = requestStatus(reason);
  }
}

/** Reads bodies as strict JSON and nothing else: invalid UTF-8 is refused, not silently replaced (RFC 8259, 8.1). */
export function acceptUtf8Json(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const refuse = (reason: RequestProblem, params: Params = {}): void => {
      const language = preferredLanguage(request.headers['accept-language']);
      done(new BodyError(requestMessage(reason, params, language), reason, params));
    };
    let text: string;
    try {
      text = decoder.decode(body as Buffer);
    } catch {
      return refuse('INVALID_UTF8');
    }
    if (text === '') return done(null, undefined);
    if (nestsDeeper(text)) return refuse('JSON_TOO_DEEP', { max: MAX_JSON_DEPTH });
    try {
      done(null, JSON.parse(text));
    } catch {
      refuse('INVALID_JSON');
    }
  });
}
