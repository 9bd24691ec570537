import SaveIcon from '@mui/icons-material/Save';
import { Button, CircularProgress, Paper, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';

type Props = { readonly saving: boolean; readonly isNew: boolean };

/** Save and leave; stays in sight at the foot of a long form. */
export function FormToolbar({ saving, isNew }: Props) {
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
        startIcon={saving ? <CircularProgress size={18} color="inherit" /> : <SaveIcon />}
      >
        {translate(saving ? 'panel.form.saving' : 'panel.form.save')}
      </Button>
      <Button onClick={() => navigate(-1)}>{translate('panel.form.cancel')}</Button>
      {isDirty && (
        <Typography variant="body2" color="textSecondary">
          {translate('panel.form.unsaved')}
        </Typography>
      )}
    </Paper>
  );
}
