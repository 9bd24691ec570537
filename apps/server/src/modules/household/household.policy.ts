import { rowsOfCommunes, rowsThrough } from '../access/index.ts';

/** A household belongs to its commune, its members to the household. */
export const householdPolicies = {
  Household: rowsOfCommunes,
  Member: rowsThrough('household'),
};
