/** Published types of which the trail tells, by their names in `panel.concepts`. */
export const CONCEPTS = [
  'Household',
  'Assessment',
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
  'Reorganisation',
] as const;
