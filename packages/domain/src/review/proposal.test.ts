import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someone, UNKNOWN_FACTS } from '../../test/a-household.ts';
import { answers, anyAnswers } from '../../test/answers.ts';
import type { HouseholdFacts } from '../household/household.ts';
import { INFORMATION_DEVICES, TOILET_TYPES, WATER_SOURCES } from '../vocabulary/dwelling.ts';
import { EDUCATION_LEVELS, EMPLOYMENT_STATUSES, SEXES } from '../vocabulary/member.ts';
import type { AnswerValue } from '../vocabulary/review.ts';
import { DEPRIVATION_INDICATORS, type DeprivationIndicator } from '../vocabulary/standard.ts';
import type { MemberFacts } from './member-deprivation.ts';
import { mergeProposals } from './merge-proposals.ts';
import { proposeAnswers } from './proposal.ts';
import { proposalReasonMessage } from './proposal-reason.ts';
import { isOfWorkingAge, retirementAgeInMonths } from './working-age.ts';

const ON = '2025-10-01';
const ADULT = someone('1985-01-01', { healthInsurance: true, employment: 'SELF_EMPLOYED', ableToWork: true });

function answerTo(
  indicator: DeprivationIndicator,
  members: readonly MemberFacts[],
  facts: Partial<HouseholdFacts> = {},
): AnswerValue {
  return proposeAnswers({ ...UNKNOWN_FACTS, ...facts }, members, ON)[indicator].answer;
}

