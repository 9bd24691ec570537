import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      legalDocuments: {
        name: 'Văn bản',
        empty: 'Chưa có văn bản nào',
        emptyHint: 'Bấm “Thêm mới” để nhập nghị định, quyết định, nghị quyết làm căn cứ cho số liệu.',
        fields: { url: 'Đường dẫn', updatedAt: 'Cập nhật lúc' },
      },
    },
    legalDocuments: {
      sections: { main: 'Văn bản', validity: 'Ban hành và hiệu lực', source: 'Nguồn', uses: 'Làm căn cứ cho' },
      uses: {
        standards: 'Chuẩn nghèo',
        indicators: 'Chỉ tiêu',
        programmes: 'Chương trình',
        communes: 'Đơn vị hành chính được thành lập',
        communesCount: '%{count} xã, phường, đặc khu, thị trấn',
        none: 'Chưa có chuẩn nghèo, chỉ tiêu, chương trình hay đơn vị nào dựa trên văn bản này.',
        failed: 'Chưa tải được phần này.',
        more: 'và %{count} mục khác',
      },
      help: {
        number: 'Ví dụ: 07/2021/NĐ-CP',
        sourceMark: 'Mức độ đã đối chiếu với văn bản gốc',
        effectiveTo: 'Ngày cuối cùng còn hiệu lực; để trống nếu chưa hết hiệu lực',
      },
      open: 'Mở văn bản (sang trang khác)',
    },
  },
  {
    resources: {
      legalDocuments: {
        name: 'Legal documents',
        empty: 'No legal document yet',
        emptyHint: 'Press “Create” to enter the decrees, decisions and resolutions on which figures rest.',
        fields: { url: 'Web address', updatedAt: 'Updated at' },
      },
    },
    legalDocuments: {
      sections: { main: 'Document', validity: 'Issue and effect', source: 'Source', uses: 'What rests on it' },
      uses: {
        standards: 'Poverty standards',
        indicators: 'Indicators',
        programmes: 'Programmes',
        communes: 'Units it established',
        communesCount: '%{count} communes',
        none: 'No standard, indicator, programme or unit rests on this document yet.',
        failed: 'This part could not be loaded.',
        more: 'and %{count} more',
      },
      help: {
        number: 'For example 07/2021/NĐ-CP',
        sourceMark: 'How far it was checked against the original',
        effectiveTo: 'Last day in force; empty while it is in force',
      },
      open: 'Open the document (another site)',
    },
  },
);
