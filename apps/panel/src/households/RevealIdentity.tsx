import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  IconButton,
  TextField,
} from '@mui/material';
import { RevealIdentityDocument } from '@thoat-ngheo/client';
import { parsePurpose, problemMessage } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { type FormEvent, useId, useState } from 'react';
import { Allowed } from '../access/Allowed.tsx';
import { Refusal } from '../account/Refusal.tsx';
import { isUnavailable, request } from '../api/registry.ts';
import { useLanguage } from '../i18n/use-language.ts';

type Props = { readonly memberId: string; readonly name: string };

/** Shows a whole identity number to who may see it, for a purpose that is written down. */
export function RevealIdentity({ memberId, name }: Props) {
  const translate = useTranslate();
  const household = useRecordContext();
  const [isOpen, setOpen] = useState(false);
  const label = translate('households.identity.open', { name });
  return (
    <Allowed resource="households" action="reveal" record={household}>
      <IconButton size="small" aria-label={label} title={label} onClick={() => setOpen(true)}>
        <VisibilityIcon fontSize="small" />
      </IconButton>
      {isOpen && <RevealDialog memberId={memberId} name={name} onClose={() => setOpen(false)} />}
    </Allowed>
  );
}

function RevealDialog({ memberId, name, onClose }: Props & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const title = useId();
  const [purpose, setPurpose] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [number, setNumber] = useState<string>();

  const reveal = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const parsed = parsePurpose(purpose);
    if (!parsed.ok) return setProblem(parsed.problems.map((each) => problemMessage(each, lang)).join(' '));
    setBusy(true);
    setProblem(undefined);
    try {
      const { citizenIdentityNumber, userErrors } = (
        await request(RevealIdentityDocument, { memberId, purpose: parsed.value })
      ).revealIdentity;
      if (userErrors.length > 0) setProblem(userErrors.map(({ message }) => message).join(' '));
      else setNumber(citizenIdentityNumber ?? translate('households.identity.none'));
    } catch (error) {
      setProblem(isUnavailable(error) ? 'panel.login.unavailable' : (error as Error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="xs">
      <form onSubmit={reveal} noValidate>
        <DialogTitle id={title}>{translate('households.identity.title', { name })}</DialogTitle>
        <DialogContent>
          <DialogContentText>{translate('households.identity.about')}</DialogContentText>
          <Refusal text={problem} />
          {number === undefined ? (
            <TextField
              label={translate('households.identity.purpose')}
              value={purpose}
              onChange={({ target }) => setPurpose(target.value)}
              multiline
              minRows={2}
              autoFocus
            />
          ) : (
            <DialogContentText data-identity sx={{ mt: 2, fontSize: '1.3rem', fontWeight: 600, color: 'text.primary' }}>
              {number}
            </DialogContentText>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('account.users.close')}</Button>
          {number === undefined && (
            <Button type="submit" variant="contained" disabled={busy}>
              {translate('households.identity.reveal')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
