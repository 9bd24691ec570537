export { Household } from './household.entity.ts';
export { Member } from './member.entity.ts';
