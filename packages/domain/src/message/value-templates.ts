import type { ProblemCode } from '../result/problem-code.ts';
import type { Label } from '../vocabulary/vocabulary.ts';

/** What to say about one value by itself: its presence, kind and range. */
export const VALUE_TEMPLATES = {
  REQUIRED: { vi: '{field}: bắt buộc nhập.', en: '{field} is required.' },
  UNKNOWN_FIELD: {
    vi: 'Không có trường “{field}”. Hãy bỏ trường này hoặc sửa lại tên.',
    en: 'There is no field “{field}”. Remove it or correct its name.',
  },
  NOT_OBJECT: { vi: '{field} phải là một bản ghi gồm các trường.', en: '{field} must be a record of fields.' },
  NOT_LIST: { vi: '{field} phải là một danh sách.', en: '{field} must be a list.' },
  TOO_MANY_ITEMS: { vi: '{field} chỉ được có tối đa {max} mục.', en: '{field} may have at most {max} items.' },
  DUPLICATE_ITEM: {
    vi: '{field}: mục này bị trùng. Mỗi mục chỉ được có một lần.',
    en: '{field}: this item is repeated. Give each item once.',
  },
  NOT_TEXT: { vi: '{field} phải là văn bản.', en: '{field} must be text.' },
  INVALID_TEXT: {
    vi: '{field} có ký tự không hợp lệ (ký tự điều khiển hoặc ký tự hỏng). Hãy xóa và gõ lại.',
    en: '{field} holds control or broken characters. Delete them and type again.',
  },
  TOO_SHORT: {
    vi: '{field} ngắn quá. Cần ít nhất {min} ký tự để người kiểm tra hiểu được.',
    en: '{field} is too short. Give at least {min} characters, so that whoever checks understands it.',
  },
  TOO_LONG: { vi: '{field} dài quá. Tối đa {max} ký tự.', en: '{field} is too long. At most {max} characters.' },
  NOT_DIGITS: { vi: '{field} phải gồm đúng {length} chữ số.', en: '{field} must have exactly {length} digits.' },
  NOT_PHONE: {
    vi: '{field} phải gồm 8 đến 15 chữ số, ví dụ 0912 345 678.',
    en: '{field} must have 8 to 15 digits, for example 0912 345 678.',
  },
  NOT_URL: {
    vi: '{field} phải là địa chỉ web bắt đầu bằng http:// hoặc https://.',
    en: '{field} must be a web address that begins with http:// or https://.',
  },
  NOT_ID: {
    vi: '{field} không phải là mã định danh hợp lệ (UUID). Hãy chọn lại từ danh sách.',
    en: '{field} is not a valid identifier (UUID). Choose it from the list again.',
  },
  UNKNOWN_CODE: { vi: '{field}: hãy chọn {allowed}.', en: '{field}: choose {allowed}.' },
  NOT_BOOLEAN: { vi: '{field}: hãy chọn có hoặc không.', en: '{field}: choose yes or no.' },
  NOT_INTEGER: {
    vi: '{field} phải là số nguyên từ {min} đến {max}.',
    en: '{field} must be a whole number from {min} to {max}.',
  },
  OUT_OF_RANGE: { vi: '{field} phải từ {min} đến {max}.', en: '{field} must be from {min} to {max}.' },
  NOT_DECIMAL: {
    vi: '{field} phải là số, tối đa {integerDigits} chữ số phần nguyên và {fractionDigits} chữ số thập phân.',
    en: '{field} must be a number with at most {integerDigits} digits before and {fractionDigits} after the point.',
  },
  NOT_POSITIVE: { vi: '{field} phải lớn hơn 0.', en: '{field} must be greater than 0.' },
  NEGATIVE: { vi: '{field} không được âm.', en: '{field} must not be negative.' },
  NOT_DATE: {
    vi: '{field} phải là một ngày có thật, viết theo dạng năm-tháng-ngày, ví dụ 2026-11-23.',
    en: '{field} must be a real date written as year-month-day, for example 2026-11-23.',
  },
  DATE_OUT_OF_RANGE: { vi: '{field} phải từ {min} đến {max}.', en: '{field} must be from {min} to {max}.' },
  DATE_IN_FUTURE: {
    vi: '{field} không được sau hôm nay ({today}).',
    en: '{field} must not be after today ({today}).',
  },
  ENDS_BEFORE_START: { vi: '{field} không được trước {start}.', en: '{field} must not be before {start}.' },
  NOT_PERIOD: {
    vi: '{field} phải viết như 2023 (năm), 2023-H1 (nửa năm), 2023-Q2 (quý) hoặc 2023-05 (tháng).',
    en: '{field} must read like 2023 (year), 2023-H1 (half), 2023-Q2 (quarter) or 2023-05 (month).',
  },
  PERIOD_KIND_MISMATCH: {
    vi: '{field} phải đúng tần suất của chỉ tiêu: {expected}.',
    en: '{field} must match how often the indicator is measured: {expected}.',
  },
  PERIOD_IN_FUTURE: {
    vi: '{field} chưa bắt đầu. Chỉ nhập kỳ đã bắt đầu đến hôm nay ({today}).',
    en: '{field} has not begun. Enter a period that has begun by today ({today}).',
  },
  YEAR_MISMATCH: { vi: '{field} phải thuộc năm {year}.', en: '{field} must lie in the year {year}.' },
} satisfies { readonly [C in ProblemCode]?: Label };
