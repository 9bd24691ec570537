import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { CorrectionsOfDocument, type CorrectionsOfQuery } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useMay } from '../access/use-may.ts';
import type { PanelRecord } from '../api/operations.ts';
import { request } from '../api/registry.ts';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { date, dateTime, money } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Correction = CorrectionsOfQuery['corrections']['nodes'][number];

/** Corrections beside an assessment whose round is closed in its commune; there one can be recorded. */
export function CorrectionSection() {
  const translate = useTranslate();
  const mayDo = useMay();
  const record = useRecordContext<PanelRecord>();
  const idOf = (field: string): string => (record?.[field] as PanelRecord | undefined)?.id ?? '';
  const ids = {
    assessmentId: record?.id ?? '',
    roundId: idOf('round'),
    communeId: idOf('commune'),
    householdId: idOf('household'),
  };
  const { data, isError } = useQuery({
    queryKey: ['assessmentCorrections', 'of', ids],
    queryFn: ({ signal }) => request(CorrectionsOfDocument, ids, signal),
    enabled: ids.assessmentId !== '',
  });
  const corrections = data?.corrections.nodes ?? [];
  const isClosed = data?.communeReviews.nodes[0]?.step === 'CLOSED';
  if (data !== undefined && !isClosed && corrections.length === 0) return null;
  const communeId = data?.household?.commune.id;
  const may = isClosed && mayDo({ resource: 'assessmentCorrections', action: 'create', record: { communeId } });
  const source = encodeURIComponent(JSON.stringify({ assessmentId: ids.assessmentId }));
  return (
    <ShowSection
      title="corrections.title"
      action={
        may && (
          <Button
            component={Link}
            to={`/assessmentCorrections/create?source=${source}`}
            variant="outlined"
            size="small"
          >
            {translate('corrections.make')}
          </Button>
        )
      }
    >
      <Answered query={{ data, isError }} height={80}>
        {() =>
          corrections.length === 0 ? (
            <Typography color="textSecondary">{translate('corrections.none')}</Typography>
          ) : (
            <Box component="ol" sx={{ m: 0, pl: 3, '& > li': { pb: 1 } }}>
              {corrections.map((correction) => (
                <li key={correction.id}>
                  <Entry correction={correction} />
                </li>
              ))}
            </Box>
          )
        }
      </Answered>
    </ShowSection>
  );
}

function Entry({ correction }: { readonly correction: Correction }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const { decisionNumber: number, decidedOn, reason, recordedBy: name, createdAt, incomePerCapita } = correction;
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>
          {translate('corrections.entry', { number, day: date(decidedOn, lang) })}
        </Typography>
        <ClassChip value={correction.class} />
        {incomePerCapita !== null && <Typography variant="body2">{money(incomePerCapita, lang)}</Typography>}
      </Stack>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {reason}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {translate('corrections.recordedBy', { name, when: dateTime(createdAt, lang) })}
      </Typography>
    </>
  );
}
