import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { CommuneFiguresDocument, type CommuneFiguresQuery } from '@thoat-ngheo/client';
import { formatPercent, label, share } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Figure = {
  readonly title: string;
  readonly households: number;
  readonly filter: Readonly<Record<string, string>>;
};

/** How many households the commune has of each class, each figure leading to its households. */
export function CommuneFigures() {
  const id = String(useRecordContext()?.id ?? '');
  const figures = useQuery({
    queryKey: ['communes', 'figures', id],
    queryFn: ({ signal }) => request(CommuneFiguresDocument, { id }, signal),
    enabled: id !== '',
  });
  return (
    <ShowSection title="communes.sections.figures" of="households">
      <Answered query={figures} height={120}>
        {({ commune }) => commune && <Tiles id={id} commune={commune} />}
      </Answered>
    </ShowSection>
  );
}

interface Props {
  readonly id: string;
  readonly commune: NonNullable<CommuneFiguresQuery['commune']>;
}

function Tiles({ id, commune }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const total = commune.all.totalCount;
  const figures: readonly Figure[] = [
    { title: translate('communes.figures.total'), households: total, filter: {} },
    { title: label('HouseholdClass', 'POOR', lang), households: commune.poor.totalCount, filter: { class: 'POOR' } },
    {
      title: label('HouseholdClass', 'NEAR_POOR', lang),
      households: commune.nearPoor.totalCount,
      filter: { class: 'NEAR_POOR' },
    },
    {
      title: label('HouseholdClass', 'MIDDLE', lang),
      households: commune.middle.totalCount,
      filter: { class: 'MIDDLE' },
    },
    {
      title: label('HouseholdClass', 'NON_POOR', lang),
      households: commune.nonPoor.totalCount,
      filter: { class: 'NON_POOR' },
    },
    {
      title: label('HouseholdClass', 'UNDETERMINED', lang),
      households: commune.undetermined.totalCount,
      filter: { class: 'UNDETERMINED' },
    },
    {
      title: translate('communes.figures.notAssessed'),
      households: commune.notAssessed.totalCount,
      filter: { class: 'NONE' },
    },
  ];
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        p: 0,
        m: 0,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'repeat(auto-fill, minmax(118px, 1fr))',
      }}
    >
      {figures.map(({ title, households, filter }) => {
        const percent = share(households, total, 2);
        return (
          <Box component="li" key={title} sx={{ p: 1.25, borderRadius: 1, bgcolor: 'background.default' }}>
            <Typography variant="caption" color="textSecondary">
              {title}
            </Typography>
            <Typography
              component={Link}
              to={`/households?filter=${encodeURIComponent(JSON.stringify({ communeId: id, ...filter }))}`}
              sx={{
                display: 'block',
                fontSize: '1.4rem',
                fontWeight: 700,
                color: 'primary.main',
                textDecoration: 'none',
              }}
            >
              {count(households, lang)}
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {percent === null || filter.class === undefined ? '\u00a0' : formatPercent(percent, lang)}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
