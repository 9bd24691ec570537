import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSyncExternalStore } from 'react';
import { Link, Title } from 'react-admin';
import { dateTime } from '../components/field/format.ts';
import { usePathLabel } from '../components/field/use-path-label.ts';
import { draftStore, type KeptDraft } from '../components/form/draft-store.ts';
import { EmptyState } from '../components/list/EmptyState.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

/** Where a draft is taken up again. */
const formOf = ({ key, resource, id, isNew }: KeptDraft): string =>
  `/${resource}/${isNew ? 'create' : id}?draft=${encodeURIComponent(key)}`;

/** What I typed in this browser and did not save. */
export function DraftsPage() {
  const translate = useTranslate();
  const lang = useLanguage();
  useSyncExternalStore(draftStore.subscribe, draftStore.snapshot);
  const drafts = draftStore.list();
  const nameOf = ({ title, isNew, resource }: KeptDraft): string => {
    const concept = translate(`resources.${resource}.name`);
    return isNew ? translate('drafts.new', { concept, title }).trim() : title || concept;
  };
  return (
    <Stack spacing={2}>
      <Title title="drafts.title" preferenceKey={false} />
      <ShowSection title="drafts.title">
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {translate('drafts.about')}
        </Typography>
        {drafts.length === 0 ? (
          <EmptyState title={translate('drafts.none')} />
        ) : (
          <CardTable
            label="drafts.title"
            rows={drafts}
            rowKey={({ key }) => key}
            columns={[
              {
                label: 'drafts.record',
                render: (draft) => <Link to={formOf(draft)}>{nameOf(draft)}</Link>,
                minWidth: 180,
              },
              { label: 'drafts.concept', render: ({ resource }) => translate(`resources.${resource}.name`) },
              { label: 'drafts.fields', render: (draft) => <Fields draft={draft} /> },
              { label: 'drafts.savedAt', render: ({ savedAt }) => dateTime(savedAt, lang), noWrap: true },
            ]}
            actions={(draft) => (
              <Button
                size="small"
                aria-label={translate('drafts.discardOf', { name: nameOf(draft) })}
                onClick={() => draftStore.remove(draft.key)}
              >
                {translate('panel.form.discardDraft')}
              </Button>
            )}
          />
        )}
      </ShowSection>
    </Stack>
  );
}

function Fields({ draft: { resource, fields } }: { readonly draft: KeptDraft }) {
  const pathLabel = usePathLabel(resource);
  return (
    <>
      {Object.keys(fields)
        .map((field) => pathLabel(field))
        .join(', ')}
    </>
  );
}
