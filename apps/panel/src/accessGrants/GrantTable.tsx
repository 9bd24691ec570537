import AddIcon from '@mui/icons-material/Add';
import { Button, Chip, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Allowed } from '../access/Allowed.tsx';
import { date } from '../components/field/format.ts';
import { BinLink } from '../components/removal/BinLink.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { RowActions } from '../components/show/RowActions.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';
import { EndGrantButton } from './EndGrantButton.tsx';
import { type GrantRecord, stateOf } from './grant-record.ts';
import { UnitsOfGrant } from './UnitsOfGrant.tsx';

const ALL = { pagination: { page: 1, perPage: 100 }, sort: { field: 'validFrom', order: 'DESC' } } as const;
const COLOURS = { COMING: 'info', HOLDS: 'success', ENDED: 'default' } as const;

/** The grants of a person: what was given, where, from when until when and why. */
export function GrantTable({ userId }: { readonly userId: string }) {
  const translate = useTranslate();
  const grants = useGetList<GrantRecord>('accessGrants', { ...ALL, filter: { userId } });
  const source = encodeURIComponent(JSON.stringify({ userId }));
  const add = (
    <Allowed resource="accessGrants" action="create">
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        component={RouterLink}
        to={`/accessGrants/create?source=${source}`}
      >
        {translate('accessGrants.add')}
      </Button>
    </Allowed>
  );
  return (
    <ShowSection title="accessGrants.title" action={add}>
      <Answered query={grants} height={120}>
        {(data) =>
          data.length === 0 ? (
            <Typography color="textSecondary">{translate('accessGrants.none')}</Typography>
          ) : (
            <Grants grants={data} />
          )
        }
      </Answered>
      <BinLink resource="accessGrants" />
    </ShowSection>
  );
}

function Grants({ grants }: { readonly grants: readonly GrantRecord[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const today = vietnameseToday();
  return (
    <CardTable
      label="accessGrants.title"
      rows={grants}
      rowKey={({ id }) => id}
      columns={[
        {
          label: 'resources.accessGrants.fields.roleId',
          render: ({ role }) => <Link to={`/roles/${role.id}/show`}>{role.name}</Link>,
          minWidth: 140,
        },
        {
          label: 'accessGrants.state',
          render: (grant) => (
            <Chip
              size="small"
              variant="outlined"
              color={COLOURS[stateOf(grant, today)]}
              label={translate(`accessGrants.states.${stateOf(grant, today)}`)}
            />
          ),
        },
        { label: 'accessGrants.where', render: (grant) => <UnitsOfGrant grant={grant} />, minWidth: 160 },
        {
          label: 'accessGrants.when',
          render: ({ validFrom, validTo }) =>
            validTo === null
              ? translate('accessGrants.since', { from: date(validFrom, lang) })
              : `${date(validFrom, lang)} – ${date(validTo, lang)}`,
        },
        { label: 'resources.accessGrants.fields.reason', render: ({ reason }) => reason, minWidth: 160 },
      ]}
      changes="accessGrants"
      actions={(grant) => (
        <>
          {stateOf(grant, today) === 'HOLDS' && <EndGrantButton grant={grant} />}
          <RowActions resource="accessGrants" record={grant} name={grant.role.name} />
        </>
      )}
    />
  );
}
