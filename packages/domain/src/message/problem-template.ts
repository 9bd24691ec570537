import type { ProblemCode } from '../result/problem-code.ts';
import type { Label } from '../vocabulary/vocabulary.ts';
import { REVIEW_TEMPLATES } from './review-templates.ts';
import { VALUE_TEMPLATES } from './value-templates.ts';

/**
 * What to say about each problem. `{field}` is the field's name, any other `{name}` a parameter. A code without both
 * translations does not compile.
 */
export const PROBLEM_TEMPLATES: { readonly [C in ProblemCode]: Label } = {
  ...VALUE_TEMPLATES,
  ...REVIEW_TEMPLATES,
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
