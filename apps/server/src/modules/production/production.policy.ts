import { rowsOfCommunes, rowsThrough } from '../viewer/index.ts';

/** A model belongs to its commune; that a household takes part is data of the household, and read with it. */
export const productionPolicies = {
  ProductionModel: rowsOfCommunes({ change: 'EDIT_HOUSEHOLDS' }),
  ProductionParticipant: rowsThrough('household'),
};
