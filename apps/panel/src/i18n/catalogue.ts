import { FIELD_LABELS, type Label, type Language, vocabularies } from '@thoat-ngheo/domain';
import { mergeTranslations } from 'ra-core';
import englishMessages from 'ra-language-english';
import { messages as accountMessages } from '../account/messages.ts';
import { messages as dashboardMessages } from '../dashboard/messages.ts';
import { formMessages } from './form-messages.ts';
import type { MessagePair, MessageTree } from './message-pair.ts';
import { panelMessages } from './panel-messages.ts';
import { reactAdminVi } from './react-admin-vi.ts';
import { recordMessages } from './record-messages.ts';

/** A part of the panel with messages of its own. */
export type Speaking = { readonly name: string; readonly messages: MessagePair };

/** The domain's name of every field; a resource names only what is its own. */
function fieldLabels(lang: Language): MessageTree {
  return Object.fromEntries(Object.entries(FIELD_LABELS).map(([field, label]) => [field, label[lang]]));
}

/** Labels of codes as messages, for choices that mix a vocabulary with others: `vocabulary.HouseholdClass.POOR`. */
function vocabularyLabels(lang: Language): MessageTree {
  return Object.fromEntries(
    Object.entries(vocabularies).map(([name, { labels }]) => [
      name,
      Object.fromEntries(Object.entries<Label>(labels).map(([code, label]) => [code, label[lang]])),
    ]),
  );
}

const reactAdmin = { vi: { ra: reactAdminVi }, en: englishMessages } as const;

/** All messages of one language: react-admin's, the panel's, and those of each concept. */
export function catalogue(resources: readonly Speaking[], lang: Language): object {
  const fields = Object.fromEntries(resources.map(({ name }) => [name, { fields: fieldLabels(lang) }]));
  return mergeTranslations(
    reactAdmin[lang],
    panelMessages[lang] as never,
    formMessages[lang] as never,
    recordMessages[lang] as never,
    dashboardMessages[lang] as never,
    accountMessages[lang] as never,
    { resources: fields, vocabulary: vocabularyLabels(lang) } as never,
    ...resources.map(({ messages }) => messages[lang] as never),
  );
}
