import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aHousehold, aMember, TODAY, uuid } from '../../test/a-household.ts';
import { parseAccessGrant } from '../access/access-grant.ts';
import { parseApiKey } from '../access/api-key.ts';
import { parseRole } from '../access/role.ts';
import { parseFundingLine } from '../funding/funding-line.ts';
import { parseProgramme } from '../funding/programme.ts';
import { parseHousehold } from '../household/household.ts';
import { parseIndicator } from '../indicator/indicator.ts';
import { parseMeasurement } from '../indicator/measurement.ts';
import { parseTarget } from '../indicator/target.ts';
import { parseLegalDocument } from '../legal/legal-document.ts';
import { FIELD_LABELS } from '../message/field-label.ts';
import { problemMessage } from '../message/problem-message.ts';
import { parseProductionModel } from '../production/production-model.ts';
import { parseReorganisation } from '../reorganisation/reorganisation.ts';
import type { Result } from '../result/result.ts';
import { parseAssessment } from '../review/assessment.ts';
import { parseCommuneReview } from '../review/commune-review.ts';
import { parseReviewRound } from '../review/review-round.ts';
import { parseCommune } from '../unit/commune.ts';
import { parseVillage } from '../unit/village.ts';

const clock = { today: TODAY };
const valid = { startsOn: '2021-01-01', endsOn: '2025-12-31' };

/** Every parser with an input that it accepts. */
const records: Readonly<Record<string, { parse: (input: unknown) => Result<object>; input: Record<string, unknown> }>> =
  {
    household: {
      parse: (input) => parseHousehold(input, clock),
      input: aHousehold({
        phone: '0912345678',
        floorAreaM2: '45.5',
        devices: ['RADIO', 'SMARTPHONE'],
        note: 'Nhà sàn',
      }),
    },
    assessment: {
      parse: (input) => parseAssessment(input, { ...clock, members: [{ birthDate: '1980-01-01' }] }),
      input: {
        roundId: uuid(1),
        householdId: uuid(2),
        assessedOn: '2026-10-01',
        incomePerCapita: 1_500_000,
        answers: { VIEC_LAM: 'DEPRIVED' },
        causes: ['NO_LAND'],
        supportWishes: ['LOAN', 'OTHER'],
        otherWish: 'Máy khâu',
      },
    },
    commune: {
      parse: parseCommune,
      input: { code: '06994', name: 'Vân Đồn', kind: 'DAC_KHU', provinceId: uuid(1), validFrom: '2025-07-01' },
    },
    role: {
      parse: parseRole,
      input: { code: 'CAN_BO_THON', name: 'Cán bộ thôn', permissions: ['READ_RECORDS', 'EDIT_HOUSEHOLDS'] },
    },
    accessGrant: {
      parse: parseAccessGrant,
      input: {
        userId: 'k3y',
        roleId: uuid(1),
        communeIds: [uuid(2)],
        validFrom: '2026-01-01',
        reason: 'Quyết định số 12/QĐ-UBND',
      },
    },
    apiKey: { parse: parseApiKey, input: { name: 'Y tế', permissions: ['READ_RECORDS', 'READ_HEALTH'] } },
    village: { parse: parseVillage, input: { communeId: uuid(1), name: 'Khe Ngàn', kind: 'BAN' } },
    legalDocument: {
      parse: (input) => parseLegalDocument(input, clock),
      input: { number: '07/2021/NĐ-CP', title: 'Chuẩn nghèo', kind: 'DECREE', issuer: 'Chính phủ', sourceMark: 'READ' },
    },
    programme: { parse: parseProgramme, input: { code: 'GNBV', name: 'Giảm nghèo bền vững', ...valid } },
    fundingLine: {
      parse: parseFundingLine,
      input: {
        programmeId: uuid(1),
        source: 'CREDIT',
        fromYear: 2021,
        toYear: 2023,
        amount: 60_000_000_000_000,
        basis: 'STATED',
      },
    },
    productionModel: {
      parse: parseProductionModel,
      input: {
        name: 'Nuôi dê sinh sản',
        communeId: uuid(1),
        kind: 'LIVESTOCK',
        status: 'RUNNING',
        startsOn: '2024-03-01',
        participants: [{ householdId: uuid(2), grantedCapital: 15_000_000 }],
      },
    },
    indicator: {
      parse: parseIndicator,
      input: {
        code: 'DUONG',
        name: 'Xã có đường ô tô',
        unitOfMeasure: '%',
        direction: 'INCREASE',
        frequency: 'QUARTER',
      },
    },
    target: { parse: parseTarget, input: { indicatorId: uuid(1), provinceId: uuid(2), period: '2030', value: '100' } },
    measurement: {
      parse: (input) => parseMeasurement(input, { ...clock, frequency: 'QUARTER' }),
      input: { indicatorId: uuid(1), communeId: uuid(2), period: '2026-Q3', value: '98.50' },
    },
    reviewRound: {
      parse: parseReviewRound,
      input: { year: 2025, kind: 'YEARLY', name: 'Rà soát 2025', startsOn: '2025-09-01', endsOn: '2025-12-14' },
    },
    reorganisation: {
      parse: parseReorganisation,
      input: {
        title: 'Sắp xếp',
        legalDocumentId: uuid(1),
        effectiveOn: '2025-07-01',
        successions: [{ predecessorId: uuid(2), successorId: uuid(3), extent: 'WHOLE' }],
      },
    },
    communeReview: {
      parse: parseCommuneReview,
      input: { roundId: uuid(1), communeId: uuid(2) },
    },
  };

