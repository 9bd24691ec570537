import { INT_KIND, type ScalarKind, scalarKind } from '../scalars.ts';
import { screamingCase } from '../schema/names.ts';
import type { BoundScalar, PublishedType, Source } from './published-type.ts';

/** The parts of an aggregate that are taken of a field. */
export const MEASURE_PARTS = ['sum', 'avg', 'min', 'max', 'countDistinct'] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

/** A figure over many rows. */
export interface Measure {
  readonly part: 'count' | MeasurePart;
  /** Of which field; none for the number of rows. */
  readonly field?: { readonly name: string; readonly value: Source };
  /** Type of the figure. */
  readonly type: ScalarKind;
  /** Whether it has no value over no rows. */
  readonly nullable: boolean;
}

export const COUNT: Measure = Object.freeze({ part: 'count', type: INT_KIND, nullable: false });

/** The figure that `part` takes of `field`; `undefined` if it takes none of such a field. */
export function measureOf(part: MeasurePart, { name, type, value }: BoundScalar): Measure | undefined {
  const field = { name, value };
  switch (part) {
    case 'sum': {
      const sum = sumKind(type);
      return sum && { part, field, type: sum, nullable: false };
    }
    case 'avg':
      return sumKind(type) && { part, field, type: required('Decimal'), nullable: true };
    case 'min':
    case 'max':
      return isMagnitude(type) ? { part, field, type, nullable: true } : undefined;
    case 'countDistinct':
      return type.operators === 'none' || name === 'id' ? undefined : { part, field, type: INT_KIND, nullable: false };
  }
}

/** Every figure that can be taken of rows of `type`, with the value of XAggregateField that names it. */
export function measuresOf(type: PublishedType): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>([['COUNT', COUNT]]);
  for (const part of MEASURE_PARTS) {
    for (const field of type.fields.values()) {
      const measure = field.kind === 'scalar' ? measureOf(part, field) : undefined;
      if (measure) measures.set(`${screamingCase(part)}_${screamingCase(field.name)}`, measure);
    }
  }
  return measures;
}

function sumKind({ name }: ScalarKind): ScalarKind | undefined {
  if (name === 'Int' || name === 'SafeInt') return required('SafeInt', 'bigint');
  return name === 'Decimal' ? required('Decimal') : undefined;
}

/** Text has an order too, but one of its collation, which makes least and greatest surprising. */
const isMagnitude = ({ operators, name }: ScalarKind): boolean => operators === 'ordered' && name !== 'String';

function required(scalar: string, columnType?: string): ScalarKind {
  const kind = scalarKind(scalar, columnType);
  if (!kind) throw new Error(`No scalar ${scalar}`);
  return kind;
}
