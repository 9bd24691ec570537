import type { PeriodKind } from '@thoat-ngheo/domain';
import { useGetOne, useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { PanelRecord } from '../api/operations.ts';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DecimalInput } from '../components/input/DecimalInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { YesNoInput } from '../components/input/YesNoInput.tsx';
import { PeriodInput } from './PeriodInput.tsx';
import { UnitInput } from './UnitInput.tsx';

type Indicator = PanelRecord & { readonly frequency: PeriodKind; readonly unitOfMeasure: string };

/** The indicator that the form names; it is kept in the form beside its id, where the form's rules find its frequency. */
function useChosenIndicator(): Indicator | undefined {
  const { setValue } = useFormContext();
  const indicatorId: unknown = useWatch({ name: 'indicatorId' });
  const id = typeof indicatorId === 'string' ? indicatorId : '';
  const { data } = useGetOne<Indicator>('indicators', { id }, { enabled: id !== '' });
  useEffect(() => {
    if (data !== undefined) setValue('indicator', data);
  }, [data, setValue]);
  return id === '' ? undefined : data;
}

interface Props {
  /** A measurement's period is as long as the indicator's frequency; a target may be set for any period. */
  readonly fixedPeriod: boolean;
  readonly withLowerBound: boolean;
}

/** The inputs that targets and measurements share. */
export function ValueInputs({ fixedPeriod, withLowerBound }: Props) {
  const translate = useTranslate();
  const indicator = useChosenIndicator();
  const unit =
    indicator === undefined ? undefined : translate('indicatorValues.help.value', { unit: indicator.unitOfMeasure });
  return (
    <>
      <FormSection title="indicatorValues.sections.main">
        <ReferencePicker source="indicatorId" reference="indicators" sort={{ field: 'name', order: 'ASC' }} />
        <UnitInput />
        <FormRow>
          {fixedPeriod && indicator !== undefined ? (
            <PeriodInput key={indicator.frequency} source="period" kind={indicator.frequency} />
          ) : (
            <PeriodInput
              source="period"
              {...(fixedPeriod ? { helperText: translate('indicatorValues.help.chooseIndicator') } : {})}
            />
          )}
          <DecimalInput source="value" {...(unit === undefined ? {} : { helperText: unit })} />
          {withLowerBound && <YesNoInput source="isLowerBound" required />}
        </FormRow>
      </FormSection>
      <FormSection title="indicatorValues.sections.source">
        <TextInput source="sourceNote" multiline />
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
