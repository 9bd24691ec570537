import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { CommuneLineageDocument } from '@thoat-ngheo/client';
import { label, type SuccessionExtent } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import { request } from '../api/registry.ts';
import { date } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Direction = 'predecessors' | 'successors';
type Step = {
  readonly id: string;
  readonly extent: SuccessionExtent;
  readonly effectiveOn: string;
  readonly other: { readonly id: string; readonly code: string; readonly fullName: string } & {
    readonly [D in Direction]?: { readonly nodes: readonly Step[] };
  };
};

/** The communes from which this one was formed, and those it became, over as many as three steps each way. */
export function CommuneLineage() {
  const id = String(useRecordContext()?.id ?? '');
  const lineage = useQuery({
    queryKey: ['communes', 'lineage', id],
    queryFn: ({ signal }) => request(CommuneLineageDocument, { id }, signal),
    enabled: id !== '',
  });
  return (
    <Answered query={lineage} height={120}>
      {({ commune }) =>
        (['predecessors', 'successors'] as const).map((direction) => (
          <Section key={direction} direction={direction} steps={commune?.[direction].nodes ?? []} />
        ))
      }
    </Answered>
  );
}

function Section({ direction, steps }: { readonly direction: Direction; readonly steps: readonly Step[] }) {
  const translate = useTranslate();
  return (
    <ShowSection title={`communes.${direction}.title`}>
      {steps.length === 0 ? (
        <Typography color="textSecondary">{translate(`communes.${direction}.empty`)}</Typography>
      ) : (
        <Steps direction={direction} steps={steps} />
      )}
    </ShowSection>
  );
}

/** One step of the lineage, with the steps beyond it set in. */
function Steps({ direction, steps }: { readonly direction: Direction; readonly steps: readonly Step[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {steps.map(({ id, extent, effectiveOn, other }) => {
        const beyond = other[direction]?.nodes ?? [];
        return (
          <Box component="li" key={id} sx={{ py: 0.5 }}>
            <Link to={`/communes/${other.id}/show`} underline="always">
              {other.fullName} ({other.code})
            </Link>{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              {label('SuccessionExtent', extent, lang)} ·{' '}
              {translate('communes.since', { day: date(effectiveOn, lang) })}
            </Typography>
            {beyond.length > 0 && <Steps direction={direction} steps={beyond} />}
          </Box>
        );
      })}
    </Box>
  );
}
