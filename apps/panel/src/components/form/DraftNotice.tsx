import { Alert, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateTime } from '../field/format.ts';
import type { DraftOffer } from './use-draft.ts';

/** Offers what an earlier visit typed and did not save. */
export function DraftNotice({ offered, restore, discard }: DraftOffer) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (offered === null) return null;
  return (
    <Alert
      severity="info"
      action={
        <>
          <Button color="inherit" onClick={restore}>
            {translate('panel.form.restoreDraft')}
          </Button>
          <Button color="inherit" onClick={discard}>
            {translate('panel.form.discardDraft')}
          </Button>
        </>
      }
    >
      {translate('panel.form.draft', { when: dateTime(offered.savedAt, lang) })}
    </Alert>
  );
}
