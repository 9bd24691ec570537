import { accessVocabularies } from './access.ts';
import { auditVocabularies } from './audit.ts';
import { dwellingVocabularies } from './dwelling.ts';
import { ethnicityVocabularies } from './ethnicity.ts';
import { figuresVocabularies } from './figures.ts';
import { flowVocabularies } from './flow.ts';
import { indicatorVocabularies } from './indicator.ts';
import { legalVocabularies } from './legal.ts';
import { memberVocabularies } from './member.ts';
import { productionVocabularies } from './production.ts';
import { programmeVocabularies } from './programme.ts';
import { reorganisationVocabularies } from './reorganisation.ts';
import { requestVocabularies } from './request.ts';
import { resultVocabularies } from './result.ts';
import { reviewVocabularies } from './review.ts';
import { standardVocabularies } from './standard.ts';
import { tablesVocabularies } from './tables.ts';
import { unitVocabularies } from './unit.ts';
import type { Label, Language } from './vocabulary.ts';

/** Every closed vocabulary of the registry by name: its codes, its own label and a label for each code. */
export const vocabularies = {
  ...unitVocabularies,
  ...memberVocabularies,
  ...dwellingVocabularies,
  ...ethnicityVocabularies,
  ...standardVocabularies,
  ...reviewVocabularies,
  ...programmeVocabularies,
  ...productionVocabularies,
  ...indicatorVocabularies,
  ...legalVocabularies,
  ...accessVocabularies,
  ...auditVocabularies,
  ...reorganisationVocabularies,
  ...requestVocabularies,
  ...figuresVocabularies,
  ...flowVocabularies,
  ...tablesVocabularies,
  ...resultVocabularies,
} as const;

export type VocabularyName = keyof typeof vocabularies;
export type CodeOf<Name extends VocabularyName> = (typeof vocabularies)[Name]['codes'][number];

/** The label of a code of the named vocabulary, e.g. `label('HouseholdClass', 'POOR', 'vi')` is `Hộ nghèo`. */
export function label<Name extends VocabularyName>(name: Name, code: CodeOf<Name>, lang: Language): string {
  const labels: Readonly<Record<string, Label>> = vocabularies[name].labels;
  return labels[code]?.[lang] ?? code;
}

/** Whether an unchecked value is a code of the named vocabulary. */
export function isCode<Name extends VocabularyName>(name: Name, value: unknown): value is CodeOf<Name> {
  const codes: readonly unknown[] = vocabularies[name].codes;
  return codes.includes(value);
}
