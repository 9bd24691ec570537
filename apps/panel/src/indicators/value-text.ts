import { describePeriod, formatDecimal, type Language, parsePeriod } from '@thoat-ngheo/domain';
import type { PanelRecord } from '../api/operations.ts';
import { language } from '../i18n/language.ts';
import { trimDecimal } from './indicator-progress.ts';

/** A period as people say it; a text that is none stays as it is. */
export function periodText(period: string, lang: Language): string {
  const parsed = parsePeriod(period);
  return parsed.ok ? describePeriod(parsed.value, lang) : period;
}

/** A value with its unit of measure: `0,064 %`, `3.066 hộ`. */
export function valueText(value: string, unitOfMeasure: string, lang: Language): string {
  return `${formatDecimal(trimDecimal(value), lang)}\u00a0${unitOfMeasure}`;
}

interface Unit {
  readonly province: { readonly name: string } | null;
  readonly commune: { readonly fullName: string } | null;
}

/** The unit that a target or measurement is about. */
export function unitText({ province, commune }: Unit): string {
  return commune?.fullName ?? province?.name ?? '';
}

/** A target or measurement in titles: its period, its value. */
export function describeValue(record: PanelRecord): string {
  const lang = language.get();
  const { indicator, period, value } = record as PanelRecord & {
    readonly indicator?: { readonly name: string; readonly unitOfMeasure: string };
    readonly period?: string;
    readonly value?: string;
  };
  return `${indicator?.name ?? ''}, ${periodText(period ?? '', lang)}: ${valueText(value ?? '', indicator?.unitOfMeasure ?? '', lang)}`;
}
