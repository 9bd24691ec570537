import type { MeasurementCellInput } from '@thoat-ngheo/client';
import { lastViewer } from '../auth/viewer.ts';

/** Cells that were entered and are not saved, by `indicator period`. */
export type UnsavedCells = Readonly<Record<string, MeasurementCellInput>>;

export const cellKey = ({ indicatorId, period }: { readonly indicatorId: string; readonly period: string }): string =>
  `${indicatorId} ${period}`;

const keyOf = (communeId: string): string => `thoat-ngheo.cells.${lastViewer()?.id ?? 'nobody'}.${communeId}`;

/** What was entered for a commune in this browser and did not reach the registry: it outlives the page. */
export const unsavedCells = {
  read(communeId: string): UnsavedCells {
    try {
      return (JSON.parse(localStorage.getItem(keyOf(communeId)) ?? '{}') ?? {}) as UnsavedCells;
    } catch {
      // Cut short by a full storage: nothing in it can be offered.
      return {};
    }
  },
  write(communeId: string, cells: UnsavedCells): void {
    try {
      if (Object.keys(cells).length === 0) localStorage.removeItem(keyOf(communeId));
      else localStorage.setItem(keyOf(communeId), JSON.stringify(cells));
    } catch {
      // A full or forbidden storage keeps nothing; the cells are still on the page, and it says that they are not saved.
    }
  },
};
