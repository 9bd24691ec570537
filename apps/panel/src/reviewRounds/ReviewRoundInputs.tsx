import EventAvailableIcon from '@mui/icons-material/EventAvailable';
import { Button } from '@mui/material';
import { isCode } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { DateInput } from '../components/input/DateInput.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';
import { WholeNumberInput } from '../components/input/WholeNumberInput.tsx';
import { YearInput } from '../components/input/YearInput.tsx';
import { roundCalendar } from './round-calendar.ts';

const WRITE = { shouldDirty: true, shouldTouch: true, shouldValidate: true } as const;

/** Fills name and days by the decision's calendar, as far as year, kind and month are known. */
function FillButton() {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const [year, kind, month] = useWatch({ name: ['year', 'kind', 'month'] }) as unknown[];
  const calendar =
    typeof year === 'number' && isCode('RoundKind', kind)
      ? roundCalendar(kind, year, typeof month === 'number' && month >= 1 && month <= 12 ? month : null)
      : null;
  const fill = (): void => {
    if (calendar === null) return;
    const name = kind === 'YEARLY' ? 'reviewRounds.yearlyName' : 'reviewRounds.regularName';
    setValue('name', translate(name, { year, month }), WRITE);
    setValue('startsOn', calendar.startsOn, WRITE);
    if (calendar.endsOn !== null) setValue('endsOn', calendar.endsOn, WRITE);
  };
  return (
    <Button size="small" startIcon={<EventAvailableIcon />} disabled={calendar === null} onClick={fill} sx={{ my: 1 }}>
      {translate('reviewRounds.fill')}
    </Button>
  );
}

export function ReviewRoundInputs() {
  const { setValue, getValues } = useFormContext();
  const kind: unknown = useWatch({ name: 'kind' });
  // A yearly round has no month; one typed for a regular round before must not stay behind unseen.
  useEffect(() => {
    if (kind === 'YEARLY' && getValues('month') !== null && getValues('month') !== undefined) {
      setValue('month', null, { shouldDirty: true });
    }
  }, [kind, getValues, setValue]);
  return (
    <>
      <FormSection title="reviewRounds.sections.main">
        <FormRow>
          <YearInput source="year" />
          <VocabularyInput source="kind" vocabulary="RoundKind" />
          {kind === 'REGULAR' && <WholeNumberInput source="month" />}
        </FormRow>
        <FillButton />
        <TextInput source="name" />
      </FormSection>
      <FormSection title="reviewRounds.sections.time">
        <FormRow>
          <DateInput source="startsOn" />
          <DateInput source="endsOn" />
        </FormRow>
        <TextInput source="note" multiline />
      </FormSection>
    </>
  );
}
