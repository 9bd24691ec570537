import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      assessmentCorrections: {
        name: 'Đính chính kết quả rà soát',
        fields: {
          class: 'Phân loại',
          deprived: 'Chỉ số thiếu hụt',
          notAnswered: 'Chỉ số chưa trả lời',
          scoreBMin: 'Điểm B2',
          scoreBMax: 'Điểm B2 cao nhất',
          assessment: 'Phiếu rà soát',
          household: 'Hộ gia đình',
          standard: 'Chuẩn nghèo áp dụng',
          standardHash: 'Mã nội dung của chuẩn',
          recordedBy: 'Người ghi',
        },
      },
    },
    corrections: {
      title: 'Đính chính',
      make: 'Ghi đính chính',
      none: 'Chưa có đính chính nào.',
      decision: 'Quyết định',
      facts: 'Thông tin đúng của hộ',
      hint: 'Đợt rà soát tại xã đã kết thúc: kết quả đã công nhận và số liệu của đợt không thay đổi. Đính chính được ghi bên cạnh, kèm quyết định.',
      factsHint: 'Các ô được điền sẵn theo phiếu đã công nhận; hãy sửa những ô sai.',
      entry: 'Quyết định %{number} ngày %{day}',
      recordedBy: '%{name} ghi lúc %{when}',
      needsRecognised: 'Hãy mở phiếu rà soát cần đính chính rồi bấm “Ghi đính chính”.',
    },
  },
  {
    resources: {
      assessmentCorrections: {
        name: 'Corrections of results',
        fields: {
          class: 'Class',
          deprived: 'Deprived in',
          notAnswered: 'Not answered',
          scoreBMin: 'B2 score',
          scoreBMax: 'Highest B2 score',
          assessment: 'Assessment',
          household: 'Household',
          standard: 'Standard applied',
          standardHash: 'Content hash of the standard',
          recordedBy: 'Recorded by',
        },
      },
    },
    corrections: {
      title: 'Corrections',
      make: 'Record a correction',
      none: 'No corrections.',
      decision: 'Decision',
      facts: 'The facts of the household',
      hint: 'The round is closed in this commune: the recognised result and the figures of the round stay as they are. The correction is recorded beside them, with its decision.',
      factsHint: 'Filled in as in the recognised assessment; change what is wrong.',
      entry: 'Decision %{number} of %{day}',
      recordedBy: 'recorded by %{name}, %{when}',
      needsRecognised: 'Open the assessment and press “Record a correction”.',
    },
  },
);
