import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { InviteUserDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { type FormEvent, useId, useState } from 'react';
import { Refusal } from '../account/Refusal.tsx';
import { isUnavailable, request } from '../api/registry.ts';
import type { MadeLink } from './LinkDialog.tsx';
import { USERS } from './use-user-act.ts';

type Problems = Readonly<Record<string, string>>;
type Props = { readonly onClose: () => void; readonly onLink: (made: MadeLink) => void };

/** Name and address of a person to be invited; what was typed stays when the registry refuses. */
export function InviteDialog({ onClose, onLink }: Props) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const title = useId();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problems>({});

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { name: String(form.get('name')), email: String(form.get('email')) };
    setBusy(true);
    try {
      const { link, userErrors } = (await request(InviteUserDocument, { input })).inviteUser;
      setProblems(Object.fromEntries(userErrors.map(({ path, message }) => [path[0] ?? 'form', message])));
      if (!link) return;
      void queryClient.invalidateQueries({ queryKey: USERS });
      onLink({ name: input.name, link });
      onClose();
    } catch (error) {
      setProblems({ form: isUnavailable(error) ? 'panel.login.unavailable' : String((error as Error).message) });
    } finally {
      setBusy(false);
    }
  };
  const field = (name: 'name' | 'email') => ({
    name,
    label: translate(`account.users.${name}`),
    error: problems[name] !== undefined,
    helperText: problems[name],
    required: true,
  });

  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={title}>{translate('account.users.invite')}</DialogTitle>
        <DialogContent>
          <Refusal text={problems.form} />
          <TextField {...field('name')} autoFocus />
          <TextField {...field('email')} type="email" />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('panel.form.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('account.users.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
