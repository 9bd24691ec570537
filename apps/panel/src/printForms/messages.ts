import { messagePair } from '../i18n/message-pair.ts';

/** Of the page around the papers; the papers themselves are in Vietnamese, as the law has them. */
export const messages = messagePair(
  {
    printForms: {
      title: 'In biểu mẫu rà soát',
      print: 'In hoặc lưu PDF',
      which: 'Biểu mẫu',
      none: 'Mở trang này từ trang rà soát của một xã để chọn biểu mẫu cần in.',
      gone: 'Không tìm thấy cuộc rà soát này.',
      forms: {
        posting: 'Danh sách niêm yết công khai',
        minutes: 'Biên bản họp thôn',
        certificates: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo',
      },
      noMeeting: 'Chưa ghi cuộc họp thôn nào.',
      notRecognised: 'Giấy chứng nhận chỉ in được sau khi Chủ tịch UBND cấp xã công nhận (QĐ 24/2021/QĐ-TTg, Điều 4).',
      noHouseholds: 'Chưa có hộ nghèo, hộ cận nghèo nào trong đợt này tại xã.',
    },
  },
  {
    printForms: {
      title: 'Print the papers of a review',
      print: 'Print or save as PDF',
      which: 'Paper',
      none: 'Open this page from the review of a commune to choose what to print.',
      gone: 'There is no such review.',
      forms: {
        posting: 'List for public posting',
        minutes: 'Minutes of the village meetings',
        certificates: 'Certificates of poor and near-poor households',
      },
      noMeeting: 'No village meeting is recorded yet.',
      notRecognised:
        "Certificates are printed once the chair of the commune's People's Committee has recognised the result (QĐ 24/2021/QĐ-TTg, article 4).",
      noHouseholds: 'There is no poor or near-poor household of this round in the commune yet.',
    },
  },
);
