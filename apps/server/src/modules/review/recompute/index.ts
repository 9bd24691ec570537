export { lastNight, type Night, nightlyCheck } from './nightly.ts';
export { RecomputeQuery } from './recompute.query.ts';
export { differenceLine, type RecomputeOptions, recomputeCommand } from './recompute-command.ts';
