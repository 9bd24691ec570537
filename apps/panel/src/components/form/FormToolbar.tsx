import SaveIcon from '@mui/icons-material/Save';
import { Button, CircularProgress, Paper, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';

type Props = {
  readonly saving: boolean;
  readonly isNew: boolean;
  /** Why the record is changed. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
};

/** Save and leave; stays in sight at the foot of a long form. */
export function FormToolbar({ saving, isNew, reason, onReason }: Props) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { isDirty } = useFormState();
  return (
    <Paper
      variant="outlined"
      sx={{
        position: 'sticky',
        bottom: 8,
        zIndex: 3,
        p: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        flexWrap: 'wrap',
      }}
    >
      <Button
        type="submit"
        // The focused field keeps its focus: its message on leaving would move this button from under the pointer.
        onMouseDown={(event) => event.preventDefault()}
        variant="contained"
        disabled={saving || (!isNew && !isDirty)}
        startIcon={saving ? <CircularProgress aria-hidden size={18} color="inherit" /> : <SaveIcon />}
      >
        {translate(saving ? 'panel.form.saving' : 'panel.form.save')}
      </Button>
      <Button onClick={() => navigate(-1)}>{translate('panel.form.cancel')}</Button>
      {!isNew && isDirty && (
        <TextField
          label={translate('panel.form.reason')}
          value={reason}
          onChange={({ target }) => onReason(target.value)}
          size="small"
          margin="none"
          fullWidth={false}
          slotProps={{ htmlInput: { maxLength: 500 } }}
          sx={{ flex: '1 1 200px', maxWidth: 420 }}
        />
      )}
      {isDirty && (
        <Typography variant="body2" color="textSecondary">
          {translate('panel.form.unsaved')}
        </Typography>
      )}
    </Paper>
  );
}
