import type { BoundariesInput, FigureDimension } from '@thoat-ngheo/client';
import { DETAIL_DIMENSIONS } from '@thoat-ngheo/domain';
import { vietnameseToday } from '../today.ts';

const AS_REPORTED: readonly FigureDimension[] = ['DISTRICT', ...DETAIL_DIMENSIONS];

/** A detail in other boundaries could tell a withheld cell; and today there are no districts. */
export const isToldAsReportedOnly = (by: readonly FigureDimension[]): boolean =>
  AS_REPORTED.some((dimension) => by.includes(dimension));

/** The boundaries in which figures are asked for: of today where that is wanted and told. */
export const boundariesOf = (by: readonly FigureDimension[], isToday: boolean): BoundariesInput =>
  isToday && !isToldAsReportedOnly(by) ? { kind: 'ON_DATE', on: vietnameseToday() } : { kind: 'AS_REPORTED' };
