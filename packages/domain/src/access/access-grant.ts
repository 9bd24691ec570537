import type { IsoDate } from '../calendar/date.ts';
import { distinctList } from '../parse/list.ts';
import { boolean } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, withDefault } from '../parse/parser.ts';
import { id, MAX_NAME, note, text } from '../parse/text.ts';
import { date, spanProblems } from '../parse/time.ts';
import { problem, type Result } from '../result/result.ts';

/** A role that a person holds: in the whole province or in certain units, from a day, perhaps to a day. */
export interface AccessGrantInput {
  /** Id of the account. */
  readonly userId: string;
  readonly roleId: string;
  readonly everywhere: boolean;
  /** Districts stand for the communes they had. */
  readonly districtIds: readonly string[];
  readonly communeIds: readonly string[];
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Why it was given: the decision of appointment, the task. */
  readonly reason: string;
}

const MOST_UNITS = 500;

/** Checks a grant: it holds everywhere or in named units, never in none and never in both. */
export function parseAccessGrant(input: unknown): Result<AccessGrantInput> {
  const shape = object<AccessGrantInput>({
    userId: text(MAX_NAME),
    roleId: id,
    everywhere: withDefault(boolean, false),
    districtIds: distinctList(id, { max: MOST_UNITS }),
    communeIds: distinctList(id, { max: MOST_UNITS }),
    validFrom: date,
    validTo: optional(date),
    reason: note(MAX_NAME * 5),
  });
  const parser = checked(shape, ({ everywhere, districtIds, communeIds, validFrom, validTo }) => {
    const units = districtIds.length + communeIds.length;
    return [
      ...(everywhere === units > 0 ? [problem(['communeIds'], 'EVERYWHERE_OR_UNITS')] : []),
      ...spanProblems(validFrom, validTo, ['validTo']),
    ];
  });
  return parser(input, []);
}
