import type { ApiKeyFieldsFragment } from '@thoat-ngheo/client';

const DAY = 86_400_000;

export type DayOfUse = ApiKeyFieldsFragment['usage'][number];

/** Requests of each of the last `days` days up to `today`, zero where the key was not used. */
export function lastDays(usage: readonly DayOfUse[], today: string, days: number): readonly DayOfUse[] {
  const known = new Map(usage.map(({ day, requests }) => [day, requests]));
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(Date.parse(today) - (days - 1 - index) * DAY).toISOString().slice(0, 10);
    return { day, requests: known.get(day) ?? 0 };
  });
}
