import { KeyRing } from '../modules/identity/index.ts';

/** The identity key of tests, as the environment gives it. */
export const TEST_KEY_LINE = `test:${Buffer.alloc(32, 7).toString('base64')}`;

export const TEST_KEYS = new KeyRing(() => TEST_KEY_LINE);
