/** The two languages of the registry; Vietnamese is the default. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language the registry speaks. */
export type Label = { readonly [L in Language]: string };

/** A closed list of codes, what the list is called, and what each code is called. */
export interface Vocabulary<Code extends string> {
  readonly codes: readonly Code[];
  readonly label: Label;
  readonly labels: { readonly [C in Code]: Label };
}

/** Declares a vocabulary. A code without a label, or a label without a code, does not compile. */
export function vocabulary<const Codes extends readonly string[]>(
  codes: Codes,
  label: Label,
  labels: { readonly [C in Codes[number]]: Label },
): { readonly codes: Codes; readonly label: Label; readonly labels: { readonly [C in Codes[number]]: Label } } {
  return { codes, label, labels };
}
