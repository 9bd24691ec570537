import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { inRegistry } from '../testing/registry.ts';
import { digestOf } from './digest.ts';

const CONTENTS = ['', 'Hộ nghèo', '{"name": "Đặng \\"Ụ\\""}', 'a\nb\u2028', 'x'.repeat(500)];

test('the database computes the salt and the digest of a content as the server does', () =>
  inRegistry(async ({ em }) => {
    for (const content of CONTENTS)
      for (let round = 0; round < 20; round += 1) {
        const bytes = randomBytes(16);
        const halves = [bytes.readBigInt64BE(0), bytes.readBigInt64BE(8)].map(String);
        const [row] = await em.execute<{ salt: string; digest: string }[]>(
          `select salt_of(half, other) as salt, salted_digest(half, other, '[' || to_json(content)::text || ']') as digest
           from (values (?::bigint, ?::bigint, ?::text)) v(half, other, content)`,
          [...halves, content],
        );
        const salt = bytes.toString('base64url');
        expect(row).toEqual({ salt, digest: digestOf(salt, [content]) });
      }
  }));

test('a statement takes salts and digests into itself: it calls neither for each of very many events', () =>
  inRegistry(async ({ em }) => {
    const plan = await em.execute(
      "explain (verbose) select salt_of(n, n), salted_digest(n, n, n || 'content') from generate_series(1::bigint, 10) n",
    );
    expect(JSON.stringify(plan)).toContain('sha256');
    expect(JSON.stringify(plan)).not.toMatch(/salt_of|salted_digest/);
  }));
