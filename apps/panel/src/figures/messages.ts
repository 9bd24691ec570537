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
      inTodaysCommunes: 'Theo các xã hiện nay',
      notFollowed:
        'Có %{count} xã cũ còn hộ không theo được sang xã hiện nay; các hộ đó vẫn được tính ở xã cũ nên tổng không đổi.',
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
      inTodaysCommunes: 'In the communes of today',
      notFollowed:
        'Of %{count} communes some households cannot be followed to those of today; they are counted where they were reported, so that totals stay.',
      withheld: 'withheld (rule of fewer than %{threshold})',
    },
  },
);
