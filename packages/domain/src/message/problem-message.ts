import { isIsoDate } from '../calendar/date.ts';
import { formatDate } from '../calendar/format-date.ts';
import { formatDecimal } from '../money/format-number.ts';
import type { Problem } from '../result/result.ts';
import { isCode, label, vocabularies } from '../vocabulary/registry.ts';
import type { Label, Language } from '../vocabulary/vocabulary.ts';
import { describeField } from './field-label.ts';
import { PROBLEM_TEMPLATES } from './problem-template.ts';

/** A longer list of choices is not read out; the form shows it. */
const LONGEST_LIST = 12;

/** The last named field of a path: of `['members', 1, 'birthDate']` the date of birth. */
function fieldOf(path: Problem['path'], lang: Language): string {
  const field = path.findLast((step) => typeof step === 'string');
  return field === undefined ? (lang === 'vi' ? 'Dữ liệu' : 'The input') : describeField(String(field), lang);
}

/** `one of` and the labels of a vocabulary's codes, or its own label when there are too many to read out. */
function allowed(vocabulary: string, lang: Language): string {
  if (!Object.hasOwn(vocabularies, vocabulary)) return vocabulary;
  const { label: name, labels } = vocabularies[vocabulary as keyof typeof vocabularies];
  const all = Object.entries<Label>(labels);
  if (all.length > LONGEST_LIST) {
    return lang === 'vi' ? `một mục trong danh mục “${name.vi}”` : `an item of the list “${name.en}”`;
  }
  return `${lang === 'vi' ? 'một trong' : 'one of'}: ${all.map(([code, each]) => `${each[lang]} (${code})`).join(', ')}`;
}

function parameter(name: string, { params = {}, path }: Problem, lang: Language): string {
  if (name === 'field') return fieldOf(path, lang);
  if (name === 'allowed') return allowed(String(params.vocabulary ?? ''), lang);
  const value = params[name];
  if (value === undefined) return '';
  if (name === 'act' && isCode('ReviewActKind', value)) return label('ReviewActKind', value, lang);
  if (name === 'step' && isCode('ReviewStep', value)) return label('ReviewStep', value, lang);
  if (isCode('PeriodKind', value)) return label('PeriodKind', value, lang).toLowerCase();
  if (isCode('AreaType', value)) return label('AreaType', value, lang).toLowerCase();
  if (typeof value === 'number') return formatDecimal(value, lang);
  return isIsoDate(value) ? formatDate(value, lang) : value;
}

/**
 * A problem in words: which field, what is allowed, how to mend it. It repeats nothing of what was typed except dates
 * and the name of an unknown field, cut to 60 characters.
 */
export function problemMessage(problem: Problem, lang: Language): string {
  return PROBLEM_TEMPLATES[problem.code][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = parameter(name, problem, lang);
    return name === 'field' && text.length > 60 ? `${text.slice(0, 60)}…` : text;
  });
}
