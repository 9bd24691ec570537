import { vocabulary } from './vocabulary.ts';

/** How far a reorganisation of communes has come. */
export const REORGANISATION_STATES = ['DRAFT', 'APPLIED', 'REVERSED'] as const;
export type ReorganisationState = (typeof REORGANISATION_STATES)[number];

/** What is built on an applied reorganisation and so keeps it from being reversed. */
export const BUILT_ON_KINDS = [
  'HOUSEHOLDS_CHANGED',
  'HOUSEHOLDS_NEW',
  'ASSESSMENTS',
  'REVIEWS',
  'FIGURES',
  'PROGRAMMES',
  'VILLAGES_CHANGED',
  'REORGANISATIONS',
] as const;
export type BuiltOnKind = (typeof BUILT_ON_KINDS)[number];

/** In which communes figures are told: those in which they were reported, or those of a day. */
export const BOUNDARY_KINDS = ['AS_REPORTED', 'ON_DATE'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

export const reorganisationVocabularies = {
  ReorganisationState: vocabulary(
    REORGANISATION_STATES,
    { vi: 'Trạng thái sắp xếp', en: 'State of a reorganisation' },
    {
      DRAFT: { vi: 'Dự thảo', en: 'Draft' },
      APPLIED: { vi: 'Đã áp dụng', en: 'Applied' },
      REVERSED: { vi: 'Đã hoàn tác', en: 'Reversed' },
    },
  ),
  BuiltOnKind: vocabulary(
    BUILT_ON_KINDS,
    { vi: 'Dữ liệu có sau sắp xếp', en: 'What was built on a reorganisation' },
    {
      HOUSEHOLDS_CHANGED: { vi: 'hộ đã chuyển được sửa', en: 'moved households that were changed' },
      HOUSEHOLDS_NEW: { vi: 'hộ mới ở đơn vị mới', en: 'new households in the new communes' },
      ASSESSMENTS: { vi: 'phiếu rà soát ở đơn vị mới', en: 'assessments in the new communes' },
      REVIEWS: { vi: 'tiến độ rà soát của đơn vị mới', en: 'reviews of the new communes' },
      FIGURES: { vi: 'mục tiêu, số liệu của đơn vị mới', en: 'targets and measurements of the new communes' },
      PROGRAMMES: {
        vi: 'khoản vốn, mô hình sản xuất của đơn vị mới',
        en: 'funding lines and production models of the new communes',
      },
      VILLAGES_CHANGED: { vi: 'thôn được thêm hoặc sửa', en: 'villages that were added or changed' },
      REORGANISATIONS: { vi: 'sắp xếp khác dựa trên đơn vị mới', en: 'later reorganisations of the new communes' },
    },
  ),
  BoundaryKind: vocabulary(
    BOUNDARY_KINDS,
    { vi: 'Địa giới của số liệu', en: 'Boundaries of figures' },
    {
      AS_REPORTED: { vi: 'Như khi báo cáo', en: 'As reported' },
      ON_DATE: { vi: 'Theo một ngày', en: 'Of a day' },
    },
  ),
} as const;
