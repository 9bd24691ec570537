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
  WISH_NOT_CHOSEN: {
    vi: '{field} chỉ ghi khi đã chọn “Nguyện vọng khác”. Hãy chọn mục đó hoặc bỏ trống ô này.',
    en: '{field} is only given when “Other” is among the wishes. Choose it, or leave this empty.',
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
  NOT_OF_THIS_ACT: {
    vi: '{field}: việc này không ghi mục đó. Hãy để trống.',
    en: '{field}: this act is not written down with it. Leave it empty.',
  },
  NOT_ITS_TURN: {
    vi: 'Chưa thể ghi “{act}”: xã đang ở bước “{step}”. Hãy theo đúng thứ tự của Điều 4 Quyết định 24/2021/QĐ-TTg.',
    en: '“{act}” cannot be recorded: the commune is at the step “{step}”. Follow the order of Article 4 of Decision 24/2021/QĐ-TTg.',
  },
  BEFORE_LAST_ACT: {
    vi: '{field} không được trước việc gần nhất đã ghi ({since}). Hãy sửa ngày.',
    en: '{field} must not be before the last act recorded ({since}). Correct the day.',
  },
  SURVEYS_UNSETTLED: {
    vi: 'Còn {count} hộ chưa xác định được phân loại. Hãy hoàn thành phiếu của các hộ đó trước (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: '{count} households have no settled class yet. Complete their forms first (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  NO_VILLAGE_MEETING: {
    vi: 'Chưa có cuộc họp dân nào. Hãy ghi kết quả họp dân trước khi niêm yết (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: 'No village meeting is recorded. Record it before posting (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  VILLAGE_NOT_AGREED: {
    vi: 'Chưa được ít nhất 50% người dự họp đồng ý tại: {villages}. Hãy rà soát lại và họp lại (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: 'Less than half of those present agreed in: {villages}. Survey and meet again (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  POSTING_TOO_SHORT: {
    vi: '{field}: phải niêm yết ít nhất {days} ngày làm việc, sớm nhất đến {earliest} (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: '{field}: it must hang out for at least {days} working days, until {earliest} at the earliest (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  POSTING_RUNS: {
    vi: '{field}: đang niêm yết đến {until}. Sớm nhất là {earliest} (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: '{field}: the result hangs out until {until}. {earliest} at the earliest (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  POSTING_ENDED: {
    vi: '{field}: thời gian niêm yết đã hết ngày {until}. Đơn đến sau được giải quyết ở rà soát thường xuyên.',
    en: '{field}: the posting ended on {until}. Later complaints belong to the regular review.',
  },
  COMPLAINT_OPEN: {
    vi: 'Còn {count} khiếu nại chưa phúc tra. Hãy phúc tra trong 3 ngày làm việc rồi niêm yết lại (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: '{count} complaints wait for their re-check. Re-check within 3 working days, then post again (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  NO_OPEN_COMPLAINT: {
    vi: '{field}: không có khiếu nại nào đang chờ phúc tra như vậy. Hãy chọn từ danh sách.',
    en: '{field}: no such complaint waits for a re-check. Choose from the list.',
  },
  TO_POST_AGAIN: {
    vi: 'Kết quả phúc tra phải được niêm yết lại trước (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: 'What the re-check found has to be posted again first (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  DISTRICT_OPINION_REQUIRED: {
    vi: 'Đến hết ngày {lastDay} phải có ý kiến của cấp huyện trước khi công nhận (Điều 4 Quyết định 24/2021/QĐ-TTg).',
    en: 'Until {lastDay} the district gives its opinion before recognition (Article 4 of Decision 24/2021/QĐ-TTg).',
  },
  SOURCE_REQUIRED: {
    vi: '{field}: bắt buộc ghi văn bản làm căn cứ.',
    en: '{field}: name the document on which this rests.',
  },
  EXACTLY_ONE_UNIT: {
    vi: 'Hãy chọn đúng một đơn vị: hoặc tỉnh, hoặc xã, phường, đặc khu.',
    en: 'Choose exactly one unit: either the province or a commune.',
  },
  SUCCESSOR_IS_ITSELF: {
    vi: '{field} phải là một đơn vị khác. Đơn vị giữ nguyên cũng có dòng hiệu lực mới.',
    en: '{field} must be another unit. A commune that stays as it is has a new row of validity too.',
  },
  UNIT_NOT_VALID: {
    vi: '{field}: {unit} không có hiệu lực ngày {on}. Hãy chọn đơn vị khác hoặc sửa thời gian hiệu lực của đơn vị.',
    en: '{field}: {unit} is not valid on {on}. Choose another commune or correct its validity.',
  },
  UNITS_OVERLAP: {
    vi: '{field}: {unit} vừa là đơn vị cũ vừa còn hiệu lực sau ngày {lastDay}. Hãy ghi ngày hết hiệu lực {lastDay} và tạo dòng mới cho đơn vị từ ngày sau.',
    en: '{field}: {unit} is an old commune and yet valid after {lastDay}. End it on {lastDay} and enter a new row for the time after.',
  },
  SUCCESSOR_MISSING: {
    vi: '{unit} chưa có đủ nơi nhận dân: hãy ghi một dòng nhận toàn bộ, hoặc ít nhất hai dòng nhận một phần.',
    en: 'The people of {unit} have nowhere to go: give one line that takes all, or at least two that take a part.',
  },
  SUCCESSOR_AMBIGUOUS: {
    vi: '{unit} có dòng nhận toàn bộ dân số cùng với dòng khác cũng nhận dân. Hãy sửa phạm vi kế thừa của một trong các dòng.',
    en: '{unit} has a line that takes all people beside another that takes people too. Correct the extent of one.',
  },
  UNIT_WITHOUT_SUCCESSOR: {
    vi: '{unit} hết hiệu lực ngày {on} mà không có đơn vị kế thừa. Hãy thêm dòng cho đơn vị này.',
    en: '{unit} ends on {on} without a successor. Add a line for it.',
  },
  NOT_A_SUCCESSOR: {
    vi: '{field}: đơn vị này không nhận dân của xã cũ theo dự thảo. Hãy chọn một trong các đơn vị kế thừa có phạm vi “Một phần”.',
    en: '{field}: this commune takes no people of the old one by the draft. Choose one of its successors in part.',
  },
  NOT_FORMULA: {
    vi: '{field} không đọc được từ ký tự thứ {position}. Chỉ dùng mã chỉ tiêu, số, + - * / ( ) và min, max.',
    en: '{field} cannot be read from character {position} on. Use codes of indicators, numbers, + - * / ( ), min and max only.',
  },
  UNKNOWN_INDICATOR: {
    vi: '{field} dùng chỉ tiêu không có hoặc chưa có hiệu lực: {indicator}. Hãy kiểm tra mã.',
    en: '{field} uses an indicator that does not exist or is not in force: {indicator}. Check its code.',
  },
  FORMULA_UNITS_DIFFER: {
    vi: '{field}: hai đơn vị tính không khớp, “{expected}” và “{found}”. Hãy sửa công thức hoặc đơn vị tính.',
    en: '{field}: two units of measure do not match, “{expected}” and “{found}”. Correct the formula or the unit.',
  },
  FORMULA_CYCLE: {
    vi: '{field}: các chỉ tiêu tính vòng quanh lẫn nhau ({chain}). Hãy bỏ một chỉ tiêu khỏi công thức.',
    en: '{field}: the indicators depend on each other in a circle ({chain}). Take one of them out of the formula.',
  },
  NOT_OF_THIS_KIND: {
    vi: '{field} không dùng với loại chỉ tiêu này. Hãy để trống.',
    en: '{field} does not belong to this kind of indicator. Leave it empty.',
  },
  WEIGHT_REQUIRED: {
    vi: '{field}: trung bình có trọng số cần một chỉ tiêu làm trọng số.',
    en: '{field}: a weighted mean needs an indicator as its weight.',
  },
  VALUE_OR_REASON: {
    vi: '{field}: hãy nhập số liệu, hoặc chọn lý do không có số liệu, không nhập cả hai.',
    en: '{field}: enter a value or choose why there is none, not both.',
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
