import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    figures: {
      title: 'Số liệu tổng hợp',
      heading: 'Hộ và nhân khẩu theo kết quả rà soát',
      by: 'Chia theo',
      year: 'Năm',
      none: 'Năm này chưa có kết quả rà soát trong phạm vi bạn được xem.',
      all: 'Tất cả',
      scope: 'Phạm vi',
      commune: 'Xã, phường, đặc khu',
      class: 'Loại hộ',
      minority: 'Dân tộc thiểu số',
      households: 'Số hộ',
      persons: 'Số nhân khẩu',
      withheld: 'được che (quy tắc dưới %{threshold} hộ)',
    },
  },
  {
    figures: {
      title: 'Figures',
      heading: 'Households and persons by the results of the review',
      by: 'Tell apart by',
      year: 'Year',
      none: 'There are no results of this year where you may see figures.',
      all: 'All',
      scope: 'Scope',
      commune: 'Commune',
      class: 'Class',
      minority: 'Ethnic minority',
      households: 'Households',
      persons: 'Persons',
      withheld: 'withheld (rule of fewer than %{threshold})',
    },
  },
);
