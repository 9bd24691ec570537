import { Alert } from '@mui/material';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { type DryRunAnswer, FIRST_ROWS } from './reorganisation.ts';

type Props = { readonly answer: DryRunAnswer; readonly nameOf: (id: string | null) => string };

/** What else the reorganisation touches: names of villages, grants, and what stays with the old communes. */
export function AffectedTables({ answer: { renamedVillages, grants, records }, nameOf }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <>
      {renamedVillages.length > 0 && (
        <ShowSection title="reorganisations.sections.villages">
          <CardTable
            label="reorganisations.sections.villages"
            rows={renamedVillages}
            first={FIRST_ROWS}
            rowKey={({ villageId, toCommuneId }) => `${villageId} ${toCommuneId}`}
            columns={[
              { label: 'reorganisations.village', render: ({ name }) => name },
              { label: 'reorganisations.from', render: ({ fromCommuneId }) => nameOf(fromCommuneId) },
              { label: 'reorganisations.to', render: ({ toCommuneId }) => nameOf(toCommuneId) },
              { label: 'reorganisations.newName', render: ({ newName }) => newName },
              {
                label: 'reorganisations.divides',
                render: ({ isPart }) => translate(`ra.boolean.${isPart}`),
              },
            ]}
          />
        </ShowSection>
      )}
      {grants.length > 0 && (
        <ShowSection title="reorganisations.sections.grants">
          <Alert severity="info" sx={{ mb: 1.5 }}>
            {translate('reorganisations.grantsHint')}
          </Alert>
          <CardTable
            label="reorganisations.sections.grants"
            rows={grants}
            rowKey={({ grantId, fromCommuneId }) => `${grantId} ${fromCommuneId}`}
            columns={[
              { label: 'reorganisations.user', render: ({ userName }) => userName },
              { label: 'reorganisations.role', render: ({ roleName }) => roleName },
              { label: 'reorganisations.from', render: ({ fromCommuneId }) => nameOf(fromCommuneId) },
              { label: 'reorganisations.to', render: ({ toCommuneIds }) => toCommuneIds.map(nameOf).join(', ') },
            ]}
          />
        </ShowSection>
      )}
      {records.length > 0 && (
        <ShowSection title="reorganisations.sections.records">
          <Alert severity="info" sx={{ mb: 1.5 }}>
            {translate('reorganisations.recordsHint')}
          </Alert>
          <CardTable
            label="reorganisations.sections.records"
            rows={records}
            first={FIRST_ROWS}
            rowKey={({ communeId }) => communeId}
            columns={[
              { label: 'reorganisations.from', render: ({ communeId }) => nameOf(communeId) },
              {
                label: 'reorganisations.measurements',
                align: 'right',
                render: (each) => count(each.measurements, lang),
              },
              { label: 'reorganisations.targets', align: 'right', render: (each) => count(each.targets, lang) },
              { label: 'reorganisations.openReviews', align: 'right', render: (each) => count(each.openReviews, lang) },
              {
                label: 'reorganisations.fundingLines',
                align: 'right',
                render: (each) => count(each.fundingLines, lang),
              },
              {
                label: 'reorganisations.productionModels',
                align: 'right',
                render: (each) => count(each.productionModels, lang),
              },
            ]}
          />
        </ShowSection>
      )}
    </>
  );
}
