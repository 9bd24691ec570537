import {
  type Answers,
  type AnswerValue,
  type AreaType,
  type Classification,
  classify,
  DEPRIVATION_INDICATORS,
  type DeprivationIndicator,
  type HouseholdFacts,
  type IsoDate,
  lineOf,
  type MemberFacts,
  type PovertyStandard,
  proposeAnswers,
} from '@thoat-ngheo/domain';
import { type Dwelling, dwellingFacts } from './dwelling-facts.ts';
import { drawIncome, type Means } from './income.ts';
import { memberFacts } from './member-facts.ts';
import type { Person } from './person.ts';
import { chance, drawFrom, type Random } from './random.ts';
import type { Intended } from './review-path.ts';

/** A household as the surveyor meets it. */
export interface Surveyed {
  readonly people: readonly Person[];
  readonly dwelling: Dwelling;
  readonly means: Means;
  readonly remoteness: number;
}

export interface SurveyCircumstances {
  readonly intended: Intended;
  readonly standard: PovertyStandard;
  readonly areaType: AreaType;
  readonly on: IsoDate;
  readonly yearsSinceFirst: number;
}

export interface AnswerGiven {
  readonly indicator: DeprivationIndicator;
  readonly answer: AnswerValue;
  readonly proposed: AnswerValue;
}

export interface SurveyResult {
  readonly facts: HouseholdFacts;
  readonly members: readonly MemberFacts[];
  readonly answers: readonly AnswerGiven[];
  readonly incomePerCapita: number | null;
  readonly classification: Classification;
}

/** Where the search for fitting conditions begins, and how it goes on while they do not fit. */
const PRESSURE: { readonly [I in Intended]: { readonly start: number; readonly factor: number } } = {
  POOR: { start: 3, factor: 1.4 },
  NEAR_POOR: { start: 1, factor: 0.6 },
  NOT_LISTED: { start: 0.2, factor: 1 },
  UNDETERMINED: { start: 0.4, factor: 1 },
};
/** 3 x 1.4^22 exceeds every threshold, 0.6^22 undercuts every one; further steps change nothing. */
const MOST_STEPS = 22;
/** Surveyors who note something else than the facts imply, on forms where it cannot decide the class. */
const DISAGREES = 0.002;

const drawOpenAnswer = drawFrom<AnswerValue>([
  ['NOT_DEPRIVED', 84],
  ['NOT_ANSWERED', 11],
  ['DEPRIVED', 5],
]);

function opposite(answer: AnswerValue): AnswerValue {
  return answer === 'DEPRIVED' ? 'NOT_DEPRIVED' : 'DEPRIVED';
}

/** What is answered where the facts imply nothing, and where the surveyor sees it differently. */
function answer(random: Random, proposed: AnswerValue, intended: Intended): AnswerValue {
  const listed = intended === 'POOR' || intended === 'NEAR_POOR';
  if (proposed === 'NOT_ANSWERED') return listed ? 'NOT_DEPRIVED' : drawOpenAnswer(random);
  return !listed && chance(random, DISAGREES) ? opposite(proposed) : proposed;
}

/**
 * Surveys a household. Its conditions are worsened or bettered until the domain's own `classify` finds the intended
 * class; the class is always what `classify` says of the answers and the income, never the intention.
 */
export function survey(random: Random, household: Surveyed, circumstances: SurveyCircumstances): SurveyResult {
  const { people, dwelling, means, remoteness } = household;
  const { intended, standard, areaType, on, yearsSinceFirst } = circumstances;
  const line = lineOf(standard, areaType)?.line ?? means.medianIncome;
  const incomePerCapita = drawIncome(random, means, { intended, line, yearsSinceFirst });
  const { start, factor } = PRESSURE[intended];
  let pressure = start * remoteness * (means.everListed && intended === 'NOT_LISTED' ? 2 : 1);
  for (let step = 0; ; step += 1) {
    const conditions = { pressure, urban: areaType === 'URBAN', on };
    const facts = dwellingFacts(dwelling, pressure, people.length);
    const members = people.map((person) => memberFacts(person, conditions));
    const proposals = proposeAnswers(facts, members, on);
    const answers = DEPRIVATION_INDICATORS.map((indicator) => {
      const proposed = proposals[indicator].answer;
      return { indicator, answer: answer(random, proposed, intended), proposed };
    });
    const given: Answers = Object.fromEntries(answers.map((each) => [each.indicator, each.answer]));
    const classification = classify(standard, { areaType, incomePerCapita, b1Points: null, answers: given });
    const fits = factor === 1 || classification.class === intended;
    if (fits || step === MOST_STEPS) return { facts, members, answers, incomePerCapita, classification };
    pressure *= factor;
  }
}
