/** The resource whose labels and codes the fields of a published type have. */
const RESOURCES: Readonly<Record<string, string>> = {
  Member: 'households',
  Answer: 'assessments',
  ApiKey: 'apiKeys',
  ProductionParticipant: 'productionModels',
  ProgrammeIndicator: 'programmes',
};

export const resourceOf = (concept: string): string =>
  RESOURCES[concept] ?? `${concept.charAt(0).toLowerCase()}${concept.slice(1)}s`;
