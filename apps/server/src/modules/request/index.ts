export { DataRequest } from './data-request.entity.ts';
export { DataRequestMutations } from './data-request.mutations.ts';
export { DataRequestType } from './data-request.type.ts';
export { ErasureMutations } from './erasure.mutations.ts';
export { requestPolicies } from './request.policy.ts';
