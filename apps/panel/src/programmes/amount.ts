import { formatDecimal, type Language, ratio } from '@thoat-ngheo/domain';
import { trimDecimal } from '../indicators/indicator-progress.ts';

const BILLION = 1_000_000_000;

/** Whole VND in thousand millions (tỷ đồng), one decimal where there is one: `20734700000000` is `20.734,7`. */
export function billions(amount: number | bigint, lang: Language): string {
  return formatDecimal(trimDecimal(ratio(amount, BILLION, 1) ?? '0'), lang);
}
