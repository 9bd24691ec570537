export { type DemoOptions, type DemoProvince, generateHouseholds, planProvince } from './generate-households.ts';
export type { DemoAnswer, DemoAssessment, DemoHousehold, DemoMember } from './household.ts';
export { type Loaded, type LoadOptions, loadHouseholds, RegistryNotEmptyError } from './load-households.ts';
export type { DemoCommune, DemoRegistry, DemoRound, DemoStandard, DemoSuccession } from './registry.ts';
