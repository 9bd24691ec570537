import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Stack,
  TextField,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { CopyButton } from '../account/CopyButton.tsx';

export type MadeLink = { readonly name: string /** Page of the panel. */; readonly link: string };

/** A link to set a password, shown this one time, for the administrator to hand over. */
export function LinkDialog({
  made: { name, link },
  onClose,
}: {
  readonly made: MadeLink;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const title = useId();
  const address = `${window.location.origin}${link}`;
  return (
    <Dialog open aria-labelledby={title} fullWidth maxWidth="sm">
      <DialogTitle id={title}>{translate('account.users.linkTitle', { name })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{translate('account.users.linkAbout')}</DialogContentText>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <TextField
            label={translate('account.users.link')}
            value={address}
            slotProps={{ input: { readOnly: true } }}
            onFocus={({ target }) => target.select()}
          />
          <CopyButton text={address} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('account.users.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
