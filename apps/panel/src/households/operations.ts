import {
  HouseholdCreateDocument,
  HouseholdDeleteDocument,
  type HouseholdFilter,
  type HouseholdInput,
  HouseholdListDocument,
  HouseholdOneDocument,
  HouseholdRestoreDocument,
  HouseholdUpdateDocument,
  HouseholdVersionsDocument,
} from '@thoat-ngheo/client';
import { type HouseholdClass, isCode } from '@thoat-ngheo/domain';
import { allOf, isChosen, isText, pick } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';

const FIELDS = [
  'code',
  'communeId',
  'villageId',
  'address',
  'phone',
  'registeredOn',
  'floorAreaM2',
  'wallDurable',
  'columnDurable',
  'roofDurable',
  'waterSource',
  'toilet',
  'usesInternet',
  'devices',
  'noLabourCapacity',
  'meritHousehold',
  'note',
  'members',
] as const satisfies readonly (keyof HouseholdInput)[];

/** A class, or NONE: never assessed. */
function ofClass(chosen: unknown): HouseholdFilter | undefined {
  if (chosen === 'NONE') return { class: { isNull: true } };
  return isCode('HouseholdClass', chosen) ? { class: { eq: chosen satisfies HouseholdClass } } : undefined;
}

export const operations = defineOperations({
  list: HouseholdListDocument,
  one: HouseholdOneDocument,
  history: HouseholdVersionsDocument,
  create: HouseholdCreateDocument,
  update: HouseholdUpdateDocument,
  remove: HouseholdDeleteDocument,
  restore: HouseholdRestoreDocument,
  toFilter: (values) =>
    allOf<HouseholdFilter>(
      isText(values.q)
        ? { or: [{ headName: { search: values.q } }, { code: { contains: values.q.trim() } }] }
        : undefined,
      isChosen(values.communeId) ? { commune: { id: { eq: String(values.communeId) } } } : undefined,
      isChosen(values.villageId) ? { village: { id: { eq: String(values.villageId) } } } : undefined,
      ofClass(values.class),
      isChosen(values.ethnicMinority) ? { ethnicMinority: { eq: values.ethnicMinority === 'true' } } : undefined,
      isChosen(values.synthetic) ? { synthetic: { eq: values.synthetic === 'true' } } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: {
    code: { field: 'CODE' },
    headName: { field: 'HEAD_NAME' },
    memberCount: { field: 'MEMBER_COUNT' },
    class: { field: 'CLASS' },
    incomePerCapita: { field: 'INCOME_PER_CAPITA' },
    'commune.fullName': { commune: { field: 'NAME' } },
    'village.name': { village: { field: 'NAME' } },
    'latestAssessment.assessedOn': { latestAssessment: { field: 'ASSESSED_ON' } },
    updatedAt: { field: 'UPDATED_AT' },
  },
  toRecord: (household) => ({
    ...household,
    communeId: household.commune.id,
    villageId: household.village?.id ?? null,
    members: household.members.nodes,
  }),
  toInput: (values) => pick<HouseholdInput>(values, FIELDS),
});
