import type { MetadataStorage } from '@mikro-orm/core';
import { expect, it } from 'vitest';
import { fromMikroOrm } from './from-mikro-orm.ts';

type Property = Readonly<Record<string, unknown>>;

/** Metadata of the shape that MikroORM 7.2 discovers from `defineEntity`. */
function discovered(entities: Readonly<Record<string, Readonly<Record<string, Property>>>>): MetadataStorage {
  const metas = new Map<string, Record<string, unknown>>();
  for (const [className, properties] of Object.entries(entities)) {
    metas.set(className, { className, tableName: className.toLowerCase(), primaryKeys: ['id'], properties });
  }
  for (const meta of metas.values()) {
    for (const [name, property] of Object.entries(meta.properties as Record<string, Record<string, unknown>>)) {
      Object.assign(property, { name, targetMeta: metas.get(property.target as string) });
    }
  }
  return { getAll: () => metas } as unknown as MetadataStorage;
}

const scalar = (column: string, type: string, more: Property = {}): Property => ({
  kind: 'scalar',
  fieldNames: [column],
  columnTypes: [type],
  ...more,
});

it('takes the history of a table from who knows it', () => {
  const history = { table: 'commune_history', from: 'recorded_from', to: 'recorded_to' };
  const entities = discovered({ Commune: { id: scalar('id', 'uuid') }, Notice: { id: scalar('id', 'uuid') } });
  const model = fromMikroOrm(entities, (table) => (table === 'commune' ? history : undefined));
  expect([model.get('Commune')?.history, model.get('Notice')?.history]).toEqual([history, undefined]);
});

it('reads columns and relations; leaves out what SQL cannot join by name', () => {
  const model = fromMikroOrm(
    discovered({
      Commune: {
        id: scalar('id', 'uuid'),
        name: scalar('name', 'varchar(255)'),
        kind: scalar('kind', 'text', { enum: true, items: ['XA', 'PHUONG'] }),
        area: scalar('area', 'numeric(8,2)', { nullable: true }),
        since: scalar('since', 'timestamptz(3)'),
        label: scalar('label', 'text', { formula: () => '' }),
        households: { kind: '1:m', target: 'Household', mappedBy: 'commune', fieldNames: undefined },
        chair: { kind: '1:1', target: 'Household', mappedBy: 'chaired' },
        programmes: { kind: 'm:n', target: 'Household' },
      },
      Household: {
        id: scalar('id', 'uuid'),
        causes: scalar('causes', 'text[]', { enum: false, items: ['A'] }),
        commune: { kind: 'm:1', target: 'Commune', fieldNames: ['commune_id'] },
        chaired: { kind: '1:1', target: 'Commune', fieldNames: ['chaired_id'], nullable: true },
      },
    }),
  );
  expect(model.get('Commune')).toEqual({
    name: 'Commune',
    schema: undefined,
    table: 'commune',
    idColumn: 'id',
    properties: {
      id: { kind: 'column', column: 'id', type: 'uuid', nullable: false },
      name: { kind: 'column', column: 'name', type: 'text', nullable: false },
      kind: { kind: 'column', column: 'kind', type: 'text', nullable: false, enumValues: ['XA', 'PHUONG'] },
      area: { kind: 'column', column: 'area', type: 'numeric', nullable: true },
      since: { kind: 'column', column: 'since', type: 'timestamptz', nullable: false },
      households: { kind: 'toMany', target: 'Household', nullable: false, join: { from: 'id', to: 'commune_id' } },
      chair: { kind: 'toOne', target: 'Household', nullable: true, join: { from: 'id', to: 'chaired_id' } },
    },
  });
  expect(model.get('Household')?.properties).toMatchObject({
    causes: { type: 'text[]', enumValues: undefined },
    commune: { kind: 'toOne', target: 'Commune', nullable: false, join: { from: 'commune_id', to: 'id' } },
    chaired: { kind: 'toOne', target: 'Commune', nullable: true, join: { from: 'chaired_id', to: 'id' } },
  });
});
