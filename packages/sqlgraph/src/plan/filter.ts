import type { BoundRelation, PublishedType } from '../bind/published-type.ts';
import { type Place, readProblem, within } from '../problems.ts';
import { type Comparison, INT_KIND, type ScalarKind } from '../scalars.ts';
import { checkHistory, type PlanContext, readable } from './context.ts';
import { type Input, inputElements, inputFields } from './input.ts';
import type { Operand, Predicate, Rows } from './nodes.ts';
import { listSlot, valueSlot } from './slots.ts';

/**
 * A filter argument as a predicate. Nothing empty gets through: an object without a condition, or a null where a
 * condition should be, is refused, because a forgotten variable must not turn a narrow request into a wide one.
 */
export function planFilter(context: PlanContext, type: PublishedType, input: Input, place: Place): Predicate {
  return planCondition(context, input, place, (name, part, at) => {
    const field = readable(context, type, name, at);
    if (field?.kind === 'scalar') return operators(context, field.value, field.type, part, at);
    if (field?.kind === 'toOne')
      return exists(relatedRows(context, field, at, planFilter(context, target(context, field), part, at)));
    if (field?.kind === 'toMany') return list(context, field, part, at);
    throw readProblem('INVALID_VALUE', at, { type: `${type.name}Filter` });
  });
}

/** An object of conditions that all must hold, with `and`, `or` and `not`; `leaf` plans what is none of these. */
export function planCondition(
  context: PlanContext,
  input: Input,
  place: Place,
  leaf: (name: string, part: Input, at: Place) => Predicate,
): Predicate {
  const again = (part: Input, at: Place): Predicate => planCondition(context, part, at, leaf);
  const parts = conditions(context, input, place).map(([name, part]): Predicate => {
    const at = within(place, name);
    if (name === 'and') return { kind: 'and', of: each(context, part, at, 'refuse', again) };
    if (name === 'or') return { kind: 'or', of: each(context, part, at, 'allow', again) };
    return name === 'not' ? { kind: 'not', of: again(part, at) } : leaf(name, part, at);
  });
  return all(parts);
}

/** The parts of a filter object, none of them null and at least one; each counts as a condition. */
export function conditions(context: PlanContext, input: Input, place: Place): readonly (readonly [string, Input])[] {
  if (input.value === null || input.value === undefined) throw readProblem('NULL_FILTER', place);
  const fields = inputFields(input, context.variables);
  if (fields.length === 0) throw readProblem('EMPTY_FILTER', place);
  for (const [name, field] of fields) {
    if (field.value === null) throw readProblem('NULL_FILTER', within(place, name));
  }
  count(context, fields.length, place);
  return fields;
}

function count(context: PlanContext, more: number, place: Place): void {
  context.tally.conditions += more;
  const max = context.limits.maxConditions;
  if (context.tally.conditions > max) throw readProblem('FILTER_TOO_LARGE', place, { max });
}

function each(
  context: PlanContext,
  input: Input,
  place: Place,
  empty: 'refuse' | 'allow',
  plan: (element: Input, at: Place) => Predicate,
): readonly Predicate[] {
  const elements = inputElements(input, context.variables);
  if (elements.length === 0 && empty === 'refuse') throw readProblem('EMPTY_FILTER', place);
  count(context, elements.length, place);
  return elements.map((element, index) => {
    const at = within(place, index);
    if (!element) throw readProblem('NULL_FILTER', at);
    return plan(element, at);
  });
}

/** Conditions on one value, all of which must hold. */
export function operators(
  context: PlanContext,
  left: Operand,
  kind: ScalarKind,
  input: Input,
  place: Place,
): Predicate {
  const parts = conditions(context, input, place).map(([operator, operand]): Predicate => {
    const at = within(place, operator);
    const compare = (name: Comparison, value: Input, where: Place): Predicate => ({
      kind: 'compare',
      left,
      operator: name,
      right: name === 'in' || name === 'notIn' ? listSlot(kind, value, where) : valueSlot(kind, value, where),
    });
    switch (operator) {
      case 'isNull': {
        const isNull: Predicate = { kind: 'isNull', of: left };
        return operand.value === true ? isNull : { kind: 'not', of: isNull };
      }
      case 'between': {
        const ends = conditions(context, operand, at);
        return all(ends.map(([end, value]) => compare(end === 'from' ? 'gte' : 'lte', value, within(at, end))));
      }
      case 'contains':
      case 'search':
      case 'startsWith': {
        const text = operator === 'search' ? trimmed(operand) : operand;
        const from = operator === 'startsWith' ? 'start' : 'anywhere';
        return { kind: 'match', left, from, right: valueSlot(kind, text, at) };
      }
      default:
        return compare(operator as Comparison, operand, at);
    }
  });
  return all(parts);
}

function trimmed(input: Input): Input {
  const trim = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
  return { type: input.type, value: trim(input.value), read: (variables) => trim(input.read(variables)) };
}

function list(context: PlanContext, field: BoundRelation, input: Input, place: Place): Predicate {
  const parts = conditions(context, input, place).map(([quantifier, part]): Predicate => {
    const at = within(place, quantifier);
    if (quantifier === 'count') {
      return operators(context, { kind: 'count', rows: relatedRows(context, field, at) }, INT_KIND, part, at);
    }
    const where = planFilter(context, target(context, field), part, at);
    if (quantifier === 'some') return exists(relatedRows(context, field, at, where));
    const failing: Predicate = quantifier === 'every' ? { kind: 'not', of: where } : where;
    return { kind: 'not', of: exists(relatedRows(context, field, at, failing)) };
  });
  return all(parts);
}

/**
 * The rows that a relation leads to. A to-one still shows a removed row: history must stay readable.
 * @throws {GraphQLError} AS_OF_UNAVAILABLE if they cannot be read at the moment that is asked for
 */
export function relatedRows(context: PlanContext, field: BoundRelation, place: Place, where?: Predicate): Rows {
  const type = target(context, field);
  checkHistory(context, type, place);
  const parent = context.types.get(field.owner);
  const removed = field.kind === 'toOne' ? 'show' : 'hide';
  return { type, join: field.join, parent, removed, where, asOf: context.asOf };
}

function target(context: PlanContext, field: BoundRelation): PublishedType {
  const type = context.types.get(field.target);
  if (!type) throw new Error(`${field.target} is not published`); // bind() has made sure that it is
  return type;
}

const exists = (rows: Rows): Predicate => ({ kind: 'exists', rows });

export const all = (parts: readonly Predicate[]): Predicate => {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'and', of: parts };
};
