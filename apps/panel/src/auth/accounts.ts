import { language } from '../i18n/language.ts';

/** An endpoint of accounts refused; `message` is the server's, in the language of the panel. */
export class AccountRefusal extends Error {
  override readonly name = 'AccountRefusal';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** No answer reached us, or none that says anything; what was typed can be sent again. */
const unavailable = (): AccountRefusal => new AccountRefusal('UNAVAILABLE', 'panel.login.unavailable');

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const headers = { ...init.headers, 'accept-language': language.get() };
  const response = await fetch(`/api/auth/${path}`, { ...init, headers }).catch(() => {
    throw unavailable();
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const { code, message } = (body ?? {}) as { code?: string; message?: string };
  if (response.status >= 500 || message === undefined) throw unavailable();
  throw new AccountRefusal(code ?? String(response.status), message);
}

/** Asks an endpoint of accounts. @throws AccountRefusal */
export const askAccounts = <Answer>(path: string): Promise<Answer> => send(path, { method: 'GET' });

/** Sends to an endpoint of accounts. @throws AccountRefusal */
export const sendToAccounts = <Answer>(path: string, body: object = {}): Promise<Answer> =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** What to tell a person about a failure: words, or the key of a message. */
export const messageOf = (error: unknown): string =>
  error instanceof AccountRefusal ? error.message : 'panel.login.unavailable';
