import {
  isCode,
  label,
  parseReviewAct,
  type ReviewActInput,
  type ReviewActKind,
  reviewActFields,
} from '@thoat-ngheo/domain';
import { useMemo } from 'react';
import { Navigate } from 'react-router-dom';
import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { DateInput } from '../components/input/DateInput.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { WholeNumberInput } from '../components/input/WholeNumberInput.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { vietnameseToday } from '../today.ts';

/** Records one act of a review; `?source=` says of which review, which act and where. Without that one has to choose a review first. */
export function ReviewActCreate() {
  const preset = usePreset();
  const { kind, communeReviewId } = preset;
  if (!isCode('ReviewActKind', kind) || typeof communeReviewId !== 'string')
    return <Navigate to="/reviewRounds" replace />;
  return <ActForm key={`${communeReviewId} ${kind}`} kind={kind} preset={preset} />;
}

type Props = { readonly kind: ReviewActKind; readonly preset: Readonly<Record<string, unknown>> };

function ActForm({ kind, preset }: Props) {
  const lang = useLanguage();
  const defaults = useMemo(() => ({ happenedOn: vietnameseToday(), ...preset }), [preset]);
  const parse = useMemo(
    () => (values: unknown, clock: { readonly today: string }) => parseReviewAct(kind, values, clock),
    [kind],
  );
  const { needs, takes } = reviewActFields(kind);
  const fields = [...needs, ...takes];
  const short = fields.filter((field) => field !== 'note');
  return (
    <RegistryCreate parse={parse} defaults={defaults}>
      <FormSection title={label('ReviewActKind', kind, lang)} hint={`reviewActs.hints.${kind}`}>
        <FormRow>
          {short.map((field) => (
            <ActField key={field} field={field} preset={preset} />
          ))}
        </FormRow>
        {fields.includes('note') && <TextInput source="note" multiline />}
      </FormSection>
    </RegistryCreate>
  );
}

function ActField({ field, preset }: { readonly field: keyof ReviewActInput; readonly preset: Props['preset'] }) {
  const { communeId, communeReviewId } = preset;
  switch (field) {
    case 'happenedOn':
    case 'postedUntil':
      return <DateInput source={field} />;
    case 'present':
    case 'agreed':
      return <WholeNumberInput source={field} />;
    case 'villageId':
      return <ReferencePicker source={field} reference="villages" filter={{ communeId }} />;
    case 'householdId':
      return <ReferencePicker source={field} reference="households" filter={{ communeId }} />;
    case 'complaintId':
      return (
        <ReferencePicker
          source={field}
          reference="reviewActs"
          filter={{ communeReviewId, kind: 'COMPLAINT_RECEIVED' }}
          sort={{ field: 'ordinal', order: 'ASC' }}
        />
      );
    default:
      return <TextInput source={field} />;
  }
}
