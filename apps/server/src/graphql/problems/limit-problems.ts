import { type Problem, problem } from './problem.ts';

/** It asks for more than one request may. */
export const limitProblems = {
  TIMEOUT: problem(
    'TIMEOUT',
    503,
    'Câu truy vấn chạy quá lâu nên đã bị huỷ. Hãy lọc hẹp hơn hoặc xin ít dữ liệu hơn.',
    'The query ran too long and was cancelled. Filter more narrowly or ask for less.',
  ),
  TOO_COMPLEX: problem(
    'TOO_COMPLEX',
    400,
    'Câu truy vấn quá phức tạp. Hãy chia thành nhiều câu nhỏ hơn.',
    'The query is too complex. Split it into smaller ones.',
  ),
  SUM_OUT_OF_RANGE: problem(
    'SUM_OUT_OF_RANGE',
    400,
    'Một tổng vượt quá ±(2^53 − 1), số lớn nhất mà JSON đọc được chính xác. Hãy lọc hẹp hơn hoặc chia nhóm.',
    'A sum is beyond ±(2^53 - 1), the greatest number that JSON is read with exactly. Filter more narrowly or group.',
  ),
  COST_EXCEEDED: problem(
    'COST_EXCEEDED',
    400,
    ({ requested, allowed }) =>
      `Câu truy vấn này có chi phí ${requested}, mỗi câu được tối đa ${allowed}. Chi phí tính theo số bản ghi được xin: hãy giảm \`first\`, nhất là ở các danh sách nằm trong danh sách, rồi đọc tiếp bằng \`after\`.`,
    ({ requested, allowed }) =>
      `This operation costs ${requested}; one may cost at most ${allowed}. Cost follows the number of records asked for: make \`first\` smaller, above all in lists within lists, and read on with \`after\`.`,
  ),
  RATE_LIMITED: problem(
    'RATE_LIMITED',
    429,
    ({ requested, available, seconds }) =>
      `Câu truy vấn này có chi phí ${requested}, hiện chỉ còn ${available}. Hãy thử lại sau ${seconds} giây, hoặc giảm \`first\`.`,
    ({ requested, available, seconds }) =>
      `This operation costs ${requested} and ${available} are left at the moment. Try again in ${seconds} seconds, or make \`first\` smaller.`,
  ),
  TOO_MANY_TOKENS: problem(
    'BAD_USER_INPUT',
    400,
    ({ max }) => `Câu truy vấn dài hơn ${max} từ tố. Hãy chia thành nhiều câu, hoặc đưa giá trị vào biến.`,
    ({ max }) => `The document has more than ${max} tokens. Split it, or move values into variables.`,
  ),
  TOO_DEEPLY_NESTED: problem(
    'BAD_USER_INPUT',
    400,
    ({ max }) => `Dấu ngoặc trong câu truy vấn lồng nhau hơn ${max} lớp. Hãy bớt số lớp lồng.`,
    ({ max }) => `Brackets are nested more than ${max} deep in the document. Nest less.`,
  ),
  SELECTION_TOO_DEEP: problem(
    'BAD_USER_INPUT',
    400,
    ({ value, max }) => `Phần chọn sâu ${value} cấp, tối đa ${max}. Hãy bắt đầu từ một danh sách gần dữ liệu cần hơn.`,
    ({ value, max }) => `The selection is ${value} levels deep; at most ${max} are answered. Start from a nearer list.`,
  ),
  TOO_MANY_FIELDS: problem(
    'BAD_USER_INPUT',
    400,
    ({ value, max }) =>
      `Câu truy vấn chọn ${value} trường (kể cả qua fragment), tối đa ${max}. Hãy chia thành nhiều câu.`,
    ({ value, max }) => `The operation selects ${value} fields, fragments included; at most ${max}. Split it.`,
  ),
  TOO_MANY_ALIASES: problem(
    'BAD_USER_INPUT',
    400,
    ({ value, max }) =>
      `Câu truy vấn dùng ${value} bí danh (kể cả qua fragment), tối đa ${max}. Hãy dùng một danh sách với bộ lọc \`in\`.`,
    ({ value, max }) =>
      `The operation uses ${value} aliases, fragments included; at most ${max}. Use one list with the filter \`in\`.`,
  ),
  TOO_MANY_DIRECTIVES: problem(
    'BAD_USER_INPUT',
    400,
    ({ value, max }) =>
      `Câu truy vấn dùng ${value} chỉ thị, tối đa ${max}. Hãy bớt chỉ thị, hoặc đặt chúng ở fragment.`,
    ({ value, max }) => `The operation uses ${value} directives; at most ${max}. Use fewer, or put them on fragments.`,
  ),
} satisfies Record<string, Problem>;
