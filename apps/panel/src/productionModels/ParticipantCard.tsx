import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ExpandIcon from '@mui/icons-material/ExpandMore';
import { Box, Collapse, IconButton, Paper, Stack, Typography } from '@mui/material';
import { label, type ProductionParticipantInput } from '@thoat-ngheo/domain';
import { useGetOne, useGetRecordRepresentation, useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import type { PanelRecord } from '../api/operations.ts';
import { money } from '../components/field/format.ts';
import { FormRow } from '../components/form/FormLayout.tsx';
import { MoneyInput } from '../components/input/MoneyInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { ParticipantValues } from './participant-values.ts';

type Props = {
  readonly index: number;
  /** The commune of the model, whose households may take part. */
  readonly communeId: string | null;
  readonly open: boolean;
  readonly invalid: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
};

const BY_CODE = { field: 'code', order: 'ASC' } as const;

/** What a household is called: as it was read, or as it was just chosen. */
function useHouseholdName(participant: ParticipantValues | undefined): string | null {
  const represent = useGetRecordRepresentation('households');
  const { householdId = null, household } = participant ?? {};
  const isRead = household !== undefined && household.id === householdId;
  const { data: chosen } = useGetOne<PanelRecord>(
    'households',
    { id: householdId ?? '' },
    { enabled: householdId !== null && !isRead },
  );
  const record = isRead ? household : chosen;
  return householdId === null || record === undefined ? null : String(represent(record));
}

/** One household: a line that says who it is and what came of it, and the form beneath when opened. */
export function ParticipantCard({ index, communeId, open, invalid, onToggle, onRemove }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const participant: ParticipantValues | undefined = useWatch({ name: `participants.${index}` });
  const name =
    useHouseholdName(participant) ?? translate('productionModels.participants.unnamed', { number: index + 1 });
  const action = (what: string): string => translate(`productionModels.participants.${what}`, { name });
  const of = (field: keyof ProductionParticipantInput) => ({
    source: `participants.${index}.${field}`,
    label: `resources.productionModels.fields.${field}`,
  });
  const { grantedCapital = null, outcome = null } = participant ?? {};
  const summary = [
    grantedCapital === null
      ? null
      : translate('productionModels.participants.granted', { amount: money(grantedCapital, lang) }),
    outcome === null ? null : label('ParticipantOutcome', outcome, lang),
  ].filter((part) => part !== null);
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
          <Typography variant="body2" color="textSecondary">
            {summary.join(' · ')}
          </Typography>
        </Box>
        <IconButton size="small" color="error" aria-label={action('remove')} onClick={onRemove}>
          <DeleteIcon />
        </IconButton>
      </Stack>
      <Collapse in={open} mountOnEnter unmountOnExit>
        <Box sx={{ pt: 1, px: { xs: 0, sm: 1 } }}>
          <ReferencePicker
            {...of('householdId')}
            reference="households"
            filter={{ communeId: communeId ?? 'none' }}
            sort={BY_CODE}
            disabled={communeId === null}
          />
          <FormRow>
            <MoneyInput {...of('grantedCapital')} />
            <MoneyInput {...of('ownCapital')} />
            <MoneyInput {...of('loanCapital')} />
          </FormRow>
          <FormRow>
            <MoneyInput {...of('incomeBefore')} />
            <MoneyInput {...of('incomeAfter')} />
            <VocabularyInput {...of('outcome')} vocabulary="ParticipantOutcome" />
          </FormRow>
          <TextInput {...of('note')} multiline />
        </Box>
      </Collapse>
    </Paper>
  );
}
