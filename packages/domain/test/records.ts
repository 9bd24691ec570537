import { parseAccessGrant } from '../src/access/access-grant.ts';
import { parseApiKey } from '../src/access/api-key.ts';
import { parseRole } from '../src/access/role.ts';
import { parseFundingLine } from '../src/funding/funding-line.ts';
import { parseProgramme } from '../src/funding/programme.ts';
import { parseHousehold } from '../src/household/household.ts';
import { parseIndicator } from '../src/indicator/indicator.ts';
import { parseMeasurement } from '../src/indicator/measurement.ts';
import { parseTarget } from '../src/indicator/target.ts';
import { parseLegalDocument } from '../src/legal/legal-document.ts';
import { parseProductionModel } from '../src/production/production-model.ts';
import { parseReorganisation } from '../src/reorganisation/reorganisation.ts';
import type { Result } from '../src/result/result.ts';
import { parseAssessment } from '../src/review/assessment.ts';
import { parseCommuneReview } from '../src/review/commune-review.ts';
import { parseReviewRound } from '../src/review/review-round.ts';
import { parseCommune } from '../src/unit/commune.ts';
import { parseVillage } from '../src/unit/village.ts';
import { aHousehold, TODAY, uuid } from './a-household.ts';

const clock = { today: TODAY };
const valid = { startsOn: '2021-01-01', endsOn: '2025-12-31' };

interface Accepting {
  readonly parse: (input: unknown) => Result<object>;
  readonly input: Record<string, unknown>;
}

/** Every parser with an input that it accepts. */
export const records = {
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
} satisfies Readonly<Record<string, Accepting>>;

/** Path and code of every problem that the changes bring. */
export function problemsOf(record: keyof typeof records, changes: Record<string, unknown>): readonly string[] {
  const { parse, input } = records[record];
  const result = parse({ ...input, ...changes });
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
}
