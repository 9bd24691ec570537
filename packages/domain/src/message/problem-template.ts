import type { ProblemCode } from '../result/problem-code.ts';
import type { Label } from '../vocabulary/vocabulary.ts';

/**
 * What to say about each problem. `{field}` is the field's name, any other `{name}` a parameter. A code without both
 * translations does not compile.
 */
export const PROBLEM_TEMPLATES: { readonly [C in ProblemCode]: Label } = {
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
  NO_MEMBERS: {
    vi: 'Hộ phải có ít nhất một nhân khẩu là chủ hộ. Hãy thêm chủ hộ.',
    en: 'A household needs at least one member, its head. Add the head.',
  },
  NO_HEAD: {
    vi: 'Hộ chưa có chủ hộ. Hãy chọn quan hệ “Chủ hộ” cho đúng một nhân khẩu.',
    en: 'The household has no head. Give exactly one member the relationship “Head”.',
  },
  SEVERAL_HEADS: {
    vi: 'Hộ chỉ được có một chủ hộ. Hãy đổi quan hệ của nhân khẩu này.',
    en: 'A household has only one head. Change the relationship of this member.',
  },
  DUPLICATE_CITIZEN_IDENTITY_NUMBER: {
    vi: '{field} trùng với một nhân khẩu khác trong hộ. Hãy kiểm tra lại thẻ căn cước.',
    en: '{field} is that of another member of the household. Check the identity card.',
  },
  NONE_WITH_OTHERS: {
    vi: '{field}: đã chọn “Không có phương tiện nào” thì không chọn thêm phương tiện khác.',
    en: '{field}: “None of these” cannot be combined with others.',
  },
  MEMBER_BORN_AFTER_REVIEW: {
    vi: '{field} ({assessedOn}) trước ngày sinh ({birthDate}) của nhân khẩu thứ {ordinal}. Hãy sửa một trong hai ngày.',
    en: '{field} ({assessedOn}) is before the birth ({birthDate}) of member {ordinal}. Correct one of the two dates.',
  },
  MONTH_REQUIRED: {
    vi: '{field}: rà soát thường xuyên phải ghi tháng, từ 1 đến 12.',
    en: '{field}: a regular review needs its month, 1 to 12.',
  },
  MONTH_NOT_ALLOWED: {
    vi: '{field}: rà soát định kỳ hằng năm không ghi tháng. Hãy để trống.',
    en: '{field}: a yearly review has no month. Leave it empty.',
  },
  NO_DISTRICT_LEVEL: {
    vi: '{field}: không còn cấp huyện sau ngày {lastDay}. Hãy chọn bước khác.',
    en: '{field}: there are no districts after {lastDay}. Choose another step.',
  },
  SOURCE_REQUIRED: {
    vi: '{field}: bắt buộc ghi văn bản làm căn cứ.',
    en: '{field}: name the document on which this rests.',
  },
  EXACTLY_ONE_UNIT: {
    vi: 'Hãy chọn đúng một đơn vị: hoặc tỉnh, hoặc xã, phường, đặc khu.',
    en: 'Choose exactly one unit: either the province or a commune.',
  },
  RECORDS_REQUIRED: {
    vi: 'Vai trò sửa hồ sơ hoặc xem trường nhạy cảm phải có cả quyền xem hồ sơ. Hãy chọn thêm quyền đó.',
    en: 'A role that edits records or reads sensitive fields must also read records. Add that permission.',
  },
  FOR_PEOPLE_ONLY: {
    vi: 'Quyền này chỉ dành cho người. Hãy cấp cho một tài khoản qua vai trò.',
    en: 'This permission is for people only. Give it to an account through a role.',
  },
  EVERYWHERE_OR_UNITS: {
    vi: 'Hãy chọn hoặc “Toàn tỉnh”, hoặc ít nhất một đơn vị, không chọn cả hai.',
    en: 'Choose either the whole province or at least one unit, not both.',
  },
  NO_STANDARD: {
    vi: 'Không có chuẩn nghèo nào có hiệu lực vào ngày {date} tại tỉnh có mã {provinceCode}.',
    en: 'No poverty standard is in force on {date} in the province with code {provinceCode}.',
  },
  NO_LINE: {
    vi: 'Chuẩn nghèo thiếu mức thu nhập cho khu vực {areaType}.',
    en: 'The standard has no income line for this area type: {areaType}.',
  },
  CUT_OUT_OF_RANGE: { vi: '{field} phải từ {min} đến {max}.', en: '{field} must be from {min} to {max}.' },
  MIDDLE_LINE_BELOW_LINE: {
    vi: '{field} không được thấp hơn mức chuẩn {line}.',
    en: '{field} must not be below the line of {line}.',
  },
};
