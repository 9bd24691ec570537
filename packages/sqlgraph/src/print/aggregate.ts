import type { Measure } from '../bind/measure.ts';
import type { AggregatePart, Entry, Rows } from '../plan/nodes.ts';
import { concatenation, jsonObject, jsonScalar, type Piece, sql, text } from './json.ts';
import { answered, measureOf } from './measure.ts';
import { selectFrom } from './predicate.ts';
import type { Printer } from './printer.ts';

/** Figures over all of `rows` as one JSON object. */
export function aggregateOf(
  printer: Printer,
  entries: readonly Entry<AggregatePart>[],
  rows: Rows,
  parent: string | undefined,
): readonly Piece[] {
  const alias = printer.alias();
  const object = figuresOf(entries, (measure) => measureOf(measure, alias));
  if (object.every((piece) => 'text' in piece)) return object;
  return [sql(`(${selectFrom(printer, concatenation(object), rows, alias, parent)})`)];
}

/** An object of figures; `expression` gives each one's SQL. */
export function figuresOf(
  entries: readonly Entry<AggregatePart>[],
  expression: (measure: Measure) => string,
): readonly Piece[] {
  return jsonObject(entries.map(({ key, value }) => [key, figureOf(value, expression)]));
}

/** One figure, or an object of them. */
export function figureOf(part: AggregatePart, expression: (measure: Measure) => string): readonly Piece[] {
  if (part.kind === 'typename') return [text(JSON.stringify(part.name))];
  if (part.kind === 'measures') return figuresOf(part.entries, expression);
  const { measure } = part;
  return jsonScalar(measure.type, answered(measure, expression(measure)), measure.nullable);
}
