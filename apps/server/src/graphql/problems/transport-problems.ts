import { type Problem, problem } from './problem.ts';

/** It did not become an operation, or nobody was there to run it. */
export const transportProblems = {
  SERVICE_UNAVAILABLE: problem(
    'SERVICE_UNAVAILABLE',
    503,
    'Cơ sở dữ liệu tạm thời không phản hồi. Hãy thử lại sau ít giây; những gì bạn nhập vẫn được giữ.',
    'The database does not answer at the moment. Try again in a few seconds; what you typed is kept.',
  ),
  INTERNAL: problem(
    'INTERNAL',
    500,
    'Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị viên kèm thời điểm này.',
    'The server met an unexpected error. Try again; if it stays, tell the administrator the time it happened.',
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
