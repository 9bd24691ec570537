import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      indicatorVersions: {
        name: 'Phiên bản chỉ tiêu',
        empty: 'Chưa có phiên bản nào',
        emptyHint: 'Mở một chỉ tiêu rồi bấm “Thêm phiên bản”.',
        fields: { ordinal: 'Phiên bản', kind: 'Cách có số liệu', frequency: 'Loại kỳ' },
      },
    },
    indicatorVersions: {
      title: 'Các phiên bản của chỉ tiêu',
      add: 'Thêm phiên bản',
      method: 'Cách tính, cách tổng hợp',
      validity: 'Hiệu lực',
      due: 'Hạn báo cáo',
      dueDays: '%{days} ngày sau kỳ, %{level}',
      sections: {
        main: 'Chỉ tiêu và đơn vị tính',
        derived: 'Đếm từ sổ bộ hộ',
        formula: 'Công thức',
        rollUp: 'Tổng hợp và làm tròn',
        reporting: 'Báo cáo',
        validity: 'Hiệu lực và căn cứ',
      },
      hints: {
        frozen: 'Phiên bản đã có số liệu hoặc mục tiêu chỉ kết thúc được, không sửa được: hãy thêm phiên bản mới.',
        rollUp: 'Tổng hợp theo kỳ trong từng đơn vị trước, rồi theo đơn vị.',
      },
      help: {
        unitOfMeasure: 'Ví dụ: %, hộ, triệu đồng/hộ',
        formula: 'Mã chỉ tiêu, số, + - * / ( ), min, max. Ví dụ: VON_VAY / HO_VAY_VON',
        decimals: 'Từ 0 đến 6; chữ số 5 làm tròn ra xa số 0',
        dueDays: 'Từ 0 đến 366',
        validFrom: 'Một kỳ theo phiên bản có hiệu lực vào ngày đầu kỳ. Phiên bản trước tự kết thúc hôm trước.',
        validTo: 'Để trống: còn hiệu lực',
        derivedClass: 'Để trống: mọi loại hộ',
      },
      check: { ok: 'Công thức đọc được và khớp đơn vị tính. Dùng: %{codes}.', waiting: 'Gõ công thức để kiểm tra.' },
    },
  },
  {
    resources: {
      indicatorVersions: {
        name: 'Versions of indicators',
        empty: 'No version yet',
        emptyHint: 'Open an indicator and press “Add a version”.',
        fields: { ordinal: 'Version', kind: 'How it is obtained', frequency: 'Kind of period' },
      },
    },
    indicatorVersions: {
      title: 'Versions of the indicator',
      add: 'Add a version',
      method: 'How it is computed or rolled up',
      validity: 'Validity',
      due: 'Due',
      dueDays: '%{days} days after the period, %{level}',
      sections: {
        main: 'Indicator and unit of measure',
        derived: 'Counted in the registry',
        formula: 'Formula',
        rollUp: 'Roll-up and rounding',
        reporting: 'Reporting',
        validity: 'Validity and basis',
      },
      hints: {
        frozen: 'A version that values or targets use can only end, not change: add a new version instead.',
        rollUp: 'Over the periods of each unit first, then over the units.',
      },
      help: {
        unitOfMeasure: 'For example %, households, million VND/household',
        formula: 'Codes of indicators, numbers, + - * / ( ), min, max. For example VON_VAY / HO_VAY_VON',
        decimals: '0 to 6, rounded half away from zero',
        dueDays: '0 to 366',
        validFrom: 'A period belongs to the version of its first day. The version before ends the day before.',
        validTo: 'Empty: still valid',
        derivedClass: 'Empty: every class',
      },
      check: {
        ok: 'The formula is read and its units match. It uses: %{codes}.',
        waiting: 'Type a formula to check it.',
      },
    },
  },
);
