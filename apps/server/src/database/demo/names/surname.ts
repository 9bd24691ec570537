import type { Ethnicity } from '@thoat-ngheo/domain';
import { drawFrom, type Random } from '../random.ts';

const KINH = drawFrom([
  ['Nguyễn', 31],
  ['Trần', 11],
  ['Phạm', 9],
  ['Vũ', 9],
  ['Lê', 7],
  ['Bùi', 6],
  ['Đỗ', 5],
  ['Hoàng', 5],
  ['Đặng', 4],
  ['Đinh', 3],
  ['Ngô', 3],
  ['Dương', 2],
  ['Đoàn', 2],
  ['Đào', 2],
  ['Lương', 2],
  ['Phan', 1],
  ['Tô', 1],
  ['Mai', 1],
  ['Hà', 1],
  ['Cao', 1],
  ['Lưu', 1],
  ['Trịnh', 1],
]);

/** Surnames that are frequent among the peoples of Quảng Ninh; weights are rough, not counted. */
const SURNAMES: { readonly [E in Ethnicity]?: (random: Random) => string } = {
  KINH,
  DAO: drawFrom([
    ['Triệu', 16],
    ['Bàn', 14],
    ['Chìu', 18],
    ['Phùn', 16],
    ['Tằng', 16],
    ['Đặng', 10],
    ['Lý', 6],
    ['Dường', 4],
  ]),
  TAY: drawFrom([
    ['Hoàng', 30],
    ['Lô', 16],
    ['Nông', 14],
    ['Vi', 14],
    ['La', 9],
    ['Lương', 9],
    ['Bế', 4],
    ['Hà', 4],
  ]),
  SAN_DIU: drawFrom([
    ['Từ', 22],
    ['Lục', 18],
    ['Trạc', 16],
    ['Diệp', 20],
    ['Ôn', 8],
    ['Lý', 8],
    ['Tô', 8],
  ]),
  SAN_CHAY: drawFrom([
    ['Nình', 26],
    ['Trần', 26],
    ['Lỷ', 14],
    ['Hoàng', 14],
    ['Tằng', 10],
    ['Sái', 6],
    ['Ngô', 4],
  ]),
  HOA: drawFrom([
    ['Lý', 16],
    ['Trương', 12],
    ['Hoàng', 12],
    ['Voòng', 10],
    ['Lầu', 8],
    ['Chu', 8],
    ['Ngô', 8],
  ]),
  NUNG: drawFrom([
    ['Nông', 30],
    ['Hoàng', 24],
    ['Vi', 16],
    ['Lương', 12],
    ['Lý', 10],
  ]),
};

/** A surname as borne among an ethnicity; one that is not listed here bears the surnames of the Kinh. */
export function drawSurname(random: Random, ethnicity: Ethnicity): string {
  return (SURNAMES[ethnicity] ?? KINH)(random);
}