/** Path and code of every problem that the changes bring. */
function problemsOf(record: string, changes: Record<string, unknown>): readonly string[] {
  const { parse, input } = records[record]!;
  const result = parse({ ...input, ...changes });
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('refusals', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['household', { members: [] }, 'members NO_MEMBERS'],
    ['household', { members: [aMember({ relationship: 'SPOUSE' })] }, 'members NO_HEAD'],
    ['household', { members: [aMember(), aMember()] }, 'members.1.relationship SEVERAL_HEADS'],
    ['household', { members: [aMember({ birthDate: '2026-11-24' })] }, 'members.0.birthDate DATE_IN_FUTURE'],
    ['household', { members: [aMember({ birthDate: '1899-01-01' })] }, 'members.0.birthDate DATE_OUT_OF_RANGE'],
    ['household', { members: [aMember({ ethnicity: 'SAN' })] }, 'members.0.ethnicity UNKNOWN_CODE'],
    [
      'household',
      { members: [aMember({ citizenIdentityNumber: '123' })] },
      'members.0.citizenIdentityNumber NOT_DIGITS',
    ],
    ['household', { members: [aMember({ fullName: 'a'.repeat(201) })] }, 'members.0.fullName TOO_LONG'],
    ['household', { members: [aMember({ version: 1 })] }, 'members.0.version UNKNOWN_FIELD'],
    ['household', { floorAreaM2: '0' }, 'floorAreaM2 NOT_POSITIVE'],
    ['household', { devices: ['NONE', 'RADIO'] }, 'devices NONE_WITH_OTHERS'],
    ['household', { devices: ['RADIO', 'RADIO'] }, 'devices.1 DUPLICATE_ITEM'],
    ['household', { note: 'a'.repeat(5001) }, 'note TOO_LONG'],
    ['household', { registeredOn: '2026-11-24' }, 'registeredOn DATE_IN_FUTURE'],
    ['household', { class: 'POOR' }, 'class UNKNOWN_FIELD'],
    ['assessment', { incomePerCapita: -1 }, 'incomePerCapita OUT_OF_RANGE'],
    ['assessment', { incomePerCapita: 2 ** 53 }, 'incomePerCapita OUT_OF_RANGE'],
    ['assessment', { causes: ['NO_LAND', 'NO_LAND'] }, 'causes.1 DUPLICATE_ITEM'],
    ['assessment', { supportWishes: ['LOAN', 'LOAN'], otherWish: null }, 'supportWishes.1 DUPLICATE_ITEM'],
    ['assessment', { otherWish: null }, 'otherWish REQUIRED'],
    ['assessment', { supportWishes: ['LOAN'] }, 'otherWish WISH_NOT_CHOSEN'],
    ['assessment', { answers: { NUOC: 'DEPRIVED' } }, 'answers.NUOC UNKNOWN_FIELD'],
    ['assessment', { answers: { NHA_TIEU: 'YES' } }, 'answers.NHA_TIEU UNKNOWN_CODE'],
    ['assessment', { assessedOn: '1979-12-31' }, 'assessedOn MEMBER_BORN_AFTER_REVIEW'],
    ['assessment', { assessedOn: '2027-01-01' }, 'assessedOn DATE_IN_FUTURE'],
    ['commune', { code: '6994' }, 'code NOT_DIGITS'],
    ['commune', { validTo: '2025-06-30' }, 'validTo ENDS_BEFORE_START'],
    ['commune', { mountainous: true }, 'mountainousSource SOURCE_REQUIRED'],
    ['role', { permissions: [] }, 'permissions REQUIRED'],
    ['role', { permissions: ['READ_ALL'] }, 'permissions.0 UNKNOWN_CODE'],
    ['role', { permissions: ['EDIT_HOUSEHOLDS'] }, 'permissions RECORDS_REQUIRED'],
    ['role', { permissions: ['READ_HEALTH', 'READ_FIGURES'] }, 'permissions RECORDS_REQUIRED'],
    ['apiKey', { permissions: [] }, 'permissions REQUIRED'],
    ['apiKey', { permissions: ['READ_RECORDS', 'MANAGE_ACCESS'] }, 'permissions.1 FOR_PEOPLE_ONLY'],
    ['apiKey', { permissions: ['EDIT_HOUSEHOLDS'] }, 'permissions RECORDS_REQUIRED'],
    ['apiKey', { name: 'a'.repeat(33) }, 'name TOO_LONG'],
    ['apiKey', { maxPage: 1001 }, 'maxPage OUT_OF_RANGE'],
    ['apiKey', { expiresInDays: 0 }, 'expiresInDays OUT_OF_RANGE'],
    ['accessGrant', { communeIds: [] }, 'communeIds EVERYWHERE_OR_UNITS'],
    ['accessGrant', { everywhere: true }, 'communeIds EVERYWHERE_OR_UNITS'],
    ['accessGrant', { validTo: '2025-12-31' }, 'validTo ENDS_BEFORE_START'],
    ['accessGrant', { reason: '' }, 'reason REQUIRED'],
    ['accessGrant', { districtIds: [uuid(4), uuid(4)] }, 'districtIds.1 DUPLICATE_ITEM'],
    ['village', { validFrom: '2025-07-01', validTo: '2025-06-30' }, 'validTo ENDS_BEFORE_START'],
    ['legalDocument', { url: 'ftp://example.vn' }, 'url NOT_URL'],
    ['legalDocument', { issuedOn: '2027-01-01' }, 'issuedOn DATE_IN_FUTURE'],
    ['legalDocument', { effectiveFrom: '2022-01-01', effectiveTo: '2021-01-01' }, 'effectiveTo ENDS_BEFORE_START'],
    ['programme', { endsOn: '2020-12-31' }, 'endsOn ENDS_BEFORE_START'],
    ['programme', { totalAmount: 0.5 }, 'totalAmount NOT_INTEGER'],
    ['fundingLine', { toYear: 2020 }, 'toYear ENDS_BEFORE_START'],
    ['fundingLine', { amount: null }, 'amount REQUIRED'],
    ['fundingLine', { stage: 'SPENT' }, 'stage UNKNOWN_CODE'],
    ['programme', { indicatorIds: [uuid(1), uuid(1)] }, 'indicatorIds.1 DUPLICATE_ITEM'],
    ['productionModel', { endsOn: '2024-02-28' }, 'endsOn ENDS_BEFORE_START'],
    [
      'productionModel',
      { participants: [{ householdId: uuid(2) }, { householdId: uuid(2) }] },
      'participants.1.householdId DUPLICATE_ITEM',
    ],
    [
      'productionModel',
      { participants: [{ householdId: uuid(2), loanCapital: -1 }] },
      'participants.0.loanCapital OUT_OF_RANGE',
    ],
    ['indicator', { frequency: 'WEEK' }, 'frequency UNKNOWN_CODE'],
    ['target', { communeId: uuid(3) }, 'communeId EXACTLY_ONE_UNIT'],
    ['target', { value: 'all' }, 'value NOT_DECIMAL'],
    ['measurement', { communeId: null }, 'communeId EXACTLY_ONE_UNIT'],
    ['measurement', { period: '2026' }, 'period PERIOD_KIND_MISMATCH'],
    ['measurement', { period: '2027-Q1' }, 'period PERIOD_IN_FUTURE'],
    ['reviewRound', { kind: 'REGULAR' }, 'month MONTH_REQUIRED'],
    ['reviewRound', { month: 9 }, 'month MONTH_NOT_ALLOWED'],
    ['reviewRound', { startsOn: '2024-09-01' }, 'startsOn YEAR_MISMATCH'],
    ['reviewRound', { endsOn: '2025-08-31' }, 'endsOn ENDS_BEFORE_START'],
    ['communeReview', { step: 'RECOGNITION' }, 'step UNKNOWN_FIELD'],
  ])('%s with %j: %s', (record, changes, expected) => expect(problemsOf(record, changes)).toContain(expected));

  test('the same identity number twice in a household, named at the second', () => {
    const twice = { citizenIdentityNumber: '022080001234' };
    expect(
      problemsOf('household', { members: [aMember(twice), aMember({ ...twice, relationship: 'CHILD' })] }),
    ).toEqual(['members.1.citizenIdentityNumber DUPLICATE_CITIZEN_IDENTITY_NUMBER']);
  });
});

