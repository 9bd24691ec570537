import {
  areToldTogether,
  DETAIL_DIMENSIONS,
  type DetailDimension,
  type FigureDimension,
  UNIT_DIMENSIONS,
  type UnitDimension,
} from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import type { BoundariesInput } from './boundaries.input.ts';
import { dayOf } from './placement.ts';

/** In which units figures are asked for, and by which detail. */
export type Asked = {
  readonly unit: UnitDimension;
  readonly detail: DetailDimension | undefined;
  /** The day in whose communes; null: as reported. */
  readonly on: string | null;
};

/** What a question asks for. @throws GraphQLError BAD_USER_INPUT where figures are not told by all of it together */
export function askedOf(
  context: Context,
  by: readonly FigureDimension[],
  boundaries: BoundariesInput | null | undefined,
): Asked {
  const on = dayOf(context, boundaries);
  const units = UNIT_DIMENSIONS.filter((each) => by.includes(each));
  const detail = DETAIL_DIMENSIONS.find((each) => by.includes(each));
  if (units.length > 1) throw requestError('ONE_KIND_OF_UNIT', context.language);
  const together = by.every((one) => by.every((other) => areToldTogether(one, other)));
  if (!together || (detail !== undefined && on !== null)) throw requestError('ONE_DETAIL', context.language);
  return { unit: units[0] ?? 'COMMUNE', detail, on };
}
