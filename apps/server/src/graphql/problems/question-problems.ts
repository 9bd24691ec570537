import { type Problem, problem } from './problem.ts';

/** What it asks about is not there, or cannot be asked so. */
export const questionProblems = {
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
    '`by`: trong VILLAGE, ETHNICITY và HEAD_SEX chỉ chọn được một, chỉ theo địa giới như đã báo cáo và không cùng DISTRICT; nghèo đa chiều chỉ chia theo một tiêu chí ngoài COMMUNE hoặc DISTRICT.',
    '`by`: of VILLAGE, ETHNICITY and HEAD_SEX one at most, only as reported and not with DISTRICT; multidimensional poverty by one besides COMMUNE or DISTRICT.',
  ),
  ONE_KIND_OF_UNIT: problem(
    'BAD_USER_INPUT',
    400,
    '`by`: chọn COMMUNE hoặc DISTRICT, không chọn cả hai.',
    '`by`: COMMUNE or DISTRICT, not both.',
  ),
} satisfies Record<string, Problem>;
