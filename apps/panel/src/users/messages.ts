import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: { users: { name: 'Người dùng', fields: { name: 'Họ tên', email: 'Thư điện tử' } } },
    users: {
      sections: { account: 'Tài khoản' },
      preview: {
        title: 'Người này xem được gì?',
        open: 'Xem thử với quyền của người này',
        day: 'Vào ngày',
        nothing: 'Ngày này người này không có quyền nào: chỉ xem được các danh mục chung.',
        everywhere: 'toàn tỉnh',
        table: 'Số bản ghi xem được',
        concept: 'Loại bản ghi',
        readable: 'Xem được',
        mayChange: 'Được sửa',
        hidden: 'Trường bị ẩn',
      },
      concepts: {
        Household: 'Hộ gia đình',
        Member: 'Nhân khẩu',
        Assessment: 'Phiếu rà soát',
        CommuneReview: 'Tiến độ rà soát của xã',
        Target: 'Mục tiêu',
        Measurement: 'Số liệu',
        Role: 'Vai trò',
        AccessGrant: 'Lần cấp quyền',
      },
    },
  },
  {
    resources: { users: { name: 'Users', fields: { name: 'Name', email: 'Email' } } },
    users: {
      sections: { account: 'Account' },
      preview: {
        title: 'What can this person see?',
        open: 'Look with this person’s eyes',
        day: 'On',
        nothing: 'On this day the person holds nothing: public lists only.',
        everywhere: 'whole province',
        table: 'Records that can be read',
        concept: 'Records',
        readable: 'Can be read',
        mayChange: 'May change',
        hidden: 'Hidden fields',
      },
      concepts: {
        Household: 'Households',
        Member: 'Members',
        Assessment: 'Assessments',
        CommuneReview: 'Progress of communes',
        Target: 'Targets',
        Measurement: 'Measurements',
        Role: 'Roles',
        AccessGrant: 'Grants',
      },
    },
  },
);
