import type { DemoHousehold } from './household.ts';
import { MEASUREMENT_IDS, recordIds } from './record-id.ts';
import type { DemoRound } from './registry.ts';

/** A commune-level measurement of one of the two indicators that the assessments determine. */
export interface DemoMeasurement {
  readonly id: string;
  readonly indicatorCode: 'SO_HO_NGHEO' | 'SO_HO_CAN_NGHEO';
  readonly communeId: string;
  /** The quarter in which the round ended: `2022-Q4`. */
  readonly period: string;
  readonly value: number;
}

interface ListedCount {
  poor: number;
  nearPoor: number;
}

function quarterOf({ year, endsOn }: DemoRound): string {
  return `${year}-Q${Math.ceil(Number(endsOn.slice(5, 7)) / 3)}`;
}

/** Counts poor and near-poor households by commune and round while households pass by. */
export function listedCounter(rounds: readonly DemoRound[], seed: number) {
  const counts = new Map(rounds.map(({ id }) => [id, new Map<string, ListedCount>()]));
  return {
    add({ assessments }: DemoHousehold): void {
      for (const { roundId, communeId, class: found } of assessments) {
        const byCommune = counts.get(roundId);
        const count = byCommune?.get(communeId) ?? { poor: 0, nearPoor: 0 };
        if (found === 'POOR') count.poor += 1;
        if (found === 'NEAR_POOR') count.nearPoor += 1;
        byCommune?.set(communeId, count);
      }
    },
    measurements(): readonly DemoMeasurement[] {
      const nextId = recordIds(seed, MEASUREMENT_IDS);
      return rounds.flatMap((round) =>
        [...(counts.get(round.id) ?? [])].flatMap(([communeId, { poor, nearPoor }]) => {
          const of = { communeId, period: quarterOf(round) };
          return [
            { id: nextId(), indicatorCode: 'SO_HO_NGHEO' as const, ...of, value: poor },
            { id: nextId(), indicatorCode: 'SO_HO_CAN_NGHEO' as const, ...of, value: nearPoor },
          ];
        }),
      );
    },
  };
}
