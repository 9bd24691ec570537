import type { Policy, RowScope } from '@thoat-ngheo/sqlgraph';
import { recordPolicies } from '../graphql/policies.ts';
import { mayEverywhere, reachOf, type Viewer } from '../modules/viewer/index.ts';

const when = (scope: RowScope): Policy<Viewer> => ({
  read: (viewer) => (mayEverywhere(viewer, 'READ_RECORDS') ? { kind: 'all' } : scope),
});

const through = (relation: string): Policy<Viewer> => when({ kind: 'through', relation });

const where = (shape: string, condition: string): Policy<Viewer> =>
  when({ kind: 'where', shape, sql: (alias) => `${alias}.${condition}` });

const ofCommunes = (column: string): Policy<Viewer> => ({
  read: (viewer) => {
    const communes = reachOf(viewer, 'READ_RECORDS');
    return communes === 'EVERYWHERE'
      ? { kind: 'all' }
      : {
          kind: 'where',
          shape: `strange ${column}`,
          sql: (alias, bind) => `${alias}.${column} = any(${bind(communes, 'uuid[]')})`,
        };
  },
});

/**
 * Access rules that the registry does not have: whoever is bound to communes may not read many a record that readable rows
 * point to, even where every row has one (an assessment's household), so that relations have to be checked at every turn.
 * The reference executor knows them as `STRANGE_RULES`.
 */
export const strangePolicies: Readonly<Record<keyof typeof recordPolicies, Policy<Viewer>>> = {
  ...recordPolicies,
  Commune: ofCommunes('id'),
  Succession: through('successor'),
  Village: ofCommunes('commune_id'),
  District: when({ kind: 'none' }),
  LegalDocument: where('no laws', "kind <> 'LAW'"),
  Indicator: through('legalDocument'),
  Target: through('indicator'),
  Measurement: through('indicator'),
  Programme: through('legalDocument'),
  FundingLine: through('programme'),
  Assessment: where('not synthetic', 'synthetic = false'),
};
