import type { StandardLine } from '@thoat-ngheo/domain';
import { twelveIndicators } from './indicators.ts';
import type { StandardRecord } from './standard.ts';

/** Lines of which neither the middle living standard nor the income points are known. */
function lines(rural: number, urban: number): readonly StandardLine[] {
  return [
    { areaType: 'RURAL', line: rural, middleLine: null, b1Points: null },
    { areaType: 'URBAN', line: urban, middleLine: null, b1Points: null },
  ];
}

/**
 * The standards that have applied or will apply in Quảng Ninh since 2022. Poor: income at or below the line and at least
 * `cut` deprivations; near-poor: income at or below the line and fewer.
 */
export const standards: readonly StandardRecord[] = [
  {
    code: 'ND07-2021',
    name: 'Chuẩn nghèo đa chiều quốc gia 2022 - 2026',
    validFrom: '2022-01-01',
    validTo: '2026-12-31',
    provinceCode: null,
    cut: 3,
    priority: 0,
    legalDocumentNumber: '07/2021/NĐ-CP',
    sourceNote:
      'Mức chuẩn, số thiếu hụt và thời gian áp dụng: [L]. Mức sống trung bình (1,5 lần chuẩn): [K]. Điểm B1 140/175 và 10 điểm mỗi thiếu hụt: Thông tư 07/2021/TT-BLĐTBXH [L]. Năm 2026 tiếp tục áp dụng theo Nghị định 351/2025/NĐ-CP [L].',
    lines: [
      { areaType: 'RURAL', line: 1_500_000, middleLine: 2_250_000, b1Points: 140 },
      { areaType: 'URBAN', line: 2_000_000, middleLine: 3_000_000, b1Points: 175 },
    ],
    indicators: twelveIndicators(),
  },
  {
    code: 'NQ13-2023-QN',
    name: 'Chuẩn nghèo đa chiều tỉnh Quảng Ninh 2023 - 2025',
    validFrom: '2023-01-01',
    validTo: '2025-12-31',
    provinceCode: '22',
    cut: 3,
    // A province's own standard is above the national one and takes its place while it is valid.
    priority: 10,
    legalDocumentNumber: '13/2023/NQ-HĐND',
    sourceNote:
      'Mức chuẩn và giai đoạn 2023 - 2025: [L]; ngày đầu và ngày cuối lấy theo năm tròn [K]. Số thiếu hụt (từ 3): giả định như Nghị định 07/2021/NĐ-CP [K]. Mức sống trung bình và điểm B1: chưa có nguồn.',
    lines: lines(2_100_000, 2_600_000),
    indicators: twelveIndicators('Giả định dùng các chỉ số của Nghị định 07/2021/NĐ-CP [K].'),
  },
  {
    code: 'ND351-2025',
    name: 'Chuẩn nghèo đa chiều quốc gia 2027 - 2030',
    validFrom: '2027-01-01',
    validTo: '2030-12-31',
    provinceCode: null,
    cut: 3,
    priority: 0,
    legalDocumentNumber: '351/2025/NĐ-CP',
    sourceNote: 'Mức chuẩn, số thiếu hụt và thời gian áp dụng: [L]. Mức sống trung bình và điểm B1: chưa có nguồn.',
    lines: lines(2_200_000, 2_800_000),
    indicators: twelveIndicators('Giả định giữ các chỉ số của Nghị định 07/2021/NĐ-CP, chưa đối chiếu [K].'),
  },
];
