import { useTranslate } from 'ra-core';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { MoneyInput } from '../components/input/MoneyInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { ReferencesPicker } from '../components/input/ReferencesPicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';

const BY_CODE = { field: 'code', order: 'ASC' } as const;

export function ProgrammeInputs() {
  const translate = useTranslate();
  return (
    <>
      <FormSection title="programmes.sections.main">
        <FormRow>
          <TextInput source="code" />
          <DateInput source="startsOn" />
          <DateInput source="endsOn" />
        </FormRow>
        <TextInput source="name" multiline />
        <TextInput source="description" multiline />
      </FormSection>
      <FormSection title="programmes.sections.paysFor" hint="programmes.help.indicatorIds">
        <ReferencesPicker source="indicatorIds" reference="indicators" sort={BY_CODE} />
      </FormSection>
      <FormSection title="programmes.sections.amount">
        <FormRow>
          <MoneyInput source="totalAmount" helperText={translate('programmes.help.totalAmount')} />
          <YesNoInput source="totalIsLowerBound" required />
        </FormRow>
      </FormSection>
      <FormSection title="programmes.sections.source">
        <ReferencePicker source="legalDocumentId" reference="legalDocuments" />
        <TextInput source="sourceNote" multiline />
      </FormSection>
    </>
  );
}
