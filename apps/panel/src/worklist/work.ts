import type { HouseholdFilter, WorklistProgressQuery } from '@thoat-ngheo/client';

/** What is to be done with a household in a round. A complaint stands beside the other three. */
export const WORK_STATES = ['toSurvey', 'incomplete', 'done', 'disagreed'] as const;
export type WorkState = (typeof WORK_STATES)[number];

export type WorkRow = {
  /** Id of the village; null: the whole commune; `NONE`: households without a village. */
  readonly village: string | null;
  readonly name: string;
  readonly counts: { readonly [S in WorkState]: number };
};

type Rounds = { readonly round: string; readonly previous: string | null };
type Acts = WorklistProgressQuery['complaints']['nodes'];

const LISTED = ['POOR', 'NEAR_POOR', 'UNDETERMINED'] as const;

/** Which households are in a state; `disagreed` needs the households with an open complaint. */
export function filterOf(
  state: WorkState,
  { round, previous }: Rounds,
  disagreed: readonly string[] = [],
): HouseholdFilter {
  const inRound = { round: { id: { eq: round } } };
  switch (state) {
    case 'toSurvey':
      // Without a round before nobody is on a list yet.
      return {
        and: [
          {
            assessments: {
              some: { round: { id: { in: previous === null ? [] : [previous] } }, class: { in: [...LISTED] } },
            },
          },
          { assessments: { none: inRound } },
        ],
      };
    case 'incomplete':
      return { assessments: { some: { ...inRound, class: { eq: 'UNDETERMINED' } } } };
    case 'done':
      return { assessments: { some: { ...inRound, class: { ne: 'UNDETERMINED' } } } };
    case 'disagreed':
      return { id: { in: [...disagreed] } };
  }
}

/** Households with a complaint that was not checked again. */
export function openComplaints(acts: Acts): { readonly id: string; readonly village: string | null }[] {
  const checked = new Set(acts.flatMap(({ complaint }) => complaint?.id ?? []));
  const open = acts.filter(({ id, kind }) => kind === 'COMPLAINT_RECEIVED' && !checked.has(id));
  const households = open.flatMap(({ household }) =>
    household ? [{ id: household.id, village: household.village?.id ?? null }] : [],
  );
  return [...new Map(households.map((each) => [each.id, each])).values()];
}

export const NO_VILLAGE = 'NONE';

/** The commune, its villages, and what belongs to none of them where there is something. */
export function workRows(
  { commune, complaints }: WorklistProgressQuery,
  villages: WorklistProgressQuery['villages']['nodes'],
  names: {
    readonly whole: string;
    readonly elsewhere: string;
    readonly of: (village: (typeof villages)[number]) => string;
  },
): WorkRow[] {
  if (commune === null || commune === undefined) return [];
  const open = openComplaints(complaints.nodes);
  const rows = villages.map(
    (village): WorkRow => ({
      village: village.id,
      name: names.of(village),
      counts: {
        toSurvey: village.toSurvey.totalCount,
        incomplete: village.incomplete.totalCount,
        done: village.done.totalCount,
        disagreed: open.filter((each) => each.village === village.id).length,
      },
    }),
  );
  const whole: WorkRow = {
    village: null,
    name: names.whole,
    counts: {
      toSurvey: commune.toSurvey.totalCount,
      incomplete: commune.incomplete.totalCount,
      done: commune.done.totalCount,
      disagreed: open.length,
    },
  };
  const left = Object.fromEntries(
    WORK_STATES.map((state) => [state, whole.counts[state] - rows.reduce((sum, { counts }) => sum + counts[state], 0)]),
  ) as WorkRow['counts'];
  const elsewhere = WORK_STATES.some((state) => left[state] > 0);
  return [whole, ...rows, ...(elsewhere ? [{ village: NO_VILLAGE, name: names.elsewhere, counts: left }] : [])];
}

/** Share of the work that is done, 0 to 100; null where there is none. */
export function progressOf({ toSurvey, incomplete, done }: WorkRow['counts']): number | null {
  const all = toSurvey + incomplete + done;
  return all === 0 ? null : Math.floor((done * 100) / all);
}
