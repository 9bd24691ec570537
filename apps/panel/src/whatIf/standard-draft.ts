import type { StandardEditsInput } from '@thoat-ngheo/client';
import {
  type AreaType,
  checkStandard,
  compareDecimals,
  editStandard,
  fromDecimal,
  isDecimalText,
  type Language,
  multiply,
  type PovertyStandard,
  problemMessage,
  ratio,
  rational,
} from '@thoat-ngheo/domain';
import { toDecimalText } from '../components/input/number-text.ts';

/** What is being edited, as it is typed. */
export type StandardDraft = {
  readonly cut: string;
  readonly lines: Readonly<Partial<Record<AreaType, string>>>;
  /** Empty: no middle living standard. */
  readonly middleRatio: string;
};

/** A message key, or words of the domain, for each field that cannot be used; lines by area type. */
export type DraftProblems = Readonly<Record<string, string>>;

const DIGITS = 4;
const MOST_MIDDLE_RATIO = 1_000;

/** The middle living standard as a multiple of the line, where it is the same in every area and has few digits. */
function ratioOf({ lines }: PovertyStandard): string {
  const [first] = lines;
  if (first === undefined || first.middleLine === null) return '';
  const text = ratio(first.middleLine, first.line, DIGITS) ?? '';
  const isExact = lines.every(({ line, middleLine }) => {
    const product = multiply(fromDecimal(text), rational(BigInt(line)));
    return middleLine !== null && product.denominator === 1n && product.numerator === BigInt(middleLine);
  });
  return isExact ? text.replace(/\.?0+$/, '') : '';
}

const shown = (text: string, lang: Language): string => (lang === 'vi' ? text.replace('.', ',') : text);

/** The standard as the editor shows it before anything is changed. */
export function draftOf(standard: PovertyStandard, lang: Language): StandardDraft {
  return {
    cut: String(standard.cut),
    lines: Object.fromEntries(
      standard.lines.map(({ areaType, line }) => [
        areaType,
        String(line).replace(/\B(?=(\d{3})+(?!\d))/g, lang === 'vi' ? '.' : ','),
      ]),
    ),
    middleRatio: shown(ratioOf(standard), lang),
  };
}

const whole = (typed: string, lang: Language): number | null => {
  const text = toDecimalText(typed, lang);
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
};

/** What is sent to the registry, and what is wrong with it; without edits the standard itself is asked for. */
export function editsOf(
  standard: PovertyStandard,
  draft: StandardDraft,
  lang: Language,
): { readonly edits: StandardEditsInput | null; readonly problems: DraftProblems } {
  const original = draftOf(standard, lang);
  if (JSON.stringify(original) === JSON.stringify(draft)) return { edits: null, problems: {} };
  const problems: Record<string, string> = {};
  const cut = whole(draft.cut, lang);
  if (cut === null) problems.cut = 'whatIf.notNumber';
  const lines = standard.lines.map(({ areaType }) => {
    const line = whole(draft.lines[areaType] ?? '', lang);
    if (line === null) problems[areaType] = 'whatIf.notNumber';
    return { areaType, line: line ?? 1 };
  });
  const typed = toDecimalText(draft.middleRatio, lang);
  const isNumber = typed === '' || isDecimalText(typed);
  if (!isNumber) problems.middleRatio = 'whatIf.notNumber';
  else if (typed !== '' && (compareDecimals(typed, 1) < 0 || compareDecimals(typed, MOST_MIDDLE_RATIO) > 0))
    problems.middleRatio = 'whatIf.outOfRange';
  if (Object.keys(problems).length > 0) return { edits: null, problems };
  // A middle living standard that no ratio describes stays as it is until a ratio is typed.
  const keepsMiddle = draft.middleRatio === original.middleRatio && typed === '';
  const middleRatio = keepsMiddle ? undefined : typed === '' ? null : typed;
  const tried = editStandard(standard, {
    cut: cut ?? standard.cut,
    lines,
    middleRatio: typeof middleRatio === 'string' ? fromDecimal(middleRatio) : middleRatio,
  });
  for (const problem of checkStandard(tried)) {
    const [field, index] = problem.path;
    const area = field === 'lines' && typeof index === 'number' ? tried.lines[index]?.areaType : undefined;
    problems[area ?? String(field)] = problemMessage(problem, lang);
  }
  return { edits: { cut, lines, ...(middleRatio === undefined ? {} : { middleRatio }) }, problems };
}
