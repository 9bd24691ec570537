/** One element of an `Accept` header: what it names, without parameters, and how much it is wanted. */
export type Preference = { readonly range: string; readonly weight: number };

const WEIGHT = /^\s*q=([01](?:\.\d{0,3})?)\s*$/;

/** Reads `Accept`, `Accept-Language` and their like (RFC 9110, 12.4.2). */
export function preferenceOf(header: string | undefined): Preference[] {
  return (header ?? '').split(',').map((part) => {
    const [range = '', ...params] = part.trim().toLowerCase().split(';');
    const weight = params.map((param) => WEIGHT.exec(param)?.[1]).find((each) => each !== undefined);
    return { range: range.trim(), weight: weight === undefined ? 1 : Number(weight) };
  });
}
