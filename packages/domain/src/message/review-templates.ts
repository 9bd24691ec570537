import type { ProblemCode } from '../result/problem-code.ts';
import type { Label } from '../vocabulary/vocabulary.ts';

/** What to say about a round of the review and its acts. */
export const REVIEW_TEMPLATES = {
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
} satisfies { readonly [C in ProblemCode]?: Label };
