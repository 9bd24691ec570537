import { figure, table } from './table.ts';
import type { Verdict } from './targets.ts';

const word = ({ met }: Verdict): string => (met === undefined ? 'not measured' : met ? 'met' : 'MISSED');

/** The promises, what was found (median, least and greatest of the rounds) and whether they are kept. */
export function targetTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { target, bound, found } = verdict;
    return [
      target,
      'atLeast' in bound ? `>= ${bound.atLeast}` : `<= ${bound.atMost}`,
      found === undefined ? '-' : `${figure(found.median)} (${figure(found.min)} to ${figure(found.max)})`,
      word(verdict),
    ];
  });
  return table(['target', 'bound', 'found', ''], rows);
}
