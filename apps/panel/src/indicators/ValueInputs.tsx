import type { PeriodKind } from '@thoat-ngheo/domain';
import { useGetOne, useTranslate } from 'ra-core';
import type { RefObject } from 'react';
import { useWatch } from 'react-hook-form';
import type { PanelRecord } from '../api/operations.ts';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DecimalInput } from '../components/input/DecimalInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';
import { PeriodInput } from './PeriodInput.tsx';
import { UnitInput } from './UnitInput.tsx';

type Indicator = PanelRecord & { readonly frequency: PeriodKind; readonly unitOfMeasure: string };

interface Props {
  /** Of measurements: their period is as long as the indicator's frequency, which is kept here for the form's rules. */
  readonly frequency?: RefObject<PeriodKind | null>;
  readonly withLowerBound: boolean;
  /** Of targets: the decision that set it. */
  readonly withDecision?: boolean;
}

/** The inputs that targets and measurements share. */
export function ValueInputs({ frequency, withLowerBound, withDecision = false }: Props) {
  const translate = useTranslate();
  const indicatorId: unknown = useWatch({ name: 'indicatorId' });
  const id = typeof indicatorId === 'string' ? indicatorId : '';
  const { data } = useGetOne<Indicator>('indicators', { id }, { enabled: id !== '' });
  const indicator = id === '' ? undefined : data;
  if (frequency !== undefined) frequency.current = indicator?.frequency ?? null;
  const unit =
    indicator === undefined ? undefined : translate('indicatorValues.help.value', { unit: indicator.unitOfMeasure });
  return (
    <>
      <FormSection title="indicatorValues.sections.main">
        <ReferencePicker source="indicatorId" reference="indicators" sort={{ field: 'name', order: 'ASC' }} />
        <UnitInput />
        <FormRow>
          {frequency !== undefined && indicator !== undefined ? (
            <PeriodInput key={indicator.frequency} source="period" kind={indicator.frequency} />
          ) : (
            <PeriodInput
              source="period"
              {...(frequency !== undefined ? { helperText: translate('indicatorValues.help.chooseIndicator') } : {})}
            />
          )}
          <DecimalInput source="value" {...(unit === undefined ? {} : { helperText: unit })} />
          {withLowerBound && <YesNoInput source="isLowerBound" required />}
        </FormRow>
      </FormSection>
      <FormSection title="indicatorValues.sections.source">
        {withDecision && <ReferencePicker source="legalDocumentId" reference="legalDocuments" />}
        <TextInput source="sourceNote" multiline />
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
