import {
  useDataProvider,
  useGetRecordRepresentation,
  useNotify,
  useRedirect,
  useResourceContext,
  useTranslate,
} from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { changedFields } from '../../api/changed-fields.ts';
import type { PanelRecord } from '../../api/operations.ts';
import { recordId } from '../../api/record-id.ts';
import { language } from '../../i18n/language.ts';
import { dateTime } from '../field/format.ts';
import { draftStore, type KeptDraft } from './draft-store.ts';
import { renewIds } from './merge/renew-ids.ts';
import { same, type Tree, threeWay } from './merge/three-way.ts';
import { useDraft } from './use-draft.ts';
import { useSave } from './use-save.ts';

type Options = {
  /** The record that the form was opened with; null when it makes a new one. */
  readonly opened: PanelRecord | null;
  readonly newId: string;
  readonly redirectTo: 'show' | 'list';
  readonly onSaved: ((record: PanelRecord) => void) | undefined;
};

type Conflicting = { readonly original: Tree; readonly current: PanelRecord };

/** The life of one form: the record it rests on, its draft, its saves, and what stands against them. */
export function useEditing({ opened, newId, redirectTo, onSaved }: Options) {
  const resource = useResourceContext() ?? '';
  const form = useFormContext();
  const notify = useNotify();
  const translate = useTranslate();
  const dataProvider = useDataProvider();
  const redirect = useRedirect();
  const represent = useGetRecordRepresentation(resource);
  const [base, setBase] = useState(opened);
  const [idOfNew, setIdOfNew] = useState(newId);
  const [reason, setReason] = useState('');
  const [outdated, setOutdated] = useState<Conflicting | null>(null);
  const [search, setSearch] = useSearchParams();

  const titleOf = (values: FieldValues): string => {
    try {
      return String(represent({ id: idOfNew, ...base, ...values }));
    } catch {
      // A record that is not complete yet may have nothing to be named by.
      return '';
    }
  };
  const draft = useDraft({
    resource,
    id: base?.id ?? idOfNew,
    isNew: base === null,
    version: base?.version ?? null,
    titleOf,
  });

  /** Goes on from a record, with values that differ from it. */
  const rest = (on: PanelRecord, values: Tree): void => {
    form.reset(on);
    setBase(on);
    for (const [field, value] of Object.entries(values))
      if (!same(value, on[field])) form.setValue(field, value, { shouldDirty: true, shouldTouch: true });
  };

  const { save, status, setStatus } = useSave((record, sent) => {
    const typedMeanwhile = changedFields(form.getValues(), sent);
    setOutdated(null);
    setReason('');
    if (Object.keys(typedMeanwhile).length > 0) {
      rest(record, { ...record, ...typedMeanwhile });
      notify('panel.form.savedMeanwhile', { type: 'warning', multiLine: true });
      return;
    }
    draft.drop();
    if (onSaved !== undefined) return onSaved(record);
    notify(base === null ? 'panel.form.created' : 'panel.form.saved', { type: 'success' });
    redirect(redirectTo, resource, record.id);
  });

  // What sending rests on is decided at the press, also when a merge has just changed it.
  const target = useRef({ base, newId: idOfNew });
  target.current = { base, newId: idOfNew };
  const send = (values: FieldValues): Promise<void> =>
    save({ ...target.current, values, reason, setError: form.setError });
  const submit = (): void => void form.handleSubmit(send)();

  const conflict: Conflicting | null =
    status.kind === 'CONFLICT' && base !== null ? { original: base, current: status.current } : outdated;

  const saveMerged = (merged: Tree): void => {
    if (conflict === null) return;
    rest(conflict.current, renewIds(merged, conflict, recordId));
    target.current = { base: conflict.current, newId: idOfNew };
    setOutdated(null);
    setStatus({ kind: 'IDLE' });
    submit();
  };

  /** Takes a draft up: into the record as it is now, where that has changed since. */
  const restore = (kept: KeptDraft): void => {
    if (base === null) {
      setIdOfNew(kept.id);
      for (const [field, value] of Object.entries(kept.fields))
        form.setValue(field, value, { shouldDirty: true, shouldTouch: true });
    } else {
      const original = { ...base, ...kept.original };
      const { merged, conflicts } = threeWay({ original, mine: { ...base, ...kept.fields }, theirs: base });
      rest(base, merged);
      if (conflicts.length > 0) setOutdated({ original, current: base });
    }
    draft.adopt(kept.key);
  };

  /** Puts the values of an earlier version into the form, to be saved as a new one. */
  const takeBack = async (moment: string): Promise<void> => {
    if (base === null) return;
    const { data: old } = await dataProvider.getOne(resource, { id: base.id, meta: { asOf: moment } });
    const { id: _, version: __, updatedAt: ___, deletedAt: ____, ...values } = old;
    rest(base, renewIds(values, { original: values, current: base }, recordId));
    setReason(translate('panel.history.reason', { when: dateTime(moment, language.get()) }));
  };

  // A link from the list of drafts, or from an earlier version.
  const wanted = search.get('draft');
  const moment = search.get('version');
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the address the form was opened with
  useEffect(() => {
    if (wanted === null && moment === null) return undefined;
    // react-admin fills its form in an effect of its own, after this one.
    const timer = setTimeout(() => {
      const kept = wanted === null ? null : draftStore.read(wanted);
      if (kept !== null) restore(kept);
      if (moment !== null) takeBack(moment).catch((error: Error) => notify(error.message, { type: 'error' }));
      setSearch({}, { replace: true });
    });
    return () => clearTimeout(timer);
  }, [wanted, moment]);

  return { base, conflict, draft, reason, setReason, status, send, submit, saveMerged, restore };
}
