import type { CommuneKind, DistrictKind, SuccessionExtent } from '@thoat-ngheo/domain';

/** Shapes of the generated lists: what the sources say, before law and dates are attached (see communes.ts). */

/** How resolution 1199/NQ-UBTVQH15 touched a commune of 01/11/2024; null = it did not. */
export type Change1199 = 'CREATED' | 'RECLASSIFIED' | 'ENLARGED';

export type DistrictRow = { readonly code: string; readonly kind: DistrictKind; readonly name: string };

export type Commune2024Row = {
  readonly code: string;
  readonly kind: CommuneKind;
  readonly name: string;
  readonly districtCode: string;
  readonly change: Change1199 | null;
};

export type Commune2025Row = { readonly code: string; readonly kind: CommuneKind; readonly name: string };

export type SuccessionRow = {
  readonly predecessor: string;
  readonly successor: string;
  readonly extent: SuccessionExtent;
};
