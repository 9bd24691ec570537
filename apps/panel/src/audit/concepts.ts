/** Published types of which the trail tells, by their names in `panel.concepts`. */
export const CONCEPTS = [
  'Household',
  'Assessment',
  'AssessmentCorrection',
  'CommuneReview',
  'ReviewRound',
  'Commune',
  'Village',
  'Indicator',
  'Target',
  'Measurement',
  'Programme',
  'FundingLine',
  'LegalDocument',
  'Role',
  'AccessGrant',
  'DataRequest',
] as const;
