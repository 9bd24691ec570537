import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: { roles: { name: 'Vai trò' } },
    roles: {
      sections: { main: 'Thông tin chung', permissions: 'Người giữ vai trò này được làm gì', holders: 'Ai đang giữ' },
      permissionsHint:
        'Vai trò nói được làm gì; làm ở đơn vị nào, từ ngày nào là do từng lần cấp quyền. Quyền mở nhóm dữ liệu nhạy cảm hoặc sửa hồ sơ cần kèm quyền xem hồ sơ.',
      noHolders: 'Chưa cấp vai trò này cho ai.',
    },
  },
  {
    resources: { roles: { name: 'Roles' } },
    roles: {
      sections: { main: 'General', permissions: 'What its holders may do', holders: 'Who holds it' },
      permissionsHint:
        'A role says what may be done; each grant says where and from when. Permissions that open sensitive fields or change records need the one that reads records.',
      noHolders: 'Nobody holds this role.',
    },
  },
);
