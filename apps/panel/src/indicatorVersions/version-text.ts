import type { IndicatorVersionRowFragment } from '@thoat-ngheo/client';
import { type Label, type Language, label } from '@thoat-ngheo/domain';
import type { PanelRecord } from '../api/operations.ts';
import { date } from '../components/field/format.ts';
import { language } from '../i18n/language.ts';

export type VersionRecord = PanelRecord & IndicatorVersionRowFragment;

const VERSION: Label = { vi: 'phiên bản', en: 'version' };

/** A version in titles: its indicator and its number, `Vốn vay bình quân, phiên bản 2`. */
export function describeVersion(record: PanelRecord): string {
  const { indicator, ordinal } = record as Partial<VersionRecord>;
  const named = [indicator?.name, `${VERSION[language.get()]} ${ordinal ?? ''}`.trim()];
  return named.filter((part) => part !== undefined).join(', ');
}

/** When a version is in force: `01/01/2021 – 30/06/2026`, open at its end while it still is. */
export function validityText({ validFrom, validTo }: VersionRecord, lang: Language): string {
  return `${date(validFrom, lang)} – ${validTo === null ? '' : date(validTo, lang)}`.trim();
}

/** What its figures are made of: its formula, what is counted, or how entered values are rolled up. */
export function methodText(version: VersionRecord, lang: Language): string {
  const { kind, formula, derivedMeasure, derivedClass, derivedIndicator, overUnits, overPeriods, weightIndicator } =
    version;
  if (kind === 'FORMULA') return formula ?? '';
  if (kind === 'DERIVED') {
    const parts = [
      derivedMeasure && label('DerivedMeasure', derivedMeasure, lang),
      derivedClass && label('HouseholdClass', derivedClass, lang),
      derivedIndicator && label('DeprivationIndicator', derivedIndicator, lang),
    ];
    return parts.filter((part) => part !== null).join(', ');
  }
  const rules = [label('UnitRollUp', overUnits, lang), label('PeriodRollUp', overPeriods, lang)].join(' / ');
  return weightIndicator === null ? rules : `${rules} (${weightIndicator.code})`;
}
