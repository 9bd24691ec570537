import { type IsoDate, type ReviewStep, reviewSteps } from '@thoat-ngheo/domain';
import { dayNumber, dayOf } from './day.ts';
import { drawFrom, integer, randomOf } from './random.ts';
import { COMMUNE_REVIEW_IDS, recordIds } from './record-id.ts';
import { type DemoCommune, type DemoRound, isCommuneOn } from './registry.ts';

export interface DemoCommuneReview {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly step: ReviewStep;
  readonly stepSince: IsoDate;
}

/** A stream of random numbers that no household has. */
const STREAM = -1;
/** Recognition follows the survey by some weeks and ends before the round does. */
const RECOGNITION_DAYS = 18;

/**
 * How far the communes are while a round is under way. None is recognised yet: the classes enter the registry with the
 * recognition, and the synthetic households have none of this round.
 */
const drawStepUnderWay = drawFrom<ReviewStep>([
  ['LISTING', 10],
  ['SURVEY', 40],
  ['VILLAGE_MEETING', 28],
  ['POSTING', 22],
]);

/** Every commune recognised its results in the rounds that have ended, and is on its way in the one that has not. */
export function drawCommuneReviews(options: {
  readonly rounds: readonly DemoRound[];
  readonly communes: readonly DemoCommune[];
  readonly seed: number;
  readonly today: IsoDate;
}): readonly DemoCommuneReview[] {
  const { rounds, communes, seed, today } = options;
  const random = randomOf(seed, STREAM);
  const nextId = recordIds(seed, COMMUNE_REVIEW_IDS);
  return rounds
    .filter(({ startsOn }) => startsOn <= today)
    .flatMap((round) => {
      const ended = round.endsOn < today;
      const until = dayNumber(ended ? round.endsOn : today);
      return communes
        .filter((commune) => isCommuneOn(commune, dayOf(until)))
        .map((commune) => {
          const drawn = ended ? 'RECOGNITION' : drawStepUnderWay(random);
          const step = reviewSteps(dayOf(until)).includes(drawn) ? drawn : 'LISTING';
          const earliest = Math.max(dayNumber(round.startsOn), until - RECOGNITION_DAYS);
          const stepSince = dayOf(integer(random, earliest, until));
          return { id: nextId(), roundId: round.id, communeId: commune.id, step, stepSince };
        });
    });
}
