import type { CommuneKind, DistrictKind, SuccessionExtent } from '@thoat-ngheo/domain';

const NQ_1199 = 'Resolution 1199/NQ-UBTVQH15, in force 01/11/2024';
const NQ_1679 = 'Resolution 1679/NQ-UBTVQH15, in force 01/07/2025';

type Named = { readonly code: string; readonly name: string; readonly reason: string };

/** One difference between the 177 communes of 10/07/2021 and the 171 of 01/11/2024. `name` is the name of 2021. */
export type CommuneCorrection =
  | (Named & { readonly action: 'remove' })
  | (Named & { readonly action: 'rename'; readonly to: string })
  | (Named & { readonly action: 'reclassify'; readonly from: CommuneKind; readonly to: CommuneKind })
  | (Named & { readonly action: 'enlarge' });

export const communeCorrections: readonly CommuneCorrection[] = [
  { action: 'remove', code: '06682', name: 'Yết Kiêu', reason: `${NQ_1199}: merged into phường Trần Hưng Đạo` },
  { action: 'remove', code: '06718', name: 'Hoà Lạc', reason: `${NQ_1199}: merged into phường Trần Phú [K]` },
  { action: 'remove', code: '06802', name: 'Cẩm Hải', reason: `${NQ_1199}: merged with Cộng Hòa into xã Hải Hòa` },
  {
    action: 'remove',
    code: '06991',
    name: 'Minh Cầm',
    reason: `${NQ_1199}: merged with Lương Mông into xã Lương Minh`,
  },
  { action: 'remove', code: '07072', name: 'Đông Triều', reason: `${NQ_1199}: merged into phường Đức Chính` },
  { action: 'remove', code: '07087', name: 'Tân Việt', reason: `${NQ_1199}: merged into xã Việt Dân` },
  { action: 'rename', code: '06799', name: 'Cộng Hòa', to: 'Hải Hòa', reason: `${NQ_1199}: Cẩm Hải and Cộng Hòa` },
  {
    action: 'rename',
    code: '06985',
    name: 'Lương Mông',
    to: 'Lương Minh',
    reason: `${NQ_1199}: Minh Cầm and Lương Mông`,
  },
  { action: 'reclassify', code: '07081', name: 'Bình Khê', from: 'XA', to: 'PHUONG', reason: NQ_1199 },
  { action: 'reclassify', code: '07090', name: 'Bình Dương', from: 'XA', to: 'PHUONG', reason: NQ_1199 },
  { action: 'reclassify', code: '07102', name: 'Thủy An', from: 'XA', to: 'PHUONG', reason: NQ_1199 },
  { action: 'reclassify', code: '07129', name: 'Yên Đức', from: 'XA', to: 'PHUONG', reason: NQ_1199 },
  { action: 'enlarge', code: '06685', name: 'Trần Hưng Đạo', reason: `${NQ_1199}: received phường Yết Kiêu` },
  { action: 'enlarge', code: '06712', name: 'Trần Phú', reason: `${NQ_1199}: received phường Hoà Lạc [K]` },
  { action: 'enlarge', code: '07084', name: 'Việt Dân', reason: `${NQ_1199}: received xã Tân Việt` },
  { action: 'enlarge', code: '07093', name: 'Đức Chính', reason: `${NQ_1199}: received phường Đông Triều` },
];

export type DistrictCorrection = Named & { readonly from: DistrictKind; readonly to: DistrictKind };

export const districtCorrections: readonly DistrictCorrection[] = [
  { code: '205', name: 'Đông Triều', from: 'THI_XA', to: 'THANH_PHO', reason: `${NQ_1199}: raised to a city` },
];

/** A mapping row to leave out. All eleven have no old code; the wrong new codes are recorded as evidence. */
export type MappingRemoval = {
  readonly id: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly reason: string;
};

