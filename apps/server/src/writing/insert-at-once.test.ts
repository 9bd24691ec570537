import type { EntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aHousehold, communeId } from '../testing/builders.ts';
import { inRegistry } from '../testing/registry.ts';

const CREATE = `mutation ($input: HouseholdInput!) {
  createHousehold(input: $input) { household { id version } userErrors { path code } }
}`;

const rowsOf = async (em: EntityManager, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  em.execute<Record<string, unknown>[]>(sql, values);

const people = fc
  .array(
    fc.record({
      ethnicity: fc.constantFrom('KINH', 'DAO', 'TAY', 'FOREIGN', 'OTHER'),
      sex: fc.constantFrom('MALE', 'FEMALE'),
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .chain((members) => fc.tuple(fc.constant(members), fc.nat(members.length - 1)))
  .map(([members, head]) =>
    members.map((member, index) => ({
      ...member,
      fullName: `Người ${index}`,
      birthDate: `19${60 + index}-01-01`,
      relationship: index === head ? 'HEAD' : 'SIBLING',
    })),
  );

describe('a household that is made at once', () => {
  test('is written once: what it shows of its members is what the database finds', () =>
    inRegistry(async ({ em, ask }) => {
      const commune = await communeId(ask);
      const updates = async () => {
        const [row] = await rowsOf(
          em,
          "select n_tup_upd as updates from pg_stat_xact_user_tables where relname = 'household'",
        );
        return Number(row?.updates);
      };
      await fc.assert(
        fc.asyncProperty(people, async (members) => {
          const before = await updates();
          const { data } = await ask(CREATE, { input: aHousehold({ communeId: commune, members }) });
          const { household, userErrors } = data.createHousehold as unknown as {
            household: { id: string; version: number };
            userErrors: unknown[];
          };
          expect(userErrors).toEqual([]);
          expect(household.version).toBe(1);
          expect(await updates()).toBe(before);
          const head = members.find(({ relationship }) => relationship === 'HEAD');
          expect(
            await rowsOf(em, 'select head_name, member_count, ethnic_minority from household where id = ?', [
              household.id,
            ]),
          ).toEqual([
            {
              head_name: head?.fullName,
              member_count: members.length,
              ethnic_minority: !['KINH', 'FOREIGN', 'OTHER'].includes(head?.ethnicity ?? ''),
            },
          ]);
        }),
        { numRuns: 25 },
      );
    }));

  test('has one event with a change for itself and each member, which name what was written and hold no sensitive value', () =>
    inRegistry(async ({ em, ask }) => {
      const input = aHousehold({ communeId: await communeId(ask), note: 'Ở cuối thôn' });
      await ask(CREATE, { input });
      const id = (await rowsOf(em, 'select id from household where code = ?', [input.code]))[0]?.id;
      const [event, ...more] = await rowsOf(
        em,
        `select e.id, operation, concept, record_version, occurred_at = h.recorded_from as "isOfItsMoment", h.commune_id = e.commune_id as "isOfItsCommune"
         from audit_event e join household h on h.id = e.record_id where e.record_id = ?`,
        [id],
      );
      expect(more).toEqual([]);
      expect(event).toMatchObject({
        operation: 'CREATE',
        concept: 'Household',
        record_version: 1,
        isOfItsMoment: true,
        isOfItsCommune: true,
      });
      const changes = await rowsOf(
        em,
        'select concept, operation, fields, before, after from audit_change where event_id = ? order by ordinal',
        [event?.id],
      );
      expect(changes.map(({ concept, operation, before }) => [concept, operation, before])).toEqual([
        ['Household', 'CREATE', null],
        ['Member', 'CREATE', null],
        ['Member', 'CREATE', null],
      ]);
      expect(changes[0]?.after).toMatchObject({ code: input.code, note: 'Ở cuối thôn' });
      expect(changes[0]?.fields).not.toContain('headName');
      expect(changes[1]?.after).toMatchObject({
        householdId: id,
        ordinal: 1,
        fullName: 'Nguyễn Văn An',
        ethnicity: { hash: expect.any(String) },
      });
      expect(
        await rowsOf(em, 'select count(*)::int as count from audit_pending where event_id = ?', [event?.id]),
      ).toEqual([{ count: 1 }]);
    }));

  test('is not made in a commune that is in the bin, and nothing of it is left', () =>
    inRegistry(async ({ em, ask }) => {
      const commune = await communeId(ask);
      await em.execute('update commune set deleted_at = now() where id = ?', [commune]);
      const events = () => rowsOf(em, 'select count(*)::int as count from audit_event');
      const before = await events();
      const input = aHousehold({ communeId: commune });
      const { data } = await ask(CREATE, { input });
      expect(data.createHousehold).toEqual({
        household: null,
        userErrors: [{ path: ['communeId'], code: 'UNKNOWN_REFERENCE' }],
      });
      expect(await rowsOf(em, 'select id from household where code = ?', [input.code])).toEqual([]);
      expect(await events()).toEqual(before);
    }));

  test('is made once however often it is sent, with one event', () =>
    inRegistry(async ({ em, ask }) => {
      const id = crypto.randomUUID();
      const input = { ...aHousehold({ communeId: await communeId(ask) }), id: id.toUpperCase() };
      const answers = [await ask(CREATE, { input }), await ask(CREATE, { input })];
      for (const { data } of answers)
        expect(data.createHousehold).toEqual({ household: { id, version: 1 }, userErrors: [] });
      expect(await rowsOf(em, 'select count(*)::int as count from audit_event where record_id = ?', [id])).toEqual([
        { count: 1 },
      ]);
      expect(await rowsOf(em, 'select count(*)::int as count from member where household_id = ?', [id])).toEqual([
        { count: 2 },
      ]);
    }));
});
