import { type Problem, problem } from './problem.ts';

/** Who asks may not. */
export const accessProblems = {
  UNAUTHENTICATED: problem(
    'UNAUTHENTICATED',
    401,
    'Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập, hoặc gửi khoá API: Authorization: Bearer <khoá>.',
    'You are not signed in, or the session has ended. Sign in, or send an API key: Authorization: Bearer <key>.',
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
} satisfies Record<string, Problem>;
