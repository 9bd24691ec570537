import {
  type IsoDate,
  isEthnicMinorityHousehold,
  isOfWorkingAge,
  type RoundResult,
  roundResult,
} from '@thoat-ngheo/domain';
import type { ApplicableStandard } from './applicable-standard.ts';
import { drawCauses } from './cause.ts';
import { drawRoles } from './composition.ts';
import { dayNumber, dayOf } from './day.ts';
import { drawDwelling } from './dwelling-facts.ts';
import type { DemoAssessment, DemoHousehold, DemoMember } from './household.ts';
import { drawMeans } from './income.ts';
import { drawPeople, type Person } from './person.ts';
import { communeOn, type Place } from './place.ts';
import { chance, integer, pick, type Random, randomOf } from './random.ts';
import { householdIds, recordIds } from './record-id.ts';
import type { DemoCommune, DemoRound } from './registry.ts';
import { drawReviewPath, type Visit } from './review-path.ts';
import { type Surveyed, type SurveyResult, survey } from './survey.ts';
import { wishesOf } from './wish.ts';

/** Surveys take place in the first weeks of a round, days after its start. */
const SURVEY_DAYS = { from: 9, to: 68 };
const EARLIEST_REGISTRATION = dayNumber('2006-01-01');

/** What all households are drawn from. */
export interface Source {
  readonly seed: number;
  /** Yearly rounds, oldest first. */
  readonly rounds: readonly DemoRound[];
  readonly standardOn: (date: IsoDate) => ApplicableStandard;
  readonly codeOf: (index: number) => string;
}

interface PlannedSurvey extends Visit {
  readonly of: DemoRound;
  readonly on: IsoDate;
  readonly commune: DemoCommune;
}

/** The surveys of a household's life; a round in which no commune row covers its home passes it by. */
function planSurveys(
  random: Random,
  place: Place,
  rounds: readonly DemoRound[],
  home: number,
): readonly PlannedSurvey[] {
  const possible = rounds.flatMap((of) => {
    const start = dayNumber(of.startsOn);
    const on = dayOf(Math.min(start + integer(random, SURVEY_DAYS.from, SURVEY_DAYS.to), dayNumber(of.endsOn)));
    const commune = communeOn(place, on, home);
    if (commune !== undefined) return [{ of, on, commune }];
    // A commune that came to be during the round is surveyed in what is left of it.
    const { validFrom } = place.commune;
    return on < validFrom && validFrom <= of.endsOn ? [{ of, on: validFrom, commune: place.commune }] : [];
  });
  return drawReviewPath(random, place.profile.terrain, possible.length).flatMap((visit) => {
    const when = possible[visit.round];
    return when === undefined ? [] : [{ ...visit, ...when }];
  });
}

/** An assessment before it is held against the others of its household. */
type Drawn = Omit<DemoAssessment, keyof RoundResult>;

function assessmentOf(
  random: Random,
  planned: PlannedSurvey,
  applicable: ApplicableStandard,
  { classification, answers, incomePerCapita, members }: SurveyResult,
  nextId: () => string,
): Drawn {
  const causes = drawCauses(random, classification.class);
  return {
    id: nextId(),
    roundId: planned.of.id,
    communeId: planned.commune.id,
    standardId: applicable.standard.id,
    standardHash: applicable.hash,
    areaType: planned.commune.areaType ?? 'RURAL',
    assessedOn: planned.on,
    incomePerCapita,
    memberCount: members.length,
    class: classification.class,
    scoreBMin: classification.score.min,
    scoreBMax: classification.score.max,
    causes,
    supportWishes: wishesOf(classification.class, causes, answers),
    surveyor: `Điều tra viên mẫu ${integer(random, 1, 40)}`,
    answers: answers.map((answer) => ({ id: nextId(), ...answer })),
  };
}

/** What each class means beside the round before, as the database would find. */
function withResults(
  drawn: readonly Drawn[],
  rounds: readonly DemoRound[],
  registeredOn: IsoDate,
): readonly DemoAssessment[] {
  const yearly = new Map(rounds.map((round) => [round.id, { ...round, kind: 'YEARLY' as const }]));
  return drawn.flatMap((assessment) => {
    const round = yearly.get(assessment.roundId);
    return round === undefined
      ? []
      : [{ ...assessment, ...roundResult(round, [...yearly.values()], drawn, registeredOn) }];
  });
}

function membersOf(people: readonly Person[], latest: SurveyResult): readonly DemoMember[] {
  return people.flatMap(({ id, fullName, relationship, ethnicity }, ordinal) => {
    const facts = latest.members[ordinal];
    return facts === undefined ? [] : [{ id, fullName, relationship, ethnicity, ordinal, ...facts }];
  });
}

/** Draws the household with a number (from 0), which lives in a place: always the same for one seed. */
export function drawHousehold(source: Source, place: Place, index: number): DemoHousehold {
  const random = randomOf(source.seed, index);
  const nextId = recordIds(source.seed, householdIds(index));
  const id = nextId();
  const surveys = planSurveys(random, place, source.rounds, random());
  const [first] = surveys;
  const last = surveys.at(-1);
  if (first === undefined || last === undefined) {
    throw new Error(`No round of review reaches commune ${place.commune.code} ${place.commune.name}.`);
  }
  const { terrain } = place.profile;
  const everListed = surveys.some(({ intended }) => intended === 'POOR' || intended === 'NEAR_POOR');
  const drawEthnicity = place.drawEthnicity;
  const people = drawPeople(random, drawRoles(random, everListed), { drawEthnicity, firstSurvey: first.on }, nextId);
  const urban = place.commune.areaType === 'URBAN';
  const household: Surveyed = {
    people,
    dwelling: drawDwelling(random, { urban, highland: terrain.highland }),
    means: drawMeans(random, terrain.medianIncome, everListed),
    remoteness: terrain.remoteness,
  };
  const assessments: Drawn[] = [];
  let latest: SurveyResult | undefined;
  for (const planned of surveys) {
    const applicable = source.standardOn(planned.on);
    latest = survey(random, household, {
      intended: planned.intended,
      standard: applicable.standard,
      areaType: planned.commune.areaType ?? 'RURAL',
      on: planned.on,
      yearsSinceFirst: planned.of.year - (source.rounds[0]?.year ?? planned.of.year),
    });
    assessments.push(assessmentOf(random, planned, applicable, latest, nextId));
  }
  if (latest === undefined) throw new Error('unreachable: a household has at least one survey');
  const members = membersOf(people, latest);
  const villageId = pick(random, place.villages).id;
  const address = urban ? `Số ${integer(random, 1, 180)}, tổ ${integer(random, 1, 12)}` : null;
  const registeredOn = dayOf(integer(random, EARLIEST_REGISTRATION, dayNumber(first.on) - 1));
  return {
    id,
    code: source.codeOf(index),
    communeId: place.commune.id,
    villageId,
    address,
    registeredOn,
    ...latest.facts,
    noLabourCapacity: !members.some((each) => each.ableToWork === true && isOfWorkingAge(each, last.on)),
    meritHousehold: chance(random, people.some(({ birthDate }) => birthDate < '1960') ? 0.06 : 0.01),
    ethnicMinority: isEthnicMinorityHousehold(members),
    headName: people[0]?.fullName ?? '',
    members,
    assessments: withResults(assessments, source.rounds, registeredOn),
  };
}
