import type { AreaType, CommuneKind, DistrictKind, ProvinceKind, SuccessionExtent } from '@thoat-ngheo/domain';
import type { LegalDocumentNumber } from '../legal/legal-documents.ts';

/**
 * `validFrom` and `validTo` are ISO days, both inclusive; validTo null = still valid. Codes are reused for other units,
 * so the natural key of a unit is (code, validity), written as a {@link UnitRef}.
 */
export type Validity = { readonly validFrom: string; readonly validTo: string | null };

/** The unit that bore `code` on the day `on`. */
export type UnitRef = { readonly code: string; readonly on: string };

export type ProvinceRecord = Validity & {
  readonly code: string;
  readonly name: string;
  readonly kind: ProvinceKind;
};

export type DistrictRecord = Validity & {
  readonly code: string;
  /** Without the kind word: "Hạ Long". */
  readonly name: string;
  readonly kind: DistrictKind;
  readonly provinceCode: string;
  readonly legalDocumentNumber: LegalDocumentNumber | null;
  readonly note: string | null;
};

export type CommuneRecord = Validity & {
  readonly code: string;
  /** Without the kind word: "Vân Đồn". */
  readonly name: string;
  readonly kind: CommuneKind;
  readonly areaType: AreaType;
  readonly areaTypeSource: string;
  readonly provinceCode: string;
  /** Null from 01/07/2025: there are no districts any more. */
  readonly districtCode: string | null;
  readonly establishedBy: LegalDocumentNumber | null;
  /** Null = not stated by a decision at hand, which is not "no". */
  readonly mountainous: boolean | null;
  readonly mountainousSource: string | null;
  readonly note: string | null;
};

export type SuccessionRecord = {
  readonly predecessor: UnitRef;
  readonly successor: UnitRef;
  readonly extent: SuccessionExtent;
  readonly effectiveOn: string;
  readonly legalDocumentNumber: LegalDocumentNumber;
};
