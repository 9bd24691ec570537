import {
  type AnswerSheet,
  type AreaType,
  type AssessedClass,
  assess,
  isIsoDate,
  type Problem,
  UNANSWERED,
} from '@thoat-ngheo/domain';
import type { ShownStandard } from './use-standards.ts';

/** What the form holds that decides the class. Amounts may still be texts that are no numbers. */
export type Entered = {
  readonly assessedOn?: unknown;
  readonly incomePerCapita?: unknown;
  readonly b1Points?: unknown;
  readonly answers?: Partial<AnswerSheet> | null;
};
export type Place = { readonly provinceCode: string; readonly areaType: AreaType | null };

export type LiveClass =
  | { readonly kind: 'INCOMPLETE' }
  | { readonly kind: 'NO_AREA' }
  | { readonly kind: 'NO_STANDARD'; readonly problem: Problem }
  | { readonly kind: 'CLASS'; readonly assessed: AssessedClass<ShownStandard>; readonly areaType: AreaType };

/** A whole amount of at least 0; null for everything else that a form may hold. */
export const amount = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;

/** The class of what has been entered so far, by the same rules as the server's. */
export function liveClass(standards: readonly ShownStandard[], place: Place | null, entered: Entered): LiveClass {
  const { assessedOn } = entered;
  if (place === null || typeof assessedOn !== 'string' || !isIsoDate(assessedOn)) return { kind: 'INCOMPLETE' };
  const { provinceCode, areaType } = place;
  if (areaType === null) return { kind: 'NO_AREA' };
  const assessed = assess(
    standards,
    { provinceCode, date: assessedOn },
    {
      areaType,
      incomePerCapita: amount(entered.incomePerCapita),
      b1Points: amount(entered.b1Points),
      answers: { ...UNANSWERED, ...entered.answers },
    },
  );
  if (assessed.ok) return { kind: 'CLASS', assessed: assessed.value, areaType };
  const [problem] = assessed.problems;
  return problem === undefined ? { kind: 'INCOMPLETE' } : { kind: 'NO_STANDARD', problem };
}
