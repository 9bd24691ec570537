import { Typography } from '@mui/material';
import { useGetList, useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import type { GrantRecord } from '../accessGrants/grant-record.ts';
import { UnitsOfGrant } from '../accessGrants/UnitsOfGrant.tsx';
import type { PanelRecord } from '../api/operations.ts';
import { date } from '../components/field/format.ts';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

const ALL = { pagination: { page: 1, perPage: 500 }, sort: { field: 'validFrom', order: 'DESC' } } as const;

/** Who holds the role on the page, where and when. */
export function RoleHolders() {
  const roleId = useRecordContext()?.id;
  const grants = useGetList<GrantRecord>('accessGrants', { ...ALL, filter: { roleId } });
  const users = useGetList<PanelRecord>('users', ALL);
  const data = grants.data && users.data && { grants: grants.data, users: users.data };
  return (
    <Answered query={{ data, isError: grants.isError || users.isError }} height={120}>
      {(held) => <Holders {...held} />}
    </Answered>
  );
}

interface Props {
  readonly grants: readonly GrantRecord[];
  readonly users: readonly PanelRecord[];
}

function Holders({ grants, users }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (grants.length === 0) return <Typography color="textSecondary">{translate('roles.noHolders')}</Typography>;
  const nameOf = (id: string): string => String(users.find((user) => user.id === id)?.name ?? id);
  return (
    <CardTable
      label="roles.sections.holders"
      rows={grants}
      rowKey={({ id }) => id}
      columns={[
        {
          label: 'resources.accessGrants.fields.userId',
          render: ({ userId }) => <Link to={`/users/${userId}/show`}>{nameOf(userId)}</Link>,
        },
        { label: 'accessGrants.where', render: (grant) => <UnitsOfGrant grant={grant} /> },
        { label: 'resources.accessGrants.fields.validFrom', render: ({ validFrom }) => date(validFrom, lang) },
        { label: 'resources.accessGrants.fields.validTo', render: ({ validTo }) => date(validTo, lang) },
      ]}
    />
  );
}
