export { fundingPolicies } from './funding.policy.ts';
export { FundingLine } from './funding-line.entity.ts';
export { FundingLineMutations } from './funding-line.mutations.ts';
export { FundingLineType } from './funding-line.type.ts';
export { Programme } from './programme.entity.ts';
export { ProgrammeMutations } from './programme.mutations.ts';
export { ProgrammeType } from './programme.type.ts';
