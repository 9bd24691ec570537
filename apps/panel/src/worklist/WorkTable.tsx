import { LinearProgress, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable, type CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { progressOf, WORK_STATES, type WorkRow, type WorkState } from './work.ts';

export type Chosen = { readonly row: WorkRow; readonly state: WorkState };
type Props = { readonly rows: readonly WorkRow[]; readonly onChoose: (chosen: Chosen) => void };

/** Each village with how many households are in each state; a number opens them. */
export function WorkTable({ rows, onChoose }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const stateColumn = (state: WorkState): CardTableColumn<WorkRow> => ({
    label: `worklist.states.${state}`,
    align: 'right',
    render: (row) => {
      const number = row.counts[state];
      if (number === 0) return count(0, lang);
      const values = { village: row.name, state: translate(`worklist.states.${state}`), count: number };
      return (
        <Link
          component="button"
          type="button"
          onClick={() => onChoose({ row, state })}
          aria-label={translate('worklist.openState', values)}
        >
          {count(number, lang)}
        </Link>
      );
    },
  });
  return (
    <CardTable
      label="worklist.title"
      rows={rows}
      rowKey={({ village }) => village ?? 'whole'}
      columns={[
        { label: 'worklist.village', minWidth: 160, render: ({ name }) => name },
        ...WORK_STATES.map(stateColumn),
        { label: 'worklist.progress', minWidth: 120, render: ({ counts }) => <Progress done={progressOf(counts)} /> },
      ]}
    />
  );
}

function Progress({ done }: { readonly done: number | null }) {
  const translate = useTranslate();
  if (done === null) return <>—</>;
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <LinearProgress
        variant="determinate"
        value={done}
        aria-label={translate('worklist.progress')}
        sx={{ flexGrow: 1, minWidth: 60 }}
      />
      <Typography variant="body2">{done}&nbsp;%</Typography>
    </Stack>
  );
}
