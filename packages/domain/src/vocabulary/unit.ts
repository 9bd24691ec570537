import { vocabulary } from './vocabulary.ts';

export const PROVINCE_KINDS = ['TINH', 'THANH_PHO_TRUC_THUONG'] as const;
export type ProvinceKind = (typeof PROVINCE_KINDS)[number];

export const DISTRICT_KINDS = ['HUYEN', 'QUAN', 'THI_XA', 'THANH_PHO'] as const;
export type DistrictKind = (typeof DISTRICT_KINDS)[number];

export const COMMUNE_KINDS = ['XA', 'PHUONG', 'THI_TRAN', 'DAC_KHU'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

export const VILLAGE_KINDS = ['THON', 'BAN', 'KHU_PHO', 'TO_DAN_PHO'] as const;
export type VillageKind = (typeof VILLAGE_KINDS)[number];

export const AREA_TYPES = ['RURAL', 'URBAN'] as const;
export type AreaType = (typeof AREA_TYPES)[number];

export const SUCCESSION_EXTENTS = [
  'WHOLE',
  'PART',
  'PART_OF_AREA',
  'PART_OF_AREA_ALL_POPULATION',
  'UNCHANGED',
] as const;
export type SuccessionExtent = (typeof SUCCESSION_EXTENTS)[number];

export const unitVocabularies = {
  ProvinceKind: vocabulary(
    PROVINCE_KINDS,
    { vi: 'Loại tỉnh, thành phố', en: 'Kind of province' },
    {
      TINH: { vi: 'Tỉnh', en: 'Province' },
      THANH_PHO_TRUC_THUONG: { vi: 'Thành phố trực thuộc trung ương', en: 'Centrally run city' },
    },
  ),
  DistrictKind: vocabulary(
    DISTRICT_KINDS,
    { vi: 'Loại đơn vị cấp huyện', en: 'Kind of district' },
    {
      HUYEN: { vi: 'Huyện', en: 'Rural district' },
      QUAN: { vi: 'Quận', en: 'Urban district' },
      THI_XA: { vi: 'Thị xã', en: 'District-level town' },
      THANH_PHO: { vi: 'Thành phố', en: 'Provincial city' },
    },
  ),
  CommuneKind: vocabulary(
    COMMUNE_KINDS,
    { vi: 'Loại đơn vị cấp xã', en: 'Kind of commune' },
    {
      XA: { vi: 'Xã', en: 'Commune' },
      PHUONG: { vi: 'Phường', en: 'Ward' },
      THI_TRAN: { vi: 'Thị trấn', en: 'Township' },
      DAC_KHU: { vi: 'Đặc khu', en: 'Special zone' },
    },
  ),
  VillageKind: vocabulary(
    VILLAGE_KINDS,
    { vi: 'Loại thôn, khu phố', en: 'Kind of village' },
    {
      THON: { vi: 'Thôn', en: 'Village' },
      BAN: { vi: 'Bản', en: 'Highland village' },
      KHU_PHO: { vi: 'Khu phố', en: 'Urban quarter' },
      TO_DAN_PHO: { vi: 'Tổ dân phố', en: 'Residential group' },
    },
  ),
  AreaType: vocabulary(
    AREA_TYPES,
    { vi: 'Khu vực', en: 'Area type' },
    { RURAL: { vi: 'Nông thôn', en: 'Rural' }, URBAN: { vi: 'Thành thị', en: 'Urban' } },
  ),
  SuccessionExtent: vocabulary(
    SUCCESSION_EXTENTS,
    { vi: 'Phạm vi kế thừa', en: 'Extent of succession' },
    {
      WHOLE: { vi: 'Toàn bộ', en: 'Whole' },
      PART: { vi: 'Một phần', en: 'Part' },
      PART_OF_AREA: { vi: 'Một phần diện tích', en: 'Part of the area' },
      PART_OF_AREA_ALL_POPULATION: {
        vi: 'Một phần diện tích, toàn bộ dân số',
        en: 'Part of the area, all of the population',
      },
      UNCHANGED: { vi: 'Giữ nguyên', en: 'Unchanged' },
    },
  ),
} as const;