const SUPERSEDED = 'no old code; the unit had been merged away by resolution 1199 before resolution 1679';
const DUPLICATE = 'no old code; repeats, under the name or kind of before 01/11/2024, a pair that another row states';

export const mappingRemovals: readonly MappingRemoval[] = [
  { id: '10088', oldName: 'Xã Bình Dương', newCode: '10723', reason: `${DUPLICATE}; wrong new code, 07090 is meant` },
  { id: '10098', oldName: 'Xã Bình Khê', newCode: '7081', reason: `${DUPLICATE}; leading zero lost` },
  { id: '10159', oldName: 'Xã Yên Đức', newCode: '7114', reason: `${DUPLICATE}; leading zero lost` },
  { id: '10195', oldName: 'Phường Yết Kiêu', newCode: '6691', reason: `${SUPERSEDED}; leading zero lost` },
  { id: '10257', oldName: 'Phường Hòa Lạc', newCode: '06712', reason: SUPERSEDED },
  { id: '10477', oldName: 'Xã Thủy An', newCode: '07093', reason: DUPLICATE },
  { id: '10478', oldName: 'Phường Đông Triều', newCode: '07093', reason: SUPERSEDED },
  { id: '10591', oldName: 'Xã Cẩm Hải', newCode: '6799', reason: `${SUPERSEDED}; leading zero lost` },
  { id: '10592', oldName: 'Xã Cộng Hòa', newCode: '6799', reason: `${DUPLICATE}; leading zero lost` },
  { id: '10664', oldName: 'Xã Minh Cầm', newCode: '6985', reason: `${SUPERSEDED}; leading zero lost` },
  { id: '10665', oldName: 'Xã Lương Mông', newCode: '6985', reason: `${DUPLICATE}; leading zero lost` },
];

export type Pair = { readonly predecessor: string; readonly successor: string; readonly reason: string };

const SPLIT = `${NQ_1679}: the commune was split; the source keeps only one of its successors`;

export const mappingAdditions: readonly Pair[] = [
  { predecessor: '06655', successor: '06706', reason: SPLIT },
  { predecessor: '06820', successor: '06811', reason: SPLIT },
  { predecessor: '07042', successor: '07030', reason: SPLIT },
  { predecessor: '07093', successor: '07090', reason: SPLIT },
  { predecessor: '06886', successor: '06799', reason: SPLIT },
  { predecessor: '06868', successor: '06862', reason: SPLIT },
  { predecessor: '06877', successor: '06862', reason: SPLIT },
  { predecessor: '06880', successor: '06862', reason: SPLIT },
  { predecessor: '06853', successor: '06862', reason: SPLIT },
  { predecessor: '06946', successor: '06922', reason: SPLIT },
  { predecessor: '06886', successor: '06970', reason: SPLIT },
  { predecessor: '07180', successor: '07168', reason: SPLIT },
  { predecessor: '06799', successor: '06886', reason: SPLIT },
];

/** Extents that do not follow from counting successors (one: WHOLE; several: PART). The source states no extents. */
export const extentCorrections: readonly (Pair & { readonly extent: SuccessionExtent })[] = [
  {
    predecessor: '06967',
    successor: '06967',
    extent: 'UNCHANGED',
    reason: `${NQ_1679}: xã Cái Chiên is the only commune not rearranged`,
  },
  { predecessor: '07180', successor: '07168', extent: 'PART_OF_AREA', reason: `${NQ_1679}: land without people` },
  {
    predecessor: '07180',
    successor: '07180',
    extent: 'PART_OF_AREA_ALL_POPULATION',
    reason: `${NQ_1679}: the rest of the land and all the people`,
  },
  { predecessor: '06799', successor: '06799', extent: 'PART_OF_AREA', reason: `${NQ_1679}: land without people` },
  {
    predecessor: '06799',
    successor: '06886',
    extent: 'PART_OF_AREA_ALL_POPULATION',
    reason: `${NQ_1679}: the rest of the land and all the people`,
  },
];
