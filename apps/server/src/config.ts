import { join, resolve } from 'node:path';
import { STATEMENT_TIMEOUT_MS } from './database/reader.ts';
import { MIN_PASSWORD_LENGTH, type OidcSettings } from './modules/access/index.ts';
import type { IdentityKeySource } from './modules/identity/index.ts';

/** What the environment says; the only place that reads it. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  /** Account that owns the database of `databaseUrl`, where daily work has one of its own. */
  readonly databaseOwnerUrl: string | undefined;
  readonly replicaUrls: readonly string[];
  readonly dataDir: string;
  readonly adminEmail: string;
  readonly adminPassword: string | undefined;
  readonly authSecret: string | undefined;
  /** Where the keys that seal identity numbers come from. */
  readonly identityKeys: IdentityKeySource;
  readonly publicUrl: string | undefined;
  /** Peers whose `X-Forwarded-*` headers are believed: addresses, networks, or the names that Fastify knows. */
  readonly trustedProxies: readonly string[];
  /** The OpenID Connect provider whose people may sign in. */
  readonly oidc: OidcSettings | undefined;
  /** Whether nobody works without a second factor. */
  readonly requireSecondFactor: boolean;
  readonly demoHouseholds: number | undefined;
  /** How long a read may take before PostgreSQL cancels it, milliseconds. */
  readonly statementTimeoutMs: number;
  /** Memory for answers that can be given again, megabytes; 0 keeps none. */
  readonly resultCacheMb: number;
  readonly logLevel: string;
  readonly production: boolean;
};

/** A setting that cannot be used; the message says which and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, min: number, max: number): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(`${name}="${text}" cannot be used: give a whole number from ${min} to ${max}.`);
  }
  return value;
}

function postgresUrl(name: string, text: string): string {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new ConfigError(`${name} is not a PostgreSQL address: write postgres://user:password@host:5432/database.`);
  }
  return text;
}

function flag(env: NodeJS.ProcessEnv, name: string): boolean {
  const text = env[name] ?? '';
  if (text === '' || text === '0') return false;
  if (text === '1') return true;
  throw new ConfigError(`${name}="${text}" cannot be used: give 1 or 0.`);
}

const OIDC_NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

function oidcSettings(env: NodeJS.ProcessEnv, publicUrl: string | undefined): OidcSettings | undefined {
  if (OIDC_NAMES.every((name) => !env[name])) return undefined;
  const [issuer, clientId, clientSecret] = OIDC_NAMES.map((name) => {
    const text = env[name];
    if (!text) throw new ConfigError(`${name} is missing: ${OIDC_NAMES.join(', ')} are set together.`);
    return text;
  }) as [string, string, string];
  if (!URL.canParse(issuer) || !/^https?:/.test(issuer))
    throw new ConfigError('OIDC_ISSUER is not an address: write https://login.province.gov.vn.');
  if (publicUrl === undefined)
    throw new ConfigError('PUBLIC_URL is missing: the provider must know where to send people back to.');
  return { issuer, clientId, clientSecret, label: env.OIDC_LABEL || new URL(issuer).hostname };
}

/** @throws ConfigError naming the variable and what it may hold. */
export function readConfig(env: NodeJS.ProcessEnv, cwd: string): Config {
  const text = (name: string): string | undefined => (env[name] ? env[name] : undefined);
  const databaseUrl = text('DATABASE_URL');
  const databaseOwnerUrl = text('DATABASE_OWNER_URL');
  if (databaseOwnerUrl !== undefined && databaseUrl === undefined)
    throw new ConfigError('DATABASE_URL is missing: DATABASE_OWNER_URL is the owner of its database.');
  const production = env.NODE_ENV === 'production';
  const authSecret = text('AUTH_SECRET');
  const adminPassword = text('ADMIN_PASSWORD');
  if (authSecret !== undefined && authSecret.length < 32) {
    throw new ConfigError('AUTH_SECRET is too short: give at least 32 characters, for example 48 random ones.');
  }
  if (adminPassword !== undefined && adminPassword.length < MIN_PASSWORD_LENGTH) {
    throw new ConfigError(`ADMIN_PASSWORD is too short: give at least ${MIN_PASSWORD_LENGTH} characters.`);
  }
  const dataDir = resolve(cwd, text('DATA_DIR') ?? '.data');
  const keys = text('IDENTITY_KEYS');
  const identityKeys =
    keys === undefined ? { file: resolve(cwd, text('IDENTITY_KEY_FILE') ?? join(dataDir, 'identity.keys')) } : { keys };
  if (production && databaseUrl !== undefined && authSecret === undefined) {
    throw new ConfigError('AUTH_SECRET is missing: in production it must be set (at least 32 characters).');
  }
  return {
    port: wholeNumber(env, 'PORT', 0, 65_535) ?? 4000,
    host: text('HOST') ?? '127.0.0.1',
    databaseUrl: databaseUrl === undefined ? undefined : postgresUrl('DATABASE_URL', databaseUrl),
    databaseOwnerUrl: databaseOwnerUrl === undefined ? undefined : postgresUrl('DATABASE_OWNER_URL', databaseOwnerUrl),
    replicaUrls: (text('DATABASE_REPLICA_URLS') ?? '')
      .split(',')
      .map((url) => url.trim())
      .filter((url) => url !== '')
      .map((url) => postgresUrl('DATABASE_REPLICA_URLS', url)),
    dataDir,
    adminEmail: text('ADMIN_EMAIL') ?? 'admin@localhost',
    adminPassword,
    authSecret,
    identityKeys,
    publicUrl: text('PUBLIC_URL'),
    trustedProxies: (text('TRUSTED_PROXIES') ?? 'loopback').split(',').map((proxy) => proxy.trim()),
    oidc: oidcSettings(env, text('PUBLIC_URL')),
    requireSecondFactor: flag(env, 'REQUIRE_SECOND_FACTOR'),
    demoHouseholds: wholeNumber(env, 'DEMO_HOUSEHOLDS', 0, 2_000_000),
    resultCacheMb: wholeNumber(env, 'RESULT_CACHE_MB', 0, 65_536) ?? 64,
    statementTimeoutMs: wholeNumber(env, 'STATEMENT_TIMEOUT_MS', 100, 600_000) ?? STATEMENT_TIMEOUT_MS,
    logLevel: text('LOG_LEVEL') ?? 'warn',
    production,
  };
}
