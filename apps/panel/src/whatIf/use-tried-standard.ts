import type { WhatIfInput } from '@thoat-ngheo/client';
import { useState } from 'react';
import type { ShownStandard } from '../assessments/use-standards.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { type DraftProblems, draftOf, editsOf, type StandardDraft } from './standard-draft.ts';

/** What was asked last: the words for it, and what is sent. */
export type Asked = { readonly standard: ShownStandard; readonly isEdited: boolean; readonly input: WhatIfInput };

/** The standard chosen and its edited copy, until it is asked about. */
export function useTriedStandard(standards: readonly ShownStandard[]) {
  const lang = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const [edited, setEdited] = useState<StandardDraft>();
  const [asked, setAsked] = useState<Asked>();
  const [shownProblems, showProblems] = useState(false);
  const standard = standards.find(({ id }) => id === chosen) ?? standards.at(-1);
  const draft = standard && (edited ?? draftOf(standard, lang));
  const checked = standard && draft ? editsOf(standard, draft, lang) : { edits: null, problems: {} };
  const problems: DraftProblems = shownProblems ? checked.problems : {};
  const choose = (id: string): void => {
    setChosen(id);
    setEdited(undefined);
    showProblems(false);
  };
  const ask = (roundId: string): void => {
    showProblems(true);
    if (standard === undefined || Object.keys(checked.problems).length > 0) return;
    const { edits } = checked;
    const input = { roundId, standardId: standard.id, ...(edits === null ? {} : { edits }) };
    setAsked({ standard, isEdited: edits !== null, input });
  };
  const reset = (): void => setEdited(undefined);
  return { standard, draft, problems, choose, edit: setEdited, reset, asked, ask };
}
