import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../../../equivalence/seeded-random.ts';
import { anAssessment, communeId, createHousehold } from '../../../testing/builders.ts';
import { insertAssessments } from '../../../testing/random-assessments.ts';
import { inRegistry, type TestRegistry } from '../../../testing/registry.ts';
import { viewerBoundTo } from '../../../testing/viewers.ts';
import { checkAll, checkSample } from './check-results.ts';
import { lastNight, nightlyCheck } from './nightly.ts';
import { recomputeCommand } from './recompute-command.ts';

const RECOMPUTE = `query ($id: ID!) {
  recomputeAssessment(id: $id) {
    identical standardHash stored { class scoreBMin scoreBMax } recomputed { class scoreBMin scoreBMax } reasons { code }
  }
}`;

async function assess({ ask }: TestRegistry, changes: Record<string, unknown> = {}): Promise<string> {
  const { data } = await ask(
    'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { id } userErrors { code } } }',
    { input: await anAssessment(ask, changes) },
  );
  return (data.createAssessment as unknown as { assessment: { id: string } }).assessment.id;
}

describe('a result', () => {
  test('of a household elsewhere, or of none, is not found', () =>
    inRegistry(async (registry) => {
      const id = await assess(registry);
      const elsewhere = viewerBoundTo([await communeId(registry.ask, '07192')]);
      for (const [asked, viewer] of [
        [id, elsewhere],
        [crypto.randomUUID(), undefined],
        ['x', undefined],
      ] as const) {
        const { errors } = await registry.ask(RECOMPUTE, { id: asked }, 'vi', viewer);
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'ASSESSMENT_NOT_FOUND' });
      }
    }));

  test('comes out again, with its reasons', () =>
    inRegistry(async (registry) => {
      const { data } = await registry.ask(RECOMPUTE, { id: await assess(registry) });
      const result = { class: 'POOR', scoreBMin: 30, scoreBMax: 30 };
      expect(data.recomputeAssessment).toMatchObject({
        identical: true,
        stored: result,
        recomputed: result,
        reasons: [{ code: 'INCOME_AT_MOST_LINE' }, { code: 'CUT_REACHED' }],
      });
    }));

  test('that somebody altered is told with both values; so is one whose standard was altered', () =>
    inRegistry(async (registry) => {
      const { em, ask } = registry;
      const id = await assess(registry);
      await em.execute("update assessment set class = 'NEAR_POOR' where id = ?", [id]);
      expect((await ask(RECOMPUTE, { id })).data.recomputeAssessment).toMatchObject({
        identical: false,
        stored: { class: 'NEAR_POOR' },
        recomputed: { class: 'POOR' },
      });
      await em.execute('update standard_line set line = line + 1');
      expect((await ask(RECOMPUTE, { id })).data.recomputeAssessment).toMatchObject({
        identical: false,
        recomputed: null,
        reasons: [],
      });
    }));
});

describe('all results', () => {
  test.each([1, 2, 3])('of random households under every standard come out again (%i)', (seed) =>
    inRegistry(async (registry) => {
      const { em } = registry;
      await insertAssessments(registry, new SeededRandom(seed), 40);
      const { checked, differences } = await checkAll(em, () => undefined);
      expect(differences).toEqual([]);
      expect(checked).toBe(40);
    }),
  );

  test('in a sample are the same for the same seed; every difference is found, in answers and in numbers', () =>
    inRegistry(async (registry) => {
      const { em } = registry;
      await insertAssessments(registry, new SeededRandom(7), 20);
      const [one, two] = [await checkSample(em, { size: 8, seed: 1 }), await checkSample(em, { size: 8, seed: 1 })];
      expect(one).toEqual(two);
      expect(one).toEqual({ checked: 8, differences: [] });
      await em.execute('alter table answer disable trigger user');
      await em.execute("update answer set answer = 'NOT_ANSWERED' where indicator = ? and answer <> 'NOT_ANSWERED'", [
        DEPRIVATION_INDICATORS[0],
      ]);
      const lines: string[] = [];
      expect(await recomputeCommand(em, { all: true, seed: 1 }, (line) => lines.push(line))).toBe(false);
      expect(lines.at(-1)).toMatch(/^20 results computed again: \d+ DIFFERENT$/);
      expect(lines[0]).toMatch(/^Assessment [0-9a-f-]{36}: stored [A-Z_]+ \d+\.\.\d+, recomputed [A-Z_]+ \d+\.\.\d+$/);
      await expect(recomputeCommand(em, { seed: 1 }, () => undefined)).rejects.toThrow('--all or --sample');
    }, 'ownerUrl'));
});

describe('the check of a night', () => {
  const NIGHT = new Date('2026-11-22T19:30:00Z');

  test('is made once, after two in the morning in Vietnam, and kept', () =>
    inRegistry(async (registry) => {
      const { em } = registry;
      const id = await assess(registry);
      expect(await nightlyCheck(em, new Date('2026-11-22T18:59:00Z'))).toBeUndefined();
      await em.execute("update assessment set class = 'NEAR_POOR' where id = ?", [id]);
      const found = await nightlyCheck(em, NIGHT);
      expect(found).toMatchObject({
        day: '2026-11-23',
        differences: [{ concept: 'Assessment', id, stored: { class: 'NEAR_POOR' }, recomputed: { class: 'POOR' } }],
      });
      expect(await nightlyCheck(em, new Date('2026-11-22T20:30:00Z'))).toBeUndefined();
      expect(await lastNight(em)).toEqual(found);
    }));

  test('says nothing of a household, only that all came out again', () =>
    inRegistry(async (registry) => {
      await createHousehold(registry.ask);
      expect(await nightlyCheck(registry.em, NIGHT)).toMatchObject({ differences: [] });
    }));
});
