import { recordMutations } from '../../writing/record-mutations.ts';
import { measurementWriting } from './measurement.writing.ts';

export const MeasurementMutations = recordMutations(measurementWriting);
