export { Reorganisation } from './reorganisation.entity.ts';
export { ReorganisationDraftMutations, ReorganisationMutations } from './reorganisation.mutations.ts';
export { reorganisationPolicies } from './reorganisation.policy.ts';
export { ReorganisationAssignmentType, ReorganisationLineType, ReorganisationType } from './reorganisation.type.ts';
export { ReorganisationAssignment } from './reorganisation-assignment.entity.ts';
export { ReorganisationDryRunQuery } from './reorganisation-dry-run.query.ts';
export { ReorganisationHouseholdsQuery } from './reorganisation-households.query.ts';
export { ReorganisationLine } from './reorganisation-line.entity.ts';
