import { messagePair } from '../i18n/message-pair.ts';

export const messages = messagePair(
  {
    resources: {
      standards: {
        name: 'Chuẩn nghèo',
        empty: 'Chưa có chuẩn nghèo nào',
        emptyHint: 'Chuẩn nghèo được nạp cùng dữ liệu gốc khi khởi động.',
        fields: {
          name: 'Tên chuẩn',
          cut: 'Số thiếu hụt để là hộ nghèo',
          province: { name: 'Phạm vi' },
          rural: 'Nông thôn',
          urban: 'Thành thị',
          on: 'Có hiệu lực ngày',
          contentHash: 'Mã băm nội dung',
        },
      },
    },
    standards: {
      national: 'Cả nước',
      sections: {
        main: 'Chuẩn nghèo',
        lines: 'Mức thu nhập bình quân đầu người một tháng',
        indicators: 'Các chỉ số thiếu hụt',
        hash: 'Kiểm tra tính toàn vẹn',
      },
      rule: 'Hộ nghèo: thu nhập không quá mức chuẩn và thiếu hụt từ %{cut} chỉ số. Hộ cận nghèo: thu nhập không quá mức chuẩn và thiếu hụt dưới %{cut} chỉ số.',
      valid: '%{from} – %{to}',
      open: 'chưa hết hiệu lực',
      lines: {
        area: 'Khu vực',
        line: 'Mức chuẩn',
        middle: 'Mức sống trung bình đến',
        b1: 'Điểm B1 ứng với mức chuẩn',
      },
      indicators: {
        threshold: 'Thiếu hụt khi',
        score: '%{points} điểm, trọng số %{weight}',
      },
      hash: {
        same: 'Nội dung khớp: mã băm tính lại trên trình duyệt này bằng mã băm đã lưu.',
        different: 'Nội dung KHÔNG khớp: mã băm tính lại khác mã băm đã lưu. Hãy báo cho người quản trị.',
        stored: 'Đã lưu',
        computed: 'Tính lại',
        about:
          'Mã băm SHA-256 của mọi điều quyết định phân loại. Mỗi phiếu rà soát lưu mã này, nên kết quả cũ luôn tính lại được.',
      },
      marks: 'Dấu nguồn: [L] đọc trong văn bản, [K] biết chung, chưa đối chiếu, [C] tính toán.',
    },
  },
  {
    resources: {
      standards: {
        name: 'Poverty standards',
        empty: 'No poverty standard yet',
        emptyHint: 'Standards are loaded with the reference data at start.',
        fields: {
          name: 'Name of the standard',
          cut: 'Deprivations that make poor',
          province: { name: 'Scope' },
          rural: 'Rural',
          urban: 'Urban',
          on: 'Valid on',
          contentHash: 'Content hash',
        },
      },
    },
    standards: {
      national: 'The country',
      sections: {
        main: 'Poverty standard',
        lines: 'Income per person and month',
        indicators: 'Deprivation indicators',
        hash: 'Integrity',
      },
      rule: 'Poor: income at or below the line and at least %{cut} deprivations. Near-poor: income at or below the line and fewer than %{cut}.',
      valid: '%{from} – %{to}',
      open: 'open',
      lines: {
        area: 'Area type',
        line: 'Line',
        middle: 'Middle living standard up to',
        b1: 'B1 score that stands for the line',
      },
      indicators: {
        threshold: 'Deprived if',
        score: '%{points} points, weight %{weight}',
      },
      hash: {
        same: 'The content agrees: the hash recomputed in this browser equals the stored one.',
        different:
          'The content does NOT agree: the recomputed hash differs from the stored one. Tell the administrator.',
        stored: 'Stored',
        computed: 'Recomputed',
        about:
          'SHA-256 of everything that decides a class. Every assessment stores it, so that old results can be recomputed.',
      },
      marks: 'Source marks: [L] read in the document, [K] generally known, not checked, [C] computed.',
    },
  },
);
