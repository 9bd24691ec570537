import MoreVertIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import {
  CreateResetLinkDocument,
  DisableUserDocument,
  EnableUserDocument,
  RevokeSessionsDocument,
  type UserRowFragment,
} from '@thoat-ngheo/client';
import { useGetIdentity, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { request } from '../api/registry.ts';
import type { MadeLink } from './LinkDialog.tsx';
import { useUserAct } from './use-user-act.ts';

type Props = { readonly user: UserRowFragment; readonly onLink: (made: MadeLink) => void };

/** What can be done with one account. */
export function UserActions({ user: { id, name, disabled }, onLink }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { identity } = useGetIdentity();
  const { busy, act } = useUserAct();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isAsking, setAsking] = useState(false);
  const choose = (run: () => unknown) => () => {
    setAnchor(null);
    run();
  };

  const makeLink = () =>
    act(
      async () => (await request(CreateResetLinkDocument, { userId: id })).createResetLink,
      ({ link }) => link && onLink({ name, link }),
    );
  const endSessions = () =>
    act(
      async () => (await request(RevokeSessionsDocument, { userId: id })).revokeSessions,
      ({ ended }) => notify('account.users.ended', { type: 'success', messageArgs: { smart_count: ended } }),
    );
  const enable = () => act(async () => (await request(EnableUserDocument, { userId: id })).enableUser);
  const disable = async (): Promise<void> => {
    await act(async () => (await request(DisableUserDocument, { userId: id })).disableUser);
    setAsking(false);
  };

  return (
    <>
      <IconButton
        size="small"
        disabled={busy}
        aria-label={translate('account.users.actionsFor', { name })}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {!disabled && <MenuItem onClick={choose(makeLink)}>{translate('account.users.resetLink')}</MenuItem>}
        {!disabled && <MenuItem onClick={choose(endSessions)}>{translate('account.users.endSessions')}</MenuItem>}
        {disabled && <MenuItem onClick={choose(enable)}>{translate('account.users.enable')}</MenuItem>}
        {!disabled && identity?.id !== id && (
          <MenuItem onClick={choose(() => setAsking(true))}>{translate('account.users.disable')}</MenuItem>
        )}
      </Menu>
      <Confirm
        isOpen={isAsking}
        loading={busy}
        title={translate('account.users.disableTitle', { name })}
        content={translate('account.users.disableContent')}
        confirm={translate('account.users.disable')}
        confirmColor="warning"
        onConfirm={disable}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
