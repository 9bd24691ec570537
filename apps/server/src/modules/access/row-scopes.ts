import type { Policy, RowScope } from '@thoat-ngheo/sqlgraph';
import type { Viewer } from './viewer.ts';

const ALL: RowScope = { kind: 'all' };

/** Rows that every signed-in viewer reads: units, standards, law, programmes. */
export const everyRow: Policy<Viewer> = { read: () => ALL };

/** Rows of a commune: a viewer bound to units reads those of its communes, any other reads all. */
export const rowsOfCommunes: Policy<Viewer> = {
  read: ({ communes }) =>
    communes === undefined
      ? ALL
      : {
          kind: 'where',
          shape: 'communes',
          sql: (alias, bind) => `${alias}.commune_id = any(${bind(communes, 'uuid[]')})`,
        },
};

/** Rows of a commune or of no commune in particular, such as a province's own figures, which everyone reads. */
export const rowsOfCommunesOrNone: Policy<Viewer> = {
  read: ({ communes }) =>
    communes === undefined
      ? ALL
      : {
          kind: 'where',
          shape: 'communes or none',
          sql: (alias, bind) =>
            `(${alias}.commune_id is null or ${alias}.commune_id = any(${bind(communes, 'uuid[]')}))`,
        },
};

/** Parts of another record: whoever reads that one reads them. */
export const rowsThrough = (relation: string): Policy<Viewer> => ({
  read: ({ communes }) => (communes === undefined ? ALL : { kind: 'through', relation }),
});
