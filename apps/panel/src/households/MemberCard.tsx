import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, Button, Collapse, IconButton, Paper, Stack, Typography } from '@mui/material';
import { ageInYears, isIsoDate, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import { MemberInputs } from './MemberInputs.tsx';
import type { MemberValues } from './new-member.ts';

type Props = {
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly invalid: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onMakeHead: () => void;
};

/** One member: a line that says who it is, and the whole form beneath when opened. */
export function MemberCard({ index, count, open, invalid, onToggle, onMove, onRemove, onMakeHead }: Props) {
  const translate = useTranslate();
  const member: MemberValues | undefined = useWatch({ name: `members.${index}` });
  const name = member?.fullName || translate('households.members.unnamed', { number: index + 1 });
  const action = (what: string): string => translate(`households.members.${what}`, { name });
  return (
    <Paper
      variant="outlined"
      sx={{ p: 1, ...(invalid ? { borderColor: 'error.main' } : {}) }}
      role="group"
      aria-label={name}
    >
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
        <IconButton size="small" aria-label={action(open ? 'close' : 'open')} aria-expanded={open} onClick={onToggle}>
          <ExpandIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />
        </IconButton>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {index + 1}. {name}
          </Typography>
          <MemberSummary member={member} />
        </Box>
        <IconButton size="small" aria-label={action('up')} disabled={index === 0} onClick={() => onMove(index - 1)}>
          <UpIcon />
        </IconButton>
        <IconButton
          size="small"
          aria-label={action('down')}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <DownIcon />
        </IconButton>
        <IconButton size="small" color="error" aria-label={action('remove')} onClick={onRemove}>
          <DeleteIcon />
        </IconButton>
      </Stack>
      <Collapse in={open} mountOnEnter unmountOnExit>
        <Box sx={{ pt: 1, px: { xs: 0, sm: 1 } }}>
          <MemberInputs index={index} />
          {member?.relationship !== 'HEAD' && (
            <Button size="small" onClick={onMakeHead}>
              {translate('households.members.makeHead')}
            </Button>
          )}
        </Box>
      </Collapse>
    </Paper>
  );
}

function MemberSummary({ member }: { readonly member: MemberValues | undefined }) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (member === undefined) return null;
  const born = member.birthDate !== null && isIsoDate(member.birthDate) ? member.birthDate : null;
  const parts = [
    member.relationship === null ? null : label('Relationship', member.relationship, lang),
    member.sex === null ? null : label('Sex', member.sex, lang),
    born === null
      ? null
      : translate('households.members.age', { years: Math.max(0, ageInYears(born, vietnameseToday())) }),
    member.ethnicity === null ? null : label('Ethnicity', member.ethnicity, lang),
  ].filter((part) => part !== null);
  return (
    <Typography variant="body2" color="textSecondary">
      {parts.join(' · ')}
    </Typography>
  );
}
