import { vocabulary } from './vocabulary.ts';

/** What a person or an API key may be allowed to do. Each is held for certain communes or for the whole province. */
export const PERMISSIONS = [
  'READ_RECORDS',
  'READ_FIGURES',
  'READ_IDENTITY',
  'READ_CONTACT',
  'READ_HEALTH',
  'READ_ETHNICITY',
  'REVEAL_IDENTITY',
  'EDIT_HOUSEHOLDS',
  'EDIT_REVIEWS',
  'APPROVE_REVIEWS',
  'EDIT_INDICATORS',
  'EDIT_PROGRAMMES',
  'EDIT_UNITS',
  'EDIT_LEGAL_DOCUMENTS',
  'ERASE_PERSONAL_DATA',
  'READ_AUDIT',
  'MANAGE_ACCESS',
  'OPERATE',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Permissions that open a sensitive group of fields; each is granted by itself (Law 91/2025/QH15, NĐ 356/2025/NĐ-CP). */
export const SENSITIVE_GROUPS = ['READ_IDENTITY', 'READ_CONTACT', 'READ_HEALTH', 'READ_ETHNICITY'] as const;
export type SensitiveGroup = (typeof SENSITIVE_GROUPS)[number];

/** Whether an API key opens anything. */
export const API_KEY_STATES = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;
export type ApiKeyState = (typeof API_KEY_STATES)[number];

export const accessVocabularies = {
  ApiKeyState: vocabulary(
    API_KEY_STATES,
    { vi: 'Trạng thái khoá', en: 'State of a key' },
    {
      ACTIVE: { vi: 'Đang dùng', en: 'Active' },
      EXPIRED: { vi: 'Hết hạn', en: 'Expired' },
      REVOKED: { vi: 'Đã thu hồi', en: 'Revoked' },
    },
  ),
  Permission: vocabulary(
    PERMISSIONS,
    { vi: 'Quyền', en: 'Permission' },
    {
      READ_RECORDS: {
        vi: 'Xem hồ sơ hộ, rà soát, số liệu của xã',
        en: 'Read households, reviews, figures of communes',
      },
      READ_FIGURES: { vi: 'Chỉ xem số tổng hợp', en: 'Read aggregated figures only' },
      READ_IDENTITY: { vi: 'Xem số định danh (đã che)', en: 'Read identity numbers (masked)' },
      READ_CONTACT: { vi: 'Xem địa chỉ, số điện thoại', en: 'Read address and telephone' },
      READ_HEALTH: { vi: 'Xem sức khoẻ, khuyết tật', en: 'Read health and disability' },
      READ_ETHNICITY: { vi: 'Xem dân tộc', en: 'Read ethnicity' },
      REVEAL_IDENTITY: { vi: 'Mở số định danh đầy đủ (có ghi nhật ký)', en: 'Reveal whole identity numbers (logged)' },
      EDIT_HOUSEHOLDS: { vi: 'Nhập, sửa hộ và nhân khẩu', en: 'Edit households and members' },
      EDIT_REVIEWS: { vi: 'Nhập, sửa rà soát', en: 'Edit reviews' },
      APPROVE_REVIEWS: { vi: 'Công nhận và kết thúc rà soát', en: 'Recognise and close reviews' },
      EDIT_INDICATORS: { vi: 'Nhập, sửa chỉ tiêu và số liệu', en: 'Edit indicators and measurements' },
      EDIT_PROGRAMMES: { vi: 'Nhập, sửa chương trình và nguồn vốn', en: 'Edit programmes and funding' },
      EDIT_UNITS: { vi: 'Nhập, sửa đơn vị hành chính, thôn', en: 'Edit communes and villages' },
      EDIT_LEGAL_DOCUMENTS: { vi: 'Nhập, sửa văn bản', en: 'Edit legal documents' },
      ERASE_PERSONAL_DATA: { vi: 'Xoá dữ liệu cá nhân theo yêu cầu', en: 'Erase personal data on request' },
      READ_AUDIT: { vi: 'Xem nhật ký', en: 'Read the audit trail' },
      MANAGE_ACCESS: { vi: 'Quản lý người dùng, vai trò, khoá API', en: 'Manage users, roles and API keys' },
      OPERATE: { vi: 'Vận hành: đo lường, kế hoạch truy vấn', en: 'Operate: metrics, query plans' },
    },
  ),
} as const;
