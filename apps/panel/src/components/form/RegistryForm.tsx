import { Paper, Stack } from '@mui/material';
import { Form, OptionalRecordContextProvider, useResourceContext } from 'ra-core';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import type { PanelRecord } from '../../api/operations.ts';
import { language } from '../../i18n/language.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormToolbar } from './FormToolbar.tsx';
import { type ParseRecord, recordResolver } from './field-errors.ts';
import { SaveNotice } from './SaveNotice.tsx';
import { typedFields, useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

export type RegistryFormProps = {
  /** The domain's parser of the whole record: the same rules as on the server. */
  readonly parse: ParseRecord;
  /** Page after saving. */
  readonly redirect?: 'show' | 'list';
  readonly children: ReactNode;
};

type Props = RegistryFormProps & {
  readonly base: PanelRecord | null;
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly newId: string;
};

/**
 * A form for one record. It checks the record as a whole, shows a problem at its field once the field was left or the
 * form was sent, keeps a draft, saves one at a time, and loses nothing when the server refuses or is away.
 */
export function RegistryForm({ parse, redirect = 'show', children, base, defaults, newId }: Props) {
  const resolver = useMemo(() => recordResolver(parse, language.get), [parse]);
  const sender = useRef<Sender>(async () => undefined);
  return (
    <OptionalRecordContextProvider {...(base !== null && { value: base })}>
      <Form
        {...(base === null ? { defaultValues: { ...defaults } } : { record: base })}
        resolver={resolver}
        mode="onTouched"
        onSubmit={(values: FieldValues) => sender.current(values)}
        disableInvalidFormNotification
        noValidate
      >
        <FormBody base={base} newId={newId} redirectTo={redirect} sender={sender}>
          {children}
        </FormBody>
      </Form>
    </OptionalRecordContextProvider>
  );
}

type Sender = (values: FieldValues) => Promise<void>;

type BodyProps = Pick<Props, 'base' | 'newId' | 'children'> & {
  readonly redirectTo: 'show' | 'list';
  /** What sending the form does; the form stands outside of what knows it. */
  readonly sender: RefObject<Sender>;
};

function FormBody({ base: opened, newId, redirectTo, sender, children }: BodyProps) {
  const resource = useResourceContext() ?? '';
  const form = useFormContext();
  const [base, setBase] = useState(opened);
  const [idOfNew, setIdOfNew] = useState(newId);
  const { save, status, settle } = useSave({ base, newId: idOfNew, version: base?.version, redirectTo });
  const draft = useDraft(resource, opened?.id ?? null, idOfNew, ({ id }) => setIdOfNew(id));

  sender.current = (values) => save(values, form.setError);

  /** Goes on from the record as it is now: fields that were not touched take its values. */
  const rebase = (current: PanelRecord): void => {
    const mine = typedFields(form);
    form.reset(current);
    for (const [field, value] of Object.entries(mine)) form.setValue(field, value, { shouldDirty: true });
    setBase(current);
    settle();
  };

  return (
    <Stack spacing={1.5}>
      <DraftNotice {...draft} />
      <SaveNotice status={status} retry={() => form.handleSubmit(sender.current)()} />
      {status.kind === 'CONFLICT' && base !== null && (
        <ConflictNotice base={base} current={status.current} onRebase={() => rebase(status.current)} />
      )}
      <ErrorSummary />
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        {children}
      </Paper>
      <FormToolbar saving={status.kind === 'SAVING'} isNew={base === null} />
    </Stack>
  );
}
