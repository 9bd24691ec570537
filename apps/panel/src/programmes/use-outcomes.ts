import { useQuery } from '@tanstack/react-query';
import {
  ProgrammeAttainmentDocument,
  type ProgrammeAttainmentQuery,
  ProgrammeOutcomesDocument,
} from '@thoat-ngheo/client';
import { PROVINCE } from '../api/filter.ts';
import { request } from '../api/registry.ts';

export type Outcome = ProgrammeAttainmentQuery['programmeOutcomes'][number];

const yearOf = (day: string): number => Number(day.slice(0, 4));
/** Programmes end within a decade; an open one is looked at for that long. */
const OPEN_YEARS = 10;

interface Programme {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** The indicators that a programme pays for, its models, and who was poor in its years. */
export const useLinked = ({ id, startsOn, endsOn }: Programme) =>
  useQuery({
    queryKey: ['programmes', 'outcomes', id, startsOn, endsOn],
    queryFn: ({ signal }) => {
      const from = yearOf(startsOn);
      const to = endsOn === null ? from + OPEN_YEARS : yearOf(endsOn);
      return request(ProgrammeOutcomesDocument, { id, from, to }, signal);
    },
  });

/** What came of these indicators in a unit (PROVINCE, or the id of a commune), each against its target, as the registry tells it. */
export const useAttainment = (code: string, unit: string) =>
  useQuery({
    queryKey: ['programmes', 'attainment', code, unit],
    queryFn: async ({ signal }) => {
      const communeId = unit === PROVINCE ? null : unit;
      return (await request(ProgrammeAttainmentDocument, { code, communeId }, signal)).programmeOutcomes;
    },
  });
