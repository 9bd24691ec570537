import { PERIOD_KINDS, type PeriodKind } from '../vocabulary/programme.ts';
import type { Language } from '../vocabulary/vocabulary.ts';
import { PERIOD_MONTHS, type Period } from './period.ts';

/** All periods of a kind in a year, in order. */
export function periodsOfYear(kind: PeriodKind, year: number): readonly Period[] {
  return Array.from({ length: 12 / PERIOD_MONTHS[kind] }, (_, index) => ({ kind, year, ordinal: index + 1 }));
}

/** The period of the same kind that lies `steps` later (earlier when negative). */
export function shiftPeriod({ kind, year, ordinal }: Period, steps: number): Period {
  const perYear = 12 / PERIOD_MONTHS[kind];
  const index = year * perYear + (ordinal - 1) + steps;
  const shiftedYear = Math.floor(index / perYear);
  return { kind, year: shiftedYear, ordinal: index - shiftedYear * perYear + 1 };
}

/** The kinds of period that a period of the given kind can be divided into, longest first. */
export function shorterKinds(kind: PeriodKind): readonly PeriodKind[] {
  return PERIOD_KINDS.slice(0, PERIOD_KINDS.indexOf(kind)).reverse();
}

/** A period as people say it: `Quý 2/2023`, `6 tháng đầu năm 2023`; in English `Q2 2023`, `First half of 2023`. */
export function describePeriod({ kind, year, ordinal }: Period, lang: Language): string {
  const first = ordinal === 1;
  switch (kind) {
    case 'YEAR':
      return lang === 'vi' ? `Năm ${year}` : String(year);
    case 'HALF':
      if (lang === 'vi') return `6 tháng ${first ? 'đầu' : 'cuối'} năm ${year}`;
      return `${first ? 'First' : 'Second'} half of ${year}`;
    case 'QUARTER':
      return lang === 'vi' ? `Quý ${ordinal}/${year}` : `Q${ordinal} ${year}`;
    case 'MONTH':
      return lang === 'vi' ? `Tháng ${ordinal}/${year}` : `${year}-${String(ordinal).padStart(2, '0')}`;
  }
}
