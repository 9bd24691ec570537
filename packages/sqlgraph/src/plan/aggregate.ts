import { COUNT, MEASURE_PARTS, type Measure, type MeasurePart, measureOf } from '../bind/measure.ts';
import type { PublishedType } from '../bind/published-type.ts';
import { type Place, readProblem } from '../problems.ts';
import { type PlanContext, readable } from './context.ts';
import type { AggregatePart, Entry } from './nodes.ts';
import { objectType, type Selected, select } from './selection.ts';

/** The selection on XAggregate, or on the figures of XGroup. */
export function planAggregate(
  context: PlanContext,
  type: PublishedType,
  selected: Selected,
): readonly Entry<AggregatePart>[] {
  const object = objectType(context, `${type.name}Aggregate`);
  return select(context, object, selected).map(({ key, nodes, name, place }): Entry<AggregatePart> => {
    if (name === '__typename') return { key, value: { kind: 'typename', name: object.name } };
    return { key, value: planFigure(context, type, name, { ...selected, nodes, place }) };
  });
}

/** `count`, or one of the objects of figures such as `sum`. */
export function planFigure(context: PlanContext, type: PublishedType, name: string, selected: Selected): AggregatePart {
  if (name === 'count') return { kind: 'measure', measure: COUNT };
  const part = partNamed(name);
  const object = objectType(context, type.name + part.charAt(0).toUpperCase() + part.slice(1));
  const entries = select(context, object, selected).map((field): Entry<AggregatePart> => {
    if (field.name === '__typename') return { key: field.key, value: { kind: 'typename', name: object.name } };
    return {
      key: field.key,
      value: { kind: 'measure', measure: figure(context, type, part, field.name, field.place) },
    };
  });
  return { kind: 'measures', entries };
}

/** The figure that `part` takes of a field. @throws {GraphQLError} FORBIDDEN if the viewer may not read the field */
export function figure(
  context: PlanContext,
  type: PublishedType,
  part: MeasurePart,
  name: string,
  place: Place,
): Measure {
  const field = readable(context, type, name, place);
  const measure = field?.kind === 'scalar' ? measureOf(part, field) : undefined;
  if (!measure) throw readProblem('INVALID_VALUE', place, { type: `${type.name}Aggregate` });
  return measure;
}

export function partNamed(name: string): MeasurePart {
  const part = MEASURE_PARTS.find((each) => each === name);
  if (!part) throw new Error(`An aggregate has no part ${name}`); // the derived schema has no other fields
  return part;
}
