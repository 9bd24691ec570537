import { expect, test, vi } from 'vitest';
import { inRegistry } from '../../testing/registry.ts';
import { standardOfHash, standardsByHash } from './standard-of-hash.ts';

test('rows that ask at once for standards not known yet load all of them once, also for a hash that is none', () =>
  inRegistry(async ({ em }) => {
    const [hash = ''] = (await standardsByHash(em)).keys();
    const asked = vi.spyOn(em, 'execute');
    const found = await Promise.all(['none', hash, 'none', hash].map((each) => standardOfHash(em, each)));
    expect(found.map((standard) => standard !== undefined)).toEqual([false, true, false, true]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await standardOfHash(em, 'none')).toBeUndefined();
    expect(asked).toHaveBeenCalledTimes(2);
  }));
