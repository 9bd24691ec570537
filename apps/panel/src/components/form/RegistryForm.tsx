import { Alert, Paper, Stack } from '@mui/material';
import { Form, OptionalRecordContextProvider, useResourceContext, useTranslate } from 'ra-core';
import { type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useMayRead } from '../../access/use-may.ts';
import type { PanelRecord } from '../../api/operations.ts';
import { language } from '../../i18n/language.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FormToolbar } from './FormToolbar.tsx';
import { type ParseRecord, recordResolver } from './field-errors.ts';
import { SaveNotice } from './SaveNotice.tsx';
import { useEditing } from './use-editing.ts';
import { useOfferedDrafts } from './use-offered-drafts.ts';

export type RegistryFormProps = {
  /** The domain's parser of the whole record: the same rules as on the server. */
  readonly parse: ParseRecord;
  /** Page after saving. */
  readonly redirect?: 'show' | 'list';
  /** What follows a save instead of another page. */
  readonly onSaved?: (record: PanelRecord) => void;
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
export function RegistryForm({ parse, children, base, defaults, ...after }: Props) {
  const mayRead = useRef(useMayRead());
  const resolver = useMemo(() => recordResolver(parse, language.get, (field) => mayRead.current(field)), [parse]);
  const sender = useRef<Sender>(async () => undefined);
  // As it was opened: a record that is read anew meanwhile must not replace what is being typed.
  const [opened] = useState(base);
  return (
    <OptionalRecordContextProvider {...(opened !== null && { value: opened })}>
      <Form
        {...(opened === null ? { defaultValues: { ...defaults } } : { record: opened })}
        resolver={resolver}
        mode="onTouched"
        onSubmit={(values: FieldValues) => sender.current(values)}
        disableInvalidFormNotification
        noValidate
      >
        <FormBody base={opened} sender={sender} {...after}>
          {children}
        </FormBody>
      </Form>
    </OptionalRecordContextProvider>
  );
}

type Sender = (values: FieldValues) => Promise<void>;

type BodyProps = Omit<Props, 'parse' | 'defaults'> & {
  /** What sending the form does; the form stands outside of what knows it. */
  readonly sender: RefObject<Sender>;
};

function FormBody({ base, newId, redirect, onSaved, sender, children }: BodyProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const editing = useEditing({ opened: base, newId, redirectTo: redirect ?? 'show', onSaved });
  const { conflict, draft, status } = editing;
  const drafts = useOfferedDrafts({ resource, id: base?.id ?? null, own: draft.key });
  sender.current = editing.send;
  return (
    <Stack spacing={1.5}>
      <DraftNotice {...drafts} onRestore={editing.restore} />
      {!draft.isKept && <Alert severity="warning">{translate('panel.form.draftNotKept')}</Alert>}
      <SaveNotice status={status} retry={editing.submit} />
      {conflict !== null && (
        <ConflictNotice {...conflict} busy={status.kind === 'SAVING'} onMerged={editing.saveMerged} />
      )}
      <ErrorSummary />
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        {children}
      </Paper>
      <FormToolbar
        saving={status.kind === 'SAVING'}
        isNew={editing.base === null}
        reason={editing.reason}
        onReason={editing.setReason}
      />
    </Stack>
  );
}
