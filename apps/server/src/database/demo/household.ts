import type {
  AnswerValue,
  AreaType,
  DeprivationIndicator,
  HouseholdClass,
  HouseholdFacts,
  IsoDate,
  MemberFacts,
  PovertyCause,
  RoundResult,
  SupportWish,
} from '@thoat-ngheo/domain';
import type { Person } from './person.ts';

export interface DemoMember extends MemberFacts, Pick<Person, 'id' | 'fullName' | 'relationship' | 'ethnicity'> {
  readonly ordinal: number;
}

export interface DemoAnswer {
  readonly id: string;
  readonly indicator: DeprivationIndicator;
  readonly answer: AnswerValue;
  /** What the facts of the day implied. */
  readonly proposed: AnswerValue;
}

export interface DemoAssessment extends RoundResult {
  readonly id: string;
  readonly roundId: string;
  /** The commune in which the household lived on that day. */
  readonly communeId: string;
  readonly standardId: string;
  readonly standardHash: string;
  readonly areaType: AreaType;
  readonly assessedOn: IsoDate;
  readonly incomePerCapita: number | null;
  readonly memberCount: number;
  readonly class: HouseholdClass;
  readonly scoreBMin: number;
  readonly scoreBMax: number;
  readonly causes: readonly PovertyCause[];
  readonly supportWishes: readonly SupportWish[];
  readonly surveyor: string;
  readonly answers: readonly DemoAnswer[];
}

/** A synthetic household; its facts and those of its members are as its latest assessment found them. */
export interface DemoHousehold extends HouseholdFacts {
  readonly id: string;
  readonly code: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly address: string | null;
  readonly registeredOn: IsoDate;
  readonly noLabourCapacity: boolean;
  readonly meritHousehold: boolean;
  readonly ethnicMinority: boolean;
  readonly headName: string;
  readonly members: readonly DemoMember[];
  /** Oldest first. */
  readonly assessments: readonly DemoAssessment[];
}
