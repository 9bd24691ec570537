/** The resource whose labels and codes the fields of a published type have. */
const RESOURCES: Readonly<Record<string, string>> = {
  Member: 'households',
  Answer: 'assessments',
  ApiKey: 'apiKeys',
  ProductionParticipant: 'productionModels',
  ProgrammeIndicator: 'programmes',
};

/** The fields of a part that say what it is a part of: the page says so already. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  ProductionParticipant: ['productionModelId'],
  ProgrammeIndicator: ['programmeId'],
};

export const isOfWhole = (concept: string, field: string): boolean =>
  (WHOLES[concept] ?? ['householdId', 'assessmentId']).includes(field);

export const resourceOf = (concept: string): string =>
  RESOURCES[concept] ?? `${concept.charAt(0).toLowerCase()}${concept.slice(1)}s`;
