export { Household } from './household.entity.ts';
export { HouseholdMutations } from './household.mutations.ts';
export { householdPolicies } from './household.policy.ts';
export { HouseholdType } from './household.type.ts';
export { Member } from './member.entity.ts';
export { MemberType } from './member.type.ts';
