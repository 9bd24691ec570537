import type { MercuriusLoaders } from 'mercurius';
import { columns, type Row, rows, type Table } from './rows.ts';

type Query = { readonly obj: Row; readonly params: Row };

/** One statement for all parents. Without Mercurius' cache, which would turn every parent into JSON to find it again. */
const batched = (loader: (queries: readonly Query[]) => Promise<unknown[]>) => ({ loader, opts: { cache: false } });

/** The record that a foreign key points to. */
const toOne = (table: Table, key: string) =>
  batched(async (queries) => {
    const ids = [...new Set(queries.map(({ obj }) => obj[key]).filter((id) => id !== null))];
    const found = await rows(`one ${table}`, `select ${columns[table]} from ${table} where id = any($1)`, [ids]);
    const byId = new Map(found.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(obj[key]) ?? null);
  });

/** The records whose foreign key points here. */
const toMany = (table: Table, column: string, key: string, where = '') =>
  batched(async (queries) => {
    const text = `select ${columns[table]} from ${table} where ${column} = any($1) ${where} order by id`;
    const found = await rows(`many ${table}`, text, [queries.map(({ obj }) => obj.id)]);
    const byParent = Map.groupBy(found, (row) => row[key]);
    return queries.map(({ obj }) => byParent.get(obj.id) ?? []);
  });

const PAGE = `
  select h.* from unnest($1::uuid[]) c (id) cross join lateral (
    select ${columns.household} from household
    where commune_id = c.id and deleted_at is null order by code, id limit $2 offset $3) h`;

/** A page of households of every commune; one selection has the same page for all. */
const householdPages = batched(async (queries) => {
  const pages = Map.groupBy(queries, ({ params }) => `${params.first} ${params.offset}`);
  const found = await Promise.all(
    [...pages.values()].map((page) =>
      rows('household pages', PAGE, [page.map(({ obj }) => obj.id), page[0]?.params.first, page[0]?.params.offset]),
    ),
  );
  const byPage = new Map(
    [...pages.keys()].map((page, place) => [page, Map.groupBy(found[place] ?? [], (row) => row.communeId)]),
  );
  return queries.map(({ obj, params }) => byPage.get(`${params.first} ${params.offset}`)?.get(obj.id) ?? []);
});

export const loaders = {
  District: { province: toOne('province', 'provinceId') },
  Commune: { district: toOne('district', 'districtId'), households: householdPages },
  Household: {
    commune: toOne('commune', 'communeId'),
    village: toOne('village', 'villageId'),
    latestAssessment: toOne('assessment', 'latestAssessmentId'),
    members: toMany('member', 'household_id', 'householdId', 'and deleted_at is null'),
    assessments: toMany('assessment', 'household_id', 'householdId', 'and deleted_at is null'),
  },
  Assessment: {
    household: toOne('household', 'householdId'),
    commune: toOne('commune', 'communeId'),
    answers: toMany('answer', 'assessment_id', 'assessmentId'),
  },
  Answer: { assessment: toOne('assessment', 'assessmentId') },
  HouseholdFigure: { commune: toOne('commune', 'communeId') },
} as MercuriusLoaders;