describe.each(Object.entries(records))('%s', (_, { parse, input }) => {
  test('what is accepted is accepted again unchanged', () => {
    const first = parse(input);
    expect(first).toMatchObject({ ok: true });
    expect(first.ok && parse(first.value)).toEqual(first);
  });

  test('every field that comes out has a label', () => {
    const result = parse(input);
    for (const field of result.ok ? Object.keys(result.value) : []) expect(FIELD_LABELS).toHaveProperty(field);
  });

  test('never throws, whatever comes in, and every problem has words in both languages', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true });
    const fields = fc.constantFrom(...Object.keys(input), '__proto__', 'constructor');
    const damaged = fc.dictionary(fields, anything).map((changes) => ({ ...input, ...changes }));
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (value) => {
        const result = parse(value);
        for (const problem of result.ok ? [] : result.problems) {
          for (const lang of ['vi', 'en'] as const) {
            const message = problemMessage(problem, lang);
            expect(message.length).toBeGreaterThan(10);
            expect(message.length).toBeLessThan(400);
          }
        }
      }),
    );
  });
});

describe('at the edge of what is refused', () => {
  test('a household may state that it owns no device', () => {
    expect(problemsOf('household', { devices: ['NONE'] })).toEqual([]);
  });

  test('a member may be born on the day of the review', () => {
    expect(problemsOf('assessment', { assessedOn: '1980-01-01' })).toEqual([]);
  });
});

describe('defaults', () => {
  test('what was not asked is null, not "no"', () => {
    expect(parseHousehold(aHousehold(), clock)).toMatchObject({
      ok: true,
      value: {
        wallDurable: null,
        usesInternet: null,
        devices: [],
        noLabourCapacity: false,
        members: [{ id: null, healthInsurance: null, disabled: false, ordinal: null }],
      },
    });
  });

  test('an answer that is absent is NOT_ANSWERED', () => {
    const { parse, input } = records.assessment!;
    expect(parse({ ...input, answers: null })).toMatchObject({ value: { answers: { VIEC_LAM: 'NOT_ANSWERED' } } });
    expect(parse(input)).toMatchObject({ value: { answers: { VIEC_LAM: 'DEPRIVED', VIEN_THONG: 'NOT_ANSWERED' } } });
  });
});
