export { FundingLine } from './funding-line.entity.ts';
export { Programme } from './programme.entity.ts';
