import { recordMutations } from '../../writing/record-mutations.ts';
import { dataRequestWriting } from './data-request.writing.ts';

export const DataRequestMutations = recordMutations(dataRequestWriting);
