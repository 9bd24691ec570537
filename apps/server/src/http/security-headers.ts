import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** The headers that helmet sets. They are the same for every answer, so it is asked once. */
function headersOfHelmet(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name.toLowerCase()] = value;
    },
    removeHeader: () => undefined,
  };
  const set = helmet({
    contentSecurityPolicy,
    strictTransportSecurity: false,
    // Sign-in compares the origin; a browser that may not say where it comes from could not sign in.
    referrerPolicy: { policy: 'same-origin' },
  });
  set({} as IncomingMessage, response as unknown as ServerResponse, () => undefined);
  return headers;
}

/** Sets the security headers of every answer. */
export function securityHeaders(app: FastifyInstance): void {
  const headers = headersOfHelmet();
  app.addHook('onRequest', (_, reply, next) => {
    reply.headers(headers);
    next();
  });
}
