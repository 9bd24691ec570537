import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      dataRequests: {
        name: 'Yêu cầu về dữ liệu cá nhân',
        empty: 'Không có yêu cầu nào',
        fields: {
          'household.headName': 'Chủ hộ',
          'household.code': 'Mã hộ',
          household: { headName: 'Chủ hộ', code: 'Mã hộ' },
          state: 'Tình trạng',
          dueOn: 'Hạn trả lời',
          closedOn: 'Ngày trả lời',
          decidedBy: 'Người quyết định',
          kind: 'Loại yêu cầu',
          outcome: 'Kết quả giải quyết',
        },
      },
    },
    dataRequests: {
      sections: { asked: 'Yêu cầu', answered: 'Trả lời' },
      states: { OPEN: 'Chưa trả lời', CLOSED: 'Đã trả lời' },
      due: 'Hạn %{day}',
      late: 'Quá hạn từ %{day}',
      closed: 'Đã trả lời ngày %{day}',
      dueHint: 'Phải trả lời trong hai ngày làm việc kể từ ngày nhận; hạn được tính sẵn, có trừ ngày nghỉ.',
      answerHint: 'Chọn kết quả là đóng yêu cầu. Yêu cầu xoá được đóng khi thực hiện xoá.',
      wholeHousehold: 'Cả hộ',
      erase: 'Xoá dữ liệu cá nhân',
      eraseTitle: 'Xoá dữ liệu cá nhân của %{name}?',
      eraseContent:
        'Họ tên, số định danh, địa chỉ và các phiên bản cũ bị xoá khỏi mọi bảng. Không thể hoàn tác. Số liệu đã công bố và nhật ký vẫn còn.',
      erased: 'Đã xoá dữ liệu cá nhân của %{name}',
    },
  },
  {
    resources: {
      dataRequests: {
        name: 'Personal data requests',
        empty: 'No requests',
        fields: {
          'household.headName': 'Head',
          'household.code': 'Household code',
          household: { headName: 'Head', code: 'Household code' },
          state: 'State',
          dueOn: 'Due on',
          closedOn: 'Answered on',
          decidedBy: 'Decided by',
          kind: 'Kind of request',
          outcome: 'Outcome of the request',
        },
      },
    },
    dataRequests: {
      sections: { asked: 'Request', answered: 'Answer' },
      states: { OPEN: 'Not answered', CLOSED: 'Answered' },
      due: 'Due on %{day}',
      late: 'Overdue since %{day}',
      closed: 'Answered on %{day}',
      dueHint: 'It has to be answered within two working days of receipt; the day is computed, holidays left out.',
      answerHint: 'Choosing an outcome closes the request. A request to erase is closed by erasing.',
      wholeHousehold: 'The whole household',
      erase: 'Erase personal data',
      eraseTitle: 'Erase the personal data of %{name}?',
      eraseContent:
        'Names, identity numbers, addresses and earlier versions are taken out of every table. It cannot be undone. Published figures and the audit trail stay.',
      erased: 'The personal data of %{name} were erased',
    },
  },
);
