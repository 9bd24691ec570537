import { Box, Stack } from '@mui/material';
import { CopyButton } from './CopyButton.tsx';

const GROUP = /.{1,4}/g;

type Props = {
  readonly text: string;
  /** Shown as it is, to be copied as a whole. */
  readonly whole?: boolean;
};

/** Something to be copied by hand or by button: in groups of four, each read at a glance, unless it is `whole`. */
export function Secret({ text, whole = false }: Props) {
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
      <Box
        component="code"
        data-secret={text}
        sx={{ fontSize: '1.05rem', overflowWrap: 'anywhere', userSelect: 'all' }}
      >
        {whole ? text : text.match(GROUP)?.join(' ')}
      </Box>
      <CopyButton text={text} />
    </Stack>
  );
}
