import { Alert, Button, Stack, Typography, useMediaQuery, useTheme } from '@mui/material';
import type { PeriodKind } from '@thoat-ngheo/client';
import { label, vocabularies } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useMay } from '../access/use-may.ts';
import { Choice } from '../components/input/Choice.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { EntryGrid } from './EntryGrid.tsx';
import { PhoneSheet } from './PhoneSheet.tsx';
import { ReportActs } from './ReportActs.tsx';
import { thisMonth, useReporting } from './use-reporting.ts';
import { useSheet } from './use-sheet.ts';

/** Where a commune enters its indicators: one commune, one kind of period, its newest periods. */
export function EntryPage() {
  const translate = useTranslate();
  const lang = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [frequency, setFrequency] = useState<PeriodKind>('MONTH');
  const { data: communes, isError } = useReporting(thisMonth());
  const asked = search.get('commune');
  const commune = communes?.find(({ communeId }) => communeId === asked) ?? communes?.[0];
  if (communes?.length === 0) return <Alert severity="info">{translate('indicatorEntry.noCommune')}</Alert>;
  const controls = (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Choice
        id="entry-commune"
        label="indicatorEntry.commune"
        value={commune?.communeId ?? ''}
        onChange={(next) => setSearch({ commune: next })}
        options={(communes ?? []).map(({ communeId, communeName }) => [communeId, communeName])}
        width={220}
      />
      <Choice<PeriodKind>
        id="entry-frequency"
        label="indicatorEntry.frequency"
        value={frequency}
        onChange={setFrequency}
        options={vocabularies.PeriodKind.codes.map((kind) => [kind, label('PeriodKind', kind, lang)])}
        width={120}
      />
    </Stack>
  );
  return (
    <>
      <Title title="indicatorEntry.title" preferenceKey={false} />
      <ShowSection title="indicatorEntry.grid" action={controls}>
        <Answered query={{ data: commune, isError }} height={420}>
          {({ communeId }) => (
            <CommuneSheet key={`${communeId} ${frequency}`} communeId={communeId} frequency={frequency} />
          )}
        </Answered>
      </ShowSection>
    </>
  );
}

function CommuneSheet({ communeId, frequency }: { readonly communeId: string; readonly frequency: PeriodKind }) {
  const translate = useTranslate();
  const mayDo = useMay();
  const { sheet, isError, unsaved, refusals, isSaving, enter, send } = useSheet(communeId, frequency);
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'), { noSsr: true });
  // A phone that is turned keeps the form it began with: another one would lose the value that is being typed.
  const [isPhone] = useState(isNarrow);
  const Entry = isPhone ? PhoneSheet : EntryGrid;
  const open = Object.keys(unsaved).length;
  if (sheet?.rows.length === 0) return <Alert severity="info">{translate('indicatorEntry.none')}</Alert>;
  return (
    <Answered query={{ data: sheet, isError }} height={420}>
      {(shown) => (
        <>
          <Typography id="entry-help" variant="body2" color="text.secondary" gutterBottom>
            {translate(isPhone ? 'indicatorEntry.phoneHelp' : 'indicatorEntry.help')}
          </Typography>
          <Stack direction="row" spacing={1} role="status" sx={{ alignItems: 'center', minHeight: 32 }}>
            <Typography variant="body2">
              {isSaving
                ? translate('indicatorEntry.saving')
                : open > 0
                  ? translate('indicatorEntry.unsaved', { smart_count: open })
                  : translate('indicatorEntry.saved')}
            </Typography>
            {open > 0 && !isSaving && (
              <Button size="small" onClick={() => void send()}>
                {translate('indicatorEntry.retry')}
              </Button>
            )}
          </Stack>
          {Object.values(refusals)[0] !== undefined && <Alert severity="error">{Object.values(refusals)[0]}</Alert>}
          <Entry
            sheet={shown}
            mayEdit={mayDo({ resource: 'indicatorEntry', action: 'change', record: { communeId } })}
            unsaved={unsaved}
            refusals={refusals}
            onEnter={enter}
          />
          <ReportActs communeId={communeId} periods={shown.periods} />
        </>
      )}
    </Answered>
  );
}
