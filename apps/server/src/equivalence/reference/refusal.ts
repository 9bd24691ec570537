/** What the API refuses to read; the answer then has errors and no data. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** An input object that must state something: not null and not empty. */
export function stated(value: unknown, what: string): [string, unknown][] {
  if (value === null || typeof value !== 'object') throw new Refusal(`${what} is null`);
  const entries = Object.entries(value);
  if (entries.length === 0) throw new Refusal(`${what} is empty`);
  return entries;
}
