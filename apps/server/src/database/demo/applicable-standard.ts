import { chooseStandard, contentHash, type IsoDate } from '@thoat-ngheo/domain';
import type { DemoStandard } from './registry.ts';

export interface ApplicableStandard {
  readonly standard: DemoStandard;
  readonly hash: string;
}

/**
 * Which standard applies on a day, remembered for each day. The result throws an Error that names the day when none
 * does.
 */
export function applicableStandards(
  standards: readonly DemoStandard[],
  provinceCode: string,
): (date: IsoDate) => ApplicableStandard {
  const hashes = new Map(standards.map((standard) => [standard.id, contentHash(standard)]));
  const chosen = new Map<IsoDate, ApplicableStandard>();
  return (date) => {
    const known = chosen.get(date);
    if (known !== undefined) return known;
    const result = chooseStandard(standards, { provinceCode, date });
    if (!result.ok) throw new Error(`No poverty standard is in force in province ${provinceCode} on ${date}.`);
    const applicable = { standard: result.value, hash: hashes.get(result.value.id) ?? contentHash(result.value) };
    chosen.set(date, applicable);
    return applicable;
  };
}
