import { describe, expect, test } from 'vitest';
import { aMember, uuid } from '../../test/a-household.ts';
import { problemsOf, type records } from '../../test/records.ts';

describe('refusals', () => {
  test.each<[keyof typeof records, Record<string, unknown>, string]>([
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

describe('at the edge of what is refused', () => {
  test('a household may state that it owns no device', () => {
    expect(problemsOf('household', { devices: ['NONE'] })).toEqual([]);
  });

  test('a member may be born on the day of the review', () => {
    expect(problemsOf('assessment', { assessedOn: '1980-01-01' })).toEqual([]);
  });
});
