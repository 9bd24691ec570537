import { type DerivedMeasure, type IndicatorKind, isOfOneDeprivation } from '@thoat-ngheo/domain';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

/** Which fields the version in the form has, by what was chosen. */
export interface FieldsOfKind {
  readonly formula: boolean;
  readonly derivedMeasure: boolean;
  readonly derivedClass: boolean;
  readonly derivedIndicator: boolean;
  readonly weightIndicatorId: boolean;
}

const WRITE = { shouldDirty: true, shouldValidate: false } as const;

/** The fields that fit the kind and the roll-up; one that no longer does is emptied, as nobody could see it to mend it. */
export function useFieldsOfKind(): FieldsOfKind {
  const { getValues, setValue } = useFormContext();
  const [kind, measure, overUnits, overPeriods] = useWatch({
    name: ['kind', 'derivedMeasure', 'overUnits', 'overPeriods'],
  }) as [IndicatorKind | null, DerivedMeasure | null, unknown, unknown];
  const has: FieldsOfKind = {
    formula: kind === 'FORMULA',
    derivedMeasure: kind === 'DERIVED',
    derivedClass: kind === 'DERIVED',
    derivedIndicator: kind === 'DERIVED' && isOfOneDeprivation(measure),
    weightIndicatorId: overUnits === 'WEIGHTED_MEAN' || overPeriods === 'WEIGHTED_MEAN',
  };
  const others = (Object.keys(has) as (keyof FieldsOfKind)[]).filter((field) => !has[field]).join(' ');
  useEffect(() => {
    for (const field of others.split(' ').filter((name) => (getValues(name) ?? null) !== null))
      setValue(field, null, WRITE);
  }, [others, getValues, setValue]);
  return has;
}
