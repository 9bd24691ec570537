export { findStandards, type RegisteredStandard } from './poverty-standards.ts';
export { Standard } from './standard.entity.ts';
export { standardPolicies } from './standard.policy.ts';
export { StandardType } from './standard.type.ts';
export { StandardIndicator } from './standard-indicator.entity.ts';
export { StandardIndicatorType } from './standard-indicator.type.ts';
export { StandardLine } from './standard-line.entity.ts';
export { StandardLineType } from './standard-line.type.ts';
export { standardOfHash, standardsByHash } from './standard-of-hash.ts';
