import type { AreaType, CommuneKind, IsoDate, PovertyStandard, SuccessionExtent } from '@thoat-ngheo/domain';

/** What the generator needs to know of the registry, with the identifiers that its records have there. */
export interface DemoCommune {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: CommuneKind;
  readonly areaType: AreaType | null;
  readonly validFrom: IsoDate;
  /** Last day of validity; null while open. */
  readonly validTo: IsoDate | null;
  readonly mountainous: boolean | null;
}

export interface DemoSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly extent: SuccessionExtent;
}

export interface DemoStandard extends PovertyStandard {
  readonly id: string;
}

/** A yearly round of review. */
export interface DemoRound {
  readonly id: string;
  readonly year: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

export interface DemoRegistry {
  readonly provinceCode: string;
  readonly communes: readonly DemoCommune[];
  readonly successions: readonly DemoSuccession[];
  readonly standards: readonly DemoStandard[];
  readonly rounds: readonly DemoRound[];
}

export function isCommuneOn(commune: DemoCommune, date: IsoDate): boolean {
  return commune.validFrom <= date && (commune.validTo === null || date <= commune.validTo);
}
