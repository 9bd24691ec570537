import type { Language } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';

export type Params = Readonly<Record<string, string | number>>;
type Message = (params: Params) => string;
type Problem = { readonly code: string; readonly status: number; readonly vi: Message; readonly en: Message };

const problem = <Code extends string>(
  code: Code,
  status: number,
  vi: string | Message,
  en: string | Message,
): Problem => ({
  code,
  status,
  vi: typeof vi === 'string' ? () => vi : vi,
  en: typeof en === 'string' ? () => en : en,
});

/** Why a request as a whole is refused: its public code, its HTTP status, and the words. */
const problems = {
  UNAUTHENTICATED: problem(
    'UNAUTHENTICATED',
    401,
    'Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập, hoặc gửi khoá API: Authorization: Bearer <khoá>.',
    'You are not signed in, or the session has ended. Sign in, or send an API key: Authorization: Bearer <key>.',
  ),
  SERVICE_UNAVAILABLE: problem(
    'SERVICE_UNAVAILABLE',
    503,
    'Cơ sở dữ liệu tạm thời không phản hồi. Hãy thử lại sau ít giây; những gì bạn nhập vẫn được giữ.',
    'The database does not answer at the moment. Try again in a few seconds; what you typed is kept.',
  ),
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
  INTERNAL: problem(
    'INTERNAL',
    500,
    'Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên kèm thời điểm này.',
    'The server met an unexpected error. Try again; if it stays, tell the administrator the time it happened.',
  ),

  BOUNDARIES_UNCLEAR: problem(
    'BAD_USER_INPUT',
    400,
    '`boundaries`: với `kind: ON_DATE` phải có ngày `on`; với `kind: AS_REPORTED` thì không.',
    '`boundaries`: with `kind: ON_DATE` a day `on` is needed; with `kind: AS_REPORTED` it is left out.',
  ),
  PROGRAMME_NOT_FOUND: problem(
    'NOT_FOUND',
    404,
    'Không có chương trình này. Hãy chọn từ danh sách chương trình.',
    'There is no such programme. Choose one of the list.',
  ),
  INDICATOR_NOT_FOUND: problem(
    'NOT_FOUND',
    404,
    'Không có chỉ tiêu này. Hãy chọn từ danh sách chỉ tiêu.',
    'There is no such indicator. Choose one of the list.',
  ),
  ROUND_NOT_FOUND: problem(
    'NOT_FOUND',
    404,
    'Không có đợt rà soát định kỳ hằng năm như vậy. Hãy chọn lại từ danh sách đợt rà soát.',
    'There is no such yearly round. Choose again from the list of rounds.',
  ),
  NO_SUCH_ROUND: problem(
    'NOT_FOUND',
    404,
    'Không có đợt rà soát như vậy. Hãy chọn lại từ danh sách đợt rà soát.',
    'There is no such round. Choose again from the list of rounds.',
  ),
  STANDARD_NOT_FOUND: problem(
    'NOT_FOUND',
    404,
    'Không có chuẩn nghèo như vậy. Hãy chọn lại từ danh sách chuẩn nghèo; muốn sửa thử thì phải chọn một chuẩn để bắt đầu.',
    'There is no such standard. Choose again from the list of standards; edits need a standard to start from.',
  ),
  STANDARD_UNUSABLE: problem(
    'BAD_USER_INPUT',
    400,
    ({ where, what }) => `Chuẩn sửa thử chưa dùng được (${where}): ${what}`,
    ({ where, what }) => `The edited standard cannot be used (${where}): ${what}`,
  ),
  EDITS_NEED_RECORDS: problem(
    'FORBIDDEN',
    403,
    'Chỉ người được xem hồ sơ mới được sửa thử chuẩn: so hai mức chuẩn gần nhau có thể lộ thu nhập của một hộ. Bạn vẫn xem được kết quả theo các chuẩn đã ban hành.',
    'Only those who read records may try out edits: two lines close together tell the income of one household. Figures under the standards of the registry are open to you.',
  ),
  ASSESSMENT_NOT_FOUND: problem(
    'NOT_FOUND',
    404,
    'Không có phiếu rà soát như vậy. Hãy chọn lại từ danh sách phiếu.',
    'There is no such assessment. Choose again from the list of assessments.',
  ),
  PAGE_TOO_LARGE: problem(
    'BAD_USER_INPUT',
    400,
    ({ max }) => `first phải từ 1 đến ${max}, offset từ 0.`,
    ({ max }) => `first must be from 1 to ${max}, offset 0 or more.`,
  ),
  NOT_PERIOD: problem(
    'BAD_USER_INPUT',
    400,
    'Kỳ phải viết như 2023 (năm), 2023-H1 (nửa năm), 2023-Q2 (quý) hoặc 2023-05 (tháng).',
    'A period must read like 2023 (year), 2023-H1 (half), 2023-Q2 (quarter) or 2023-05 (month).',
  ),
  TOO_MANY_FIGURES: problem(
    'BAD_USER_INPUT',
    400,
    ({ max }) => `Mỗi lần chỉ hỏi hoặc nhập từ 1 đến ${max} số liệu. Hãy chia nhỏ.`,
    ({ max }) => `At most ${max} figures or cells at once, and at least one. Divide the request.`,
  ),
  ONE_DETAIL: problem(
    'BAD_USER_INPUT',
    400,
    '`by`: trong VILLAGE, ETHNICITY và HEAD_SEX chỉ chọn được một, và chỉ theo địa giới như đã báo cáo; nghèo đa chiều chỉ chia theo một tiêu chí ngoài COMMUNE.',
    '`by`: of VILLAGE, ETHNICITY and HEAD_SEX one at most, and only as reported; multidimensional poverty by one besides COMMUNE.',
  ),
  ACCESS_NOT_GRANTED: problem(
    'FORBIDDEN',
    403,
    'Bạn không có quyền xem hay làm việc này. Hãy đề nghị người quản lý quyền cấp.',
    'You may not see or do this. Ask whoever manages access for the right to it.',
  ),
  CHANGE_NOT_GRANTED: problem(
    'FORBIDDEN',
    403,
    ({ permission }) =>
      `Bạn không có quyền "${permission}" tại đơn vị của bản ghi này nên chưa lưu gì. Hãy đề nghị người quản lý quyền cấp.`,
    ({ permission }) =>
      `You do not hold "${permission}" in the unit of this record; nothing was saved. Ask whoever manages access for it.`,
  ),
  READ_ONLY: problem(
    'FORBIDDEN',
    403,
    'Không ai sửa dữ liệu này qua API: nó có sẵn theo văn bản hoặc do máy chủ tính.',
    'Nobody changes this through the API: it comes with the law, or the server computes it.',
  ),
  SECOND_FACTOR_REQUIRED: problem(
    'FORBIDDEN',
    403,
    'Hệ thống này yêu cầu xác thực hai bước. Hãy mở trang quản trị và thiết lập xác thực hai bước cho tài khoản của bạn.',
    'This registry demands a second factor. Open the panel and set one up for your account.',
  ),
  ONLY_PERSISTED: problem(
    'FORBIDDEN',
    403,
    'Khoá này chỉ được dùng các câu truy vấn đã đăng ký. Hãy gửi `documentId: "sha256:…"` thay cho `query`, hoặc nhờ người vận hành đăng ký câu này.',
    'This key may use registered documents only. Send `documentId: "sha256:…"` in place of `query`, or ask the operator to register this one.',
  ),
  INTROSPECTION_NOT_GRANTED: problem(
    'FORBIDDEN',
    403,
    'Khoá này không được đọc lược đồ (`__schema`, `__type`). Hãy dùng tệp schema.graphql đã công bố.',
    'This key may not read the schema (`__schema`, `__type`). Use the published schema.graphql.',
  ),
  EXPLAIN_NOT_GRANTED: problem(
    'FORBIDDEN',
    403,
    'Chỉ quản trị viên được xem kế hoạch thực hiện. Hãy bỏ đầu mục `x-explain`.',
    'Only an administrator may see the plan. Leave the header `x-explain` out.',
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

  PERSISTED_DOCUMENT_NOT_FOUND: problem(
    'PERSISTED_DOCUMENT_NOT_FOUND',
    400,
    ({ id }) => `Chưa có câu truy vấn nào đăng ký với mã "${id}". Người vận hành đăng ký bằng \`documents import\`.`,
    ({ id }) => `No document is registered as "${id}". The operator registers documents with \`documents import\`.`,
  ),
  DOCUMENT_ID_MISMATCH: problem(
    'BAD_REQUEST',
    400,
    '`query` và mã câu truy vấn không khớp nhau. Hãy gửi một trong hai.',
    '`query` is not the document that the id names. Send one of them.',
  ),
  QUERY_MISSING: problem(
    'BAD_REQUEST',
    400,
    'Thiếu câu truy vấn. Hãy gửi `query` (chuỗi không rỗng) hoặc `documentId`.',
    'There is no document. Send `query` (a string that is not empty) or `documentId`.',
  ),
  NO_SUBSCRIPTIONS: problem(
    'BAD_REQUEST',
    400,
    'Máy chủ không có `subscription`. Hãy dùng `query`.',
    'There are no subscriptions here. Use a query.',
  ),
  INVALID_PARAMETER: problem(
    'BAD_REQUEST',
    400,
    ({ name, expected }) =>
      `\`${name}\` không hợp lệ: cần ${expected === 'string' ? 'một chuỗi' : 'một đối tượng JSON'}.`,
    ({ name, expected }) => `\`${name}\` must be ${expected === 'string' ? 'a string' : 'a JSON object'}.`,
  ),
  REPEATED_PARAMETER: problem(
    'BAD_REQUEST',
    400,
    ({ name }) => `Tham số \`${name}\` được gửi nhiều lần; hãy gửi một lần.`,
    ({ name }) => `The parameter \`${name}\` is given more than once; give it once.`,
  ),
  BODY_NOT_OBJECT: problem(
    'BAD_REQUEST',
    400,
    'Nội dung phải là một đối tượng JSON, ví dụ {"query":"{ me { name } }"}. Không nhận nhiều câu trong một yêu cầu.',
    'The body must be a JSON object such as {"query":"{ me { name } }"}. Batches are not accepted.',
  ),
  INVALID_UTF8: problem(
    'BAD_REQUEST',
    400,
    'Nội dung gửi lên không phải UTF-8 hợp lệ. Hãy gửi JSON mã hoá UTF-8.',
    'The body is not valid UTF-8. Send JSON encoded as UTF-8.',
  ),
  INVALID_JSON: problem(
    'BAD_REQUEST',
    400,
    'Nội dung gửi lên không phải JSON hợp lệ. Hãy kiểm tra cú pháp rồi gửi lại.',
    'The body is not valid JSON. Check its syntax and send it again.',
  ),
  JSON_TOO_DEEP: problem(
    'BAD_REQUEST',
    400,
    ({ max }) => `JSON lồng nhau hơn ${max} lớp. Hãy bớt số lớp lồng.`,
    ({ max }) => `The JSON is nested more than ${max} deep. Nest less.`,
  ),
  BODY_TOO_LARGE: problem(
    'BAD_REQUEST',
    413,
    ({ max }) => `Nội dung lớn hơn ${max} byte. Hãy chia thành nhiều yêu cầu.`,
    ({ max }) => `The body has more than ${max} bytes. Split the request.`,
  ),
  UNSUPPORTED_MEDIA_TYPE: problem(
    'BAD_REQUEST',
    415,
    'Hãy gửi JSON với đầu mục Content-Type: application/json.',
    'Send JSON with the header Content-Type: application/json.',
  ),
  NOT_ACCEPTABLE: problem(
    'BAD_REQUEST',
    406,
    'Máy chủ trả lời bằng application/json hoặc application/graphql-response+json; đầu mục Accept không nhận loại nào.',
    'Answers are application/json or application/graphql-response+json; the header Accept takes neither.',
  ),
  INVALID_REASON: problem(
    'BAD_REQUEST',
    400,
    'Đầu mục `X-Reason` không hợp lệ: hãy gửi lý do từ 1 đến 500 ký tự, UTF-8, mã hoá phần trăm (encodeURIComponent).',
    'The header `X-Reason` cannot be read: send 1 to 500 characters of UTF-8, percent-encoded (encodeURIComponent).',
  ),
  IDEMPOTENCY_KEY_INVALID: problem(
    'BAD_REQUEST',
    400,
    'Đầu mục `Idempotency-Key` không hợp lệ: hãy gửi từ 1 đến 128 ký tự ASCII không có dấu cách, ví dụ một UUID.',
    'The header `Idempotency-Key` cannot be used: send 1 to 128 ASCII characters without spaces, such as a UUID.',
  ),
  IDEMPOTENCY_KEY_REUSED: problem(
    'IDEMPOTENCY_KEY_REUSED',
    422,
    '`Idempotency-Key` này đã dùng cho một yêu cầu khác. Hãy dùng khoá mới cho mỗi việc; chỉ gửi lại khoá cũ với đúng nội dung cũ.',
    'This `Idempotency-Key` was used for another request. Take a new key for each task; repeat a key with the same content only.',
  ),
  IDEMPOTENCY_IN_PROGRESS: problem(
    'IDEMPOTENCY_IN_PROGRESS',
    409,
    'Yêu cầu trước với cùng `Idempotency-Key` còn đang được xử lý. Hãy gửi lại sau ít giây.',
    'An earlier request with the same `Idempotency-Key` is still at work. Send it again in a few seconds.',
  ),
  IDEMPOTENCY_ANSWER_GONE: problem(
    'IDEMPOTENCY_ANSWER_GONE',
    410,
    'Việc này đã được thực hiện; câu trả lời không còn được giữ vì dữ liệu cá nhân đã bị xoá theo yêu cầu. Hãy đọc lại bản ghi.',
    'This was carried out; its answer is kept no longer, as personal data was erased on request. Read the record again.',
  ),
  CROSS_SITE: problem(
    'BAD_REQUEST',
    400,
    'Yêu cầu có thể do một trang khác gửi nên bị từ chối. Hãy thêm đầu mục Content-Type: application/json hoặc gửi khoá API.',
    'The request could come from another site and is refused. Add Content-Type: application/json, or send an API key.',
  ),
} satisfies Record<string, Problem>;

export type RequestProblem = keyof typeof problems;

export const isRequestProblem = (reason: unknown): reason is RequestProblem =>
  typeof reason === 'string' && Object.hasOwn(problems, reason);

export const requestStatus = (reason: RequestProblem): number => problems[reason].status;

export const requestMessage = (reason: RequestProblem, params: Params, language: Language): string =>
  problems[reason][language](params);

/** A refusal of the request as a whole, in the reader's language, with its HTTP status. */
export function requestError(reason: RequestProblem, language: Language, params: Params = {}): GraphQLError {
  const { code, status } = problems[reason];
  return new GraphQLError(requestMessage(reason, params, language), {
    extensions: { code, reason, ...(Object.keys(params).length === 0 ? {} : { params }), http: { status } },
  });
}
