import type { FundingSource, FundingStage } from '@thoat-ngheo/domain';
import { integer, randomOf } from './random.ts';
import { FUNDING_IDS, recordIds } from './record-id.ts';

/** Money of the invented programme in one year. */
export interface DemoFundingLine {
  readonly id: string;
  /** Null: the province as a whole. */
  readonly communeId: string | null;
  readonly source: FundingSource;
  readonly stage: FundingStage;
  readonly year: number;
  readonly amount: number;
}

/** A stream of random numbers that no household has. */
const STREAM = -3;
const YEARS = [2023, 2024, 2025];
const MILLION = 1_000_000;
const SOURCES: readonly (readonly [FundingSource, number])[] = [
  ['STATE_BUDGET', 12_000],
  ['CREDIT', 30_000],
];

/** Each year a plan, what of it was allocated and disbursed in the whole province, and the communes' part of the budget. */
export function drawFunding(communeIds: readonly string[], seed: number): readonly DemoFundingLine[] {
  const random = randomOf(seed, STREAM);
  const nextId = recordIds(seed, FUNDING_IDS);
  const parts = communeIds.length + 1;
  return YEARS.flatMap((year) =>
    SOURCES.flatMap(([source, millions]) => {
      const planned = (millions + integer(random, 0, 2_000)) * MILLION;
      const allocated = Math.floor(planned / 100) * integer(random, 85, 100);
      const disbursed = Math.floor(allocated / 100) * integer(random, 70, 99);
      const line = (stage: FundingStage, amount: number, communeId: string | null = null): DemoFundingLine => ({
        id: nextId(),
        communeId,
        source,
        stage,
        year,
        amount,
      });
      const ofCommunes = source === 'STATE_BUDGET' ? communeIds : [];
      return [
        line('PLANNED', planned),
        line('ALLOCATED', allocated),
        line('DISBURSED', disbursed),
        ...ofCommunes.map((communeId) => line('ALLOCATED', Math.floor(allocated / parts), communeId)),
      ];
    }),
  );
}
