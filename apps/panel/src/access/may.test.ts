import { describe, expect, test } from 'vitest';
import { communeOf } from './commune-of.ts';
import { mayBy, type ResourceAccess, type Rules } from './may.ts';
import { type Held, heldOf } from './reach.ts';

const rules: Rules = new Map<string, ResourceAccess>([
  ['communes', { change: 'EDIT_UNITS' }],
  [
    'households',
    {
      read: { permission: 'READ_RECORDS' },
      change: 'EDIT_HOUSEHOLDS',
      communeOf,
      create: ['READ_ETHNICITY'],
      acts: { reveal: 'REVEAL_IDENTITY' },
      fields: { phone: 'READ_CONTACT', 'members.ethnicity': 'READ_ETHNICITY' },
    },
  ],
  [
    'communeReviews',
    {
      change: 'EDIT_REVIEWS',
      communeOf,
      approval: { permission: 'APPROVE_REVIEWS', covers: ({ step }) => step === 'RECOGNITION' },
    },
  ],
  ['roles', { read: { permission: 'MANAGE_ACCESS', everywhere: true }, change: 'MANAGE_ACCESS' }],
]);

const within = (...permissions: Parameters<typeof heldOf>[0][number]['permission'][]): Held =>
  heldOf(permissions.map((permission) => ({ permission, everywhere: false, communes: ['A'] })));

const ask = (held: Held | undefined, action: string, resource: string, record?: object): boolean =>
  mayBy(rules, held, { action, resource, record: record as never });

describe('nothing may be done', () => {
  test('before the permissions are known, and with what no rule speaks of', () => {
    expect(ask(undefined, 'list', 'communes')).toBe(false);
    expect(ask(within(), 'list', 'unknown')).toBe(false);
  });
});

test('records are read by who may read records; public matters by everyone', () => {
  expect(ask(within(), 'list', 'communes')).toBe(true);
  expect(ask(within('READ_FIGURES'), 'list', 'households')).toBe(false);
  expect(ask(within('READ_RECORDS'), 'show', 'households')).toBe(true);
});

test('a record is changed in its commune; what has none in the whole province only', () => {
  const official = within('READ_RECORDS', 'READ_ETHNICITY', 'EDIT_HOUSEHOLDS', 'EDIT_UNITS');
  expect(ask(official, 'edit', 'households', { communeId: 'A' })).toBe(true);
  expect(ask(official, 'edit', 'households', { commune: { id: 'B' } })).toBe(false);
  expect(ask(official, 'create', 'households')).toBe(true);
  expect(ask(official, 'edit', 'communes', { id: 'A' })).toBe(false);
});

test('a form that cannot be filled in is not offered; acts need their own permission', () => {
  expect(ask(within('READ_RECORDS', 'EDIT_HOUSEHOLDS'), 'create', 'households')).toBe(false);
  expect(ask(within('READ_RECORDS'), 'reveal', 'households', { communeId: 'A' })).toBe(false);
  expect(ask(within('READ_RECORDS', 'REVEAL_IDENTITY'), 'reveal', 'households', { communeId: 'A' })).toBe(true);
});

test('a field of a sensitive group is open to who holds it wherever they read, at any place in a list', () => {
  const one = within('READ_RECORDS', 'READ_CONTACT');
  expect(ask(one, 'read', 'households.phone')).toBe(true);
  expect(ask(one, 'read', 'households.members.3.ethnicity')).toBe(false);
  const wider: Held = new Map([...one, ['READ_RECORDS', new Set(['A', 'B'])]]);
  expect(ask(wider, 'read', 'households.phone')).toBe(false);
});

test('recognition is the approver’s, everything before it the official’s', () => {
  const review = { communeId: 'A', step: 'RECOGNITION' };
  expect(ask(within('EDIT_REVIEWS'), 'change', 'communeReviews', review)).toBe(false);
  expect(ask(within('APPROVE_REVIEWS'), 'change', 'communeReviews', review)).toBe(true);
  expect(ask(within('APPROVE_REVIEWS'), 'change', 'communeReviews', { ...review, step: 'LISTING' })).toBe(false);
});

test('administration is for the whole province', () => {
  expect(ask(within('MANAGE_ACCESS'), 'list', 'roles')).toBe(false);
  const held = heldOf([{ permission: 'MANAGE_ACCESS', everywhere: true, communes: [] }]);
  expect(ask(held, 'edit', 'roles', { id: 'x' })).toBe(true);
});
