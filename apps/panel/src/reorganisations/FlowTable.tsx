import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { type DryRunAnswer, FIRST_ROWS } from './reorganisation.ts';

type Props = {
  readonly flows: DryRunAnswer['flows'];
  readonly nameOf: (id: string | null) => string;
};

/** How many households and persons go from which commune to which. */
export function FlowTable({ flows, nameOf }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const named = flows.map((flow) => ({ ...flow, from: nameOf(flow.fromCommuneId), to: nameOf(flow.toCommuneId) }));
  const sorted = named.toSorted((a, b) => a.to.localeCompare(b.to, 'vi') || a.from.localeCompare(b.from, 'vi'));
  return (
    <CardTable
      label="reorganisations.sections.flows"
      rows={sorted}
      first={FIRST_ROWS}
      rowKey={({ fromCommuneId, toCommuneId }) => `${fromCommuneId} ${toCommuneId}`}
      columns={[
        { label: 'reorganisations.from', render: ({ from }) => from, minWidth: 160 },
        {
          label: 'reorganisations.to',
          render: ({ to, toCommuneId }) => (toCommuneId === null ? translate('reorganisations.undecided') : to),
          minWidth: 160,
        },
        { label: 'reorganisations.households', align: 'right', render: ({ households }) => count(households, lang) },
        { label: 'reorganisations.persons', align: 'right', render: ({ persons }) => count(persons, lang) },
      ]}
    />
  );
}
