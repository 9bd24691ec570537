import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      villages: {
        name: 'Thôn, bản, khu phố',
        empty: 'Chưa có thôn, bản, khu phố nào',
        emptyHint: 'Bấm “Thêm mới” để nhập thôn, bản, khu phố đầu tiên của một xã.',
        fields: { 'commune.fullName': 'Xã, phường, đặc khu', 'households.totalCount': 'Số hộ' },
      },
    },
    villages: {
      sections: { main: 'Thông tin chung' },
      households: { title: 'Hộ gia đình', empty: 'Chưa có hộ gia đình nào.' },
    },
  },
  {
    resources: {
      villages: {
        name: 'Villages',
        empty: 'No villages yet',
        emptyHint: 'Press “Create” to enter the first village of a commune.',
        fields: { 'commune.fullName': 'Commune', 'households.totalCount': 'Households' },
      },
    },
    villages: { sections: { main: 'General' }, households: { title: 'Households', empty: 'No households yet.' } },
  },
);
