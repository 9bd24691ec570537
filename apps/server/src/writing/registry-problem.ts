import { formatDate, type Language } from '@thoat-ngheo/domain';

type Params = Readonly<Record<string, string | number>>;
type Messages = Record<Language, (params: Params) => string>;

/** What only the registry itself can refuse: it depends on other records. Messages say how to mend it. */
const catalogue = {
  CONFLICT: {
    vi: () =>
      'Bản ghi đã được người khác thay đổi sau khi bạn mở. Hãy xem bản hiện tại rồi lưu lại; những gì bạn nhập vẫn được giữ.',
    en: () =>
      'Someone else changed this record after you opened it. Look at the current one, then save again; what you typed is kept.',
  },
  REMOVED: {
    vi: () => 'Bản ghi này đã bị xoá. Hãy khôi phục trước khi sửa.',
    en: () => 'This record has been removed. Restore it before changing it.',
  },
  NOT_REMOVED: { vi: () => 'Bản ghi này chưa bị xoá.', en: () => 'This record is not removed.' },
  ID_TAKEN: {
    vi: () => 'Mã định danh (id) này đã dùng cho một bản ghi khác. Hãy bỏ trống hoặc chọn mã khác.',
    en: () => 'This id already belongs to another record. Leave it out or choose another one.',
  },
  NOT_ID: {
    vi: () => 'Mã định danh phải là một UUID.',
    en: () => 'An id must be a UUID.',
  },
  ERASED: {
    vi: () => 'Dữ liệu cá nhân của hộ này đã bị xoá theo yêu cầu; không nhập lại vào hồ sơ này.',
    en: () => 'The personal data of this household was erased on request; nothing is entered here again.',
  },
  REQUEST_CLOSED: {
    vi: () => 'Yêu cầu này đã có kết quả. Hãy lập yêu cầu mới nếu cần xem xét lại.',
    en: () => 'This request is closed. Make a new one if it has to be looked at again.',
  },
  ERASE_FIRST: {
    vi: () =>
      'Yêu cầu xoá dữ liệu chỉ hoàn thành khi dữ liệu được xoá thật: hãy dùng chức năng xoá dữ liệu của yêu cầu.',
    en: () => 'An erasure is fulfilled by carrying it out: use eraseHousehold or eraseMember with this request.',
  },
  NOT_THIS_ERASURE: {
    vi: () =>
      'Yêu cầu này không phải là yêu cầu xoá dữ liệu của đối tượng này. Hãy kiểm tra loại yêu cầu và nhân khẩu.',
    en: () => 'This request does not ask for this erasure. Check its kind, and whether it names a member.',
  },
  LEGAL_BASIS_FIRST: {
    vi: () => 'Hãy ghi căn cứ pháp lý vào yêu cầu trước khi xoá dữ liệu.',
    en: () => 'Enter the legal basis in the request before the data is erased.',
  },
  UNKNOWN_REFERENCE: {
    vi: () => 'Không tìm thấy bản ghi được chọn (có thể đã bị xoá). Hãy chọn lại từ danh sách.',
    en: () => 'The chosen record does not exist (it may have been removed). Choose again from the list.',
  },
  VILLAGE_OF_OTHER_COMMUNE: {
    vi: () => 'Thôn này thuộc xã khác. Hãy chọn thôn của xã đã chọn.',
    en: () => 'This village belongs to another commune. Choose a village of the chosen commune.',
  },
  MEMBER_OF_OTHER_HOUSEHOLD: {
    vi: () => 'Nhân khẩu này thuộc hộ khác. Hãy bỏ mã định danh để thêm người mới.',
    en: () => 'This member belongs to another household. Leave out the id to add a new person.',
  },
  HOUSEHOLD_OF_OTHER_COMMUNE: {
    vi: () => 'Không tìm thấy hộ này ở xã của mô hình. Hãy chọn hộ đang sống tại xã đã chọn.',
    en: () => 'There is no such household in the commune of the model. Choose one that lives there.',
  },
  OUTSIDE_ROUND: {
    vi: ({ from, to }) => `Ngày rà soát phải nằm trong đợt rà soát, từ ${from} đến ${to}.`,
    en: ({ from, to }) => `The day of the survey must lie within the round, from ${from} to ${to}.`,
  },
  OUTSIDE_COMMUNE_VALIDITY: {
    vi: ({ from, to }) => `Xã của hộ chỉ có hiệu lực từ ${from} đến ${to}. Hãy chọn ngày rà soát trong khoảng đó.`,
    en: ({ from, to }) => `The household’s commune exists from ${from} to ${to} only. Choose a day within that time.`,
  },
  SURVEY_CLOSED: {
    vi: ({ step }) =>
      `Rà soát của xã đang ở bước “${step}” nên phiếu của hộ này không sửa được nữa (Điều 4 Quyết định 24/2021/QĐ-TTg). Hãy ghi đính chính, hoặc nhờ người phê duyệt mở lại.`,
    en: ({ step }) =>
      `The review of the commune is at the step “${step}”, so this form cannot be changed any more (Article 4 of Decision 24/2021/QĐ-TTg). Record a correction, or ask the approver to reopen it.`,
  },
  ROUND_NOT_CLOSED: {
    vi: () =>
      'Đợt rà soát của xã chưa kết thúc nên chưa ghi đính chính được. Hãy sửa phiếu; nếu phiếu không sửa được nữa, chờ kết thúc đợt hoặc nhờ người phê duyệt mở lại.',
    en: () =>
      'The round is not closed in this commune, so nothing is corrected beside it. Change the assessment; if that is no longer possible, wait for the end of the round or ask the approver to reopen it.',
  },
  BEFORE_CLOSING: {
    vi: ({ closed }) => `Ngày quyết định đính chính không được trước ngày kết thúc đợt tại xã (${closed}).`,
    en: ({ closed }) => `A correction is not decided before the round was closed in the commune (${closed}).`,
  },
  AREA_TYPE_UNKNOWN: {
    vi: () => 'Xã của hộ chưa có loại khu vực (nông thôn/thành thị). Hãy nhập loại khu vực cho xã trước.',
    en: () => 'The area type (rural/urban) of the household’s commune is not known. Enter it for the commune first.',
  },
  FIELD_NOT_GRANTED: {
    vi: () => 'Bạn không có quyền xem nên không được nhập trường này. Hãy bỏ trường này, hoặc xin quyền.',
    en: () => 'You may not read this field, so you may not enter it. Leave it out, or ask for the right to it.',
  },
  NUMBER_MASKED: {
    vi: () => 'Số này đang được che nên không biết là số nào. Hãy nhập đủ 12 chữ số.',
    en: () => 'This number is masked, so nobody knows which it is. Enter all twelve digits.',
  },
  LAST_ADMINISTRATOR: {
    vi: () => 'Sau thay đổi này không còn ai quản lý quyền trên toàn tỉnh. Hãy cấp quyền đó cho người khác trước.',
    en: () => 'Nobody would be left who manages access in the whole province. Give that right to somebody else first.',
  },
  PERIOD_LOCKED: {
    vi: ({ state }) =>
      `Báo cáo của kỳ này ở trạng thái “${state}” nên số liệu đã khoá. Hãy nhờ người duyệt trả lại báo cáo rồi sửa.`,
    en: ({ state }) =>
      `The report of this period is “${state}”, so its values are locked. Ask the approver to return it, then change them.`,
  },
  REPORT_NOT_ITS_TURN: {
    vi: ({ state }) =>
      `Báo cáo đang ở trạng thái “${state}” nên không làm bước này được. Hãy tải lại để xem hiện trạng.`,
    en: ({ state }) => `The report is “${state}”, so this step does not follow. Load it again to see where it stands.`,
  },
  NOT_MEASURED: {
    vi: () => 'Chỉ tiêu này được tính, không nhập số liệu. Hãy sửa ở nguồn hoặc ở công thức.',
    en: () => 'This indicator is computed; no value is entered. Correct its source or its formula.',
  },
  NO_VERSION_IN_FORCE: {
    vi: () =>
      'Chỉ tiêu chưa có phiên bản có hiệu lực vào ngày đầu kỳ này. Hãy chọn kỳ khác, hoặc thêm phiên bản có hiệu lực từ ngày đó.',
    en: () =>
      'No version of the indicator is in force on the first day of this period. Choose another period, or add a version from that day.',
  },
  VERSION_FROZEN: {
    vi: () =>
      'Phiên bản chỉ tiêu này đã có số liệu hoặc mục tiêu nên không sửa được. Hãy tạo phiên bản mới từ một ngày sau đó.',
    en: () =>
      'Values or targets use this version of the indicator, so it is frozen. Make a new version from a later day.',
  },
  IN_USE: {
    vi: ({ count }) => `Không thể xoá: còn ${count} bản ghi đang dùng bản ghi này. Hãy xoá hoặc chuyển chúng trước.`,
    en: ({ count }) => `It cannot be removed: ${count} records still use it. Remove or move them first.`,
  },
  TAKEN: {
    vi: ({ what }) => `Đã có bản ghi khác dùng ${what} này. Hãy kiểm tra lại hoặc chọn giá trị khác.`,
    en: ({ what }) => `Another record already uses this ${what}. Check it or choose another value.`,
  },
  REORGANISATION_SETTLED: {
    vi: () => 'Sắp xếp này đã áp dụng hoặc đã hoàn tác nên không sửa được nữa. Hãy lập dự thảo mới.',
    en: () => 'This reorganisation was applied or reversed and is changed no more. Make a new draft.',
  },
  NOT_APPLIED: {
    vi: () => 'Sắp xếp này chưa áp dụng nên không có gì để hoàn tác.',
    en: () => 'This reorganisation is not applied: there is nothing to reverse.',
  },
  NOT_EFFECTIVE_YET: {
    vi: ({ on }) => `Sắp xếp có hiệu lực từ ${formatDate(String(on), 'vi')}. Chỉ áp dụng được từ ngày đó.`,
    en: ({ on }) => `The reorganisation takes effect on ${formatDate(String(on), 'en')}. Apply it from that day on.`,
  },
  HOUSEHOLDS_UNDECIDED: {
    vi: ({ count }) =>
      `Còn ${count} hộ của các xã bị chia chưa chọn đơn vị mới. Hãy chọn theo thôn, rồi từng hộ còn lại.`,
    en: ({ count }) =>
      `${count} households of divided communes have no new commune yet. Assign villages, then the rest.`,
  },
  VILLAGES_UNDECIDED: {
    vi: ({ count }) =>
      `Còn ${count} thôn chưa có hộ nào ở các xã bị chia chưa chọn đơn vị mới. Hãy chọn cho từng thôn.`,
    en: ({ count }) => `${count} villages without households in divided communes have no new commune yet. Assign them.`,
  },
  ASSIGNMENTS_STALE: {
    vi: ({ count }) =>
      `Có ${count} lựa chọn chuyển đến đơn vị không nhận dân của xã cũ theo các dòng kế thừa hiện tại. Hãy chọn lại hoặc bỏ chọn.`,
    en: ({ count }) =>
      `${count} decisions lead to a commune that takes no people of the old one by the present lines. Decide anew or take them back.`,
  },
  TOO_MANY: {
    vi: ({ max }) => `Mỗi lần chỉ được tối đa ${max} mục. Hãy chia thành nhiều lần.`,
    en: ({ max }) => `At most ${max} at once. Do it in several steps.`,
  },
  BUILT_ON: {
    vi: ({ count, what }) => `Không hoàn tác được nữa: đã có ${count} ${what}. Hãy lập một sắp xếp mới để điều chỉnh.`,
    en: ({ count, what }) =>
      `It can no longer be reversed: there are ${count} ${what}. Make a new reorganisation instead.`,
  },
  SEVERAL_HEADS: {
    vi: () => 'Một hộ chỉ có một chủ hộ. Hãy sửa quan hệ của các nhân khẩu khác.',
    en: () => 'A household has one head. Correct the relationship of the other members.',
  },
  NO_HEAD: {
    vi: () => 'Hộ phải có một chủ hộ. Hãy chọn một nhân khẩu làm chủ hộ.',
    en: () => 'A household must have a head. Choose one member as the head.',
  },
  NOT_ALLOWED: {
    vi: () => 'Giá trị này không được phép. Hãy kiểm tra lại.',
    en: () => 'This value is not allowed. Check it.',
  },
} as const satisfies Record<string, Messages>;

export type RegistryProblemCode = keyof typeof catalogue;

export type RegistryProblem = {
  readonly origin: 'registry';
  readonly path: readonly (string | number)[];
  readonly code: RegistryProblemCode;
  readonly params?: Params;
};

export function registryProblem(
  path: RegistryProblem['path'],
  code: RegistryProblemCode,
  params: Params = {},
): RegistryProblem {
  return { origin: 'registry', path, code, params };
}

export function registryProblemMessage(problem: RegistryProblem, language: Language): string {
  const messages: Messages = catalogue[problem.code];
  return messages[language](problem.params ?? {});
}
