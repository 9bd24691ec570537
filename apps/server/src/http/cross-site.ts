import type { FastifyRequest } from 'fastify';
import { bearerKey } from '../modules/access/index.ts';

/** Headers that a page of another site cannot send without asking first. */
const ASKED_FOR = ['x-apollo-operation-name', 'apollo-require-preflight', 'content-type'];

/**
 * Whether another site could have made a browser send this with the cookies of somebody signed in. A POST cannot be such: JSON
 * has to be asked for.
 */
export function mayBeCrossSite({ method, headers }: FastifyRequest): boolean {
  if (method === 'POST' || headers.cookie === undefined || headers['sec-fetch-site'] === 'same-origin') return false;
  if (bearerKey(headers) !== undefined) return false;
  return !ASKED_FOR.some((name) => {
    const value = headers[name];
    if (value === undefined || value === '') return false;
    return name !== 'content-type' || /^application\/json\b/i.test(String(value));
  });
}
