import type { SeededRandom } from '../seeded-random.ts';

/** Letters only, in several cases and with all tones: every version of ICU sorts them alike. */
const NAMES = [
  'Vân Đồn',
  'vân đồn',
  'Van Don',
  'VÂN ĐỒN',
  'Đông Triều',
  'Dông Triều',
  'Đầm Hà',
  'Đam Ha',
  'Hạ Long',
  'Hà Long',
  'Hả Long',
  'Há Long',
  'Ha Long Bay',
  'Quảng Yên',
  'Quang Yên',
  'Ba Chẽ',
  'Ba Chẻ',
  'Bình Liêu',
  'Cô Tô',
  'Cổ Tô',
  'Cơ Tô',
  'Tiên Yên',
  'Tiến Yên',
  'Ưng Hoà',
  'Uông Bí',
  'Ước',
  'Ăn',
  'Ân',
  'An',
  'a',
];

/** Free text with what trips up quoting, patterns and folding. */
const NOTES = [
  'ghi chú',
  'Ghi Chú',
  'GHI CHU',
  'đã kiểm tra',
  'Da kiem tra',
  '100 %',
  '100_%',
  'a_b',
  'axb',
  'C:\\đường\\dẫn',
  'nói: "được"',
  "của 'ông' $1",
  'hai\ndòng',
  'một\tô',
  '  thụt vào ',
  '',
  ' ',
  'Đ',
  'đ',
  'D',
  'z',
  'Z',
  '😀 vui',
  '{"a": [1, null]}',
  'é',
];

export const aName = (random: SeededRandom): string => random.pick(NAMES);

export const aNote = (random: SeededRandom): string => random.pick(NOTES);

/** A name that is not in `taken` yet; it is then. */
export function aNewName(random: SeededRandom, taken: Set<string>, within = ''): string {
  for (let name = aName(random); ; name = `${name} ${random.pick(['A', 'Đ', 'b', 'ơ'])}`) {
    const key = `${within} ${name}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

/** A day from 2020 to 2027. Few of them, so that rows share them. */
export function aDay(random: SeededRandom, fromYear = 2020, toYear = 2027): string {
  const month = random.pick(['01', '06', '12']);
  return `${random.between(fromYear, toYear)}-${month}-${random.pick(['01', '15', '30'])}`;
}

const MOMENTS = [
  '2025-12-31T16:59:59.999Z',
  '2025-12-31T17:00:00.000Z',
  '2026-01-01T00:00:00.000Z',
  '2026-06-15T08:30:00.120Z',
  '2026-06-15T08:30:00.100Z',
];

export const aMoment = (random: SeededRandom): string => random.pick(MOMENTS);

/** How numbers with decimals are written. */
export type Decimals = (text: string) => string;

/** Equal numbers in several ways, with up to six decimals: 24.5 and 24.50. */
export const mixedDecimals =
  (random: SeededRandom): Decimals =>
  (text) => {
    const [whole = '', fraction = ''] = text.split('.');
    const decimals = random.between(fraction.length, 6);
    return decimals === 0 || random.chance(0.5) ? text : `${whole}.${fraction.padEnd(decimals, '0')}`;
  };
