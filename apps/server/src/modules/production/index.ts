export { productionPolicies } from './production.policy.ts';
export { ProductionModel } from './production-model.entity.ts';
export { ProductionModelMutations } from './production-model.mutations.ts';
export { ProductionModelType } from './production-model.type.ts';
export { ProductionParticipant } from './production-participant.entity.ts';
export { ProductionParticipantType } from './production-participant.type.ts';
