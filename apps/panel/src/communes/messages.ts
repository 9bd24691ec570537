import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      communes: {
        name: 'Xã, phường, đặc khu',
        empty: 'Chưa có xã, phường, đặc khu nào',
        emptyHint: 'Bấm “Thêm mới” để nhập đơn vị đầu tiên.',
        fields: {
          fullName: 'Tên đầy đủ',
          validity: 'Tình trạng',
          'district.name': 'Đơn vị cấp huyện',
          'households.totalCount': 'Số hộ',
          district: { name: 'Đơn vị cấp huyện' },
          households: { totalCount: 'Số hộ' },
        },
      },
    },
    communes: {
      current: 'Đang tồn tại',
      former: 'Đã kết thúc',
      formerSince: 'Đã kết thúc ngày %{day}',
      sections: {
        main: 'Thông tin chung',
        validity: 'Hiệu lực',
        status: 'Khu vực và miền núi',
        figures: 'Số hộ theo phân loại',
      },
      figures: {
        total: 'Tổng số hộ',
        notAssessed: 'Chưa rà soát',
        rate: '%{percent} số hộ',
        villages: 'Thôn, bản, khu phố',
      },
      villages: { title: 'Thôn, bản, khu phố', empty: 'Xã này chưa có thôn, bản, khu phố nào trong sổ.' },
      households: { title: 'Hộ gia đình', empty: 'Xã này chưa có hộ gia đình nào trong sổ.' },
      predecessors: { title: 'Hình thành từ', empty: 'Không ghi nhận đơn vị tiền thân.' },
      successors: { title: 'Chuyển thành', empty: 'Chưa có đơn vị kế thừa.' },
      since: 'từ %{day}',
    },
  },
  {
    resources: {
      communes: {
        name: 'Communes',
        empty: 'No communes yet',
        emptyHint: 'Press “Create” to enter the first one.',
        fields: {
          fullName: 'Full name',
          validity: 'State',
          'district.name': 'District',
          'households.totalCount': 'Households',
          district: { name: 'District' },
          households: { totalCount: 'Households' },
        },
      },
    },
    communes: {
      current: 'Existing',
      former: 'Ended',
      formerSince: 'Ended on %{day}',
      sections: {
        main: 'General',
        validity: 'Validity',
        status: 'Area type and mountains',
        figures: 'Households by class',
      },
      figures: {
        total: 'All households',
        notAssessed: 'Not assessed',
        rate: '%{percent} of households',
        villages: 'Villages',
      },
      villages: { title: 'Villages', empty: 'This commune has no villages in the registry yet.' },
      households: { title: 'Households', empty: 'This commune has no households in the registry yet.' },
      predecessors: { title: 'Formed from', empty: 'No predecessor is recorded.' },
      successors: { title: 'Became', empty: 'It has no successor.' },
      since: 'from %{day}',
    },
  },
);
