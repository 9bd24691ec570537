import type { ProvinceRecord } from './unit.ts';

/** The province whose registry this is; formed on 30/10/1963 [K] and not touched by the mergers of 2025. */
export const provinces: readonly ProvinceRecord[] = [
  { code: '22', name: 'Quảng Ninh', kind: 'TINH', validFrom: '1963-10-30', validTo: null },
];
