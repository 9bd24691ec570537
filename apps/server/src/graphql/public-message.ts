import type { Language } from '@thoat-ngheo/domain';
import { READ_PROBLEMS, type ReadProblem } from '@thoat-ngheo/sqlgraph';
import { GraphQLError } from 'graphql';

type Params = Readonly<Record<string, string | number>>;
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
  TOO_DEEP: ({ max }) => `câu truy vấn đi theo quan hệ sâu hơn ${max} cấp`,
};

const requestProblems = {
  UNAUTHENTICATED: {
    status: 401,
    vi: 'Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập, hoặc gửi khoá API: Authorization: Bearer <khoá>.',
    en: 'You are not signed in, or the session has ended. Sign in, or send an API key: Authorization: Bearer <key>.',
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    vi: 'Cơ sở dữ liệu tạm thời không phản hồi. Hãy thử lại sau ít giây; những gì bạn nhập vẫn được giữ.',
    en: 'The database does not answer at the moment. Try again in a few seconds; what you typed is kept.',
  },
  TIMEOUT: {
    status: 503,
    vi: 'Câu truy vấn chạy quá lâu nên đã bị huỷ. Hãy lọc hẹp hơn hoặc xin ít dữ liệu hơn.',
    en: 'The query ran too long and was cancelled. Filter more narrowly or ask for less.',
  },
  TOO_COMPLEX: {
    status: 400,
    vi: 'Câu truy vấn quá phức tạp. Hãy chia thành nhiều câu nhỏ hơn.',
    en: 'The query is too complex. Split it into smaller ones.',
  },
  INTERNAL: {
    status: 500,
    vi: 'Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên kèm thời điểm này.',
    en: 'The server met an unexpected error. Try again; if it stays, tell the administrator the time it happened.',
  },
} as const;

export type RequestProblem = keyof typeof requestProblems;

/** A refusal of the request as a whole, in the reader's language, with its HTTP status. */
export function requestError(code: RequestProblem, language: Language): GraphQLError {
  const { status } = requestProblems[code];
  return new GraphQLError(requestProblems[code][language], { extensions: { code, reason: code, http: { status } } });
}

export const requestStatus = (code: RequestProblem): number => requestProblems[code].status;

const isReadProblem = (reason: unknown): reason is ReadProblem =>
  (READ_PROBLEMS as readonly unknown[]).includes(reason);
const isRequestProblem = (reason: unknown): reason is RequestProblem =>
  typeof reason === 'string' && reason in requestProblems;

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
  if (isRequestProblem(reason)) return requestProblems[reason][language];
  if (language === 'en') return message;
  if (isReadProblem(reason)) return `${argument}: ${readProblems[reason]((params ?? {}) as Params)}.`;
  const prefix = typeof code === 'string' ? codes[code] : undefined;
  return prefix === undefined ? message : `${prefix}: ${message}`;
}
