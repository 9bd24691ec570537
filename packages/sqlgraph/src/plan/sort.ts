import { createHash } from 'node:crypto';
import type { BoundScalar, PublishedType } from '../bind/published-type.ts';
import { type Place, readProblem, within } from '../problems.ts';
import { INT_KIND, type ScalarKind } from '../scalars.ts';
import { keyNames } from '../schema/sorts.ts';
import { type PlanContext, readable } from './context.ts';
import { relatedRows } from './filter.ts';
import { type Input, inputElements, inputFields } from './input.ts';
import type { CountOperand, Rows, SortKey } from './nodes.ts';

type Target = {
  readonly value: BoundScalar['value'] | CountOperand;
  readonly type: ScalarKind;
  readonly nullable: boolean;
};

/** The total order of a connection: the keys asked for, then the id. */
export function planSort(
  context: PlanContext,
  type: PublishedType,
  input: Input | undefined,
  place: Place,
): { readonly sort: readonly SortKey[]; readonly fingerprint: string } {
  const elements = input && input.value !== null ? inputElements(input, context.variables) : [];
  const max = context.limits.maxSortKeys;
  if (elements.length > max) throw readProblem('SORT_TOO_LONG', place, { max });
  const names: string[] = [];
  const keys = elements.map((element, index): SortKey => {
    const at = within(place, index);
    if (!element || element.value === null) throw readProblem('SORT_NOT_ONE', at, { allowed: keyNames(type) });
    const fields = new Map(inputFields(element, context.variables));
    const direction = fields.get('direction')?.value === 'DESC' ? 'DESC' : 'ASC';
    const nulls = fields.get('nulls')?.value === 'FIRST' ? 'FIRST' : 'LAST';
    const key = planKey(context, type, element, at);
    names.push(`${key.name} ${direction} ${nulls}`);
    return { ...key.operand, direction, nulls };
  });
  const fingerprint = createHash('sha256')
    .update([type.name, ...names].join())
    .digest('base64url')
    .slice(0, 8);
  return { sort: [...keys, idKey(type)], fingerprint };
}

/** The id as last sort key, which makes any order total. */
export function idKey(type: PublishedType): SortKey {
  const id = type.fields.get('id');
  if (id?.kind !== 'scalar') throw new Error(`${type.name} has no id`); // bind() has made sure that it has
  return { value: id.value, type: id.type, nullable: false, direction: 'ASC', nulls: 'LAST' };
}

function planKey(context: PlanContext, type: PublishedType, input: Input, place: Place) {
  const path: Rows[] = [];
  const names: string[] = [];
  let here = type;
  let element = input;
  for (let at = place; ; ) {
    const chosen = inputFields(element, context.variables).filter(([name]) => name !== 'direction' && name !== 'nulls');
    const [only] = chosen;
    if (chosen.length !== 1 || !only || only[1].value === null) {
      throw readProblem('SORT_NOT_ONE', at, { allowed: keyNames(here) });
    }
    const [name, value] = only;
    names.push(name);
    const relation = readable(context, here, name, at);
    if (name === 'field' || name === 'count' || relation?.kind !== 'toOne') {
      names.push(String(value.value));
      return { name: names.join('.'), operand: operand(path, sortTarget(context, here, String(value.value), at)) };
    }
    const rows = relatedRows(context, relation, at);
    path.push(rows);
    here = rows.type;
    element = value;
    at = within(at, name);
  }
}

function sortTarget(context: PlanContext, type: PublishedType, name: string, place: Place): Target {
  const field = readable(context, type, name, place);
  if (field?.kind === 'scalar') {
    return { value: field.value, type: field.type, nullable: field.nullable || field.value.kind === 'expression' };
  }
  if (field?.kind !== 'toMany') throw readProblem('SORT_NOT_ONE', place, { allowed: keyNames(type) });
  return { value: { kind: 'count', rows: relatedRows(context, field, place) }, type: INT_KIND, nullable: false };
}

/** A related row may be absent, or hidden from the viewer, so what is read from it may always be null. */
function operand(path: readonly Rows[], target: Target): Pick<SortKey, 'value' | 'type' | 'nullable'> {
  if (path.length === 0) return target;
  return { value: { kind: 'related', path, value: target.value }, type: target.type, nullable: true };
}
