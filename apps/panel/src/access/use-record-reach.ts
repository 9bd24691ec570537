import { useHeld } from './held.ts';

/** Keeps what belongs to communes whose records the person in hand reads; everything where that is the whole province. */
export function useRecordReach(): {
  readonly isProvince: boolean;
  readonly includes: (communeId: string) => boolean;
} {
  const reach = useHeld()?.get('READ_RECORDS');
  return {
    isProvince: reach === 'EVERYWHERE',
    includes: (communeId) => reach === 'EVERYWHERE' || (reach?.has(communeId) ?? false),
  };
}
