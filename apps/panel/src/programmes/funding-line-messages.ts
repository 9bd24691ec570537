import { messagePair } from '../i18n/message-pair.ts';

export const fundingLineMessages = messagePair(
  {
    resources: {
      fundingLines: {
        name: 'Khoản vốn',
        empty: 'Chưa có khoản vốn nào',
        emptyHint: 'Mở một chương trình rồi bấm “Thêm khoản vốn”.',
        fields: { isLowerBound: 'Nguồn nêu “trên” (mức tối thiểu)' },
      },
    },
    fundingLines: {
      sections: { main: 'Khoản vốn', source: 'Căn cứ' },
      help: {
        amount: 'Đồng, số nguyên. Tỷ trọng được tính, không nhập.',
        communeId: 'Để trống nếu là vốn của toàn tỉnh.',
        basis: '“Suy ra”: nguồn không nêu số này, nó theo từ các số khác.',
      },
    },
  },
  {
    resources: {
      fundingLines: {
        name: 'Funding lines',
        empty: 'No funding line yet',
        emptyHint: 'Open a programme and press “Add a funding line”.',
        fields: { isLowerBound: 'The source says “over” (a lower bound)' },
      },
    },
    fundingLines: {
      sections: { main: 'Funding line', source: 'Basis' },
      help: {
        amount: 'Whole VND. Shares are computed, never entered.',
        communeId: 'Leave it empty for money of the whole province.',
        basis: '“Implied”: the source does not state this amount, it follows from others.',
      },
    },
  },
);
