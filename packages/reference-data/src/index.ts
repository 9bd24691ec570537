export { roles } from './access/roles.ts';
export type { FundingLineRecord, ProgrammeRecord } from './funding/funding.ts';
export { fundingLines } from './funding/funding-lines.ts';
export { programmes } from './funding/programmes.ts';
export type {
  IndicatorRecord,
  IndicatorVersionRecord,
  MeasurementRecord,
  TargetRecord,
} from './indicator/indicator.ts';
export { indicators } from './indicator/indicators.ts';
export { measurements } from './indicator/measurements.ts';
export { targets } from './indicator/targets.ts';
export type { LegalDocument } from './legal/legal-document.ts';
export { type LegalDocumentNumber, legalDocuments } from './legal/legal-documents.ts';
export { type PublicHoliday, publicHolidays } from './request/public-holidays.ts';
export { type ReviewRoundRecord, reviewRounds, yearlyReviewRound } from './review/review-rounds.ts';
export type { StandardIndicatorRecord, StandardRecord } from './standard/standard.ts';
export { standards } from './standard/standards.ts';
export { communes } from './unit/communes.ts';
export { districts } from './unit/districts.ts';
export { provinces } from './unit/provinces.ts';
export { successions } from './unit/successions.ts';
export type {
  CommuneRecord,
  DistrictRecord,
  ProvinceRecord,
  SuccessionRecord,
  UnitRef,
  Validity,
} from './unit/unit.ts';
