export { Indicator } from './indicator.entity.ts';
export { Measurement } from './measurement.entity.ts';
export { Target } from './target.entity.ts';
