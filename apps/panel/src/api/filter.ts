import type { Values } from './operations.ts';

type Combined<Filter> = { and?: Filter[] | null | undefined };

/** All of the conditions that are given; undefined, which filters nothing, when none is. */
export function allOf<Filter extends Combined<Filter>>(
  ...conditions: readonly (Filter | undefined)[]
): Filter | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 1 ? ({ and: given } as Filter) : given[0];
}

/** A search text worth sending. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** A filter value that was chosen: not cleared, not "all". */
export function isChosen(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** The province in a choice among units, whose others are ids of communes. */
export const PROVINCE = 'PROVINCE';

/** The condition that a record is about the chosen unit; one of no commune is about the province. */
export function unitFilter(unit: unknown) {
  if (!isText(unit)) return undefined;
  return unit === PROVINCE ? { not: { commune: { id: { isNull: false } } } } : { commune: { id: { eq: unit } } };
}

/** The named fields of a form as an input of the API. Their content was checked by the domain's parser before. */
export function pick<Input extends object>(values: Values, fields: readonly (keyof Input & string)[]): Input {
  return Object.fromEntries(
    fields.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]),
  ) as Input;
}
