import type { Language } from '@thoat-ngheo/domain';
import { APIError } from 'better-auth/api';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password-policy.ts';

type Params = Readonly<Record<string, string | number>>;
type Message = string | ((params: Params) => string);

/** What can be wrong with an account, a password, a code or a link, and how to mend it. The authentication library's codes are kept. */
const catalogue = {
  INVALID_EMAIL_OR_PASSWORD: {
    vi: 'Thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra rồi thử lại.',
    en: 'The email or the password is wrong. Check them and try again.',
  },
  INVALID_PASSWORD: {
    vi: 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
    en: 'The present password is wrong. Enter it again.',
  },
  INVALID_EMAIL: {
    vi: 'Đây không phải là địa chỉ thư điện tử. Hãy viết như ten@tinh.gov.vn.',
    en: 'This is not an email address. Write it like name@province.gov.vn.',
  },
  NAME_REQUIRED: {
    vi: 'Hãy nhập họ tên, tối đa 200 ký tự.',
    en: 'Enter a name of at most 200 characters.',
  },
  EMAIL_TAKEN: {
    vi: 'Đã có tài khoản dùng địa chỉ này. Hãy tạo liên kết đặt lại mật khẩu cho tài khoản đó, hoặc dùng địa chỉ khác.',
    en: 'An account has this address already. Make a reset link for that account, or use another address.',
  },
  OWN_ACCOUNT: {
    vi: 'Không thể tự khoá tài khoản của mình. Hãy nhờ một quản trị viên khác.',
    en: 'You cannot disable your own account. Ask another administrator.',
  },
  USER_DISABLED: {
    vi: 'Tài khoản này đang bị ngừng. Hãy mở lại tài khoản trước.',
    en: 'This account is disabled. Enable it first.',
  },
  PASSWORD_TOO_SHORT: {
    vi: `Mật khẩu phải có ít nhất ${MIN_PASSWORD_LENGTH} ký tự. Hãy ghép vài từ không liên quan đến nhau.`,
    en: `A password has at least ${MIN_PASSWORD_LENGTH} characters. Join a few words that have nothing to do with one another.`,
  },
  PASSWORD_TOO_LONG: {
    vi: `Mật khẩu có nhiều nhất ${MAX_PASSWORD_LENGTH} ký tự. Hãy rút ngắn lại.`,
    en: `A password has at most ${MAX_PASSWORD_LENGTH} characters. Make it shorter.`,
  },
  PASSWORD_IS_IDENTITY: {
    vi: 'Mật khẩu không được là địa chỉ thư hay họ tên của bạn. Hãy ghép vài từ không liên quan đến bạn.',
    en: 'The password must not be your address or your name. Join a few words that have nothing to do with you.',
  },
  PASSWORD_COMMON: {
    vi: 'Mật khẩu này dễ đoán: từ thông dụng, dãy phím, lặp lại hoặc chỉ có chữ số. Hãy ghép vài từ không liên quan đến nhau.',
    en: 'This password is easily guessed: common words, a row of keys, a repetition or digits alone. Join a few words that have nothing to do with one another.',
  },
  CREDENTIAL_ACCOUNT_NOT_FOUND: {
    vi: 'Tài khoản này chưa có mật khẩu. Hãy nhờ quản trị viên tạo liên kết đặt mật khẩu.',
    en: 'This account has no password yet. Ask an administrator for a link to set one.',
  },
  ACCOUNT_LOCKED: {
    vi: ({ minutes }) =>
      `Đã nhập sai quá nhiều lần, nên địa chỉ này tạm bị khoá. Hãy thử lại sau ${minutes} phút, hoặc nhờ quản trị viên mở khoá.`,
    en: ({ minutes }) =>
      `There were too many wrong tries, so this address is locked for now. Try again in ${minutes} minutes, or ask an administrator to unlock it.`,
  },
  ACCOUNT_TEMPORARILY_LOCKED: {
    vi: 'Đã nhập sai mã quá nhiều lần, nên tài khoản tạm bị khoá. Hãy thử lại sau 15 phút, hoặc nhờ quản trị viên mở khoá.',
    en: 'There were too many wrong codes, so the account is locked for now. Try again in 15 minutes, or ask an administrator to unlock it.',
  },
  ACCOUNT_DISABLED: {
    vi: 'Tài khoản này đã ngừng hoạt động. Hãy liên hệ quản trị viên.',
    en: 'This account is disabled. Ask an administrator.',
  },
  RATE_LIMITED: {
    vi: ({ seconds }) => `Có quá nhiều yêu cầu từ địa chỉ mạng này. Hãy thử lại sau ${seconds} giây.`,
    en: ({ seconds }) => `Too many requests come from this network address. Try again in ${seconds} seconds.`,
  },
  INVALID_CODE: {
    vi: 'Mã xác thực không đúng hoặc đã hết hạn. Hãy nhập mã đang hiện trên ứng dụng.',
    en: 'The code is wrong or has ended. Enter the one the application shows now.',
  },
  INVALID_BACKUP_CODE: {
    vi: 'Mã dự phòng không đúng hoặc đã dùng. Mỗi mã chỉ dùng một lần.',
    en: 'The backup code is wrong or was used before. Each works once.',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    vi: 'Đã nhập sai mã quá nhiều lần. Hãy đăng nhập lại từ đầu.',
    en: 'There were too many wrong codes. Start signing in again.',
  },
  INVALID_TWO_FACTOR_COOKIE: {
    vi: 'Lần đăng nhập này đã hết hạn. Hãy đăng nhập lại từ đầu.',
    en: 'This sign-in has ended. Start signing in again.',
  },
  TOTP_ALREADY_ENABLED: {
    vi: 'Xác thực hai bước đã được bật. Hãy tắt trước nếu muốn đổi thiết bị.',
    en: 'The second factor is on already. Turn it off first to change the device.',
  },
  LINK_INVALID: {
    vi: 'Liên kết này đã dùng, đã hết hạn hoặc không đúng. Hãy nhờ quản trị viên tạo liên kết mới.',
    en: 'This link was used, has ended or is wrong. Ask an administrator for a new one.',
  },
  INVALID_TEXT: {
    vi: 'Văn bản chứa ký tự NUL. Hãy bỏ ký tự đó rồi gửi lại.',
    en: 'A text holds the character NUL. Leave it out and send it again.',
  },
  INVALID_TOKEN: {
    vi: 'Liên kết này đã dùng, đã hết hạn hoặc không đúng. Hãy nhờ quản trị viên tạo liên kết mới.',
    en: 'This link was used, has ended or is wrong. Ask an administrator for a new one.',
  },
  INVITATION_ENDED: {
    vi: 'Lời mời đã hết hạn. Hãy nhờ quản trị viên tạo liên kết mới.',
    en: 'The invitation has ended. Ask an administrator for a new link.',
  },
  PROVIDER_NOT_FOUND: {
    vi: 'Dịch vụ đăng nhập tạm thời không phản hồi. Hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
    en: 'The sign-in service does not answer at the moment. Try again in a few minutes, or use a password.',
  },
  UNAUTHORIZED: {
    vi: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
    en: 'The session has ended. Sign in again.',
  },
  INVALID_ORIGIN: {
    vi: 'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở trang quản trị bằng địa chỉ chính thức của nó.',
    en: 'The request comes from another site and is refused. Open the panel at its own address.',
  },
} as const satisfies Record<string, Record<Language, Message>>;

export type AccountProblemCode = keyof typeof catalogue;

export const isAccountProblem = (code: unknown): code is AccountProblemCode =>
  typeof code === 'string' && Object.hasOwn(catalogue, code);

/** The problem in words, in the reader's language. */
export function accountProblemMessage(code: AccountProblemCode, language: Language, params: Params = {}): string {
  const message: Message = catalogue[code][language];
  return typeof message === 'string' ? message : message(params);
}

/** A refusal by an endpoint of accounts; `http/auth-routes.ts` puts it in the reader's language. */
export function accountError(
  status: 'BAD_REQUEST' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'TOO_MANY_REQUESTS',
  code: AccountProblemCode,
  params: Params = {},
): APIError {
  return new APIError(status, { code, message: accountProblemMessage(code, 'en', params), params });
}
