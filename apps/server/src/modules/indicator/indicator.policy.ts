import { everyRow, rowsOfCommunesOrNone } from '../access/index.ts';

/** The catalogue is everyone's; figures of a commune are its own, those of the province everyone's. */
export const indicatorPolicies = {
  Indicator: everyRow,
  Target: rowsOfCommunesOrNone,
  Measurement: rowsOfCommunesOrNone,
};
