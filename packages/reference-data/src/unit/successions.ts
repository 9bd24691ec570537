import { LAST_DAY_OF_DISTRICTS, REARRANGED_2025_ON } from './dates.ts';
import { successionRows } from './successions.generated.ts';
import type { SuccessionRecord } from './unit.ts';

/** The 184 successions of resolution 1679/NQ-UBTVQH15. Communes with a PART need their households assigned one by one. */
export const successions: readonly SuccessionRecord[] = successionRows.map(({ predecessor, successor, extent }) => ({
  predecessor: { code: predecessor, on: LAST_DAY_OF_DISTRICTS },
  successor: { code: successor, on: REARRANGED_2025_ON },
  extent,
  effectiveOn: REARRANGED_2025_ON,
  legalDocumentNumber: '1679/NQ-UBTVQH15',
}));
