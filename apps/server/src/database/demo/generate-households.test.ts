import { randomUUID } from 'node:crypto';
import {
  assess,
  type FlowRow,
  flowTable,
  type HouseholdClass,
  isEthnicMinorityHousehold,
  parseAssessment,
  parseHousehold,
  proposeAnswers,
  type Standing,
  transition,
} from '@thoat-ngheo/domain';
import { communes, reviewRounds, standards, successions, type UnitRef } from '@thoat-ngheo/reference-data';
import { describe, expect, test } from 'vitest';
import { type DemoOptions, generateHouseholds, planProvince } from './generate-households.ts';
import type { DemoAssessment, DemoHousehold } from './household.ts';
import { type DemoCommune, type DemoRegistry, isCommuneOn } from './registry.ts';

const demoCommunes: readonly DemoCommune[] = communes.map((commune) => ({ ...commune, id: randomUUID() }));
const communeById = new Map(demoCommunes.map((commune) => [commune.id, commune]));
const idOf = ({ code, on }: UnitRef): string =>
  demoCommunes.find((commune) => commune.code === code && isCommuneOn(commune, on))!.id;

const registry: DemoRegistry = {
  provinceCode: '22',
  communes: demoCommunes,
  successions: successions.map(({ predecessor, successor, extent }) => ({
    predecessorId: idOf(predecessor),
    successorId: idOf(successor),
    extent,
  })),
  standards: standards.map((standard) => ({ ...standard, id: randomUUID() })),
  rounds: reviewRounds.filter(({ year }) => year <= 2025).map((round) => ({ ...round, id: randomUUID() })),
};
const province = (over: Partial<DemoOptions> = {}): DemoOptions => ({
  ...registry,
  households: 2_000,
  seed: 7,
  ...over,
});
const generate = (over: Partial<DemoOptions> = {}): readonly DemoHousehold[] => [...generateHouseholds(province(over))];

const households = generate({ households: 12_000 });
const assessed = households.flatMap((household) =>
  household.assessments.map((assessment) => ({ household, assessment })),
);
const answersOf = ({ answers }: DemoAssessment) =>
  Object.fromEntries(answers.map(({ indicator, answer }) => [indicator, answer]));

describe('what is refused', () => {
  test('a number of households or a seed that is not whole', () => {
    expect(() => planProvince(province({ households: 1.5 }))).toThrow(RangeError);
    expect(() => planProvince(province({ households: -1 }))).toThrow(RangeError);
    expect(() => planProvince(province({ seed: Number.NaN }))).toThrow(RangeError);
  });

  test('a registry without a finished round, without a commune, without a standard', () => {
    expect(() => planProvince(province({ rounds: [] }))).toThrow('no finished yearly round');
    expect(() => planProvince(province({ communes: [] }))).toThrow('no valid commune');
    expect(() => generate({ households: 1, standards: [] })).toThrow('No poverty standard is in force');
  });
});

