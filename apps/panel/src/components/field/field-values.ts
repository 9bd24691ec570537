import { isCode, type VocabularyName } from '@thoat-ngheo/domain';

/** The vocabulary of a field's codes, by resource where resources differ. */
const VOCABULARIES: Readonly<Record<string, VocabularyName>> = {
  'communes.kind': 'CommuneKind',
  'villages.kind': 'VillageKind',
  'reviewRounds.kind': 'RoundKind',
  'legalDocuments.kind': 'LegalDocumentKind',
  'dataRequests.kind': 'DataRequestKind',
  'dataRequests.outcome': 'DataRequestOutcome',
  'reorganisations.state': 'ReorganisationState',
  extent: 'SuccessionExtent',
  'indicatorVersions.kind': 'IndicatorKind',
  'fundingLines.source': 'FundingSource',
  'fundingLines.stage': 'FundingStage',
  'productionModels.kind': 'ProductionKind',
  'productionModels.status': 'ProductionStatus',
  'productionModels.outcome': 'ParticipantOutcome',
  areaType: 'AreaType',
  basis: 'AmountBasis',
  causes: 'PovertyCause',
  class: 'HouseholdClass',
  derivedClass: 'HouseholdClass',
  derivedIndicator: 'DeprivationIndicator',
  derivedMeasure: 'DerivedMeasure',
  devices: 'InformationDevice',
  direction: 'IndicatorDirection',
  educationLevel: 'EducationLevel',
  employment: 'EmploymentStatus',
  ethnicity: 'Ethnicity',
  frequency: 'PeriodKind',
  overPeriods: 'PeriodRollUp',
  overUnits: 'UnitRollUp',
  permissions: 'Permission',
  relationship: 'Relationship',
  reportingLevel: 'ReportingLevel',
  sex: 'Sex',
  sourceMark: 'SourceMark',
  step: 'ReviewStep',
  supportWishes: 'SupportWish',
  toilet: 'ToiletType',
  waterSource: 'WaterSource',
};

/** The resource to which a field's ids lead. */
const REFERENCES: Readonly<Record<string, string>> = {
  communeId: 'communes',
  communeIds: 'communes',
  districtId: 'districts',
  districtIds: 'districts',
  establishedById: 'legalDocuments',
  householdId: 'households',
  indicatorId: 'indicators',
  legalDocumentId: 'legalDocuments',
  programmeId: 'programmes',
  predecessorId: 'communes',
  provinceId: 'provinces',
  roleId: 'roles',
  roundId: 'reviewRounds',
  successorId: 'communes',
  userId: 'users',
  villageId: 'villages',
  weightIndicatorId: 'indicators',
};

/** Fields that hold whole VND. */
const MONEY: ReadonlySet<string> = new Set([
  'amount',
  'grantedCapital',
  'incomeAfter',
  'incomeBefore',
  'incomePerCapita',
  'loanCapital',
  'ownCapital',
  'totalAmount',
]);

export function vocabularyOf(resource: string, field: string): VocabularyName | undefined {
  if (isCode('DeprivationIndicator', field)) return 'AnswerValue';
  return VOCABULARIES[`${resource}.${field}`] ?? VOCABULARIES[field];
}
export const referenceOf = (field: string): string | undefined => REFERENCES[field];
export const isMoney = (field: string): boolean => MONEY.has(field);
