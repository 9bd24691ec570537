import { Box, Skeleton, Typography } from '@mui/material';
import { formatPercent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { type PovertyRow, povertyTotal } from './poverty.ts';

interface FigureProps {
  readonly label: string;
  readonly value: string | null;
  readonly notes: readonly string[];
}

function Figure({ label, value, notes }: FigureProps) {
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: { xs: 1, sm: 1.5 }, minWidth: 0 }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography
        component="dd"
        sx={{ m: 0, fontSize: { xs: '1.25rem', sm: '1.5rem' }, fontWeight: 700, lineHeight: 1.3 }}
      >
        {value ?? <Skeleton width={80} />}
      </Typography>
      {notes.map((note) => (
        <Typography key={note} component="dd" variant="body2" color="text.secondary" sx={{ m: 0 }}>
          {note}
        </Typography>
      ))}
    </Box>
  );
}

/** The figures of the whole province for one year; `rows` is missing while they are on their way. */
export function KeyFigures({ rows, year }: { readonly rows?: readonly PovertyRow[]; readonly year: number }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const total = rows === undefined ? undefined : povertyTotal(rows);
  const round = translate('dashboard.key.atRound', { year });
  const figures = (['total', 'poor', 'nearPoor'] as const).map((figure): FigureProps & { readonly key: string } => {
    const label = translate(`dashboard.key.${figure}`);
    if (total === undefined) return { key: figure, label, value: null, notes: [round] };
    const { households, persons } = total;
    const rate = (counted: 'households' | 'persons'): string | null => {
      const percent = figure === 'total' ? null : total[counted][`${figure}Rate`];
      return percent && translate(`dashboard.key.of.${counted}`, { rate: formatPercent(percent, lang) });
    };
    const [found, personRate] = [persons[figure], rate('persons')];
    const personNote = [
      found === null ? null : translate('dashboard.key.persons', { count: count(found, lang) }),
      personRate,
    ].filter((part) => part !== null);
    return {
      key: figure,
      label,
      value: count(households[figure], lang),
      notes: [rate('households') ?? round, ...(personNote.length > 0 ? [personNote.join(', ')] : [])],
    };
  });
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: { xs: 'repeat(3, minmax(0, 1fr))', lg: 'minmax(0, 1fr)' },
        alignContent: 'start',
      }}
    >
      {figures.map(({ key, ...figure }) => (
        <Figure key={key} {...figure} />
      ))}
    </Box>
  );
}
