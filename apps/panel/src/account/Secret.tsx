import { Box, Stack } from '@mui/material';
import { CopyButton } from './CopyButton.tsx';

const GROUP = /.{1,4}/g;

/** Something to be copied by hand or by button: in groups of four, each read at a glance. */
export function Secret({ text }: { readonly text: string }) {
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
      <Box
        component="code"
        data-secret={text}
        sx={{ fontSize: '1.05rem', overflowWrap: 'anywhere', userSelect: 'all' }}
      >
        {text.match(GROUP)?.join(' ')}
      </Box>
      <CopyButton text={text} />
    </Stack>
  );
}
