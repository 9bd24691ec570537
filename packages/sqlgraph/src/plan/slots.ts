import type { GraphQLError } from 'graphql';
import { type Place, readProblem } from '../problems.ts';
import { type Encoded, type ScalarKind, scalarKind } from '../scalars.ts';
import type { Input } from './input.ts';
import type { Slot } from './nodes.ts';

/** A parameter for one scalar input; every request's value is checked to be storable. */
export function valueSlot(kind: ScalarKind, input: Input, place: Place): Slot {
  return {
    type: kind.cast,
    read: ({ variables }) => storable(kind, kind.encode(input.read(variables)), place, input.read(variables)),
  };
}

/** A parameter for a whole list of scalars, bound as one array. */
export function listSlot(kind: ScalarKind, input: Input, place: Place): Slot {
  return {
    type: `${kind.cast}[]`,
    read: ({ variables }) => {
      const value = input.read(variables);
      return (Array.isArray(value) ? value : [value]).map((element) =>
        storable(kind, kind.encode(element), place, element),
      );
    },
  };
}

/** A whole number within bounds: a page size up to `most` (the request's own bound if left out), or an offset. */
export function numberSlot(
  input: Input,
  reason: 'PAGE_OUT_OF_RANGE' | 'OFFSET_OUT_OF_RANGE',
  place: Place,
  most?: number,
): Slot {
  return {
    type: 'integer',
    read: ({ variables, limits }) => {
      const value = input.read(variables);
      const [min, max] = reason === 'PAGE_OUT_OF_RANGE' ? [1, most ?? limits.maxPage] : [0, limits.maxOffset];
      if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return value;
      throw readProblem(reason, place, { value: String(value), min, max });
    },
  };
}

/** A moment that has come. */
export function momentSlot(input: Input, place: Place): Slot {
  const kind = scalarKind('DateTime');
  if (!kind) throw new Error('No scalar DateTime');
  const { type, read } = valueSlot(kind, input, place);
  return {
    type,
    read: (bindings) => {
      const value = String(read(bindings));
      const now = bindings.clock();
      if (Date.parse(value) > now.getTime())
        throw readProblem('MOMENT_IN_FUTURE', place, { value, now: now.toISOString() });
      return value;
    },
  };
}

function storable(kind: ScalarKind, encoded: Encoded, place: Place, value: unknown): unknown {
  if ('ok' in encoded) return encoded.ok;
  throw refuse(kind, encoded.problem, place, value);
}

function refuse(kind: ScalarKind, problem: 'INVALID_TEXT' | string, place: Place, value: unknown): GraphQLError {
  if (problem === 'INVALID_TEXT') return readProblem('INVALID_TEXT', place);
  if (problem === 'INVALID_ID') return readProblem('INVALID_ID', place, { value: String(value).slice(0, 64) });
  return readProblem('INVALID_VALUE', place, { type: kind.name });
}
