import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider says about the person at its keyboard. */
export type Claims = {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
};

type Grant = {
  readonly claims: Claims;
  readonly challenge: string;
  readonly nonce: string | null;
  readonly redirectUri: string;
};

export type OidcProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next. */
  person: Claims;
  /** Makes id_tokens that should not be believed. */
  forge: 'nothing' | 'signature' | 'nonce' | 'audience';
  /** Follows the way of a browser: the address of sign-in in, the address it is sent back to out. */
  visit(authorizationUrl: string): Promise<URL>;
  close(): Promise<void>;
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** A small OpenID Connect provider: discovery, authorization code with PKCE (S256), signed id_tokens. */
export async function startOidcProvider(): Promise<OidcProvider> {
  const [genuine, foreign] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  if (genuine === undefined || foreign === undefined) throw new Error('unreachable');
  const [clientId, clientSecret] = ['registry', randomUUID()];
  const grants = new Map<string, Grant>();

  const idToken = ({ claims, nonce }: Grant, forge: OidcProvider['forge']): string => {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      ...claims,
      iss: provider.issuer,
      aud: forge === 'audience' ? 'somebody-else' : clientId,
      nonce: forge === 'nonce' ? 'another' : nonce,
      iat: now,
      exp: now + 300,
    };
    const text = `${encoded({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${encoded(payload)}`;
    const key = forge === 'signature' ? foreign.privateKey : genuine.privateKey;
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
  };

  const exchange = (form: URLSearchParams): object | undefined => {
    const grant = grants.get(form.get('code') ?? '');
    grants.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const known = form.get('client_id') === clientId && form.get('client_secret') === clientSecret;
    if (grant === undefined || !known || challenge !== grant.challenge) return undefined;
    if (form.get('redirect_uri') !== grant.redirectUri) return undefined;
    return {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 300,
      id_token: idToken(grant, provider.forge),
    };
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', provider.issuer);
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration')
      return send(200, {
        issuer: provider.issuer,
        authorization_endpoint: `${provider.issuer}/authorize`,
        token_endpoint: `${provider.issuer}/token`,
        jwks_uri: `${provider.issuer}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    if (pathname === '/jwks')
      return send(200, {
        keys: [{ ...genuine.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
      });
    const tokens = pathname === '/token' ? exchange(await formOf(request)) : undefined;
    return tokens === undefined ? send(400, { error: 'invalid_grant' }) : send(200, tokens);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const provider: OidcProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId,
    clientSecret,
    person: { sub: 'nobody', email: 'nobody@example.org', email_verified: true, name: 'Nobody' },
    forge: 'nothing',
    async visit(authorizationUrl) {
      const asked = new URL(authorizationUrl).searchParams;
      if (asked.get('code_challenge_method') !== 'S256') throw new Error('The client did not use PKCE.');
      const code = randomUUID();
      const redirectUri = asked.get('redirect_uri') ?? '';
      grants.set(code, {
        claims: provider.person,
        challenge: asked.get('code_challenge') ?? '',
        nonce: asked.get('nonce'),
        redirectUri,
      });
      const back = new URL(redirectUri);
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
      return back;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return provider;
}
