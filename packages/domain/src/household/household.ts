import type { IsoDate } from '../calendar/date.ts';
import { code } from '../parse/code.ts';
import { distinctList, list, repeated } from '../parse/list.ts';
import { boolean, decimal } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, type Parser, withDefault } from '../parse/parser.ts';
import { id, MAX_CODE, MAX_TITLE, note, phone, text } from '../parse/text.ts';
import { type Clock, pastDate } from '../parse/time.ts';
import { type Problem, problem, type Result } from '../result/result.ts';
import {
  INFORMATION_DEVICES,
  type InformationDevice,
  type ToiletType,
  type WaterSource,
} from '../vocabulary/dwelling.ts';
import { isMaskedIdentityNumber } from './identity-number.ts';
import { type MemberInput, memberParser } from './member.ts';

/** What the survey form asks about the dwelling and its use. Null, and an empty list of devices, mean not asked. */
export interface HouseholdFacts {
  /** Floor area of the dwelling, m2, exact decimal. */
  readonly floorAreaM2: string | null;
  readonly wallDurable: boolean | null;
  readonly columnDurable: boolean | null;
  readonly roofDurable: boolean | null;
  readonly waterSource: WaterSource | null;
  readonly toilet: ToiletType | null;
  readonly usesInternet: boolean | null;
  readonly devices: readonly InformationDevice[];
}

/** A household (hộ) with its members, as entered. */
export interface HouseholdInput extends HouseholdFacts {
  readonly code: string;
  readonly communeId: string;
  readonly villageId: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly registeredOn: IsoDate | null;
  readonly noLabourCapacity: boolean;
  /** Household of people with merit to the revolution (người có công). */
  readonly meritHousehold: boolean;
  readonly note: string | null;
  readonly synthetic: boolean;
  readonly members: readonly MemberInput[];
}

const MAX_MEMBERS = 100;

/** A household has exactly one head (chủ hộ); each extra head is named. */
function headProblems(members: readonly MemberInput[]): readonly Problem[] {
  if (members.length === 0) return [problem(['members'], 'NO_MEMBERS')];
  const heads = members.flatMap(({ relationship }, index) => (relationship === 'HEAD' ? [index] : []));
  if (heads.length === 0) return [problem(['members'], 'NO_HEAD')];
  return heads.slice(1).map((index) => problem(['members', index, 'relationship'], 'SEVERAL_HEADS'));
}

/** What is shown of a number may well be alike for two people. */
const wholeNumber = (number: string | null): string | null =>
  number === null || isMaskedIdentityNumber(number) ? null : number;

function householdProblems({ members, devices }: HouseholdInput): readonly Problem[] {
  return [
    ...headProblems(members),
    ...repeated(members.map(({ citizenIdentityNumber: number }) => wholeNumber(number))).map((index) =>
      problem(['members', index, 'citizenIdentityNumber'], 'DUPLICATE_CITIZEN_IDENTITY_NUMBER'),
    ),
    ...repeated(members.map((member) => member.id)).map((index) => problem(['members', index, 'id'], 'DUPLICATE_ITEM')),
    ...(devices.length > 1 && devices.includes('NONE') ? [problem(['devices'], 'NONE_WITH_OTHERS')] : []),
  ];
}

function householdParser(clock: Clock): Parser<HouseholdInput> {
  const shape = object<HouseholdInput>({
    code: text(MAX_CODE),
    communeId: id,
    villageId: optional(id),
    address: optional(text(MAX_TITLE)),
    phone: optional(phone),
    registeredOn: optional(pastDate(clock)),
    floorAreaM2: optional(decimal({ integerDigits: 6, fractionDigits: 2, sign: 'POSITIVE' })),
    wallDurable: optional(boolean),
    columnDurable: optional(boolean),
    roofDurable: optional(boolean),
    waterSource: optional(code('WaterSource')),
    toilet: optional(code('ToiletType')),
    usesInternet: optional(boolean),
    devices: distinctList(code('InformationDevice'), { max: INFORMATION_DEVICES.length }),
    noLabourCapacity: withDefault(boolean, false),
    meritHousehold: withDefault(boolean, false),
    note: optional(note()),
    synthetic: withDefault(boolean, false),
    members: list(memberParser(clock), { max: MAX_MEMBERS }),
  });
  return checked(shape, householdProblems);
}

/** Checks a whole household with its members: one head, no identity number twice, no birth after today. */
export function parseHousehold(input: unknown, clock: Clock): Result<HouseholdInput> {
  return householdParser(clock)(input, []);
}
