import { Box, Stack } from '@mui/material';
import { Title } from 'react-admin';
import { FundingCard } from './FundingCard.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { PovertyCard } from './PovertyCard.tsx';
import { ReviewCard } from './ReviewCard.tsx';

/** What the province reports, computed from the registry. */
export function Dashboard() {
  return (
    <Stack spacing={2}>
      <Title title="ra.page.dashboard" preferenceKey={false} />
      <PovertyCard />
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
        <ReviewCard />
      </Box>
    </Stack>
  );
}
