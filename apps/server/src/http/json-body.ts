import type { FastifyInstance } from 'fastify';
import { preferredLanguage } from './language.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

class BadBody extends Error {
  readonly statusCode = 400;
}

const messages = {
  encoding: {
    vi: 'Nội dung gửi lên không phải UTF-8 hợp lệ. Hãy gửi JSON mã hoá UTF-8.',
    en: 'The body is not valid UTF-8. Send JSON encoded as UTF-8.',
  },
  syntax: {
    vi: 'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra cú pháp rồi gửi lại.',
    en: 'The body is not valid JSON. Check its syntax and send it again.',
  },
} as const;

/** Reads JSON bodies strictly: invalid UTF-8 is refused, not silently replaced (RFC 8259, 8.1). */
export function acceptUtf8Json(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const language = preferredLanguage(request.headers['accept-language']);
    let text: string;
    try {
      text = decoder.decode(body as Buffer);
    } catch {
      done(new BadBody(messages.encoding[language]));
      return;
    }
    try {
      done(null, text === '' ? undefined : JSON.parse(text));
    } catch {
      done(new BadBody(messages.syntax[language]));
    }
  });
}
