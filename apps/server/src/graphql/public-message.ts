import type { Language } from '@thoat-ngheo/domain';
import { READ_PROBLEMS, type ReadProblem } from '@thoat-ngheo/sqlgraph';
import { isRequestProblem, type Params, requestMessage } from './request-problems.ts';

type Message = (params: Params) => string;

/** Vietnamese for the compiler's refusals; English is its own. */
const readProblems: Record<ReadProblem, Message> = {
  EMPTY_FILTER: () => 'điều kiện lọc rỗng; hãy nêu một điều kiện, hoặc bỏ tham số này nếu không lọc',
  NULL_FILTER: () => 'null không phải là điều kiện; hãy bỏ trống, hoặc dùng `{ isNull: true }`',
  FILTER_TOO_LARGE: ({ max }) => `bộ lọc có hơn ${max} điều kiện; hãy chia nhỏ, hoặc dùng \`in\` với một danh sách`,
  FIRST_AND_LAST: () => 'không dùng `first` cùng với `last`; hãy chọn một',
  PAGE_OUT_OF_RANGE: ({ value, min, max }) =>
    `${value} không phải cỡ trang hợp lệ; hãy cho số nguyên từ ${min} đến ${max}`,
  OFFSET_OUT_OF_RANGE: ({ value, min, max }) =>
    `${value} không phải vị trí hợp lệ; hãy cho số nguyên từ ${min} đến ${max}`,
  OFFSET_WITH_CURSOR: () => '`offset` chỉ đi với `first`, không đi với `after`, `before` hay `last`',
  INVALID_CURSOR: () => 'đây không phải con trỏ do danh sách này cấp',
  CURSOR_OF_ANOTHER_SORT: () => 'con trỏ này thuộc một cách sắp xếp khác; hãy bắt đầu lại từ trang đầu',
  SORT_NOT_ONE: ({ allowed }) => `mỗi phần tử sắp xếp phải nêu đúng một trong ${allowed}`,
  SORT_TOO_LONG: ({ max }) => `chỉ sắp xếp theo nhiều nhất ${max} khoá`,
  KEY_NOT_ONE: ({ allowed }) => `hãy nêu đúng một trong ${allowed}`,
  DATE_WITHOUT_KEY: ({ key }) => `\`on\` chỉ đi với \`${key}\`; id chỉ một bản ghi dù vào ngày nào`,
  INVALID_ID: ({ value }) => `"${value}" không phải id; id là UUID, ví dụ 01890a5d-ac96-774b-bcce-b302099a8057`,
  INVALID_TEXT: () => 'văn bản chứa ký tự NUL hoặc nửa cặp ký tự thay thế',
  INVALID_VALUE: ({ type }) => `giá trị này không phải ${type} lưu được`,
  GROUP_KEYS: ({ max }) => `hãy nhóm theo từ một đến ${max} khoá khác nhau`,
  NOT_GROUPED_BY: ({ key }) => `các nhóm không có khoá \`${key}\`; hãy thêm khoá này vào \`by\``,
  AS_OF_UNAVAILABLE: ({ type }) =>
    `không đọc được ${type} tại một thời điểm đã qua; hãy bỏ \`asOf\` để đọc trạng thái hiện tại`,
  MOMENT_IN_FUTURE: ({ value, now }) =>
    `thời điểm ${value} chưa đến (bây giờ là ${now}); hãy bỏ \`asOf\` để đọc trạng thái hiện tại`,
  HIDDEN_FIELD: ({ field }) => `bạn không có quyền đọc ${field}; hãy bỏ trường này, hoặc xin cấp quyền`,
  TOO_DEEP: ({ max }) => `câu truy vấn đi theo quan hệ sâu hơn ${max} cấp`,
};

export const isReadProblem = (reason: unknown): reason is ReadProblem =>
  (READ_PROBLEMS as readonly unknown[]).includes(reason);

const codes: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'Câu truy vấn GraphQL sai cú pháp',
  GRAPHQL_VALIDATION_FAILED: 'Câu truy vấn không hợp lệ',
  BAD_USER_INPUT: 'Giá trị gửi lên không hợp lệ',
  NOT_FOUND: 'Không tìm thấy bản ghi',
  OPERATION_RESOLUTION_FAILURE: 'Không xác định được câu truy vấn cần chạy',
  BAD_REQUEST: 'Yêu cầu không hợp lệ',
};

/** An error's message in the reader's language; details of the grammar keep GraphQL's own words. */
export function localisedMessage(
  message: string,
  extensions: Readonly<Record<string, unknown>> | undefined,
  language: Language,
): string {
  const { reason, code, argument, params } = extensions ?? {};
  if (isRequestProblem(reason)) return requestMessage(reason, (params ?? {}) as Params, language);
  if (language === 'en') return message;
  if (isReadProblem(reason)) return `${argument}: ${readProblems[reason]((params ?? {}) as Params)}.`;
  const prefix = typeof code === 'string' ? codes[code] : undefined;
  return prefix === undefined ? message : `${prefix}: ${message}`;
}
