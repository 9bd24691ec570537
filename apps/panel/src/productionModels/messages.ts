import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      productionModels: {
        name: 'Mô hình sản xuất',
        empty: 'Chưa có mô hình sản xuất nào',
        emptyHint: 'Bấm “Thêm mới” để nhập mô hình cùng các hộ tham gia.',
        fields: {
          name: 'Tên mô hình',
          kind: 'Lĩnh vực sản xuất',
          status: 'Tình trạng mô hình',
          programmeId: 'Thuộc chương trình',
          householdId: 'Hộ tham gia',
          outcome: 'Kết quả của hộ',
          outcomeNote: 'Kết quả của mô hình',
          synthetic: 'Dữ liệu mẫu',
          'commune.fullName': 'Xã, phường, đặc khu',
          'programme.name': 'Thuộc chương trình',
          taking: { totalCount: 'Số hộ tham gia' },
          updatedAt: 'Cập nhật lúc',
        },
      },
    },
    productionModels: {
      sections: { main: 'Mô hình', participants: 'Các hộ tham gia', outcome: 'Kết quả, căn cứ' },
      hint: 'Vốn tính bằng đồng. Để trống số chưa biết: trống không phải là 0.',
      participants: {
        add: 'Thêm hộ tham gia',
        empty: 'Chưa có hộ nào tham gia.',
        communeFirst: 'Hãy chọn xã của mô hình trước, rồi thêm các hộ của xã đó.',
        unnamed: 'hộ thứ %{number}',
        open: 'Mở thông tin %{name}',
        close: 'Thu gọn %{name}',
        remove: 'Bỏ %{name} khỏi mô hình',
        granted: 'Hỗ trợ %{amount}',
        summary: '%{households} hộ tham gia',
      },
    },
  },
  {
    resources: {
      productionModels: {
        name: 'Production models',
        empty: 'No production model yet',
        emptyHint: 'Press “Create” to enter a model with the households that take part.',
        fields: {
          name: 'Name of the model',
          kind: 'Kind of production',
          status: 'Status of the model',
          programmeId: 'Of the programme',
          householdId: 'Household',
          outcome: 'Outcome for the household',
          outcomeNote: 'Outcome of the model',
          synthetic: 'Synthetic',
          'commune.fullName': 'Commune',
          'programme.name': 'Of the programme',
          taking: { totalCount: 'Households' },
          updatedAt: 'Updated at',
        },
      },
    },
    productionModels: {
      sections: { main: 'Model', participants: 'Households taking part', outcome: 'Outcome and basis' },
      hint: 'Capital is in VND. Leave empty what is not known: empty is not 0.',
      participants: {
        add: 'Add a household',
        empty: 'No household takes part yet.',
        communeFirst: 'Choose the commune of the model first, then add households of it.',
        unnamed: 'household %{number}',
        open: 'Open %{name}',
        close: 'Close %{name}',
        remove: 'Take %{name} off the model',
        granted: 'Granted %{amount}',
        summary: '%{households} households take part',
      },
    },
  },
);
