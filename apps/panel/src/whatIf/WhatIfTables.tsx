import { Alert, Stack, Typography } from '@mui/material';
import { type HouseholdClass, label, SUPPRESSION_THRESHOLD } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { ClassLine, CommuneLine, Count, WhatIfFigures } from './what-if-figures.ts';

type Props = { readonly figures: WhatIfFigures; readonly name: string; readonly isSuppressed: boolean };

/** How figures of this page are written: a sign before differences, a word where they are withheld. */
function useFigureText() {
  const translate = useTranslate();
  const lang = useLanguage();
  const number = (value: Count): string => (value === null ? translate('whatIf.withheld') : count(value, lang));
  const difference = ({ before, after }: ClassLine): string => {
    if (before === null || after === null) return translate('whatIf.withheld');
    const change = after - before;
    return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${count(Math.abs(change), lang)}`;
  };
  return { number, difference };
}

/** Before and after, by class and by commune. */
export function WhatIfTables({ figures, name, isSuppressed }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { number, difference } = useFigureText();
  if (figures.total === 0) return <Alert severity="info">{translate('whatIf.noRound')}</Alert>;
  return (
    <>
      <ShowSection title="whatIf.byClass">
        <Typography sx={{ fontWeight: 600, mb: 1 }}>{name}</Typography>
        {isSuppressed && (
          <Alert severity="info" sx={{ mb: 1.5 }}>
            {translate('whatIf.suppressedHint', { threshold: SUPPRESSION_THRESHOLD })}
          </Alert>
        )}
        <CardTable
          label="whatIf.byClass"
          rows={figures.classes}
          rowKey={({ class: group }) => group}
          columns={[
            { label: 'whatIf.class', render: ({ class: group }) => label('HouseholdClass', group, lang) },
            { label: 'whatIf.before', align: 'right', render: ({ before }) => number(before) },
            { label: 'whatIf.after', align: 'right', render: ({ after }) => number(after) },
            { label: 'whatIf.difference', align: 'right', noWrap: true, render: difference },
          ]}
        />
        <Typography sx={{ mt: 1 }}>
          {figures.changes === 0
            ? translate('whatIf.none')
            : `${translate('whatIf.changes')}: ${number(figures.changes)}`}
        </Typography>
      </ShowSection>
      {figures.communes.length > 0 && <ByCommune figures={figures} />}
    </>
  );
}

function ByCommune({ figures }: { readonly figures: WhatIfFigures }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { number, difference } = useFigureText();
  const { nameOf } = useCommuneNames(figures.communes.map(({ communeId }) => communeId));
  const ofClass = (group: 'POOR' | 'NEAR_POOR') => ({
    label: classKey(group),
    align: 'right' as const,
    render: ({ classes }: CommuneLine) => {
      const line = classes[group];
      return (
        <Stack component="span" direction="row" useFlexGap spacing={0.75} sx={SIDE_BY_SIDE}>
          <span>{translate('whatIf.fromTo', { before: number(line.before), after: number(line.after) })}</span>
          {line.before !== null && line.after !== null && line.before !== line.after && (
            <Typography component="span" variant="body2" color="textSecondary">
              ({difference(line)})
            </Typography>
          )}
        </Stack>
      );
    },
  });
  return (
    <ShowSection title="whatIf.byCommune">
      <CardTable
        label="whatIf.byCommune"
        rows={figures.communes}
        rowKey={({ communeId }) => communeId}
        columns={[
          { label: 'whatIf.commune', minWidth: 160, render: ({ communeId }) => nameOf(communeId) },
          ofClass('POOR'),
          ofClass('NEAR_POOR'),
          { label: 'whatIf.changes', align: 'right', render: ({ changes }) => number(changes) },
        ]}
      />
      {figures.unchangedCommunes > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('whatIf.unchanged', { count: count(figures.unchangedCommunes, lang) })}
        </Typography>
      )}
    </ShowSection>
  );
}

const SIDE_BY_SIDE = { display: 'inline-flex', flexWrap: 'wrap', justifyContent: 'flex-end' } as const;

const classKey = (group: HouseholdClass): string => `whatIf.classes.${group}`;