const fact = fc.option(fc.boolean());
const anyFacts: fc.Arbitrary<HouseholdFacts> = fc.record({
  floorAreaM2: fc.option(
    fc.integer({ min: 1, max: 30_000 }).map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`),
  ),
  wallDurable: fact,
  columnDurable: fact,
  roofDurable: fact,
  waterSource: fc.option(fc.constantFrom(...WATER_SOURCES)),
  toilet: fc.option(fc.constantFrom(...TOILET_TYPES)),
  usesInternet: fact,
  devices: fc.subarray(INFORMATION_DEVICES.filter((device) => device !== 'NONE')),
});
const anyMember: fc.Arbitrary<MemberFacts> = fc.record({
  birthDate: fc
    .date({ min: new Date('1930-01-01'), max: new Date('2026-06-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  sex: fc.constantFrom(...SEXES),
  disabled: fc.boolean(),
  monthlyAllowance: fc.boolean(),
  healthInsurance: fact,
  employment: fc.option(fc.constantFrom(...EMPLOYMENT_STATUSES)),
  ableToWork: fact,
  educationLevel: fc.option(fc.constantFrom(...EDUCATION_LEVELS)),
  inTraining: fact,
  attendsSchool: fact,
  malnourished: fact,
});
const anyMembers = fc.array(anyMember, { maxLength: 8 });

describe('what the facts imply', () => {
  test('nothing, when nothing is known', () => {
    const proposals = proposeAnswers(UNKNOWN_FACTS, [], ON);
    for (const indicator of DEPRIVATION_INDICATORS) expect(proposals[indicator].answer).toBe('NOT_ANSWERED');
  });

  test('1 work: a wage job without contract, or no job though able; a retired person does not count', () => {
    expect(answerTo('VIEC_LAM', [ADULT])).toBe('NOT_DEPRIVED');
    expect(answerTo('VIEC_LAM', [ADULT, someone('1990-01-01')])).toBe('NOT_ANSWERED');
    expect(answerTo('VIEC_LAM', [ADULT, someone('1990-01-01', { employment: 'WAGE_WITHOUT_CONTRACT' })])).toBe(
      'DEPRIVED',
    );
    expect(answerTo('VIEC_LAM', [someone('1990-01-01', { employment: 'UNEMPLOYED', ableToWork: true })])).toBe(
      'DEPRIVED',
    );
    expect(answerTo('VIEC_LAM', [someone('1990-01-01', { employment: 'UNEMPLOYED', ableToWork: false })])).toBe(
      'NOT_DEPRIVED',
    );
    expect(answerTo('VIEC_LAM', [someone('1950-01-01', { employment: 'UNEMPLOYED', ableToWork: true })])).toBe(
      'NOT_DEPRIVED',
    );
  });

  test('2 dependants: more than half; exactly half is not deprived', () => {
    const child = someone('2015-01-01');
    expect(answerTo('NGUOI_PHU_THUOC', [ADULT, child])).toBe('NOT_DEPRIVED');
    expect(answerTo('NGUOI_PHU_THUOC', [ADULT, child, child])).toBe('DEPRIVED');
    expect(answerTo('NGUOI_PHU_THUOC', [ADULT, child, someone('1950-01-01')])).toBe('NOT_DEPRIVED');
    expect(answerTo('NGUOI_PHU_THUOC', [ADULT, child, someone('1950-01-01', { monthlyAllowance: true })])).toBe(
      'DEPRIVED',
    );
    expect(answerTo('NGUOI_PHU_THUOC', [someone('1990-01-01', { disabled: true, monthlyAllowance: true })])).toBe(
      'DEPRIVED',
    );
    expect(answerTo('NGUOI_PHU_THUOC', [someone('2009-10-01')])).toBe('NOT_DEPRIVED');
    expect(answerTo('NGUOI_PHU_THUOC', [someone('2009-10-02')])).toBe('DEPRIVED');
  });

  test('3 nutrition concerns children under 16 only', () => {
    expect(answerTo('DINH_DUONG', [someone('1985-01-01', { malnourished: true })])).toBe('NOT_DEPRIVED');
    expect(answerTo('DINH_DUONG', [someone('2015-01-01')])).toBe('NOT_ANSWERED');
    expect(answerTo('DINH_DUONG', [someone('2015-01-01', { malnourished: true })])).toBe('DEPRIVED');
  });

  test('4 insurance concerns everyone from 6 years on', () => {
    expect(answerTo('BAO_HIEM_Y_TE', [ADULT, someone('2020-01-01', { healthInsurance: false })])).toBe('NOT_DEPRIVED');
    expect(answerTo('BAO_HIEM_Y_TE', [ADULT, someone('2019-10-01', { healthInsurance: false })])).toBe('DEPRIVED');
  });

  test('5 adult education: 16 to 30, by the schooling of the age, unless still studying', () => {
    const at = (birthDate: string, known: Partial<MemberFacts>) =>
      answerTo('GIAO_DUC_NGUOI_LON', [someone(birthDate, known)]);
    expect(at('2009-01-01', { educationLevel: 'LOWER_SECONDARY' })).toBe('NOT_DEPRIVED');
    expect(at('2000-01-01', { educationLevel: 'LOWER_SECONDARY', inTraining: false })).toBe('DEPRIVED');
    expect(at('2000-01-01', { educationLevel: 'LOWER_SECONDARY' })).toBe('NOT_ANSWERED');
    expect(at('2000-01-01', { educationLevel: 'LOWER_SECONDARY', inTraining: true })).toBe('NOT_DEPRIVED');
    expect(at('2006-01-01', { educationLevel: 'LOWER_SECONDARY', attendsSchool: true })).toBe('NOT_DEPRIVED');
    expect(at('2000-01-01', { educationLevel: 'VOCATIONAL' })).toBe('NOT_DEPRIVED');
    expect(at('1994-10-02', { educationLevel: 'NONE', inTraining: false })).toBe('DEPRIVED');
    expect(at('1994-10-01', { educationLevel: 'NONE', inTraining: false })).toBe('NOT_DEPRIVED');
  });

  test('6 schooling: from 3 to below 16', () => {
    expect(answerTo('DI_HOC_TRE_EM', [someone('2022-10-02', { attendsSchool: false })])).toBe('NOT_DEPRIVED');
    expect(answerTo('DI_HOC_TRE_EM', [someone('2022-10-01', { attendsSchool: false })])).toBe('DEPRIVED');
    expect(answerTo('DI_HOC_TRE_EM', [someone('2015-01-01')])).toBe('NOT_ANSWERED');
  });

  test('7 housing: two of the three parts settle it', () => {
    expect(answerTo('CHAT_LUONG_NHA_O', [], { wallDurable: false })).toBe('NOT_ANSWERED');
    expect(answerTo('CHAT_LUONG_NHA_O', [], { wallDurable: false, roofDurable: false })).toBe('DEPRIVED');
    expect(answerTo('CHAT_LUONG_NHA_O', [], { wallDurable: true, roofDurable: true })).toBe('NOT_DEPRIVED');
  });

  test('8 floor area: less than 8 m2 each, exactly', () => {
    expect(answerTo('DIEN_TICH_NHA_O', [], { floorAreaM2: '24' })).toBe('NOT_ANSWERED');
    expect(answerTo('DIEN_TICH_NHA_O', [ADULT, ADULT, ADULT], { floorAreaM2: '24.00' })).toBe('NOT_DEPRIVED');
    expect(answerTo('DIEN_TICH_NHA_O', [ADULT, ADULT, ADULT], { floorAreaM2: '23.99' })).toBe('DEPRIVED');
  });

  test('9 to 12: water, toilet, internet, devices', () => {
    expect(answerTo('NGUON_NUOC', [], { waterSource: 'SURFACE_WATER' })).toBe('DEPRIVED');
    expect(answerTo('NGUON_NUOC', [], { waterSource: 'OTHER' })).toBe('NOT_ANSWERED');
    expect(answerTo('NHA_TIEU', [], { toilet: 'NONE' })).toBe('DEPRIVED');
    expect(answerTo('NHA_TIEU', [], { toilet: 'DOUBLE_VAULT' })).toBe('NOT_DEPRIVED');
    expect(answerTo('VIEN_THONG', [], { usesInternet: false })).toBe('DEPRIVED');
    expect(answerTo('PHUONG_TIEN_THONG_TIN', [], { devices: ['NONE'] })).toBe('DEPRIVED');
    expect(answerTo('PHUONG_TIEN_THONG_TIN', [], { devices: ['RADIO'] })).toBe('NOT_DEPRIVED');
  });

  test('a member born after the review is left out', () => {
    fc.assert(
      fc.property(anyFacts, anyMembers, (facts, members) => {
        expect(proposeAnswers(facts, members, ON)).toEqual(
          proposeAnswers(
            facts,
            members.filter(({ birthDate }) => birthDate <= ON),
            ON,
          ),
        );
      }),
    );
  });

  test('the order of members does not matter, and every reason reads without gaps', () => {
    fc.assert(
      fc.property(anyFacts, anyMembers, (facts, members) => {
        const proposals = proposeAnswers(facts, members, ON);
        expect(proposeAnswers(facts, members.toReversed(), ON)).toEqual(proposals);
        for (const { reason } of Object.values(proposals)) {
          for (const lang of ['vi', 'en'] as const)
            expect(proposalReasonMessage(reason, lang)).toMatch(/^[\p{L}\d].*\.$/u);
          expect(proposalReasonMessage(reason, 'vi')).not.toMatch(/[{}]| {2}| [.:;]/);
        }
      }),
    );
  });
});

describe('working age', () => {
  test('retirement rises each year up to 62 and 60', () => {
    expect(retirementAgeInMonths('MALE', 2021)).toBe(60 * 12 + 3);
    expect(retirementAgeInMonths('FEMALE', 2024)).toBe(56 * 12 + 4);
    expect(retirementAgeInMonths('MALE', 2028)).toBe(62 * 12);
    expect(retirementAgeInMonths('MALE', 2050)).toBe(62 * 12);
    expect(retirementAgeInMonths('FEMALE', 2034)).toBe(59 * 12 + 8);
    expect(retirementAgeInMonths('FEMALE', 2035)).toBe(60 * 12);
  });

  test('from 15 to below retirement', () => {
    expect(isOfWorkingAge({ sex: 'MALE', birthDate: '2010-10-02' }, ON)).toBe(false);
    expect(isOfWorkingAge({ sex: 'MALE', birthDate: '2010-10-01' }, ON)).toBe(true);
    expect(isOfWorkingAge({ sex: 'FEMALE', birthDate: '1968-01-01' }, ON)).toBe(false);
    expect(isOfWorkingAge({ sex: 'MALE', birthDate: '1968-01-01' }, ON)).toBe(true);
  });
});

describe('merging proposals', () => {
  test('fills what is open and reports what differs', () => {
    const proposals = proposeAnswers({ ...UNKNOWN_FACTS, toilet: 'NONE', waterSource: 'PIPED' }, [], ON);
    const merged = mergeProposals({ NGUON_NUOC: 'DEPRIVED' }, proposals);
    expect(merged.answers).toEqual(answers('NOT_ANSWERED', { NGUON_NUOC: 'DEPRIVED', NHA_TIEU: 'DEPRIVED' }));
    expect(merged.filled).toEqual(['NHA_TIEU']);
    expect(merged.disagreements).toEqual([{ indicator: 'NGUON_NUOC', answer: 'DEPRIVED', proposed: 'NOT_DEPRIVED' }]);
  });

  test('never replaces an answer; merging twice changes nothing more', () => {
    fc.assert(
      fc.property(anyAnswers, anyFacts, anyMembers, (given, facts, members) => {
        const proposals = proposeAnswers(facts, members, ON);
        const merged = mergeProposals(given, proposals);
        for (const indicator of DEPRIVATION_INDICATORS) {
          if (given[indicator] !== 'NOT_ANSWERED') expect(merged.answers[indicator]).toBe(given[indicator]);
          else expect(merged.answers[indicator]).toBe(proposals[indicator].answer);
        }
        expect(mergeProposals(merged.answers, proposals)).toEqual({ ...merged, filled: [] });
      }),
    );
  });
});
