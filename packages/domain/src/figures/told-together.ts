import {
  DETAIL_DIMENSIONS,
  type DetailDimension,
  type FigureDimension,
  UNIT_DIMENSIONS,
  type UnitDimension,
} from '../vocabulary/figures.ts';

const isUnit = (dimension: FigureDimension): dimension is UnitDimension =>
  UNIT_DIMENSIONS.some((each) => each === dimension);
const isDetail = (dimension: FigureDimension): dimension is DetailDimension =>
  DETAIL_DIMENSIONS.some((each) => each === dimension);

/**
 * Whether figures are told by both in one table. Communes and districts are not, nor are two details, nor a detail by district: what
 * is withheld is decided on the table by commune, and each other table agrees with that one, not with one another.
 */
export function areToldTogether(one: FigureDimension, other: FigureDimension): boolean {
  if (one === other) return true;
  if (isUnit(one) && isUnit(other)) return false;
  if (isDetail(one) && isDetail(other)) return false;
  return !((one === 'DISTRICT' && isDetail(other)) || (other === 'DISTRICT' && isDetail(one)));
}
