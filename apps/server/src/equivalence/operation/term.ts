/** An input value: how a document writes it, and its JSON where it holds no variable. */
export type Term = { readonly text: string; readonly value: unknown };

export const quoted = (text: string): Term => ({ text: JSON.stringify(text), value: text });

export const NULL: Term = { text: 'null', value: null };

/** A number, a Boolean, or the value of an enum. */
export const bare = (value: string | number | boolean): Term => ({ text: String(value), value });

export const listOf = (items: readonly Term[]): Term => ({
  text: `[${items.map(({ text }) => text).join(', ')}]`,
  value: items.map(({ value }) => value),
});

export const objectOf = (fields: readonly (readonly [string, Term])[]): Term => ({
  text: `{ ${fields.map(([name, { text }]) => `${name}: ${text}`).join(', ')} }`,
  value: Object.fromEntries(fields.map(([name, { value }]) => [name, value])),
});
