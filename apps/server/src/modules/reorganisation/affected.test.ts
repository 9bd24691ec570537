import { expect, test } from 'vitest';
import { SeededRandom } from '../../equivalence/seeded-random.ts';
import { inRegistry, type TestRegistry } from '../../testing/registry.ts';
import { DRY_RUN, type DryRun } from '../../testing/reorganisation-queries.ts';

type Em = TestRegistry['em'];
type Row = { readonly [column: string]: unknown };

const idsOf = async (em: Em, sql: string): Promise<string[]> =>
  (await em.execute<{ id: string }[]>(sql)).map(({ id }) => id);

async function insert(em: Em, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await em.execute(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ?::json)`,
    [JSON.stringify(rows)],
  );
}

/** In the order of the fields of the answer: the table, and what its rows need besides the commune and a key of their own. */
async function kindsOf(em: Em): Promise<{ readonly [table: string]: (nth: string) => Row }> {
  const [indicator_id] = await idsOf(em, 'select id from indicator order by id');
  const [programme_id] = await idsOf(em, 'select id from programme order by id');
  const figure = (period: string): Row => ({ indicator_id, period, value: 1 });
  const years = { from_year: 2024, to_year: 2024 };
  return {
    measurement: figure,
    target: figure,
    funding_line: () => ({ programme_id, ...years, source: 'CREDIT', stage: 'PLANNED', amount: 1, basis: 'STATED' }),
    production_model: () => ({ name: 'Nuôi dê', kind: 'LIVESTOCK', status: 'RUNNING', starts_on: '2024-01-01' }),
  };
}

/** Random records of communes, about a third of them removed. */
async function insertRecords(em: Em, communeIds: readonly string[], random: SeededRandom): Promise<void> {
  const some = (most: number): string[] => Array.from({ length: random.between(0, most) }, (_, nth) => `${2000 + nth}`);
  const common = (commune_id: string) => ({
    id: random.uuid(),
    commune_id,
    deleted_at: random.maybe(0.7, () => '2025-01-01'),
  });
  for (const [table, rest] of Object.entries(await kindsOf(em)))
    await insert(
      em,
      table,
      communeIds.flatMap((each) => some(5).map((nth) => ({ ...common(each), ...rest(nth) }))),
    );
  const rounds = await idsOf(em, 'select id from review_round order by id');
  const steps = ['SURVEY', 'POSTING', 'RECOGNITION', 'CLOSED'];
  const reviews = communeIds.flatMap((each) =>
    random.some(rounds, random.between(0, 3)).map((round_id) => {
      const step = random.pick(steps);
      return { ...common(each), round_id, step, step_since: '2025-09-01', began_at: 'LISTING' };
    }),
  );
  await insert(em, 'commune_review', reviews);
}

/** How many records of each kind a commune has, counted one by one. */
async function countedOf(em: Em, communeId: string): Promise<DryRun['records'][number]> {
  const standing = async (table: string): Promise<readonly Row[]> =>
    (await em.execute<Row[]>(`select * from ${table}`)).filter(
      (row) => row.commune_id === communeId && row.deleted_at === null,
    );
  return {
    communeId,
    measurements: (await standing('measurement')).length,
    targets: (await standing('target')).length,
    openReviews: (await standing('commune_review')).filter(({ step }) => step === 'SURVEY' || step === 'POSTING')
      .length,
    fundingLines: (await standing('funding_line')).length,
    productionModels: (await standing('production_model')).length,
  };
}

test('the dry run counts what stays with each old commune, and nothing that was removed or is of another', () =>
  inRegistry(async ({ em, ask }) => {
    const random = new SeededRandom(17);
    const communes = random.some(
      await idsOf(em, "select id from commune where valid_to = '2025-06-30' order by code"),
      12,
    );
    await insertRecords(em, communes, random);
    const [successorId] = await idsOf(em, "select id from commune where valid_to is null and code = '06994'");
    const [legalDocumentId] = await idsOf(em, "select id from legal_document where number = '1679/NQ-UBTVQH15'");
    const old = communes.slice(0, 8);
    const successions = old.map((predecessorId) => ({ predecessorId, successorId, extent: 'WHOLE' }));
    const { data } = await ask(
      'mutation ($input: ReorganisationInput!) { createReorganisation(input: $input) { reorganisation { id } } }',
      { input: { title: 'Sắp xếp', legalDocumentId, effectiveOn: '2025-07-01', successions } },
    );
    const { reorganisation } = data.createReorganisation as unknown as { reorganisation: { id: string } };
    const answer = await ask(DRY_RUN, { id: reorganisation.id });
    const { records } = answer.data.reorganisationDryRun as unknown as DryRun;
    const counted = await Promise.all(old.map((each) => countedOf(em, each)));
    const withAny = counted.filter(({ communeId: _, ...counts }) => Object.values(counts).some((each) => each > 0));
    const byCommune = (a: { communeId: string }, b: { communeId: string }) => (a.communeId < b.communeId ? -1 : 1);
    expect(records.toSorted(byCommune)).toEqual(withAny.toSorted(byCommune));
    for (const kind of ['measurements', 'targets', 'openReviews', 'fundingLines', 'productionModels'] as const)
      expect([kind, records.some((each) => each[kind] > 0)]).toEqual([kind, true]);
  }));
