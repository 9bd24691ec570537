import { PERMISSIONS, type RoleInput, SENSITIVE_GROUPS } from '@thoat-ngheo/domain';

const EVERY_GROUP = SENSITIVE_GROUPS;

/** The roles a registry begins with. They are rows like any other: people may change them and add their own. */
export const roles: readonly RoleInput[] = [
  {
    code: 'SYSTEM_ADMINISTRATOR',
    name: 'Quản trị hệ thống',
    nameEn: 'System administrator',
    description: 'Quản lý tài khoản, vai trò, khoá API và mọi dữ liệu.',
    permissions: PERMISSIONS,
  },
  {
    code: 'PROVINCE_OFFICER',
    name: 'Cán bộ cấp tỉnh',
    nameEn: 'Province officer',
    description:
      'Sở Nông nghiệp và Môi trường, Văn phòng giảm nghèo tỉnh: quản lý danh mục, chương trình, số liệu toàn tỉnh.',
    permissions: [
      'READ_RECORDS',
      'READ_FIGURES',
      ...EVERY_GROUP,
      'REVEAL_IDENTITY',
      'EDIT_HOUSEHOLDS',
      'EDIT_REVIEWS',
      'EDIT_INDICATORS',
      'EDIT_PROGRAMMES',
      'EDIT_UNITS',
      'EDIT_LEGAL_DOCUMENTS',
      'ERASE_PERSONAL_DATA',
    ],
  },
  {
    code: 'COMMUNE_OFFICER',
    name: 'Cán bộ cấp xã',
    nameEn: 'Commune officer',
    description: 'Cán bộ giảm nghèo của xã, phường, đặc khu: nhập hộ, rà soát, số liệu của đơn vị mình.',
    permissions: [
      'READ_RECORDS',
      'READ_FIGURES',
      ...EVERY_GROUP,
      'REVEAL_IDENTITY',
      'EDIT_HOUSEHOLDS',
      'EDIT_REVIEWS',
      'EDIT_INDICATORS',
    ],
  },
  {
    code: 'APPROVER',
    name: 'Người phê duyệt',
    nameEn: 'Approver',
    description: 'Chủ tịch Uỷ ban nhân dân cấp xã: công nhận và kết thúc rà soát (Quyết định 24/2021/QĐ-TTg).',
    permissions: ['READ_RECORDS', 'READ_FIGURES', 'READ_CONTACT', 'READ_HEALTH', 'READ_ETHNICITY', 'APPROVE_REVIEWS'],
  },
  {
    code: 'ANALYST',
    name: 'Người phân tích',
    nameEn: 'Analyst',
    description: 'Chỉ xem số tổng hợp; ô ít hộ được che.',
    permissions: ['READ_FIGURES'],
  },
  {
    code: 'AUDITOR',
    name: 'Kiểm tra, giám sát',
    nameEn: 'Auditor',
    description: 'Xem mọi hồ sơ và nhật ký, không sửa gì.',
    permissions: ['READ_RECORDS', 'READ_FIGURES', ...EVERY_GROUP, 'READ_AUDIT'],
  },
];
