import { vocabulary } from './vocabulary.ts';

/** What a person may ask about the data kept of them (Law 91/2025/QH15). */
export const DATA_REQUEST_KINDS = ['KNOW', 'CORRECT', 'PROVIDE', 'ERASE', 'RESTRICT', 'OBJECT'] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

/** How such a request ended. */
export const DATA_REQUEST_OUTCOMES = ['FULFILLED', 'PARTLY_FULFILLED', 'REFUSED', 'WITHDRAWN'] as const;
export type DataRequestOutcome = (typeof DATA_REQUEST_OUTCOMES)[number];

export const requestVocabularies = {
  DataRequestKind: vocabulary(
    DATA_REQUEST_KINDS,
    { vi: 'Loại yêu cầu của chủ thể dữ liệu', en: 'Kind of data request' },
    {
      KNOW: { vi: 'Được biết', en: 'Know' },
      CORRECT: { vi: 'Xem, chỉnh sửa', en: 'View and correct' },
      PROVIDE: { vi: 'Cung cấp dữ liệu', en: 'Provide' },
      ERASE: { vi: 'Xoá dữ liệu', en: 'Erase' },
      RESTRICT: { vi: 'Hạn chế xử lý', en: 'Restrict' },
      OBJECT: { vi: 'Phản đối xử lý', en: 'Object' },
    },
  ),
  DataRequestOutcome: vocabulary(
    DATA_REQUEST_OUTCOMES,
    { vi: 'Kết quả giải quyết', en: 'Outcome' },
    {
      FULFILLED: { vi: 'Đã thực hiện', en: 'Fulfilled' },
      PARTLY_FULFILLED: { vi: 'Thực hiện một phần', en: 'Partly fulfilled' },
      REFUSED: { vi: 'Từ chối, có căn cứ', en: 'Refused, on a legal basis' },
      WITHDRAWN: { vi: 'Người yêu cầu rút lại', en: 'Withdrawn' },
    },
  ),
} as const;
