import { vocabulary } from './vocabulary.ts';

/**
 * Who did what the audit trail tells of: a person, a partner's key, whoever works on the server itself, or somebody of whom
 * nothing is known but the account that was tried.
 */
export const ACTOR_KINDS = ['USER', 'KEY', 'SYSTEM', 'UNKNOWN'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What was done. */
export const AUDIT_OPERATIONS = [
  'CREATE',
  'UPDATE',
  'DELETE',
  'RESTORE',
  'ERASE',
  'REVEAL_IDENTITY',
  'FIND_BY_IDENTITY',
  'SIGN_IN',
  'SIGN_OUT',
  'LOCK_ACCOUNT',
  'CHANGE_PASSWORD',
  'SET_UP_SECOND_FACTOR',
  'INVITE_USER',
  'CREATE_RESET_LINK',
  'DISABLE_USER',
  'ENABLE_USER',
  'REVOKE_SESSIONS',
  'UNLOCK_ACCOUNT',
  'REMOVE_SECOND_FACTOR',
  'CREATE_KEY',
  'ROTATE_KEY',
  'REVOKE_KEY',
  'ROTATE_IDENTITY_KEY',
  'APPLY_REORGANISATION',
  'REVERSE_REORGANISATION',
] as const;
export type AuditOperation = (typeof AUDIT_OPERATIONS)[number];

export const auditVocabularies = {
  ActorKind: vocabulary(
    ACTOR_KINDS,
    { vi: 'Loại người thực hiện', en: 'Kind of actor' },
    {
      USER: { vi: 'Người dùng', en: 'Person' },
      KEY: { vi: 'Khoá API', en: 'API key' },
      SYSTEM: { vi: 'Người vận hành (dòng lệnh)', en: 'Operator (command line)' },
      UNKNOWN: { vi: 'Người chưa đăng nhập', en: 'Somebody not signed in' },
    },
  ),
  AuditOperation: vocabulary(
    AUDIT_OPERATIONS,
    { vi: 'Thao tác', en: 'Operation' },
    {
      CREATE: { vi: 'Thêm', en: 'Create' },
      UPDATE: { vi: 'Sửa', en: 'Change' },
      DELETE: { vi: 'Xoá', en: 'Remove' },
      RESTORE: { vi: 'Khôi phục', en: 'Restore' },
      ERASE: { vi: 'Xoá dữ liệu cá nhân', en: 'Erase personal data' },
      REVEAL_IDENTITY: { vi: 'Mở số định danh', en: 'Reveal an identity number' },
      FIND_BY_IDENTITY: { vi: 'Tìm theo số định danh', en: 'Find by identity number' },
      SIGN_IN: { vi: 'Đăng nhập', en: 'Sign in' },
      SIGN_OUT: { vi: 'Đăng xuất', en: 'Sign out' },
      LOCK_ACCOUNT: { vi: 'Tài khoản bị khoá tạm do nhập sai mật khẩu', en: 'Account locked after wrong passwords' },
      CHANGE_PASSWORD: { vi: 'Đổi mật khẩu của mình', en: "Change one's own password" },
      SET_UP_SECOND_FACTOR: { vi: 'Bật xác thực hai bước', en: 'Set up the second factor' },
      INVITE_USER: { vi: 'Mời người dùng', en: 'Invite a person' },
      CREATE_RESET_LINK: { vi: 'Tạo liên kết đặt mật khẩu', en: 'Make a link to set a password' },
      DISABLE_USER: { vi: 'Ngừng tài khoản', en: 'Disable an account' },
      ENABLE_USER: { vi: 'Mở lại tài khoản', en: 'Enable an account' },
      REVOKE_SESSIONS: { vi: 'Đăng xuất mọi phiên', en: 'End every session' },
      UNLOCK_ACCOUNT: { vi: 'Mở khoá tài khoản', en: 'Unlock an account' },
      REMOVE_SECOND_FACTOR: { vi: 'Bỏ xác thực hai bước', en: 'Remove the second factor' },
      CREATE_KEY: { vi: 'Tạo khoá API', en: 'Make an API key' },
      ROTATE_KEY: { vi: 'Đổi khoá API', en: 'Rotate an API key' },
      REVOKE_KEY: { vi: 'Thu hồi khoá API', en: 'Revoke an API key' },
      ROTATE_IDENTITY_KEY: { vi: 'Đổi khoá mã hoá số định danh', en: 'Rotate the key of identity numbers' },
      APPLY_REORGANISATION: { vi: 'Áp dụng sắp xếp đơn vị', en: 'Apply a reorganisation' },
      REVERSE_REORGANISATION: { vi: 'Hoàn tác sắp xếp đơn vị', en: 'Reverse a reorganisation' },
    },
  ),
} as const;
