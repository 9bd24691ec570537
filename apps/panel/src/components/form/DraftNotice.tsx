import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateTime } from '../field/format.ts';
import { draftStore, type KeptDraft } from './draft-store.ts';

type Props = {
  readonly offered: readonly KeptDraft[];
  /** Drafts that are being typed in other tabs. */
  readonly elsewhere: number;
  readonly onRestore: (draft: KeptDraft) => void;
};

/** Offers what earlier visits typed and did not save. */
export function DraftNotice({ offered, elsewhere, onRestore }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (elsewhere === 0 && offered.length === 0) return null;
  return (
    <Stack spacing={1}>
      {elsewhere > 0 && <Alert severity="warning">{translate('panel.form.openElsewhere')}</Alert>}
      {offered.map((draft) => (
        <Alert
          key={draft.key}
          severity="info"
          action={
            <>
              <Button color="inherit" onClick={() => onRestore(draft)}>
                {translate('panel.form.restoreDraft')}
              </Button>
              <Button color="inherit" onClick={() => draftStore.remove(draft.key)}>
                {translate('panel.form.discardDraft')}
              </Button>
            </>
          }
        >
          {translate('panel.form.draft', { when: dateTime(draft.savedAt, lang) })} {draft.isNew ? draft.title : ''}
        </Alert>
      ))}
    </Stack>
  );
}
