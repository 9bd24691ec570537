import type { Language } from '@thoat-ngheo/domain';
import { accountProblemMessage, isAccountProblem } from '../modules/access/index.ts';

type Params = Readonly<Record<string, string | number>>;
type Refusal = { readonly code?: unknown; readonly message?: unknown; readonly params?: Params };

const SECONDS_PER_MINUTE = 60;

function parsed(text: string | null): Refusal | undefined {
  try {
    return JSON.parse(text ?? '') as Refusal;
  } catch {
    return undefined;
  }
}

/** What the authentication library refused, with a code for programs and words for people, and the seconds to wait where it says so. */
export function accountRefusal(
  { status, headers }: Response,
  text: string | null,
  language: Language,
): { readonly body: string | null; readonly retryAfter?: number } {
  const refusal = parsed(text);
  if (refusal === undefined) return { body: text };
  const seconds = headers.get('x-retry-after');
  const limited = status === 429 && refusal.code === undefined && seconds !== null;
  const { code, params = {} } = limited ? { code: 'RATE_LIMITED', params: { seconds } } : refusal;
  if (!isAccountProblem(code)) return { body: text };
  const wait = limited
    ? Number(seconds)
    : typeof params.minutes === 'number'
      ? params.minutes * SECONDS_PER_MINUTE
      : undefined;
  const body = JSON.stringify({ code, message: accountProblemMessage(code, language, params), params });
  return { body, ...(wait === undefined ? {} : { retryAfter: wait }) };
}
