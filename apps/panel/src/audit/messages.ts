import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    audit: {
      title: 'Nhật ký',
      none: 'Không có sự kiện nào phù hợp',
      narrow: 'Chỉ hiện 100 sự kiện mới nhất. Hãy thu hẹp bộ lọc để xem các sự kiện cũ hơn.',
      when: 'Lúc',
      actor: 'Người thực hiện',
      operation: 'Thao tác',
      concept: 'Đối tượng',
      commune: 'Xã',
      reason: 'Lý do, mục đích',
      changes: 'Thay đổi',
      from: 'Từ ngày',
      to: 'Đến ngày',
      request: 'Mã yêu cầu: %{id}',
    },
  },
  {
    audit: {
      title: 'Audit trail',
      none: 'No event matches',
      narrow: 'Only the newest 100 events are shown. Narrow the choice to see older ones.',
      when: 'When',
      actor: 'Who',
      operation: 'Act',
      concept: 'Subject',
      commune: 'Commune',
      reason: 'Reason, purpose',
      changes: 'Changes',
      from: 'From',
      to: 'To',
      request: 'Request: %{id}',
    },
  },
);
