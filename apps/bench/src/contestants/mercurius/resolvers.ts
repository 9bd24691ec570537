import type { IResolvers } from 'mercurius';
import { DEPRIVATION_FIGURES, HOUSEHOLD_FIGURES } from '../figures.ts';
import { columns, rows } from './rows.ts';

const pattern = (parameter: string): string =>
  `'%' || replace(replace(replace(fold(${parameter}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
const MATCHES = `deleted_at is null
  and (fold(head_name) like ${pattern('trim($1::text)')} or fold(code) like ${pattern('$1::text')})`;

export const resolvers = {
  Query: {
    commune: async (_, { code }) => {
      const text = `select ${columns.commune} from commune where code = $1 and deleted_at is null
        order by valid_to desc nulls first, valid_from desc limit 1`;
      return (await rows('commune', text, [code]))[0] ?? null;
    },
    communes: (_, { codes, first }) => {
      const text = `select ${columns.commune} from commune
        where code = any($1) and valid_to is null and deleted_at is null order by code, id limit $2`;
      return rows('communes', text, [codes, first]);
    },
    household: async (_, { id }) => {
      const text = `select ${columns.household} from household where id = $1 and deleted_at is null`;
      return (await rows('household', text, [id]))[0] ?? null;
    },
    households: (_, { first, offset }) => {
      const text = `select ${columns.household} from household where deleted_at is null order by code, id limit $1 offset $2`;
      return rows('households', text, [first, offset]);
    },
    searchHouseholds: async (_, { text: search, first }) => {
      const [counted, nodes] = await Promise.all([
        rows('search count', `select count(*) as count from household where ${MATCHES}`, [search]),
        rows('search', `select ${columns.household} from household where ${MATCHES} order by code, id limit $2`, [
          search,
          first,
        ]),
      ]);
      return { totalCount: counted[0]?.count, nodes };
    },
    answers: (_, { first, offset }) =>
      rows('answers', `select ${columns.answer} from answer order by id limit $1 offset $2`, [first, offset]),
    householdFigures: () => rows('household figures', HOUSEHOLD_FIGURES),
    deprivationFigures: () => rows('deprivation figures', DEPRIVATION_FIGURES),
  },
} satisfies IResolvers;
