import { Box, Stack } from '@mui/material';
import { Title } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { FundingCard } from './FundingCard.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { PovertyCard } from './PovertyCard.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** A record of no commune: who may do something with it may do it in the whole province. */
const WHOLE_PROVINCE = {};

/** What the province reports, computed from the registry. */
export function Dashboard() {
  return (
    <Stack spacing={2}>
      <Title title="ra.page.dashboard" preferenceKey={false} />
      <Allowed resource="households" action="list">
        <PovertyCard />
      </Allowed>
      <FundingCard />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <IndicatorCard />
        <Allowed resource="communeReviews" action="overview" record={WHOLE_PROVINCE}>
          <ReviewCard />
        </Allowed>
      </Box>
    </Stack>
  );
}
