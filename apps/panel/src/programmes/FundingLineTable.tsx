import { Chip, Typography } from '@mui/material';
import type { FundingLineRowFragment } from '@thoat-ngheo/client';
import { FUNDING_SOURCES, FUNDING_STAGES, formatPercent, formatVnd, label, share } from '@thoat-ngheo/domain';
import { useGetList, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { RowActions } from '../components/show/RowActions.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { Stage } from './use-money.ts';

type Line = PanelRecord & FundingLineRowFragment;

const ALL = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'fromYear', order: 'ASC' } } as const;

/** The rest is shown when it is asked for: a phone shows a card for each. */
const FIRST_ROWS = 12;

/** By years, within them in the order of the sources and stages. */
function inOrder(a: Line, b: Line): number {
  return (
    a.fromYear - b.fromYear ||
    FUNDING_SOURCES.indexOf(a.source) - FUNDING_SOURCES.indexOf(b.source) ||
    FUNDING_STAGES.indexOf(a.stage) - FUNDING_STAGES.indexOf(b.stage)
  );
}

interface Props {
  readonly programmeId: string;
  /** PROVINCE, or the id of a commune. */
  readonly unit: string;
  /** Totals that the lines are parts of. */
  readonly stages: readonly Pick<Stage, 'stage' | 'total'>[];
}

/** The funding lines of a programme in a unit as they were entered, each with its share of its stage. */
export function FundingLineTable({ programmeId, unit, stages }: Props) {
  const lines = useGetList<Line>('fundingLines', { ...ALL, filter: { programmeId, unit } });
  return (
    <Answered query={lines} height={160}>
      {(rows) => <Lines rows={rows} stages={stages} />}
    </Answered>
  );
}

function Lines({ rows, stages }: Pick<Props, 'stages'> & { readonly rows: readonly Line[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (rows.length === 0) return <Typography color="text.secondary">{translate('programmes.noLines')}</Typography>;
  const totalOf = ({ stage }: Line): number => stages.find((each) => each.stage === stage)?.total ?? 0;
  const name = ({ source }: Line): string => label('FundingSource', source, lang);
  const amount = (line: Line): string => {
    const exact = formatVnd(line.amount, lang);
    return line.isLowerBound ? translate('funding.over', { amount: exact }) : exact;
  };
  const part = (line: Line): string => {
    const percent = share(line.amount, totalOf(line), 2);
    return percent === null ? translate('panel.figure.none') : formatPercent(percent, lang);
  };
  return (
    <CardTable
      label="programmes.sections.lines"
      rows={rows.toSorted(inOrder)}
      first={FIRST_ROWS}
      rowKey={({ id }) => id}
      columns={[
        { label: 'funding.source', render: name },
        { label: 'funding.stage', render: ({ stage }) => label('FundingStage', stage, lang) },
        {
          label: 'funding.years',
          noWrap: true,
          render: ({ fromYear, toYear }) => (fromYear === toYear ? fromYear : `${fromYear}–${toYear}`),
        },
        { label: 'funding.amount', align: 'right', noWrap: true, render: amount },
        { label: 'funding.share', align: 'right', noWrap: true, render: part },
        { label: 'funding.sources', minWidth: 200, render: (line) => <Basis line={line} /> },
      ]}
      changes="fundingLines"
      actions={(line) => (
        <RowActions
          resource="fundingLines"
          record={line}
          name={`${name(line)}, ${label('FundingStage', line.stage, lang)}: ${amount(line)}`}
        />
      )}
    />
  );
}

function Basis({ line: { basis, sourceNote, note, legalDocument } }: { readonly line: Line }) {
  const translate = useTranslate();
  return (
    <>
      {basis === 'IMPLIED' && (
        <Chip size="small" variant="outlined" label={translate('funding.implied')} sx={{ mr: 0.75 }} />
      )}
      {[legalDocument?.number, sourceNote, note]
        .filter((text) => text !== null && text !== undefined && text !== '')
        .join(' ')}
    </>
  );
}
