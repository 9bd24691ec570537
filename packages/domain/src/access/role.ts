import { code } from '../parse/code.ts';
import { distinctList } from '../parse/list.ts';
import { object } from '../parse/object.ts';
import { checked, optional } from '../parse/parser.ts';
import { MAX_CODE, MAX_NAME, note, text } from '../parse/text.ts';
import { problem, type Result } from '../result/result.ts';
import { PERMISSIONS, type Permission, SENSITIVE_GROUPS } from '../vocabulary/access.ts';

/** A role: a name for a set of permissions. Where and when they hold is said by each grant. */
export interface RoleInput {
  /** Such as `COMMUNE_OFFICER`; unique. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string | null;
  readonly permissions: readonly Permission[];
}

/** Permissions that mean nothing to people who may not read the records themselves. */
export const NEED_RECORDS: readonly Permission[] = [
  ...SENSITIVE_GROUPS,
  'REVEAL_IDENTITY',
  'EDIT_HOUSEHOLDS',
  'EDIT_REVIEWS',
];

/** Checks a role; one that opens fields or changes records must also read them. */
export function parseRole(input: unknown): Result<RoleInput> {
  const shape = object<RoleInput>({
    code: text(MAX_CODE),
    name: text(MAX_NAME),
    nameEn: optional(text(MAX_NAME)),
    description: optional(note(MAX_NAME * 5)),
    permissions: distinctList(code('Permission'), { max: PERMISSIONS.length }),
  });
  const parser = checked(shape, ({ permissions }) => {
    if (permissions.length === 0) return [problem(['permissions'], 'REQUIRED')];
    const needing = permissions.some((each) => NEED_RECORDS.includes(each));
    return needing && !permissions.includes('READ_RECORDS') ? [problem(['permissions'], 'RECORDS_REQUIRED')] : [];
  });
  return parser(input, []);
}
