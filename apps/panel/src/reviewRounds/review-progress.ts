import { REVIEW_STEPS, type ReviewStep, reviewSteps, share } from '@thoat-ngheo/domain';

type Count = { readonly totalCount: number };

/** What the API answers for one round. */
export interface RoundCounts {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly listing: Count;
  readonly survey: Count;
  readonly villageMeeting: Count;
  readonly posting: Count;
  readonly districtOpinion: Count;
  readonly recognition: Count;
  readonly closed: Count;
  readonly started: Count;
}

/** NOT_STARTED is no step of the law: communes of the round for which none was recorded yet. */
export type ProgressStep = ReviewStep | 'NOT_STARTED';

export interface StepCount {
  readonly step: ProgressStep;
  readonly communes: number;
  /** Percent of the communes of the round, one decimal; null when there are none. */
  readonly share: string | null;
}

const FIELDS = {
  LISTING: 'listing',
  SURVEY: 'survey',
  VILLAGE_MEETING: 'villageMeeting',
  POSTING: 'posting',
  DISTRICT_OPINION: 'districtOpinion',
  RECOGNITION: 'recognition',
  CLOSED: 'closed',
} as const satisfies Record<ReviewStep, keyof RoundCounts>;

/**
 * Communes by the step they have reached, in the order of the law and after those that have not begun. The district's
 * opinion is left out of rounds that began without districts, unless a commune is recorded there.
 */
export function reviewProgress(round: RoundCounts, communes: number): readonly StepCount[] {
  // More records than communes valid on the day are possible when units changed within the round.
  const total = Math.max(communes, round.started.totalCount);
  const steps = REVIEW_STEPS.filter(
    (step) => reviewSteps(round.startsOn).includes(step) || round[FIELDS[step]].totalCount > 0,
  );
  const counts: readonly (readonly [ProgressStep, number])[] = [
    ['NOT_STARTED', total - round.started.totalCount],
    ...steps.map((step) => [step, round[FIELDS[step]].totalCount] as const),
  ];
  return counts.map(([step, count]) => ({ step, communes: count, share: share(count, total, 1) }));
}

/** The round that runs or ran last: the latest that has begun by today; else the first to come. Undefined without rounds. */
export function currentRound<Round extends { readonly startsOn: string }>(
  rounds: readonly Round[],
  today: string,
): Round | undefined {
  const ordered = rounds.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return ordered.findLast(({ startsOn }) => startsOn <= today) ?? ordered[0];
}

/** Whether a round has not ended by today: its figures are not complete. */
export function isRunning(round: { readonly endsOn: string }, today: string): boolean {
  return round.endsOn >= today;
}

interface Assessed {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly assessments: { readonly totalCount: number };
}

/** The latest round whose figures say something: one that has ended, else the one that runs; undefined without assessments. */
export function latestAssessedRound<Round extends Assessed>(
  rounds: readonly Round[],
  today: string,
): Round | undefined {
  const assessed = rounds.filter(({ assessments }) => assessments.totalCount > 0);
  const ended = assessed.filter((round) => !isRunning(round, today));
  return currentRound(ended.length > 0 ? ended : assessed, today);
}
