import { Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HouseholdParticipationsDocument } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useRecordContext } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { request } from '../api/registry.ts';
import { date, money } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

/** The production models that the household on the page takes part in; nothing where there are none. */
export function Participations() {
  const lang = useLanguage();
  const householdId = String(useRecordContext()?.id ?? '');
  const { data } = useQuery({
    queryKey: ['households', 'participations', householdId],
    queryFn: ({ signal }) => request(HouseholdParticipationsDocument, { householdId }, signal),
    enabled: householdId !== '',
  });
  const participations = data?.productionParticipants.nodes ?? [];
  if (participations.length === 0) return null;
  return (
    <ShowSection title="households.sections.participations">
      <CardTable
        label="households.sections.participations"
        rows={participations}
        rowKey={({ id }) => id}
        columns={[
          {
            label: 'resources.productionModels.fields.name',
            render: ({ productionModel: { id, name } }) => (
              <Link component={RouterLink} to={`/productionModels/${id}/show`}>
                {name}
              </Link>
            ),
          },
          {
            label: 'resources.productionModels.fields.startsOn',
            noWrap: true,
            render: ({ productionModel }) => date(productionModel.startsOn, lang),
          },
          {
            label: 'resources.productionModels.fields.status',
            render: ({ productionModel }) => label('ProductionStatus', productionModel.status, lang),
          },
          {
            label: 'resources.productionModels.fields.grantedCapital',
            align: 'right',
            noWrap: true,
            render: ({ grantedCapital }) => money(grantedCapital, lang),
          },
          {
            label: 'resources.productionModels.fields.outcome',
            render: ({ outcome }) => (outcome === null ? '—' : label('ParticipantOutcome', outcome, lang)),
          },
        ]}
      />
    </ShowSection>
  );
}
