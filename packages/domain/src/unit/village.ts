import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { boolean } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_NAME, note, text } from '../parse/text.ts';
import { date, spanProblems } from '../parse/time.ts';
import type { Result } from '../result/result.ts';
import type { VillageKind } from '../vocabulary/unit.ts';

/** A village or urban quarter (thôn, bản, khu phố): where people live, not a level of government. */
export interface VillageInput {
  readonly communeId: string;
  readonly name: string;
  readonly kind: VillageKind;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly note: string | null;
  readonly synthetic: boolean;
}

const villageParser: Parser<VillageInput> = checked(
  object<VillageInput>({
    communeId: id,
    name: text(MAX_NAME),
    kind: code('VillageKind'),
    validFrom: optional(date),
    validTo: optional(date),
    note: optional(note()),
    synthetic: withDefault(boolean, false),
  }),
  (village) => spanProblems(village.validFrom, village.validTo, ['validTo']),
);

/** Checks a whole village. */
export function parseVillage(input: unknown): Result<VillageInput> {
  return villageParser(input, []);
}
