interface OfUnit {
  readonly province: { readonly id: string; readonly name: string } | null;
  readonly commune: { readonly id: string; readonly fullName: string } | null;
}

export interface UnitOfValues {
  readonly id: string;
  readonly name: string;
  readonly isCommune: boolean;
}

const idOf = ({ province, commune }: OfUnit): string => commune?.id ?? province?.id ?? '';

/** The units that have values: provinces first, then communes by name. */
export function unitsOf(values: readonly OfUnit[]): readonly UnitOfValues[] {
  const units = new Map(
    values.map((value) => {
      const name = value.commune?.fullName ?? value.province?.name ?? '';
      return [idOf(value), { id: idOf(value), name, isCommune: value.commune !== null }] as const;
    }),
  );
  return [...units.values()].toSorted(
    (a, b) => Number(a.isCommune) - Number(b.isCommune) || a.name.localeCompare(b.name, 'vi'),
  );
}

/** The values of one unit. */
export function ofUnit<Value extends OfUnit>(values: readonly Value[], unitId: string): readonly Value[] {
  return values.filter((value) => idOf(value) === unitId);
}

/** The values about the same unit as the given one. */
export function ofSameUnit<Value extends OfUnit>(values: readonly Value[], other: OfUnit): readonly Value[] {
  return ofUnit(values, idOf(other));
}
