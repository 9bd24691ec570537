import { Stack } from '@mui/material';
import { Title } from 'react-admin';
import { ChangePassword } from './ChangePassword.tsx';
import { SecondFactor } from './SecondFactor.tsx';
import { Sessions } from './Sessions.tsx';

/** What a person decides about the own account. */
export function AccountPage() {
  return (
    <Stack spacing={2} sx={{ maxWidth: 900 }}>
      <Title title="account.title" preferenceKey={false} />
      <ChangePassword />
      <SecondFactor />
      <Sessions />
    </Stack>
  );
}