describe('the same seed', () => {
  test('gives the same households; another seed gives others', () => {
    expect(generate({ households: 200 })).toEqual(generate({ households: 200 }));
    expect(generate({ households: 200, seed: 8 })).not.toEqual(generate({ households: 200 }));
  });

  test('gives exactly as many as asked, each with its own code and identifiers in the layout of UUIDv7', () => {
    for (const count of [0, 1, 53, 2_000]) expect(generate({ households: count })).toHaveLength(count);
    const ids = households.flatMap((household) => [
      household.id,
      ...household.members.map(({ id }) => id),
      ...household.assessments.flatMap(({ id, answers }) => [id, ...answers.map((answer) => answer.id)]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
    expect(new Set(households.map(({ code }) => code)).size).toBe(households.length);
    expect(households[0]?.code).toBe('QN-000001');
  });

  test('is drawn one household at a time: the first of a whole province does not wait for the last', () => {
    const first = generateHouseholds(province({ households: 9_000_000 })).next().value;
    expect(first?.code).toBe('QN-0000001');
  });
});

describe('every household', () => {
  test('passes the parsers that check what people enter', () => {
    const clock = { today: '2026-11-23' };
    for (const { ethnicMinority, headName, assessments, id, members, ...entered } of households) {
      const people = members.map(({ ...member }) => ({ ...member, citizenIdentityNumber: null }));
      const input = { ...entered, phone: null, note: null, synthetic: true, members: people };
      expect(parseHousehold(input, clock)).toMatchObject({ ok: true });
      expect(members[0]).toMatchObject({ relationship: 'HEAD', fullName: headName });
      expect(ethnicMinority).toBe(isEthnicMinorityHousehold(members));
      for (const { roundId, assessedOn, incomePerCapita, causes, surveyor, answers } of assessments) {
        const form = { roundId, householdId: id, assessedOn, incomePerCapita, b1Points: null, causes, surveyor };
        const sheet = answersOf({ answers } as DemoAssessment);
        const parsed = parseAssessment({ ...form, answers: sheet, note: null, synthetic: true }, { ...clock, members });
        expect(parsed).toMatchObject({ ok: true });
      }
    }
  });

  test('lives in a present commune and in one of its villages', () => {
    const { places } = planProvince(province({ households: 12_000 }));
    const communeOfVillage = new Map(
      places.flatMap(({ villages }) => villages.map(({ id, communeId }) => [id, communeId])),
    );
    for (const { communeId, villageId } of households) {
      expect(communeById.get(communeId)?.validTo).toBeNull();
      expect(communeOfVillage.get(villageId)).toBe(communeId);
    }
    expect(new Set(households.map(({ communeId }) => communeId)).size).toBe(54);
  });

  test('was assessed at least once, in a commune of that day that became its present one', () => {
    const pairs = new Set(registry.successions.map((each) => `${each.predecessorId} ${each.successorId}`));
    for (const { household, assessment } of assessed) {
      const commune = communeById.get(assessment.communeId)!;
      expect(isCommuneOn(commune, assessment.assessedOn)).toBe(true);
      expect(assessment.areaType).toBe(commune.areaType);
      expect(commune.id === household.communeId || pairs.has(`${commune.id} ${household.communeId}`)).toBe(true);
    }
    expect(households.every(({ assessments }) => assessments.length > 0)).toBe(true);
  });
});

describe('every assessment', () => {
  test('has the class and the standard that the domain finds', () => {
    for (const { assessment } of assessed) {
      const { areaType, incomePerCapita, assessedOn } = assessment;
      const input = { areaType, incomePerCapita, b1Points: null, answers: answersOf(assessment) };
      const found = assess(registry.standards, { provinceCode: '22', date: assessedOn }, input);
      if (!found.ok) throw new Error('no standard');
      const { standard, standardHash, classification } = found.value;
      const { min: scoreBMin, max: scoreBMax } = classification.score;
      const expected = { standardId: standard.id, standardHash, class: classification.class, scoreBMin, scoreBMax };
      expect(assessment).toMatchObject(expected);
    }
  });

  test('keeps what the facts implied; the latest agrees with the facts that are stored', () => {
    for (const household of households) {
      const latest = household.assessments.at(-1)!;
      const proposals = proposeAnswers(household, household.members, latest.assessedOn);
      for (const { indicator, proposed } of latest.answers) expect(proposed).toBe(proposals[indicator].answer);
    }
  });
});

const standingIn = ({ assessments }: DemoHousehold, round: number): Standing =>
  assessments.find(({ roundId }) => roundId === registry.rounds[round]!.id)?.class ?? null;
const flowInto = (round: number): readonly FlowRow[] =>
  households.map((household) => ({
    previous: standingIn(household, round - 1),
    current: standingIn(household, round),
    history: Array.from({ length: round - 1 }, (_, earlier) => standingIn(household, earlier)),
    personsBefore: household.members.length,
    personsAfter: household.members.length,
  }));
const countOf = (round: number, found: HouseholdClass, of = households): number =>
  of.filter((household) => standingIn(household, round) === found).length;

const OUT = ['TO_OTHER_LIST', 'ESCAPED', 'OTHER_DECREASE', 'UNDETERMINED_DECREASE'] as const;
const IN = ['FROM_OTHER_LIST', 'RELAPSED', 'NEWLY_ARISEN', 'OTHER_INCREASE', 'UNDETERMINED_INCREASE'] as const;

describe('from round to round', () => {
  test.each([1, 2, 3])('the flow formula holds into round %i', (round) => {
    const rows = flowInto(round);
    const table = flowTable(rows);
    for (const list of ['POOR', 'NEAR_POOR'] as const) {
      const line = table[list];
      for (const unit of ['households', 'persons'] as const) {
        const came = IN.reduce((sum, column) => sum + line[column][unit], 0);
        const went = OUT.reduce((sum, column) => sum + line[column][unit], 0);
        expect(line.END[unit]).toBe(line.START[unit] - went + came);
      }
      expect(line.START.households).toBe(countOf(round - 1, list));
      expect(line.END.households).toBe(countOf(round, list));
    }
  });

  test('whoever is on a list, or was left open, is surveyed again', () => {
    const left = [1, 2, 3]
      .flatMap(flowInto)
      .filter(
        ({ previous, current }) => current === null && ['POOR', 'NEAR_POOR', 'UNDETERMINED'].includes(`${previous}`),
      );
    expect(left).toEqual([]);
  });

  test('households escape, fall, relapse and newly arise', () => {
    const seen = new Set([1, 2, 3].flatMap(flowInto).map((row) => transition(row.previous, row.current, row.history)));
    const usual = [
      'ESCAPED_POOR',
      'POOR_TO_NEAR_POOR',
      'NEAR_POOR_TO_POOR',
      'RELAPSED_NEAR_POOR',
      'NEWLY_POOR',
    ] as const;
    expect(usual.filter((each) => !seen.has(each))).toEqual([]);
  });
});

describe('the province as a whole', () => {
  const share = (round: number, found: HouseholdClass): number => countOf(round, found) / households.length;

  test('has few poor and near-poor households, fewer every year', () => {
    for (const [round, found, least, most] of [
      [0, 'POOR', 0.01, 0.02],
      [0, 'NEAR_POOR', 0.02, 0.04],
      [3, 'POOR', 0.001, 0.004],
    ] as const) {
      expect(share(round, found)).toBeGreaterThan(least);
      expect(share(round, found)).toBeLessThan(most);
    }
    for (const found of ['POOR', 'NEAR_POOR'] as const) {
      for (const round of [1, 2, 3]) expect(share(round, found)).toBeLessThan(share(round - 1, found));
    }
  });

  test('shows some of each in every year even with 2,000 households', () => {
    for (const few of [1, 2, 3].map((seed) => generate({ seed }))) {
      for (const round of [0, 1, 2, 3]) {
        for (const found of ['POOR', 'NEAR_POOR'] as const) expect(countOf(round, found, few)).toBeGreaterThan(0);
      }
    }
  });

  test('has households of the usual size, assessed a little more than once, mostly Kinh in the towns', () => {
    const members = households.flatMap((household) => household.members);
    expect(members.length / households.length).toBeGreaterThan(3.3);
    expect(members.length / households.length).toBeLessThan(3.8);
    expect(assessed.length / households.length).toBeGreaterThan(1.3);
    expect(assessed.length / households.length).toBeLessThan(1.6);
    const minorityIn = (code: string): number => {
      const of = households.filter(({ communeId }) => communeById.get(communeId)?.code === code);
      return of.filter(({ ethnicMinority }) => ethnicMinority).length / of.length;
    };
    expect(minorityIn('06838')).toBeGreaterThan(0.8); // Bình Liêu
    expect(minorityIn('06688')).toBeLessThan(0.1); // phường Hạ Long
  });
});
