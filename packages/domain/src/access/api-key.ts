import { code } from '../parse/code.ts';
import { distinctList } from '../parse/list.ts';
import { boolean, integer } from '../parse/number.ts';
import { object } from '../parse/object.ts';
import { checked, optional, withDefault } from '../parse/parser.ts';
import { id, text } from '../parse/text.ts';
import { problem, type Result } from '../result/result.ts';
import { PERMISSIONS, type Permission } from '../vocabulary/access.ts';
import { NEED_RECORDS } from './role.ts';

/** An API key of a partner app as it is asked for. */
export interface ApiKeyInput {
  /** Who uses it, 1 to 32 characters. */
  readonly name: string;
  /** Ids of the communes whose records it reaches; empty: all. */
  readonly communeIds: readonly string[];
  readonly permissions: readonly Permission[];
  /** Greatest page, rows; null: the ordinary one. */
  readonly maxPage: number | null;
  /** Greatest cost of one operation; null: the ordinary one. */
  readonly maxCost: number | null;
  /** It may send registered documents only. */
  readonly persistedOnly: boolean;
  /** Days until it ends; null: it does not. */
  readonly expiresInDays: number | null;
}

/** Greatest page that can be granted. */
export const GREATEST_PAGE = 1000;
/** Greatest cost that can be granted to one operation. */
export const GREATEST_COST = 10_000_000;

const LONGEST_NAME = 32;
const MOST_UNITS = 500;
const TEN_YEARS = 3650;

/** What no key may do: it would make or unmake the people who answer for it, or act in their name. */
export const FOR_PEOPLE: readonly Permission[] = [
  'MANAGE_ACCESS',
  'REVEAL_IDENTITY',
  'ERASE_PERSONAL_DATA',
  'APPROVE_REVIEWS',
];

/** Checks a key: it may do something, nothing that is for people alone, and reads the records whose fields it opens. */
export function parseApiKey(input: unknown): Result<ApiKeyInput> {
  const shape = object<ApiKeyInput>({
    name: text(LONGEST_NAME),
    communeIds: distinctList(id, { max: MOST_UNITS }),
    permissions: distinctList(code('Permission'), { max: PERMISSIONS.length }),
    maxPage: optional(integer({ min: 1, max: GREATEST_PAGE })),
    maxCost: optional(integer({ min: 1, max: GREATEST_COST })),
    persistedOnly: withDefault(boolean, false),
    expiresInDays: optional(integer({ min: 1, max: TEN_YEARS })),
  });
  const parser = checked(shape, ({ permissions }) => {
    if (permissions.length === 0) return [problem(['permissions'], 'REQUIRED')];
    const needing = permissions.some((each) => NEED_RECORDS.includes(each)) && !permissions.includes('READ_RECORDS');
    return [
      ...(needing ? [problem(['permissions'], 'RECORDS_REQUIRED')] : []),
      ...permissions.flatMap((each, index) =>
        FOR_PEOPLE.includes(each) ? [problem(['permissions', index], 'FOR_PEOPLE_ONLY')] : [],
      ),
    ];
  });
  return parser(input, []);
}
