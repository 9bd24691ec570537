import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../config.ts';

const OIDC = {
  PUBLIC_URL: 'https://so.tinh.gov.vn',
  OIDC_ISSUER: 'https://login.tinh.gov.vn',
  OIDC_CLIENT_ID: 'registry',
  OIDC_CLIENT_SECRET: 'secret',
};

test.each([
  ['half a provider', { ...OIDC, OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET is missing'],
  ['a provider that is no address', { ...OIDC, OIDC_ISSUER: 'login.tinh.gov.vn' }, 'OIDC_ISSUER is not an address'],
  ['a provider without a way back', { ...OIDC, PUBLIC_URL: '' }, 'PUBLIC_URL is missing'],
  ['a demand that is neither yes nor no', { REQUIRE_SECOND_FACTOR: 'maybe' }, 'give 1 or 0'],
])('%s is refused by name', (_, env, reason) => {
  expect(() => readConfig(env, '/')).toThrow(ConfigError);
  expect(() => readConfig(env, '/')).toThrow(reason);
});

test('nothing is demanded, nobody else is asked, and only this computer is believed, unless the environment says so', () => {
  expect(readConfig({}, '/')).toMatchObject({
    oidc: undefined,
    requireSecondFactor: false,
    trustedProxies: ['loopback'],
  });
  const env = { ...OIDC, OIDC_LABEL: 'Cổng tỉnh', REQUIRE_SECOND_FACTOR: '1', TRUSTED_PROXIES: '10.0.0.2, 10.0.0.3' };
  expect(readConfig(env, '/')).toMatchObject({
    oidc: { issuer: OIDC.OIDC_ISSUER, clientId: 'registry', clientSecret: 'secret', label: 'Cổng tỉnh' },
    requireSecondFactor: true,
    trustedProxies: ['10.0.0.2', '10.0.0.3'],
  });
  expect(readConfig(OIDC, '/').oidc?.label).toBe('login.tinh.gov.vn');
});
