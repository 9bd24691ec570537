import { Button } from '@mui/material';
import type { SuccessionExtent } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { FormProvider, useForm } from 'react-hook-form';
import { FormRow } from '../components/form/FormLayout.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';

type Added = {
  readonly predecessor: { readonly id: string };
  readonly successor: { readonly id: string };
  readonly extent: SuccessionExtent;
};
type Values = { predecessorId: string | null; successorId: string | null; extent: SuccessionExtent | null };

const EMPTY: Values = { predecessorId: null, successorId: null, extent: null };
const FORMER = { validity: 'FORMER' };

/** One more succession. Old communes that have ended are offered first; one that has no end yet is found under its name. */
export function AddSuccession({
  busy,
  onAdd,
}: {
  readonly busy: boolean;
  readonly onAdd: (line: Added) => Promise<boolean>;
}) {
  const translate = useTranslate();
  const form = useForm<Values>({ defaultValues: EMPTY });
  const { predecessorId, successorId, extent } = form.watch();
  const add = async (): Promise<void> => {
    if (predecessorId === null || successorId === null || extent === null) return;
    if (await onAdd({ predecessor: { id: predecessorId }, successor: { id: successorId }, extent })) form.reset(EMPTY);
  };
  return (
    <FormProvider {...form}>
      <FormRow>
        <ReferencePicker source="predecessorId" reference="communes" filter={FORMER} />
        <VocabularyInput source="extent" vocabulary="SuccessionExtent" />
        <ReferencePicker source="successorId" reference="communes" />
        <Button
          variant="outlined"
          disabled={busy || predecessorId === null || successorId === null || extent === null}
          onClick={add}
          sx={{ mt: 1 }}
        >
          {translate('reorganisations.addLine')}
        </Button>
      </FormRow>
    </FormProvider>
  );
}
