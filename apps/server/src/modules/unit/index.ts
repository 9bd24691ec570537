export { Commune } from './commune.entity.ts';
export { District } from './district.entity.ts';
export { Province } from './province.entity.ts';
export { Succession } from './succession.entity.ts';
export { Village } from './village.entity.ts';
