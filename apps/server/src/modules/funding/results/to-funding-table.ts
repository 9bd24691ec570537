import { fundingTable } from '@thoat-ngheo/domain';
import type { Line } from './funding-lines.ts';
import type { FundingTableType, ProgrammeFundingType } from './funding-table.type.ts';

/** A table as it is published: amounts as whole numbers, which the scalar refuses beyond 2^53. */
function toTable(lines: readonly Line[]): FundingTableType {
  const { stages, rates, ratesBySource } = fundingTable(lines);
  return {
    fromYear: lines.length === 0 ? null : Math.min(...lines.map(({ fromYear }) => fromYear)),
    toYear: lines.length === 0 ? null : Math.max(...lines.map(({ toYear }) => toYear)),
    stages: stages.map((stage) => ({
      ...stage,
      total: Number(stage.total),
      sources: stage.sources.map((each) => ({ ...each, amount: Number(each.amount) })),
    })),
    rates: { source: null, ...rates },
    ratesBySource: [...ratesBySource],
  };
}

/** The money of some lines over all years, and of the lines of the same years, in the order of time. */
export function toProgrammeFunding(communeId: string | null, lines: readonly Line[]): ProgrammeFundingType {
  const periods = Map.groupBy(lines, ({ fromYear, toYear }) => `${fromYear} ${toYear}`);
  const inTime = [...periods].sort(([a], [b]) => (a < b ? -1 : 1));
  return { communeId, total: toTable(lines), periods: inTime.map(([, own]) => toTable(own)) };
}
