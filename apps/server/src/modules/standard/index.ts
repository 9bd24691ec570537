export { Standard } from './standard.entity.ts';
export { StandardIndicator } from './standard-indicator.entity.ts';
export { StandardLine } from './standard-line.entity.ts';
