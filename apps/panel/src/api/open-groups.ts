import type { SensitiveGroup } from '@thoat-ngheo/domain';

/** The variable of a document that includes the fields of each sensitive group. */
const VARIABLES = {
  READ_IDENTITY: 'readIdentity',
  READ_CONTACT: 'readContact',
  READ_HEALTH: 'readHealth',
  READ_ETHNICITY: 'readEthnicity',
} as const satisfies Record<SensitiveGroup, string>;

const GROUPS = Object.entries(VARIABLES) as [SensitiveGroup, string][];
const none: ReadonlySet<SensitiveGroup> = new Set();
let open = none;

/** Groups of fields that the person in hand may read; written when the permissions are read. */
export const openGroups = {
  set(groups: Iterable<SensitiveGroup>): void {
    open = new Set(groups);
  },
};

/** For a document that has fields of sensitive groups: which of them to ask for. Asking for a closed one is refused as a whole. */
export function groupVariables(document: string): Readonly<Record<string, boolean>> {
  const asked = GROUPS.filter(([, variable]) => document.includes(`$${variable}:`));
  return Object.fromEntries(asked.map(([group, variable]) => [variable, open.has(group)]));
}
