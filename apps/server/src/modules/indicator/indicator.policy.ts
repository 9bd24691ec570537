import { publicRows, rowsOfCommunes, rowsOfCommunesOrNone } from '../viewer/index.ts';

/** The catalogue is everyone's; figures of a commune are its own, those of the province everyone's. */
export const indicatorPolicies = {
  Indicator: publicRows({ change: 'EDIT_INDICATORS' }),
  IndicatorVersion: publicRows({ change: 'EDIT_INDICATORS' }),
  IndicatorReport: rowsOfCommunes({ change: 'EDIT_INDICATORS' }),
  MissingMeasurement: rowsOfCommunes({ change: 'EDIT_INDICATORS' }),
  Target: rowsOfCommunesOrNone({ change: 'EDIT_INDICATORS' }),
  Measurement: rowsOfCommunesOrNone({ change: 'EDIT_INDICATORS' }),
};
