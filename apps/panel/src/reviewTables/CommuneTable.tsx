import { Link } from '@mui/material';
import { count } from '../components/field/format.ts';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { CommuneRow } from './tables.ts';

type Props = {
  readonly rows: readonly CommuneRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly onChoose: (communeId: string) => void;
};

const ENDS = [
  ['POOR', 'START', 'poorStart'],
  ['POOR', 'END', 'poorEnd'],
  ['NEAR_POOR', 'START', 'nearPoorStart'],
  ['NEAR_POOR', 'END', 'nearPoorEnd'],
] as const;

/** Households of both lists at the start and at the end, by commune; its name opens its own tables. */
export function CommuneTable({ rows, names, onChoose }: Props) {
  const lang = useLanguage();
  return (
    <CardTable
      label="reviewTables.byCommune"
      rows={rows}
      rowKey={({ communeId }) => communeId}
      columns={[
        {
          label: 'reviewTables.commune',
          minWidth: 180,
          render: ({ communeId }) => (
            <Link component="button" type="button" onClick={() => onChoose(communeId)} sx={{ textAlign: 'left' }}>
              {names.get(communeId) ?? '…'}
            </Link>
          ),
        },
        ...ENDS.map(
          ([list, end, key]): CardTableColumn<CommuneRow> => ({
            label: `reviewTables.${key}`,
            align: 'right',
            render: ({ counts }) => count(counts[list][end].households, lang),
          }),
        ),
      ]}
    />
  );
}
