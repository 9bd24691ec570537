export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/* Generated from schema.graphql and documents/*.graphql: do not edit, run `pnpm schema`. */

/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with a time zone; answers are in UTC with milliseconds: `2026-09-01T08:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, for example `"0.797"`: no digit is lost on the way. */
  Decimal: { input: string; output: string; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1, exact in every JSON reader; money is in whole VND. */
  SafeInt: { input: number; output: number; }
};

/** Basis of the amount (Căn cứ số tiền). */
export type AmountBasis =
  /** Implied (Suy ra) */
  | 'IMPLIED'
  /** Stated (Nguồn nêu rõ) */
  | 'STATED';

/** Conditions on a value of type AmountBasis; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type AmountBasisFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<AmountBasis>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AmountBasis>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<AmountBasis>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<AmountBasis>>;
};

/** The answer to one of the twelve indicators. */
export type Answer = {
  /** DEPRIVED, NOT_DEPRIVED or NOT_ANSWERED; not answered is not "no". */
  answer: AnswerValue;
  /** The survey it belongs to. */
  assessment: Assessment;
  /** UUID. */
  id: Scalars['ID']['output'];
  /** Which indicator it is about. */
  indicator: DeprivationIndicator;
  /** What the household's facts implied at the time; kept beside the answer. */
  proposed?: Maybe<AnswerValue>;
};

/** A page of a list of Answer rows. */
export type AnswerConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<AnswerEdge>;
  /** The rows of the page. */
  nodes: Array<Answer>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Answer in a list. */
export type AnswerEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Answer. */
  node: Answer;
};

/** A condition on a Answer; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type AnswerFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AnswerFilter>>;
  /** Answer.answer */
  answer?: InputMaybe<AnswerValueFilter>;
  /** Condition on the Assessment. */
  assessment?: InputMaybe<AssessmentFilter>;
  /** Answer.id */
  id?: InputMaybe<IdFilter>;
  /** Answer.indicator */
  indicator?: InputMaybe<DeprivationIndicatorFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<AnswerFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AnswerFilter>>;
  /** Answer.proposed */
  proposed?: InputMaybe<AnswerValueFilter>;
};

/** The answer to one of the twelve indicators. */
export type AnswerInput = {
  /** DEPRIVED, NOT_DEPRIVED or NOT_ANSWERED; not answered is not "no". */
  answer: AnswerValue;
  /** Which indicator it is about. */
  indicator: DeprivationIndicator;
};

/** A condition on a list of Answer rows; all parts that are given must hold. */
export type AnswerListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<AnswerFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<AnswerFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<AnswerFilter>;
};

/** One sort key of Answer: exactly one of `field`, `assessment`. The id breaks ties, so the order is always total. */
export type AnswerSort = {
  /** By something of the Assessment. */
  assessment?: InputMaybe<AssessmentSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<AnswerSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Answer to sort by. */
export type AnswerSortField =
  | 'ANSWER'
  | 'ID'
  | 'INDICATOR'
  | 'PROPOSED';

/** Answer (Trả lời). */
export type AnswerValue =
  /** Deprived (Thiếu hụt) */
  | 'DEPRIVED'
  /** Not answered (Chưa trả lời) */
  | 'NOT_ANSWERED'
  /** Not deprived (Không thiếu hụt) */
  | 'NOT_DEPRIVED';

/** Conditions on a value of type AnswerValue; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type AnswerValueFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<AnswerValue>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AnswerValue>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<AnswerValue>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<AnswerValue>>;
};

/** Area type (Khu vực). */
export type AreaType =
  /** Rural (Nông thôn) */
  | 'RURAL'
  /** Urban (Thành thị) */
  | 'URBAN';

/** Conditions on a value of type AreaType; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type AreaTypeFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<AreaType>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AreaType>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<AreaType>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<AreaType>>;
};

/** The survey of a household in a round and the class it gave. */
export type Assessment = {
  /** One answer to each of the twelve indicators. */
  answers: AnswerConnection;
  /** Area type of the commune at the time. */
  areaType: AreaType;
  /** Day of the survey; decides the standard that applies. */
  assessedOn: Scalars['Date']['output'];
  /** Points of form B1 where it was used. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Causes of poverty (nguyên nhân nghèo); several may hold. */
  causes: Array<PovertyCause>;
  /** Class under the standard applied (phân loại hộ). */
  class: HouseholdClass;
  /** The household's commune at the time. */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The household (hộ). */
  household: Household;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Declared monthly income per person, VND. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Members at the time. */
  memberCount: Scalars['Int']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The round of review (đợt rà soát). */
  round: ReviewRound;
  /** Deprivation score (form B2, 10 points each); null while answers are missing. */
  scoreB?: Maybe<Scalars['Int']['output']>;
  /** Highest possible deprivation score, unanswered counted as deprived. */
  scoreBMax: Scalars['Int']['output'];
  /** Lowest possible deprivation score (form B2), unanswered counted as not deprived. */
  scoreBMin: Scalars['Int']['output'];
  /** The standard applied. */
  standard: Standard;
  /** Content hash of the standard as applied. */
  standardHash: Scalars['String']['output'];
  /** Who surveyed (người rà soát). */
  surveyor?: Maybe<Scalars['String']['output']>;
  /** True for invented demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** The survey of a household in a round and the class it gave. */
export type AssessmentAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AnswerSort>>;
};

/** A page of a list of Assessment rows. */
export type AssessmentConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<AssessmentEdge>;
  /** The rows of the page. */
  nodes: Array<Assessment>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Assessment whose length can be sorted by. */
export type AssessmentCountField =
  | 'ANSWERS';

/** A Assessment in a list. */
export type AssessmentEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Assessment. */
  node: Assessment;
};

/** A condition on a Assessment; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type AssessmentFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AssessmentFilter>>;
  /** Condition on the list of Answer rows. */
  answers?: InputMaybe<AnswerListFilter>;
  /** Assessment.areaType */
  areaType?: InputMaybe<AreaTypeFilter>;
  /** Assessment.assessedOn */
  assessedOn?: InputMaybe<DateFilter>;
  /** Assessment.b1Points */
  b1Points?: InputMaybe<IntFilter>;
  /** Assessment.class */
  class?: InputMaybe<HouseholdClassFilter>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** Assessment.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Assessment.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** Assessment.id */
  id?: InputMaybe<IdFilter>;
  /** Assessment.incomePerCapita */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Assessment.memberCount */
  memberCount?: InputMaybe<IntFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<AssessmentFilter>;
  /** Assessment.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AssessmentFilter>>;
  /** Condition on the ReviewRound. */
  round?: InputMaybe<ReviewRoundFilter>;
  /** Assessment.scoreB */
  scoreB?: InputMaybe<IntFilter>;
  /** Assessment.scoreBMax */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Assessment.scoreBMin */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Condition on the Standard. */
  standard?: InputMaybe<StandardFilter>;
  /** Assessment.standardHash */
  standardHash?: InputMaybe<StringFilter>;
  /** Assessment.surveyor */
  surveyor?: InputMaybe<StringFilter>;
  /** Assessment.synthetic */
  synthetic?: InputMaybe<BooleanFilter>;
  /** Assessment.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Assessment.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Assessment. On creation the fields its rules require must be there. */
export type AssessmentInput = {
  /** Indicators left out are NOT_ANSWERED. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** Day of the survey; decides the standard that applies. */
  assessedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Points of form B1. */
  b1Points?: InputMaybe<Scalars['Int']['input']>;
  /** Causes of poverty (nguyên nhân nghèo); several may hold. */
  causes?: InputMaybe<Array<PovertyCause>>;
  /** Id of the household. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Monthly income per person, whole VND. */
  incomePerCapita?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the round of review. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** Who surveyed (người rà soát). */
  surveyor?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a list of Assessment rows; all parts that are given must hold. */
export type AssessmentListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<AssessmentFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<AssessmentFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<AssessmentFilter>;
};

/** The Assessment as it is now, and what has to be mended when nothing was changed. */
export type AssessmentPayload = {
  /** On CONFLICT: the current record. */
  assessment?: Maybe<Assessment>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Assessment: exactly one of `field`, `round`, `household`, `commune`, `standard`, `count`. The id breaks ties, so the order is always total. */
export type AssessmentSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<AssessmentCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<AssessmentSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the ReviewRound. */
  round?: InputMaybe<ReviewRoundSortKey>;
  /** By something of the Standard. */
  standard?: InputMaybe<StandardSortKey>;
};

/** Fields of Assessment to sort by. */
export type AssessmentSortField =
  | 'AREA_TYPE'
  | 'ASSESSED_ON'
  | 'B1_POINTS'
  | 'CLASS'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ID'
  | 'INCOME_PER_CAPITA'
  | 'MEMBER_COUNT'
  | 'NOTE'
  | 'SCORE_B'
  | 'SCORE_B_MAX'
  | 'SCORE_B_MIN'
  | 'STANDARD_HASH'
  | 'SURVEYOR'
  | 'SYNTHETIC'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a Assessment to sort: exactly one of `field`, `round`, `household`, `commune`, `standard`, `count`. */
export type AssessmentSortKey = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<AssessmentCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<AssessmentSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** By something of the ReviewRound. */
  round?: InputMaybe<ReviewRoundSortKey>;
  /** By something of the Standard. */
  standard?: InputMaybe<StandardSortKey>;
};

/** Conditions on a value of type Boolean; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type BooleanFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type Commune = {
  /** Rural or urban: decides the poverty line. Null where not settled. */
  areaType?: Maybe<AreaType>;
  /** What the area type rests on. */
  areaTypeSource?: Maybe<Scalars['String']['output']>;
  /** Surveys of households that lived here at the time. */
  assessments: AssessmentConnection;
  /** Official five-digit code with leading zeros. */
  code: Scalars['String']['output'];
  /** Progress of communes in rounds of review. */
  communeReviews: CommuneReviewConnection;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null since districts ended on 01/07/2025. */
  district?: Maybe<District>;
  /** The act that established it. */
  establishedBy?: Maybe<LegalDocument>;
  /** Name with its kind, e.g. `Đặc khu Vân Đồn`. */
  fullName: Scalars['String']['output'];
  /** Its households. */
  households: HouseholdConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Kind, from a closed list. */
  kind: CommuneKind;
  /** Measured values of indicators. */
  measurements: MeasurementConnection;
  /** Mountain unit; null where not known. */
  mountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Decision that says so. */
  mountainousSource?: Maybe<Scalars['String']['output']>;
  /** Name without the word for its kind. */
  name: Scalars['String']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The communes it took over, whole or in part. */
  predecessors: SuccessionConnection;
  /** The province (tỉnh). */
  province: Province;
  /** The communes that took it over. */
  successors: SuccessionConnection;
  /** Targets of indicators. */
  targets: TargetConnection;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity. */
  validFrom: Scalars['Date']['output'];
  /** Last day of validity; null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** Its villages (thôn, bản, khu phố). */
  villages: VillageConnection;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneCommuneReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommuneReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneReviewSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HouseholdSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MeasurementSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommunePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SuccessionSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SuccessionSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TargetSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VillageSort>>;
};

/** A page of a list of Commune rows. */
export type CommuneConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<CommuneEdge>;
  /** The rows of the page. */
  nodes: Array<Commune>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Commune whose length can be sorted by. */
export type CommuneCountField =
  | 'ASSESSMENTS'
  | 'COMMUNE_REVIEWS'
  | 'HOUSEHOLDS'
  | 'MEASUREMENTS'
  | 'PREDECESSORS'
  | 'SUCCESSORS'
  | 'TARGETS'
  | 'VILLAGES';

/** A Commune in a list. */
export type CommuneEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Commune. */
  node: Commune;
};

/** A condition on a Commune; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type CommuneFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<CommuneFilter>>;
  /** Commune.areaType */
  areaType?: InputMaybe<AreaTypeFilter>;
  /** Commune.areaTypeSource */
  areaTypeSource?: InputMaybe<StringFilter>;
  /** Condition on the list of Assessment rows. */
  assessments?: InputMaybe<AssessmentListFilter>;
  /** Commune.code */
  code?: InputMaybe<StringFilter>;
  /** Condition on the list of CommuneReview rows. */
  communeReviews?: InputMaybe<CommuneReviewListFilter>;
  /** Commune.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Commune.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the District. */
  district?: InputMaybe<DistrictFilter>;
  /** Condition on the LegalDocument. */
  establishedBy?: InputMaybe<LegalDocumentFilter>;
  /** Commune.fullName */
  fullName?: InputMaybe<StringFilter>;
  /** Condition on the list of Household rows. */
  households?: InputMaybe<HouseholdListFilter>;
  /** Commune.id */
  id?: InputMaybe<IdFilter>;
  /** Commune.kind */
  kind?: InputMaybe<CommuneKindFilter>;
  /** Condition on the list of Measurement rows. */
  measurements?: InputMaybe<MeasurementListFilter>;
  /** Commune.mountainous */
  mountainous?: InputMaybe<BooleanFilter>;
  /** Commune.mountainousSource */
  mountainousSource?: InputMaybe<StringFilter>;
  /** Commune.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<CommuneFilter>;
  /** Commune.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<CommuneFilter>>;
  /** Condition on the list of Succession rows. */
  predecessors?: InputMaybe<SuccessionListFilter>;
  /** Condition on the Province. */
  province?: InputMaybe<ProvinceFilter>;
  /** Condition on the list of Succession rows. */
  successors?: InputMaybe<SuccessionListFilter>;
  /** Condition on the list of Target rows. */
  targets?: InputMaybe<TargetListFilter>;
  /** Commune.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Commune.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** Commune.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** Commune.version */
  version?: InputMaybe<IntFilter>;
  /** Condition on the list of Village rows. */
  villages?: InputMaybe<VillageListFilter>;
};

/** What people enter of a Commune. On creation the fields its rules require must be there. */
export type CommuneInput = {
  /** Rural or urban (khu vực nông thôn, thành thị): decides the poverty line. */
  areaType?: InputMaybe<AreaType>;
  /** What the area type rests on. */
  areaTypeSource?: InputMaybe<Scalars['String']['input']>;
  /** Official code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Id of the district; none since 01/07/2025. */
  districtId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the legal document that established it. */
  establishedById?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind, from a closed list. */
  kind?: InputMaybe<CommuneKind>;
  /** Mountain unit; null where not known. */
  mountainous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Decision that says so. */
  mountainousSource?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the province. */
  provinceId?: InputMaybe<Scalars['ID']['input']>;
  /** First day of validity. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of validity. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of commune (Loại đơn vị cấp xã). */
export type CommuneKind =
  /** Special zone (Đặc khu) */
  | 'DAC_KHU'
  /** Ward (Phường) */
  | 'PHUONG'
  /** Township (Thị trấn) */
  | 'THI_TRAN'
  /** Commune (Xã) */
  | 'XA';

/** Conditions on a value of type CommuneKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type CommuneKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<CommuneKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<CommuneKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<CommuneKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<CommuneKind>>;
};

/** A condition on a list of Commune rows; all parts that are given must hold. */
export type CommuneListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<CommuneFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<CommuneFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<CommuneFilter>;
};

/** The Commune as it is now, and what has to be mended when nothing was changed. */
export type CommunePayload = {
  /** On CONFLICT: the current record. */
  commune?: Maybe<Commune>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** How far a commune has come in a round. */
export type CommuneReview = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The round of review (đợt rà soát). */
  round: ReviewRound;
  /** Step of the review (QĐ 24/2021/QĐ-TTg). */
  step: ReviewStep;
  /** Day on which the step began. */
  stepSince: Scalars['Date']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of CommuneReview rows. */
export type CommuneReviewConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<CommuneReviewEdge>;
  /** The rows of the page. */
  nodes: Array<CommuneReview>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A CommuneReview in a list. */
export type CommuneReviewEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The CommuneReview. */
  node: CommuneReview;
};

/** A condition on a CommuneReview; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type CommuneReviewFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<CommuneReviewFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** CommuneReview.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** CommuneReview.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** CommuneReview.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<CommuneReviewFilter>;
  /** CommuneReview.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<CommuneReviewFilter>>;
  /** Condition on the ReviewRound. */
  round?: InputMaybe<ReviewRoundFilter>;
  /** CommuneReview.step */
  step?: InputMaybe<ReviewStepFilter>;
  /** CommuneReview.stepSince */
  stepSince?: InputMaybe<DateFilter>;
  /** CommuneReview.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** CommuneReview.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a CommuneReview. On creation the fields its rules require must be there. */
export type CommuneReviewInput = {
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the round of review. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** Step of the review (QĐ 24/2021/QĐ-TTg). */
  step?: InputMaybe<ReviewStep>;
  /** Day on which the step began. */
  stepSince?: InputMaybe<Scalars['Date']['input']>;
};

/** A condition on a list of CommuneReview rows; all parts that are given must hold. */
export type CommuneReviewListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<CommuneReviewFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<CommuneReviewFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<CommuneReviewFilter>;
};

/** The CommuneReview as it is now, and what has to be mended when nothing was changed. */
export type CommuneReviewPayload = {
  /** On CONFLICT: the current record. */
  communeReview?: Maybe<CommuneReview>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of CommuneReview: exactly one of `field`, `round`, `commune`. The id breaks ties, so the order is always total. */
export type CommuneReviewSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<CommuneReviewSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the ReviewRound. */
  round?: InputMaybe<ReviewRoundSortKey>;
};

/** Fields of CommuneReview to sort by. */
export type CommuneReviewSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ID'
  | 'NOTE'
  | 'STEP'
  | 'STEP_SINCE'
  | 'UPDATED_AT'
  | 'VERSION';

/** One sort key of Commune: exactly one of `field`, `province`, `district`, `establishedBy`, `count`. The id breaks ties, so the order is always total. */
export type CommuneSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<CommuneCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By something of the District. */
  district?: InputMaybe<DistrictSortKey>;
  /** By something of the LegalDocument. */
  establishedBy?: InputMaybe<LegalDocumentSortKey>;
  /** By a field of the row itself. */
  field?: InputMaybe<CommuneSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Fields of Commune to sort by. */
export type CommuneSortField =
  | 'AREA_TYPE'
  | 'AREA_TYPE_SOURCE'
  | 'CODE'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'FULL_NAME'
  | 'ID'
  | 'KIND'
  | 'MOUNTAINOUS'
  | 'MOUNTAINOUS_SOURCE'
  | 'NAME'
  | 'NOTE'
  | 'UPDATED_AT'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** By what of a Commune to sort: exactly one of `field`, `province`, `district`, `establishedBy`, `count`. */
export type CommuneSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<CommuneCountField>;
  /** By something of the District. */
  district?: InputMaybe<DistrictSortKey>;
  /** By something of the LegalDocument. */
  establishedBy?: InputMaybe<LegalDocumentSortKey>;
  /** By a field of the row itself. */
  field?: InputMaybe<CommuneSortField>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Conditions on a value of type Date; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DateFilter = {
  /** From one value to another, both included. */
  between?: InputMaybe<DateRange>;
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Greater than or equal to. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Less than or equal to. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** A range with both of its ends. */
export type DateRange = {
  /** Least value, itself included. */
  from: Scalars['Date']['input'];
  /** Greatest value, itself included. */
  to: Scalars['Date']['input'];
};

/** Conditions on a value of type DateTime; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DateTimeFilter = {
  /** From one value to another, both included. */
  between?: InputMaybe<DateTimeRange>;
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Greater than or equal to. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Less than or equal to. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
};

/** A range with both of its ends. */
export type DateTimeRange = {
  /** Least value, itself included. */
  from: Scalars['DateTime']['input'];
  /** Greatest value, itself included. */
  to: Scalars['DateTime']['input'];
};

/** Conditions on a value of type Decimal; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DecimalFilter = {
  /** From one value to another, both included. */
  between?: InputMaybe<DecimalRange>;
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greater than or equal to. */
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  /** Less than or equal to. */
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['Decimal']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['Decimal']['input']>>;
};

/** A range with both of its ends. */
export type DecimalRange = {
  /** Least value, itself included. */
  from: Scalars['Decimal']['input'];
  /** Greatest value, itself included. */
  to: Scalars['Decimal']['input'];
};

/** Deprivation indicator (Chỉ số thiếu hụt). */
export type DeprivationIndicator =
  /** Health insurance (Bảo hiểm y tế) */
  | 'BAO_HIEM_Y_TE'
  /** Housing quality (Chất lượng nhà ở) */
  | 'CHAT_LUONG_NHA_O'
  /** Floor area per person (Diện tích nhà ở bình quân đầu người) */
  | 'DIEN_TICH_NHA_O'
  /** Nutrition (Dinh dưỡng) */
  | 'DINH_DUONG'
  /** Child schooling (Tình trạng đi học của trẻ em) */
  | 'DI_HOC_TRE_EM'
  /** Adult education (Trình độ giáo dục của người lớn) */
  | 'GIAO_DUC_NGUOI_LON'
  /** Dependants in the household (Người phụ thuộc trong hộ gia đình) */
  | 'NGUOI_PHU_THUOC'
  /** Water source (Nguồn nước sinh hoạt) */
  | 'NGUON_NUOC'
  /** Hygienic toilet (Nhà tiêu hợp vệ sinh) */
  | 'NHA_TIEU'
  /** Means of access to information (Phương tiện phục vụ tiếp cận thông tin) */
  | 'PHUONG_TIEN_THONG_TIN'
  /** Employment (Việc làm) */
  | 'VIEC_LAM'
  /** Use of telecommunication services (Sử dụng dịch vụ viễn thông) */
  | 'VIEN_THONG';

/** Conditions on a value of type DeprivationIndicator; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DeprivationIndicatorFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<DeprivationIndicator>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<DeprivationIndicator>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<DeprivationIndicator>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<DeprivationIndicator>>;
};

/** A district (huyện, thị xã, thành phố). Districts ended on 30/06/2025. */
export type District = {
  /** Official three-digit code. */
  code: Scalars['String']['output'];
  /** Its communes. */
  communes: CommuneConnection;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Kind, from a closed list. */
  kind: DistrictKind;
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Name without the word for its kind. */
  name: Scalars['String']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The province (tỉnh). */
  province: Province;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity. */
  validFrom: Scalars['Date']['output'];
  /** Last day of validity; null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A district (huyện, thị xã, thành phố). Districts ended on 30/06/2025. */
export type DistrictCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneSort>>;
};

/** A page of a list of District rows. */
export type DistrictConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<DistrictEdge>;
  /** The rows of the page. */
  nodes: Array<District>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of District whose length can be sorted by. */
export type DistrictCountField =
  | 'COMMUNES';

/** A District in a list. */
export type DistrictEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The District. */
  node: District;
};

/** A condition on a District; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type DistrictFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<DistrictFilter>>;
  /** District.code */
  code?: InputMaybe<StringFilter>;
  /** Condition on the list of Commune rows. */
  communes?: InputMaybe<CommuneListFilter>;
  /** District.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** District.id */
  id?: InputMaybe<IdFilter>;
  /** District.kind */
  kind?: InputMaybe<DistrictKindFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** District.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<DistrictFilter>;
  /** District.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<DistrictFilter>>;
  /** Condition on the Province. */
  province?: InputMaybe<ProvinceFilter>;
  /** District.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** District.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** District.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** District.version */
  version?: InputMaybe<IntFilter>;
};

/** Kind of district (Loại đơn vị cấp huyện). */
export type DistrictKind =
  /** Rural district (Huyện) */
  | 'HUYEN'
  /** Urban district (Quận) */
  | 'QUAN'
  /** Provincial city (Thành phố) */
  | 'THANH_PHO'
  /** District-level town (Thị xã) */
  | 'THI_XA';

/** Conditions on a value of type DistrictKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DistrictKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<DistrictKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<DistrictKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<DistrictKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<DistrictKind>>;
};

/** A condition on a list of District rows; all parts that are given must hold. */
export type DistrictListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<DistrictFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<DistrictFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<DistrictFilter>;
};

/** One sort key of District: exactly one of `field`, `province`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type DistrictSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<DistrictCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<DistrictSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Fields of District to sort by. */
export type DistrictSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'NOTE'
  | 'UPDATED_AT'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** By what of a District to sort: exactly one of `field`, `province`, `legalDocument`, `count`. */
export type DistrictSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<DistrictCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<DistrictSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Education level (Trình độ học vấn). */
export type EducationLevel =
  /** College (Cao đẳng) */
  | 'COLLEGE'
  /** Lower secondary (Trung học cơ sở) */
  | 'LOWER_SECONDARY'
  /** None completed (Chưa tốt nghiệp tiểu học) */
  | 'NONE'
  /** Primary (Tiểu học) */
  | 'PRIMARY'
  /** University or higher (Đại học trở lên) */
  | 'UNIVERSITY'
  /** Upper secondary (Trung học phổ thông) */
  | 'UPPER_SECONDARY'
  /** Vocational (Sơ cấp, trung cấp nghề) */
  | 'VOCATIONAL';

/** Conditions on a value of type EducationLevel; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type EducationLevelFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<EducationLevel>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<EducationLevel>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<EducationLevel>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<EducationLevel>>;
};

/** Employment status (Tình trạng việc làm). */
export type EmploymentStatus =
  /** Not in the labour force (Không tham gia lao động) */
  | 'NOT_WORKING'
  /** Self-employed (Tự làm) */
  | 'SELF_EMPLOYED'
  /** Student (Đang đi học) */
  | 'STUDENT'
  /** Unemployed (Không có việc làm) */
  | 'UNEMPLOYED'
  /** Wage job without a contract (Làm công không có hợp đồng) */
  | 'WAGE_WITHOUT_CONTRACT'
  /** Wage job with a contract (Làm công có hợp đồng) */
  | 'WAGE_WITH_CONTRACT';

/** Conditions on a value of type EmploymentStatus; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type EmploymentStatusFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<EmploymentStatus>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<EmploymentStatus>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<EmploymentStatus>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<EmploymentStatus>>;
};

/** Ethnicity (Dân tộc). */
export type Ethnicity =
  /** Ba Na (Ba Na) */
  | 'BA_NA'
  /** Bo Y (Bố Y) */
  | 'BO_Y'
  /** Brau (Brâu) */
  | 'BRAU'
  /** Bru-Van Kieu (Bru - Vân Kiều) */
  | 'BRU_VAN_KIEU'
  /** Cham (Chăm) */
  | 'CHAM'
  /** Cho Ro (Chơ Ro) */
  | 'CHO_RO'
  /** Chut (Chứt) */
  | 'CHUT'
  /** Chu Ru (Chu Ru) */
  | 'CHU_RU'
  /** Co (Co) */
  | 'CO'
  /** Cong (Cống) */
  | 'CONG'
  /** Co Ho (Cơ Ho) */
  | 'CO_HO'
  /** Co Lao (Cơ Lao) */
  | 'CO_LAO'
  /** Co Tu (Cơ Tu) */
  | 'CO_TU'
  /** Dao (Dao) */
  | 'DAO'
  /** E De (Ê Đê) */
  | 'E_DE'
  /** Foreign (Người nước ngoài) */
  | 'FOREIGN'
  /** Giay (Giáy) */
  | 'GIAY'
  /** Gia Rai (Gia Rai) */
  | 'GIA_RAI'
  /** Gie Trieng (Giẻ Triêng) */
  | 'GIE_TRIENG'
  /** Ha Nhi (Hà Nhì) */
  | 'HA_NHI'
  /** Hmong (Mông) */
  | 'HMONG'
  /** Hoa (Hoa) */
  | 'HOA'
  /** Hre (Hrê) */
  | 'HRE'
  /** Khang (Kháng) */
  | 'KHANG'
  /** Khmer (Khmer) */
  | 'KHMER'
  /** Kho Mu (Khơ Mú) */
  | 'KHO_MU'
  /** Kinh (Kinh) */
  | 'KINH'
  /** Lao (Lào) */
  | 'LAO'
  /** La Chi (La Chí) */
  | 'LA_CHI'
  /** La Ha (La Ha) */
  | 'LA_HA'
  /** La Hu (La Hủ) */
  | 'LA_HU'
  /** Lo Lo (Lô Lô) */
  | 'LO_LO'
  /** Lu (Lự) */
  | 'LU'
  /** Ma (Mạ) */
  | 'MA'
  /** Mang (Mảng) */
  | 'MANG'
  /** Mnong (Mnông) */
  | 'MNONG'
  /** Muong (Mường) */
  | 'MUONG'
  /** Ngai (Ngái) */
  | 'NGAI'
  /** Nung (Nùng) */
  | 'NUNG'
  /** Not determined (Chưa xác định) */
  | 'OTHER'
  /** O Du (Ơ Đu) */
  | 'O_DU'
  /** Pa Then (Pà Thẻn) */
  | 'PA_THEN'
  /** Phu La (Phù Lá) */
  | 'PHU_LA'
  /** Pu Peo (Pu Péo) */
  | 'PU_PEO'
  /** Ra Glai (Ra Glai) */
  | 'RA_GLAI'
  /** Ro Mam (Rơ Măm) */
  | 'RO_MAM'
  /** San Chay (Sán Chay) */
  | 'SAN_CHAY'
  /** San Diu (Sán Dìu) */
  | 'SAN_DIU'
  /** Si La (Si La) */
  | 'SI_LA'
  /** Tay (Tày) */
  | 'TAY'
  /** Ta Oi (Tà Ôi) */
  | 'TA_OI'
  /** Thai (Thái) */
  | 'THAI'
  /** Tho (Thổ) */
  | 'THO'
  /** Xinh Mun (Xinh Mun) */
  | 'XINH_MUN'
  /** Xo Dang (Xơ Đăng) */
  | 'XO_DANG'
  /** Xtieng (Xtiêng) */
  | 'XTIENG';

/** Conditions on a value of type Ethnicity; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type EthnicityFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Ethnicity>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Ethnicity>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Ethnicity>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Ethnicity>>;
};

/** Money mobilised for a programme from one source. */
export type FundingLine = {
  /** Whole VND. */
  amount: Scalars['SafeInt']['output'];
  /** STATED by the source or IMPLIED by its other figures. */
  basis: AmountBasis;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First year covered. */
  fromYear: Scalars['Int']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** True where the source says "over". */
  isLowerBound: Scalars['Boolean']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The programme. */
  programme: Programme;
  /** Source of funding (nguồn vốn). */
  source: FundingSource;
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Last year covered. */
  toYear: Scalars['Int']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of FundingLine rows. */
export type FundingLineConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<FundingLineEdge>;
  /** The rows of the page. */
  nodes: Array<FundingLine>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A FundingLine in a list. */
export type FundingLineEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The FundingLine. */
  node: FundingLine;
};

/** A condition on a FundingLine; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type FundingLineFilter = {
  /** FundingLine.amount */
  amount?: InputMaybe<SafeIntFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<FundingLineFilter>>;
  /** FundingLine.basis */
  basis?: InputMaybe<AmountBasisFilter>;
  /** FundingLine.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** FundingLine.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** FundingLine.fromYear */
  fromYear?: InputMaybe<IntFilter>;
  /** FundingLine.id */
  id?: InputMaybe<IdFilter>;
  /** FundingLine.isLowerBound */
  isLowerBound?: InputMaybe<BooleanFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<FundingLineFilter>;
  /** FundingLine.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<FundingLineFilter>>;
  /** Condition on the Programme. */
  programme?: InputMaybe<ProgrammeFilter>;
  /** FundingLine.source */
  source?: InputMaybe<FundingSourceFilter>;
  /** FundingLine.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** FundingLine.toYear */
  toYear?: InputMaybe<IntFilter>;
  /** FundingLine.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** FundingLine.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a FundingLine. On creation the fields its rules require must be there. */
export type FundingLineInput = {
  /** Whole VND. */
  amount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** STATED by the source or IMPLIED by its other figures. */
  basis?: InputMaybe<AmountBasis>;
  /** First year covered. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** True where the source says "over". */
  isLowerBound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the programme. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Source of funding (nguồn vốn). */
  source?: InputMaybe<FundingSource>;
  /** Where the figure comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** Last year covered. */
  toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a list of FundingLine rows; all parts that are given must hold. */
export type FundingLineListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<FundingLineFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<FundingLineFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<FundingLineFilter>;
};

/** The FundingLine as it is now, and what has to be mended when nothing was changed. */
export type FundingLinePayload = {
  /** On CONFLICT: the current record. */
  fundingLine?: Maybe<FundingLine>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of FundingLine: exactly one of `field`, `programme`. The id breaks ties, so the order is always total. */
export type FundingLineSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<FundingLineSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Programme. */
  programme?: InputMaybe<ProgrammeSortKey>;
};

/** Fields of FundingLine to sort by. */
export type FundingLineSortField =
  | 'AMOUNT'
  | 'BASIS'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'FROM_YEAR'
  | 'ID'
  | 'IS_LOWER_BOUND'
  | 'NOTE'
  | 'SOURCE'
  | 'SOURCE_NOTE'
  | 'TO_YEAR'
  | 'UPDATED_AT'
  | 'VERSION';

/** Funding source (Nguồn vốn). */
export type FundingSource =
  /** Credit (Tín dụng) */
  | 'CREDIT'
  /** Enterprises and cooperatives (Doanh nghiệp, hợp tác xã) */
  | 'ENTERPRISE_COOPERATIVE'
  /** Other lawful mobilisation (Huy động hợp pháp khác) */
  | 'OTHER_MOBILISED'
  /** State budget (Ngân sách nhà nước) */
  | 'STATE_BUDGET';

/** Conditions on a value of type FundingSource; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type FundingSourceFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<FundingSource>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<FundingSource>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<FundingSource>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<FundingSource>>;
};

/** A household (hộ). */
export type Household = {
  /** Address as people write it. */
  address?: Maybe<Scalars['String']['output']>;
  /** Surveys of the household, one per round. */
  assessments: AssessmentConnection;
  /** Class of the latest assessment; null before the first. */
  class?: Maybe<HouseholdClass>;
  /** Household code, unique in the province. */
  code: Scalars['String']['output'];
  /** Columns of durable material; null where not asked. */
  columnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Information devices it has. */
  devices: Array<InformationDevice>;
  /** Whether the head belongs to an ethnic minority (follows the members). */
  ethnicMinority: Scalars['Boolean']['output'];
  /** Living floor area in square metres. */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Full name of the head (follows the members). */
  headName?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Monthly income per person in VND, of the latest assessment. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** The assessment with the latest date. */
  latestAssessment?: Maybe<Assessment>;
  /** Number of members (follows the members). */
  memberCount: Scalars['Int']['output'];
  /** Its members (nhân khẩu). */
  members: MemberConnection;
  /** Household of people with merit to the revolution. */
  meritHousehold: Scalars['Boolean']['output'];
  /** No member able to work. */
  noLabourCapacity: Scalars['Boolean']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Day of registration. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Roof of durable material; null where not asked. */
  roofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** True for invented demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** Kind of toilet. */
  toilet?: Maybe<ToiletType>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether any member uses the internet. */
  usesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** The village it lives in. */
  village?: Maybe<Village>;
  /** Walls of durable material; null where not asked. */
  wallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Main source of water for living. */
  waterSource?: Maybe<WaterSource>;
};


/** A household (hộ). */
export type HouseholdAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentSort>>;
};


/** A household (hộ). */
export type HouseholdMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MemberSort>>;
};

/** Household class (Phân loại hộ). */
export type HouseholdClass =
  /** Middle living standard (Hộ có mức sống trung bình) */
  | 'MIDDLE'
  /** Near-poor (Hộ cận nghèo) */
  | 'NEAR_POOR'
  /** Not poor (Hộ không nghèo) */
  | 'NON_POOR'
  /** Poor (Hộ nghèo) */
  | 'POOR'
  /** Undetermined (Chưa xác định) */
  | 'UNDETERMINED';

/** Conditions on a value of type HouseholdClass; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type HouseholdClassFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<HouseholdClass>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<HouseholdClass>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<HouseholdClass>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<HouseholdClass>>;
};

/** A page of a list of Household rows. */
export type HouseholdConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<HouseholdEdge>;
  /** The rows of the page. */
  nodes: Array<Household>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Household whose length can be sorted by. */
export type HouseholdCountField =
  | 'ASSESSMENTS'
  | 'MEMBERS';

/** A Household in a list. */
export type HouseholdEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Household. */
  node: Household;
};

/** A condition on a Household; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type HouseholdFilter = {
  /** Household.address */
  address?: InputMaybe<StringFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<HouseholdFilter>>;
  /** Condition on the list of Assessment rows. */
  assessments?: InputMaybe<AssessmentListFilter>;
  /** Household.class */
  class?: InputMaybe<HouseholdClassFilter>;
  /** Household.code */
  code?: InputMaybe<StringFilter>;
  /** Household.columnDurable */
  columnDurable?: InputMaybe<BooleanFilter>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** Household.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Household.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Household.ethnicMinority */
  ethnicMinority?: InputMaybe<BooleanFilter>;
  /** Household.floorAreaM2 */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** Household.headName */
  headName?: InputMaybe<StringFilter>;
  /** Household.id */
  id?: InputMaybe<IdFilter>;
  /** Household.incomePerCapita */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Condition on the Assessment. */
  latestAssessment?: InputMaybe<AssessmentFilter>;
  /** Household.memberCount */
  memberCount?: InputMaybe<IntFilter>;
  /** Condition on the list of Member rows. */
  members?: InputMaybe<MemberListFilter>;
  /** Household.meritHousehold */
  meritHousehold?: InputMaybe<BooleanFilter>;
  /** Household.noLabourCapacity */
  noLabourCapacity?: InputMaybe<BooleanFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<HouseholdFilter>;
  /** Household.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<HouseholdFilter>>;
  /** Household.phone */
  phone?: InputMaybe<StringFilter>;
  /** Household.registeredOn */
  registeredOn?: InputMaybe<DateFilter>;
  /** Household.roofDurable */
  roofDurable?: InputMaybe<BooleanFilter>;
  /** Household.synthetic */
  synthetic?: InputMaybe<BooleanFilter>;
  /** Household.toilet */
  toilet?: InputMaybe<ToiletTypeFilter>;
  /** Household.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Household.usesInternet */
  usesInternet?: InputMaybe<BooleanFilter>;
  /** Household.version */
  version?: InputMaybe<IntFilter>;
  /** Condition on the Village. */
  village?: InputMaybe<VillageFilter>;
  /** Household.wallDurable */
  wallDurable?: InputMaybe<BooleanFilter>;
  /** Household.waterSource */
  waterSource?: InputMaybe<WaterSourceFilter>;
};

/** What people enter of a Household. On creation the fields its rules require must be there. */
export type HouseholdInput = {
  /** Address as people write it. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Official code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Columns of durable material; null where not asked. */
  columnDurable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Information devices it has. */
  devices?: InputMaybe<Array<InformationDevice>>;
  /** Square metres. */
  floorAreaM2?: InputMaybe<Scalars['Decimal']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The whole list: members left out are removed, members with an id are changed, the others are new. Exactly one HEAD. */
  members?: InputMaybe<Array<MemberInput>>;
  /** Household of people with merit to the revolution (người có công). */
  meritHousehold?: InputMaybe<Scalars['Boolean']['input']>;
  /** No member able to work. */
  noLabourCapacity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Day of registration. */
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Roof of durable material; null where not asked. */
  roofDurable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of toilet. */
  toilet?: InputMaybe<ToiletType>;
  /** Whether any member uses the internet; null where not asked. */
  usesInternet?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the village; of the same commune. */
  villageId?: InputMaybe<Scalars['ID']['input']>;
  /** Walls of durable material; null where not asked. */
  wallDurable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Main source of water for living. */
  waterSource?: InputMaybe<WaterSource>;
};

/** A condition on a list of Household rows; all parts that are given must hold. */
export type HouseholdListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<HouseholdFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<HouseholdFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<HouseholdFilter>;
};

/** The Household as it is now, and what has to be mended when nothing was changed. */
export type HouseholdPayload = {
  /** On CONFLICT: the current record. */
  household?: Maybe<Household>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Household: exactly one of `field`, `commune`, `village`, `latestAssessment`, `count`. The id breaks ties, so the order is always total. */
export type HouseholdSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<HouseholdCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<HouseholdSortField>;
  /** By something of the Assessment. */
  latestAssessment?: InputMaybe<AssessmentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Village. */
  village?: InputMaybe<VillageSortKey>;
};

/** Fields of Household to sort by. */
export type HouseholdSortField =
  | 'ADDRESS'
  | 'CLASS'
  | 'CODE'
  | 'COLUMN_DURABLE'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ETHNIC_MINORITY'
  | 'FLOOR_AREA_M2'
  | 'HEAD_NAME'
  | 'ID'
  | 'INCOME_PER_CAPITA'
  | 'MEMBER_COUNT'
  | 'MERIT_HOUSEHOLD'
  | 'NOTE'
  | 'NO_LABOUR_CAPACITY'
  | 'PHONE'
  | 'REGISTERED_ON'
  | 'ROOF_DURABLE'
  | 'SYNTHETIC'
  | 'TOILET'
  | 'UPDATED_AT'
  | 'USES_INTERNET'
  | 'VERSION'
  | 'WALL_DURABLE'
  | 'WATER_SOURCE';

/** By what of a Household to sort: exactly one of `field`, `commune`, `village`, `latestAssessment`, `count`. */
export type HouseholdSortKey = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<HouseholdCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<HouseholdSortField>;
  /** By something of the Assessment. */
  latestAssessment?: InputMaybe<AssessmentSortKey>;
  /** By something of the Village. */
  village?: InputMaybe<VillageSortKey>;
};

/** Conditions on a value of type ID; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type IdFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** An indicator of a programme (chỉ tiêu). */
export type Indicator = {
  /** Official code. */
  code: Scalars['String']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is, in a few sentences. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether more or less is better. */
  direction: IndicatorDirection;
  /** How often it is measured. */
  frequency: PeriodKind;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Measured values of indicators. */
  measurements: MeasurementConnection;
  /** Name. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Targets of indicators. */
  targets: TargetConnection;
  /** Unit of measure, e.g. `%`, `hộ`. */
  unitOfMeasure: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** An indicator of a programme (chỉ tiêu). */
export type IndicatorMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MeasurementSort>>;
};


/** An indicator of a programme (chỉ tiêu). */
export type IndicatorTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TargetSort>>;
};

/** A page of a list of Indicator rows. */
export type IndicatorConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<IndicatorEdge>;
  /** The rows of the page. */
  nodes: Array<Indicator>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Indicator whose length can be sorted by. */
export type IndicatorCountField =
  | 'MEASUREMENTS'
  | 'TARGETS';

/** Desired direction (Chiều hướng mong muốn). */
export type IndicatorDirection =
  /** Lower is better (Càng thấp càng tốt) */
  | 'DECREASE'
  /** Higher is better (Càng cao càng tốt) */
  | 'INCREASE';

/** Conditions on a value of type IndicatorDirection; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type IndicatorDirectionFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<IndicatorDirection>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<IndicatorDirection>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<IndicatorDirection>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<IndicatorDirection>>;
};

/** A Indicator in a list. */
export type IndicatorEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Indicator. */
  node: Indicator;
};

/** A condition on a Indicator; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type IndicatorFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<IndicatorFilter>>;
  /** Indicator.code */
  code?: InputMaybe<StringFilter>;
  /** Indicator.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Indicator.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Indicator.description */
  description?: InputMaybe<StringFilter>;
  /** Indicator.direction */
  direction?: InputMaybe<IndicatorDirectionFilter>;
  /** Indicator.frequency */
  frequency?: InputMaybe<PeriodKindFilter>;
  /** Indicator.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** Condition on the list of Measurement rows. */
  measurements?: InputMaybe<MeasurementListFilter>;
  /** Indicator.name */
  name?: InputMaybe<StringFilter>;
  /** Indicator.nameEn */
  nameEn?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<IndicatorFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicatorFilter>>;
  /** Indicator.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** Condition on the list of Target rows. */
  targets?: InputMaybe<TargetListFilter>;
  /** Indicator.unitOfMeasure */
  unitOfMeasure?: InputMaybe<StringFilter>;
  /** Indicator.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Indicator.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Indicator. On creation the fields its rules require must be there. */
export type IndicatorInput = {
  /** Official code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a few sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether more or less is better. */
  direction?: InputMaybe<IndicatorDirection>;
  /** How often it is measured. */
  frequency?: InputMaybe<PeriodKind>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the legal document it rests on. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Name in English. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Where the figure comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** Unit of measure, e.g. `%`, `hộ`. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
};

/** The Indicator as it is now, and what has to be mended when nothing was changed. */
export type IndicatorPayload = {
  /** On CONFLICT: the current record. */
  indicator?: Maybe<Indicator>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Indicator: exactly one of `field`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type IndicatorSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<IndicatorCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<IndicatorSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Indicator to sort by. */
export type IndicatorSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'DESCRIPTION'
  | 'DIRECTION'
  | 'FREQUENCY'
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'SOURCE_NOTE'
  | 'UNIT_OF_MEASURE'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a Indicator to sort: exactly one of `field`, `legalDocument`, `count`. */
export type IndicatorSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<IndicatorCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<IndicatorSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
};

/** Information device (Phương tiện thông tin). */
export type InformationDevice =
  /** Desktop computer (Máy tính để bàn) */
  | 'DESKTOP_COMPUTER'
  /** Laptop (Máy tính xách tay) */
  | 'LAPTOP'
  /** None of these (Không có phương tiện nào) */
  | 'NONE'
  /** Radio (Đài (radio)) */
  | 'RADIO'
  /** Smartphone (Điện thoại thông minh) */
  | 'SMARTPHONE'
  /** Tablet (Máy tính bảng) */
  | 'TABLET'
  /** Telephone (Điện thoại) */
  | 'TELEPHONE'
  /** Television (Ti vi) */
  | 'TELEVISION';

/** Conditions on a value of type Int; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type IntFilter = {
  /** From one value to another, both included. */
  between?: InputMaybe<IntRange>;
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Greater than or equal to. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Less than or equal to. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A range with both of its ends. */
export type IntRange = {
  /** Least value, itself included. */
  from: Scalars['Int']['input'];
  /** Greatest value, itself included. */
  to: Scalars['Int']['input'];
};

/** A legal act or plan that figures, boundaries and standards rest on (văn bản). */
export type LegalDocument = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day in force. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in force; null while open. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Day of issue. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  issuer: Scalars['String']['output'];
  /** Kind, from a closed list. */
  kind: LegalDocumentKind;
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Official number, e.g. `07/2021/NĐ-CP`. */
  number: Scalars['String']['output'];
  /** How far the entry was checked: READ in a source, KNOWN but not checked against the text, COMPUTED. */
  sourceMark: SourceMark;
  /** Vietnamese title. */
  title: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Address where the text can be read. */
  url?: Maybe<Scalars['String']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of LegalDocument rows. */
export type LegalDocumentConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<LegalDocumentEdge>;
  /** The rows of the page. */
  nodes: Array<LegalDocument>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A LegalDocument in a list. */
export type LegalDocumentEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The LegalDocument. */
  node: LegalDocument;
};

/** A condition on a LegalDocument; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type LegalDocumentFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<LegalDocumentFilter>>;
  /** LegalDocument.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** LegalDocument.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** LegalDocument.effectiveFrom */
  effectiveFrom?: InputMaybe<DateFilter>;
  /** LegalDocument.effectiveTo */
  effectiveTo?: InputMaybe<DateFilter>;
  /** LegalDocument.id */
  id?: InputMaybe<IdFilter>;
  /** LegalDocument.issuedOn */
  issuedOn?: InputMaybe<DateFilter>;
  /** LegalDocument.issuer */
  issuer?: InputMaybe<StringFilter>;
  /** LegalDocument.kind */
  kind?: InputMaybe<LegalDocumentKindFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<LegalDocumentFilter>;
  /** LegalDocument.note */
  note?: InputMaybe<StringFilter>;
  /** LegalDocument.number */
  number?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<LegalDocumentFilter>>;
  /** LegalDocument.sourceMark */
  sourceMark?: InputMaybe<SourceMarkFilter>;
  /** LegalDocument.title */
  title?: InputMaybe<StringFilter>;
  /** LegalDocument.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** LegalDocument.url */
  url?: InputMaybe<StringFilter>;
  /** LegalDocument.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a LegalDocument. On creation the fields its rules require must be there. */
export type LegalDocumentInput = {
  /** First day in force. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day in force; null while open. */
  effectiveTo?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Day of issue. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Kind, from a closed list. */
  kind?: InputMaybe<LegalDocumentKind>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Official number, e.g. `07/2021/NĐ-CP`. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** READ in a source, KNOWN but not checked against the text, or COMPUTED. */
  sourceMark?: InputMaybe<SourceMark>;
  /** Vietnamese title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Address where the text can be read. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of document (Loại văn bản). */
export type LegalDocumentKind =
  /** Circular (Thông tư) */
  | 'CIRCULAR'
  /** Decision (Quyết định) */
  | 'DECISION'
  /** Decree (Nghị định) */
  | 'DECREE'
  /** Law (Luật) */
  | 'LAW'
  /** Other (Văn bản khác) */
  | 'OTHER'
  /** Plan (Kế hoạch) */
  | 'PLAN'
  /** Resolution (Nghị quyết) */
  | 'RESOLUTION';

/** Conditions on a value of type LegalDocumentKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type LegalDocumentKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<LegalDocumentKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<LegalDocumentKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<LegalDocumentKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<LegalDocumentKind>>;
};

/** The LegalDocument as it is now, and what has to be mended when nothing was changed. */
export type LegalDocumentPayload = {
  /** On CONFLICT: the current record. */
  legalDocument?: Maybe<LegalDocument>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of LegalDocument: exactly one of `field`. The id breaks ties, so the order is always total. */
export type LegalDocumentSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<LegalDocumentSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of LegalDocument to sort by. */
export type LegalDocumentSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'EFFECTIVE_FROM'
  | 'EFFECTIVE_TO'
  | 'ID'
  | 'ISSUED_ON'
  | 'ISSUER'
  | 'KIND'
  | 'NOTE'
  | 'NUMBER'
  | 'SOURCE_MARK'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'URL'
  | 'VERSION';

/** By what of a LegalDocument to sort: exactly one of `field`. */
export type LegalDocumentSortKey = {
  /** By a field of the row itself. */
  field?: InputMaybe<LegalDocumentSortField>;
};

/** Who is asking. */
export type Me = {
  /** Address the person signs in with. */
  email?: Maybe<Scalars['String']['output']>;
  /** Id of the account or key. */
  id: Scalars['ID']['output'];
  /** `user` for a person, `key` for an API key. */
  kind: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Roles held. Scoped roles and units follow; today everyone is an administrator. */
  roles: Array<Scalars['String']['output']>;
};

/** What an indicator was in a period. */
export type Measurement = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune?: Maybe<Commune>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The indicator (chỉ tiêu). */
  indicator: Indicator;
  /** True where the source says "over". */
  isLowerBound: Scalars['Boolean']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-05`, of the indicator's frequency. */
  period: Scalars['String']['output'];
  /** The province (tỉnh). */
  province?: Maybe<Province>;
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** In the indicator's unit of measure. */
  value: Scalars['Decimal']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Measurement rows. */
export type MeasurementConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<MeasurementEdge>;
  /** The rows of the page. */
  nodes: Array<Measurement>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Measurement in a list. */
export type MeasurementEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Measurement. */
  node: Measurement;
};

/** A condition on a Measurement; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type MeasurementFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<MeasurementFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** Measurement.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Measurement.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Measurement.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the Indicator. */
  indicator?: InputMaybe<IndicatorFilter>;
  /** Measurement.isLowerBound */
  isLowerBound?: InputMaybe<BooleanFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<MeasurementFilter>;
  /** Measurement.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MeasurementFilter>>;
  /** Measurement.period */
  period?: InputMaybe<StringFilter>;
  /** Condition on the Province. */
  province?: InputMaybe<ProvinceFilter>;
  /** Measurement.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** Measurement.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Measurement.value */
  value?: InputMaybe<DecimalFilter>;
  /** Measurement.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Measurement. On creation the fields its rules require must be there. */
export type MeasurementInput = {
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the indicator. */
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** True where the source says "over". */
  isLowerBound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-05`. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Id of the province. */
  provinceId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the figure comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** In the indicator's unit of measure. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A condition on a list of Measurement rows; all parts that are given must hold. */
export type MeasurementListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<MeasurementFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<MeasurementFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<MeasurementFilter>;
};

/** The Measurement as it is now, and what has to be mended when nothing was changed. */
export type MeasurementPayload = {
  /** On CONFLICT: the current record. */
  measurement?: Maybe<Measurement>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Measurement: exactly one of `field`, `indicator`, `province`, `commune`. The id breaks ties, so the order is always total. */
export type MeasurementSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<MeasurementSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Fields of Measurement to sort by. */
export type MeasurementSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ID'
  | 'IS_LOWER_BOUND'
  | 'NOTE'
  | 'PERIOD'
  | 'SOURCE_NOTE'
  | 'UPDATED_AT'
  | 'VALUE'
  | 'VERSION';

/** A member of a household (nhân khẩu). */
export type Member = {
  /** Able to work; null where not asked. */
  ableToWork?: Maybe<Scalars['Boolean']['output']>;
  /** At the level right for the age. */
  attendsSchool?: Maybe<Scalars['Boolean']['output']>;
  /** Day of birth. */
  birthDate: Scalars['Date']['output'];
  /** Twelve digits (CCCD). */
  citizenIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Has a disability. */
  disabled: Scalars['Boolean']['output'];
  /** Highest level finished. */
  educationLevel?: Maybe<EducationLevel>;
  /** Employment (việc làm). */
  employment?: Maybe<EmploymentStatus>;
  /** Ethnicity (dân tộc). */
  ethnicity: Ethnicity;
  /** Full name. */
  fullName: Scalars['String']['output'];
  /** Has health insurance; null where not asked. */
  healthInsurance?: Maybe<Scalars['Boolean']['output']>;
  /** The household (hộ). */
  household: Household;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** In vocational or other training; null where not asked. */
  inTraining?: Maybe<Scalars['Boolean']['output']>;
  /** By weight or height for age; children under 16. */
  malnourished?: Maybe<Scalars['Boolean']['output']>;
  /** Receives a monthly social allowance. */
  monthlyAllowance: Scalars['Boolean']['output'];
  /** Place in the household's list, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Relationship to the head; every household has one HEAD. */
  relationship: Relationship;
  /** Sex. */
  sex: Sex;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Member rows. */
export type MemberConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<MemberEdge>;
  /** The rows of the page. */
  nodes: Array<Member>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Member in a list. */
export type MemberEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Member. */
  node: Member;
};

/** A condition on a Member; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type MemberFilter = {
  /** Member.ableToWork */
  ableToWork?: InputMaybe<BooleanFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<MemberFilter>>;
  /** Member.attendsSchool */
  attendsSchool?: InputMaybe<BooleanFilter>;
  /** Member.birthDate */
  birthDate?: InputMaybe<DateFilter>;
  /** Member.citizenIdentityNumber */
  citizenIdentityNumber?: InputMaybe<StringFilter>;
  /** Member.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Member.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Member.disabled */
  disabled?: InputMaybe<BooleanFilter>;
  /** Member.educationLevel */
  educationLevel?: InputMaybe<EducationLevelFilter>;
  /** Member.employment */
  employment?: InputMaybe<EmploymentStatusFilter>;
  /** Member.ethnicity */
  ethnicity?: InputMaybe<EthnicityFilter>;
  /** Member.fullName */
  fullName?: InputMaybe<StringFilter>;
  /** Member.healthInsurance */
  healthInsurance?: InputMaybe<BooleanFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** Member.id */
  id?: InputMaybe<IdFilter>;
  /** Member.inTraining */
  inTraining?: InputMaybe<BooleanFilter>;
  /** Member.malnourished */
  malnourished?: InputMaybe<BooleanFilter>;
  /** Member.monthlyAllowance */
  monthlyAllowance?: InputMaybe<BooleanFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<MemberFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MemberFilter>>;
  /** Member.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** Member.relationship */
  relationship?: InputMaybe<RelationshipFilter>;
  /** Member.sex */
  sex?: InputMaybe<SexFilter>;
  /** Member.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Member.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Member. On creation the fields its rules require must be there. */
export type MemberInput = {
  /** Able to work; null where not asked. */
  ableToWork?: InputMaybe<Scalars['Boolean']['input']>;
  /** At the level right for the age; null where not asked. */
  attendsSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of birth. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Twelve digits. */
  citizenIdentityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Has a disability. */
  disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Highest level finished. */
  educationLevel?: InputMaybe<EducationLevel>;
  /** Employment (việc làm). */
  employment?: InputMaybe<EmploymentStatus>;
  /** Ethnicity (dân tộc). */
  ethnicity?: InputMaybe<Ethnicity>;
  /** Full name. */
  fullName?: InputMaybe<Scalars['String']['input']>;
  /** Has health insurance; null where not asked. */
  healthInsurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a member already there; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In vocational or other training; null where not asked. */
  inTraining?: InputMaybe<Scalars['Boolean']['input']>;
  /** By weight or height for age; children under 16. */
  malnourished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Receives a monthly social allowance. */
  monthlyAllowance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Relationship to the head; one member is the HEAD. */
  relationship?: InputMaybe<Relationship>;
  /** Sex. */
  sex?: InputMaybe<Sex>;
};

/** A condition on a list of Member rows; all parts that are given must hold. */
export type MemberListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<MemberFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<MemberFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<MemberFilter>;
};

/** One sort key of Member: exactly one of `field`, `household`. The id breaks ties, so the order is always total. */
export type MemberSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<MemberSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Member to sort by. */
export type MemberSortField =
  | 'ABLE_TO_WORK'
  | 'ATTENDS_SCHOOL'
  | 'BIRTH_DATE'
  | 'CITIZEN_IDENTITY_NUMBER'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'DISABLED'
  | 'EDUCATION_LEVEL'
  | 'EMPLOYMENT'
  | 'ETHNICITY'
  | 'FULL_NAME'
  | 'HEALTH_INSURANCE'
  | 'ID'
  | 'IN_TRAINING'
  | 'MALNOURISHED'
  | 'MONTHLY_ALLOWANCE'
  | 'ORDINAL'
  | 'RELATIONSHIP'
  | 'SEX'
  | 'UPDATED_AT'
  | 'VERSION';

export type Mutation = {
  /** Creates a Assessment. A repeated call with the same id and content succeeds once. */
  createAssessment: AssessmentPayload;
  /** Creates a Commune. A repeated call with the same id and content succeeds once. */
  createCommune: CommunePayload;
  /** Creates a CommuneReview. A repeated call with the same id and content succeeds once. */
  createCommuneReview: CommuneReviewPayload;
  /** Creates a FundingLine. A repeated call with the same id and content succeeds once. */
  createFundingLine: FundingLinePayload;
  /** Creates a Household. A repeated call with the same id and content succeeds once. */
  createHousehold: HouseholdPayload;
  /** Creates a Indicator. A repeated call with the same id and content succeeds once. */
  createIndicator: IndicatorPayload;
  /** Creates a LegalDocument. A repeated call with the same id and content succeeds once. */
  createLegalDocument: LegalDocumentPayload;
  /** Creates a Measurement. A repeated call with the same id and content succeeds once. */
  createMeasurement: MeasurementPayload;
  /** Creates a Programme. A repeated call with the same id and content succeeds once. */
  createProgramme: ProgrammePayload;
  /** Creates a ReviewRound. A repeated call with the same id and content succeeds once. */
  createReviewRound: ReviewRoundPayload;
  /** Creates a Target. A repeated call with the same id and content succeeds once. */
  createTarget: TargetPayload;
  /** Creates a Village. A repeated call with the same id and content succeeds once. */
  createVillage: VillagePayload;
  /** Removes a Assessment; it can be restored. */
  deleteAssessment: AssessmentPayload;
  /** Removes a Commune; it can be restored. */
  deleteCommune: CommunePayload;
  /** Removes a CommuneReview; it can be restored. */
  deleteCommuneReview: CommuneReviewPayload;
  /** Removes a FundingLine; it can be restored. */
  deleteFundingLine: FundingLinePayload;
  /** Removes a Household; it can be restored. */
  deleteHousehold: HouseholdPayload;
  /** Removes a Indicator; it can be restored. */
  deleteIndicator: IndicatorPayload;
  /** Removes a LegalDocument; it can be restored. */
  deleteLegalDocument: LegalDocumentPayload;
  /** Removes a Measurement; it can be restored. */
  deleteMeasurement: MeasurementPayload;
  /** Removes a Programme; it can be restored. */
  deleteProgramme: ProgrammePayload;
  /** Removes a ReviewRound; it can be restored. */
  deleteReviewRound: ReviewRoundPayload;
  /** Removes a Target; it can be restored. */
  deleteTarget: TargetPayload;
  /** Removes a Village; it can be restored. */
  deleteVillage: VillagePayload;
  /** Brings a removed Assessment back. */
  restoreAssessment: AssessmentPayload;
  /** Brings a removed Commune back. */
  restoreCommune: CommunePayload;
  /** Brings a removed CommuneReview back. */
  restoreCommuneReview: CommuneReviewPayload;
  /** Brings a removed FundingLine back. */
  restoreFundingLine: FundingLinePayload;
  /** Brings a removed Household back. */
  restoreHousehold: HouseholdPayload;
  /** Brings a removed Indicator back. */
  restoreIndicator: IndicatorPayload;
  /** Brings a removed LegalDocument back. */
  restoreLegalDocument: LegalDocumentPayload;
  /** Brings a removed Measurement back. */
  restoreMeasurement: MeasurementPayload;
  /** Brings a removed Programme back. */
  restoreProgramme: ProgrammePayload;
  /** Brings a removed ReviewRound back. */
  restoreReviewRound: ReviewRoundPayload;
  /** Brings a removed Target back. */
  restoreTarget: TargetPayload;
  /** Brings a removed Village back. */
  restoreVillage: VillagePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateAssessment: AssessmentPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateCommune: CommunePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateCommuneReview: CommuneReviewPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateFundingLine: FundingLinePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateHousehold: HouseholdPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateIndicator: IndicatorPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateLegalDocument: LegalDocumentPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateMeasurement: MeasurementPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateProgramme: ProgrammePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateReviewRound: ReviewRoundPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateTarget: TargetPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateVillage: VillagePayload;
};


export type MutationCreateAssessmentArgs = {
  input: AssessmentInput;
};


export type MutationCreateCommuneArgs = {
  input: CommuneInput;
};


export type MutationCreateCommuneReviewArgs = {
  input: CommuneReviewInput;
};


export type MutationCreateFundingLineArgs = {
  input: FundingLineInput;
};


export type MutationCreateHouseholdArgs = {
  input: HouseholdInput;
};


export type MutationCreateIndicatorArgs = {
  input: IndicatorInput;
};


export type MutationCreateLegalDocumentArgs = {
  input: LegalDocumentInput;
};


export type MutationCreateMeasurementArgs = {
  input: MeasurementInput;
};


export type MutationCreateProgrammeArgs = {
  input: ProgrammeInput;
};


export type MutationCreateReviewRoundArgs = {
  input: ReviewRoundInput;
};


export type MutationCreateTargetArgs = {
  input: TargetInput;
};


export type MutationCreateVillageArgs = {
  input: VillageInput;
};


export type MutationDeleteAssessmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteCommuneArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteCommuneReviewArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteFundingLineArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteHouseholdArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteIndicatorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteLegalDocumentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteMeasurementArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteProgrammeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteReviewRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteTargetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteVillageArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreAssessmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreCommuneArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreCommuneReviewArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreFundingLineArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreHouseholdArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreIndicatorArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreLegalDocumentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreMeasurementArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreProgrammeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreReviewRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreTargetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreVillageArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUpdateAssessmentArgs = {
  id: Scalars['ID']['input'];
  input: AssessmentInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCommuneArgs = {
  id: Scalars['ID']['input'];
  input: CommuneInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateCommuneReviewArgs = {
  id: Scalars['ID']['input'];
  input: CommuneReviewInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateFundingLineArgs = {
  id: Scalars['ID']['input'];
  input: FundingLineInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateHouseholdArgs = {
  id: Scalars['ID']['input'];
  input: HouseholdInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateIndicatorArgs = {
  id: Scalars['ID']['input'];
  input: IndicatorInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateLegalDocumentArgs = {
  id: Scalars['ID']['input'];
  input: LegalDocumentInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateMeasurementArgs = {
  id: Scalars['ID']['input'];
  input: MeasurementInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateProgrammeArgs = {
  id: Scalars['ID']['input'];
  input: ProgrammeInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateReviewRoundArgs = {
  id: Scalars['ID']['input'];
  input: ReviewRoundInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateTargetArgs = {
  id: Scalars['ID']['input'];
  input: TargetInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateVillageArgs = {
  id: Scalars['ID']['input'];
  input: VillageInput;
  version: Scalars['Int']['input'];
};

/** Where rows without a value stand, whatever the direction. */
export type NullsOrder =
  | 'FIRST'
  | 'LAST';

/** Where a page lies in its list. */
export type PageInfo = {
  /** Cursor of the last row: give it as `after` to read on. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Kind of period (Loại kỳ). */
export type PeriodKind =
  /** Half-year (Nửa năm) */
  | 'HALF'
  /** Month (Tháng) */
  | 'MONTH'
  /** Quarter (Quý) */
  | 'QUARTER'
  /** Year (Năm) */
  | 'YEAR';

/** Conditions on a value of type PeriodKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type PeriodKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<PeriodKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<PeriodKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<PeriodKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<PeriodKind>>;
};

/** Cause of poverty (Nguyên nhân nghèo). */
export type PovertyCause =
  /** Illness or accident (Có người ốm đau, bệnh nặng, tai nạn) */
  | 'ILLNESS_OR_ACCIDENT'
  /** No capital (Không có vốn sản xuất, kinh doanh) */
  | 'NO_CAPITAL'
  /** No labour (Không có lao động) */
  | 'NO_LABOUR'
  /** No land (Không có đất sản xuất) */
  | 'NO_LAND'
  /** No knowledge of production (Không có kiến thức về sản xuất) */
  | 'NO_PRODUCTION_KNOWLEDGE'
  /** No skills (Không có kỹ năng lao động, sản xuất) */
  | 'NO_SKILLS'
  /** No tools (Không có công cụ, phương tiện sản xuất) */
  | 'NO_TOOLS'
  /** Other (Nguyên nhân khác) */
  | 'OTHER';

/** A national target programme or other programme. */
export type Programme = {
  /** Official code. */
  code: Scalars['String']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is, in a few sentences. */
  description?: Maybe<Scalars['String']['output']>;
  /** Last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Money by source. */
  fundingLines: FundingLineConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** Total mobilised as stated, whole VND. */
  totalAmount?: Maybe<Scalars['SafeInt']['output']>;
  /** True where the source says "over". */
  totalIsLowerBound: Scalars['Boolean']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A national target programme or other programme. */
export type ProgrammeFundingLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FundingLineSort>>;
};

/** A page of a list of Programme rows. */
export type ProgrammeConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<ProgrammeEdge>;
  /** The rows of the page. */
  nodes: Array<Programme>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Programme whose length can be sorted by. */
export type ProgrammeCountField =
  | 'FUNDING_LINES';

/** A Programme in a list. */
export type ProgrammeEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Programme. */
  node: Programme;
};

/** A condition on a Programme; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ProgrammeFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProgrammeFilter>>;
  /** Programme.code */
  code?: InputMaybe<StringFilter>;
  /** Programme.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Programme.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Programme.description */
  description?: InputMaybe<StringFilter>;
  /** Programme.endsOn */
  endsOn?: InputMaybe<DateFilter>;
  /** Condition on the list of FundingLine rows. */
  fundingLines?: InputMaybe<FundingLineListFilter>;
  /** Programme.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** Programme.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ProgrammeFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProgrammeFilter>>;
  /** Programme.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** Programme.startsOn */
  startsOn?: InputMaybe<DateFilter>;
  /** Programme.totalAmount */
  totalAmount?: InputMaybe<SafeIntFilter>;
  /** Programme.totalIsLowerBound */
  totalIsLowerBound?: InputMaybe<BooleanFilter>;
  /** Programme.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Programme.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Programme. On creation the fields its rules require must be there. */
export type ProgrammeInput = {
  /** Official code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a few sentences. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the legal document it rests on. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Where the figure comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whole VND. */
  totalAmount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** True where the source says "over". */
  totalIsLowerBound?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The Programme as it is now, and what has to be mended when nothing was changed. */
export type ProgrammePayload = {
  /** On CONFLICT: the current record. */
  programme?: Maybe<Programme>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Programme: exactly one of `field`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type ProgrammeSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ProgrammeCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProgrammeSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Programme to sort by. */
export type ProgrammeSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'DESCRIPTION'
  | 'ENDS_ON'
  | 'ID'
  | 'NAME'
  | 'SOURCE_NOTE'
  | 'STARTS_ON'
  | 'TOTAL_AMOUNT'
  | 'TOTAL_IS_LOWER_BOUND'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a Programme to sort: exactly one of `field`, `legalDocument`, `count`. */
export type ProgrammeSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ProgrammeCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProgrammeSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
};

/** A province (tỉnh). */
export type Province = {
  /** Official two-digit code with leading zeros. */
  code: Scalars['String']['output'];
  /** Its communes. */
  communes: CommuneConnection;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Its districts. */
  districts: DistrictConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Kind, from a closed list. */
  kind: ProvinceKind;
  /** Name without the word for its kind. */
  name: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity. */
  validFrom: Scalars['Date']['output'];
  /** Last day of validity; null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A province (tỉnh). */
export type ProvinceCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneSort>>;
};


/** A province (tỉnh). */
export type ProvinceDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DistrictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DistrictSort>>;
};

/** A page of a list of Province rows. */
export type ProvinceConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<ProvinceEdge>;
  /** The rows of the page. */
  nodes: Array<Province>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Province whose length can be sorted by. */
export type ProvinceCountField =
  | 'COMMUNES'
  | 'DISTRICTS';

/** A Province in a list. */
export type ProvinceEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Province. */
  node: Province;
};

/** A condition on a Province; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ProvinceFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProvinceFilter>>;
  /** Province.code */
  code?: InputMaybe<StringFilter>;
  /** Condition on the list of Commune rows. */
  communes?: InputMaybe<CommuneListFilter>;
  /** Province.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the list of District rows. */
  districts?: InputMaybe<DistrictListFilter>;
  /** Province.id */
  id?: InputMaybe<IdFilter>;
  /** Province.kind */
  kind?: InputMaybe<ProvinceKindFilter>;
  /** Province.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ProvinceFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProvinceFilter>>;
  /** Province.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Province.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** Province.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** Province.version */
  version?: InputMaybe<IntFilter>;
};

/** Kind of province (Loại tỉnh, thành phố). */
export type ProvinceKind =
  /** Centrally run city (Thành phố trực thuộc trung ương) */
  | 'THANH_PHO_TRUC_THUONG'
  /** Province (Tỉnh) */
  | 'TINH';

/** Conditions on a value of type ProvinceKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ProvinceKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ProvinceKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ProvinceKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ProvinceKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ProvinceKind>>;
};

/** One sort key of Province: exactly one of `field`, `count`. The id breaks ties, so the order is always total. */
export type ProvinceSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ProvinceCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProvinceSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Province to sort by. */
export type ProvinceSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'UPDATED_AT'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** By what of a Province to sort: exactly one of `field`, `count`. */
export type ProvinceSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ProvinceCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProvinceSortField>;
};

export type Query = {
  /** One Answer, by its id; null if there is none that the viewer may see, or it was removed. */
  answer?: Maybe<Answer>;
  /** The list of Answer rows that the viewer may see. */
  answers: AnswerConnection;
  /** One Assessment, by its id; null if there is none that the viewer may see, or it was removed. */
  assessment?: Maybe<Assessment>;
  /** The list of Assessment rows that the viewer may see. */
  assessments: AssessmentConnection;
  /** One Commune, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  commune?: Maybe<Commune>;
  /** One CommuneReview, by its id; null if there is none that the viewer may see, or it was removed. */
  communeReview?: Maybe<CommuneReview>;
  /** The list of CommuneReview rows that the viewer may see. */
  communeReviews: CommuneReviewConnection;
  /** The list of Commune rows that the viewer may see. */
  communes: CommuneConnection;
  /** One District, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  district?: Maybe<District>;
  /** The list of District rows that the viewer may see. */
  districts: DistrictConnection;
  /** One FundingLine, by its id; null if there is none that the viewer may see, or it was removed. */
  fundingLine?: Maybe<FundingLine>;
  /** The list of FundingLine rows that the viewer may see. */
  fundingLines: FundingLineConnection;
  /** One Household, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  household?: Maybe<Household>;
  /** The list of Household rows that the viewer may see. */
  households: HouseholdConnection;
  /** One Indicator, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  indicator?: Maybe<Indicator>;
  /** The list of Indicator rows that the viewer may see. */
  indicators: IndicatorConnection;
  /** One LegalDocument, by its id; null if there is none that the viewer may see, or it was removed. */
  legalDocument?: Maybe<LegalDocument>;
  /** The list of LegalDocument rows that the viewer may see. */
  legalDocuments: LegalDocumentConnection;
  /** Who is asking. */
  me: Me;
  /** One Measurement, by its id; null if there is none that the viewer may see, or it was removed. */
  measurement?: Maybe<Measurement>;
  /** The list of Measurement rows that the viewer may see. */
  measurements: MeasurementConnection;
  /** One Member, by its id; null if there is none that the viewer may see, or it was removed. */
  member?: Maybe<Member>;
  /** The list of Member rows that the viewer may see. */
  members: MemberConnection;
  /** One Programme, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  programme?: Maybe<Programme>;
  /** The list of Programme rows that the viewer may see. */
  programmes: ProgrammeConnection;
  /** One Province, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  province?: Maybe<Province>;
  /** The list of Province rows that the viewer may see. */
  provinces: ProvinceConnection;
  /** One ReviewRound, by its id; null if there is none that the viewer may see, or it was removed. */
  reviewRound?: Maybe<ReviewRound>;
  /** The list of ReviewRound rows that the viewer may see. */
  reviewRounds: ReviewRoundConnection;
  /** One Standard, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  standard?: Maybe<Standard>;
  /** One StandardIndicator, by its id; null if there is none that the viewer may see, or it was removed. */
  standardIndicator?: Maybe<StandardIndicator>;
  /** The list of StandardIndicator rows that the viewer may see. */
  standardIndicators: StandardIndicatorConnection;
  /** One StandardLine, by its id; null if there is none that the viewer may see, or it was removed. */
  standardLine?: Maybe<StandardLine>;
  /** The list of StandardLine rows that the viewer may see. */
  standardLines: StandardLineConnection;
  /** The list of Standard rows that the viewer may see. */
  standards: StandardConnection;
  /** One Succession, by its id; null if there is none that the viewer may see, or it was removed. */
  succession?: Maybe<Succession>;
  /** The list of Succession rows that the viewer may see. */
  successions: SuccessionConnection;
  /** One Target, by its id; null if there is none that the viewer may see, or it was removed. */
  target?: Maybe<Target>;
  /** The list of Target rows that the viewer may see. */
  targets: TargetConnection;
  /** One Village, by its id; null if there is none that the viewer may see, or it was removed. */
  village?: Maybe<Village>;
  /** The list of Village rows that the viewer may see. */
  villages: VillageConnection;
};


export type QueryAnswerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AnswerSort>>;
};


export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentSort>>;
};


export type QueryCommuneArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCommuneReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommuneReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CommuneReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneReviewSort>>;
};


export type QueryCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneSort>>;
};


export type QueryDistrictArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DistrictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DistrictSort>>;
};


export type QueryFundingLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundingLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<FundingLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FundingLineSort>>;
};


export type QueryHouseholdArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HouseholdSort>>;
};


export type QueryIndicatorArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorSort>>;
};


export type QueryLegalDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<LegalDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<LegalDocumentSort>>;
};


export type QueryMeasurementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MeasurementSort>>;
};


export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MemberSort>>;
};


export type QueryProgrammeArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgrammeSort>>;
};


export type QueryProvinceArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProvincesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvinceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProvinceSort>>;
};


export type QueryReviewRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ReviewRoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReviewRoundSort>>;
};


export type QueryStandardArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStandardIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStandardIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardIndicatorSort>>;
};


export type QueryStandardLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStandardLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardLineSort>>;
};


export type QueryStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardSort>>;
};


export type QuerySuccessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SuccessionSort>>;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TargetSort>>;
};


export type QueryVillageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VillageSort>>;
};

/** Relationship to the head (Quan hệ với chủ hộ). */
export type Relationship =
  /** Child (Con) */
  | 'CHILD'
  /** Grandchild (Cháu nội/ngoại) */
  | 'GRANDCHILD'
  /** Grandparent (Ông/bà) */
  | 'GRANDPARENT'
  /** Head (Chủ hộ) */
  | 'HEAD'
  /** Other (Khác) */
  | 'OTHER'
  /** Parent (Cha/mẹ) */
  | 'PARENT'
  /** Sibling (Anh/chị/em) */
  | 'SIBLING'
  /** Spouse (Vợ/chồng) */
  | 'SPOUSE';

/** Conditions on a value of type Relationship; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type RelationshipFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Relationship>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Relationship>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Relationship>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Relationship>>;
};

/** A round of review (đợt rà soát), QĐ 24/2021/QĐ-TTg. */
export type ReviewRound = {
  /** Surveys of the household, one per round. */
  assessments: AssessmentConnection;
  /** Progress of communes in rounds of review. */
  communeReviews: CommuneReviewConnection;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day. */
  endsOn: Scalars['Date']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Kind, from a closed list. */
  kind: RoundKind;
  /** Month of a regular round; null for the yearly one. */
  month?: Maybe<Scalars['Int']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** Year. */
  year: Scalars['Int']['output'];
};


/** A round of review (đợt rà soát), QĐ 24/2021/QĐ-TTg. */
export type ReviewRoundAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentSort>>;
};


/** A round of review (đợt rà soát), QĐ 24/2021/QĐ-TTg. */
export type ReviewRoundCommuneReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommuneReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneReviewSort>>;
};

/** A page of a list of ReviewRound rows. */
export type ReviewRoundConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<ReviewRoundEdge>;
  /** The rows of the page. */
  nodes: Array<ReviewRound>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of ReviewRound whose length can be sorted by. */
export type ReviewRoundCountField =
  | 'ASSESSMENTS'
  | 'COMMUNE_REVIEWS';

/** A ReviewRound in a list. */
export type ReviewRoundEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ReviewRound. */
  node: ReviewRound;
};

/** A condition on a ReviewRound; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ReviewRoundFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReviewRoundFilter>>;
  /** Condition on the list of Assessment rows. */
  assessments?: InputMaybe<AssessmentListFilter>;
  /** Condition on the list of CommuneReview rows. */
  communeReviews?: InputMaybe<CommuneReviewListFilter>;
  /** ReviewRound.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** ReviewRound.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** ReviewRound.endsOn */
  endsOn?: InputMaybe<DateFilter>;
  /** ReviewRound.id */
  id?: InputMaybe<IdFilter>;
  /** ReviewRound.kind */
  kind?: InputMaybe<RoundKindFilter>;
  /** ReviewRound.month */
  month?: InputMaybe<IntFilter>;
  /** ReviewRound.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ReviewRoundFilter>;
  /** ReviewRound.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReviewRoundFilter>>;
  /** ReviewRound.startsOn */
  startsOn?: InputMaybe<DateFilter>;
  /** ReviewRound.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ReviewRound.version */
  version?: InputMaybe<IntFilter>;
  /** ReviewRound.year */
  year?: InputMaybe<IntFilter>;
};

/** What people enter of a ReviewRound. On creation the fields its rules require must be there. */
export type ReviewRoundInput = {
  /** Last day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind, from a closed list. */
  kind?: InputMaybe<RoundKind>;
  /** Month of a regular round; none for the yearly one. */
  month?: InputMaybe<Scalars['Int']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Year. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** The ReviewRound as it is now, and what has to be mended when nothing was changed. */
export type ReviewRoundPayload = {
  /** On CONFLICT: the current record. */
  reviewRound?: Maybe<ReviewRound>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of ReviewRound: exactly one of `field`, `count`. The id breaks ties, so the order is always total. */
export type ReviewRoundSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ReviewRoundCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReviewRoundSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of ReviewRound to sort by. */
export type ReviewRoundSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ENDS_ON'
  | 'ID'
  | 'KIND'
  | 'MONTH'
  | 'NAME'
  | 'NOTE'
  | 'STARTS_ON'
  | 'UPDATED_AT'
  | 'VERSION'
  | 'YEAR';

/** By what of a ReviewRound to sort: exactly one of `field`, `count`. */
export type ReviewRoundSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ReviewRoundCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReviewRoundSortField>;
};

/** Review step (Bước rà soát). */
export type ReviewStep =
  /** District opinion (Xin ý kiến cấp huyện) */
  | 'DISTRICT_OPINION'
  /** Listing (Lập danh sách) */
  | 'LISTING'
  /** Public posting (Niêm yết công khai) */
  | 'POSTING'
  /** Recognition (Công nhận) */
  | 'RECOGNITION'
  /** Survey and classification (Khảo sát, phân loại) */
  | 'SURVEY'
  /** Village meeting (Họp dân) */
  | 'VILLAGE_MEETING';

/** Conditions on a value of type ReviewStep; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ReviewStepFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ReviewStep>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ReviewStep>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ReviewStep>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ReviewStep>>;
};

/** Kind of review round (Loại đợt rà soát). */
export type RoundKind =
  /** Regular (monthly) (Thường xuyên hằng tháng) */
  | 'REGULAR'
  /** Yearly (Định kỳ hằng năm) */
  | 'YEARLY';

/** Conditions on a value of type RoundKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type RoundKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<RoundKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<RoundKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<RoundKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<RoundKind>>;
};

/** Conditions on a value of type SafeInt; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type SafeIntFilter = {
  /** From one value to another, both included. */
  between?: InputMaybe<SafeIntRange>;
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Greater than or equal to. */
  gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['SafeInt']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Less than or equal to. */
  lte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['SafeInt']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['SafeInt']['input']>>;
};

/** A range with both of its ends. */
export type SafeIntRange = {
  /** Least value, itself included. */
  from: Scalars['SafeInt']['input'];
  /** Greatest value, itself included. */
  to: Scalars['SafeInt']['input'];
};

/** Basic social service (Dịch vụ xã hội cơ bản). */
export type Service =
  /** Education (Giáo dục) */
  | 'EDUCATION'
  /** Employment (Việc làm) */
  | 'EMPLOYMENT'
  /** Health (Y tế) */
  | 'HEALTH'
  /** Housing (Nhà ở) */
  | 'HOUSING'
  /** Information (Thông tin) */
  | 'INFORMATION'
  /** Water and sanitation (Nước sinh hoạt và vệ sinh) */
  | 'WATER_SANITATION';

/** Conditions on a value of type Service; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ServiceFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Service>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Service>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Service>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Service>>;
};

/** Sex (Giới tính). */
export type Sex =
  /** Female (Nữ) */
  | 'FEMALE'
  /** Male (Nam) */
  | 'MALE';

/** Conditions on a value of type Sex; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type SexFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Sex>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Sex>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Sex>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Sex>>;
};

/** Which end comes first. */
export type SortDirection =
  /** Least first. */
  | 'ASC'
  /** Greatest first. */
  | 'DESC';

/** Source mark (Độ tin cậy của nguồn). */
export type SourceMark =
  /** Computed (Tính toán) */
  | 'COMPUTED'
  /** Generally known, not checked (Được biết chung, chưa đối chiếu) */
  | 'KNOWN'
  /** Read in a source (Đã đọc trong nguồn) */
  | 'READ';

/** Conditions on a value of type SourceMark; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type SourceMarkFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<SourceMark>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<SourceMark>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<SourceMark>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<SourceMark>>;
};

/** One frozen version of a multidimensional poverty standard (chuẩn nghèo đa chiều). */
export type Standard = {
  /** Official code. */
  code: Scalars['String']['output'];
  /** SHA-256 of its canonical content; every result stores it. */
  contentHash: Scalars['String']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Deprivations from which a household under the line is poor. */
  cut: Scalars['Int']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The twelve deprivation indicators. */
  indicators: StandardIndicatorConnection;
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Poverty lines by area type. */
  lines: StandardLineConnection;
  /** Name. */
  name: Scalars['String']['output'];
  /** The higher one applies where several are valid. */
  priority: Scalars['Int']['output'];
  /** The province it applies to; null for the whole country. */
  province?: Maybe<Province>;
  /** Where the figure comes from. */
  sourceNote: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity. */
  validFrom: Scalars['Date']['output'];
  /** Last day of validity; null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** One frozen version of a multidimensional poverty standard (chuẩn nghèo đa chiều). */
export type StandardIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardIndicatorSort>>;
};


/** One frozen version of a multidimensional poverty standard (chuẩn nghèo đa chiều). */
export type StandardLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardLineSort>>;
};

/** A page of a list of Standard rows. */
export type StandardConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<StandardEdge>;
  /** The rows of the page. */
  nodes: Array<Standard>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Standard whose length can be sorted by. */
export type StandardCountField =
  | 'INDICATORS'
  | 'LINES';

/** A Standard in a list. */
export type StandardEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Standard. */
  node: Standard;
};

/** A condition on a Standard; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type StandardFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<StandardFilter>>;
  /** Standard.code */
  code?: InputMaybe<StringFilter>;
  /** Standard.contentHash */
  contentHash?: InputMaybe<StringFilter>;
  /** Standard.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Standard.cut */
  cut?: InputMaybe<IntFilter>;
  /** Standard.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the list of StandardIndicator rows. */
  indicators?: InputMaybe<StandardIndicatorListFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** Condition on the list of StandardLine rows. */
  lines?: InputMaybe<StandardLineListFilter>;
  /** Standard.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<StandardFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StandardFilter>>;
  /** Standard.priority */
  priority?: InputMaybe<IntFilter>;
  /** Condition on the Province. */
  province?: InputMaybe<ProvinceFilter>;
  /** Standard.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** Standard.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Standard.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** Standard.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** Standard.version */
  version?: InputMaybe<IntFilter>;
};

/** One of the twelve deprivation indicators of a standard. */
export type StandardIndicator = {
  /** Official code. */
  code: DeprivationIndicator;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Place in the form, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Points of form B2 for a deprivation. */
  points: Scalars['Int']['output'];
  /** Basic social service it belongs to. */
  service: Service;
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** The standard it belongs to. */
  standard: Standard;
  /** When a household is deprived. */
  threshold: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** Weight in the count of deprivations. */
  weight: Scalars['Int']['output'];
};

/** A page of a list of StandardIndicator rows. */
export type StandardIndicatorConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<StandardIndicatorEdge>;
  /** The rows of the page. */
  nodes: Array<StandardIndicator>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A StandardIndicator in a list. */
export type StandardIndicatorEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The StandardIndicator. */
  node: StandardIndicator;
};

/** A condition on a StandardIndicator; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type StandardIndicatorFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<StandardIndicatorFilter>>;
  /** StandardIndicator.code */
  code?: InputMaybe<DeprivationIndicatorFilter>;
  /** StandardIndicator.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** StandardIndicator.id */
  id?: InputMaybe<IdFilter>;
  /** StandardIndicator.name */
  name?: InputMaybe<StringFilter>;
  /** StandardIndicator.nameEn */
  nameEn?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<StandardIndicatorFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StandardIndicatorFilter>>;
  /** StandardIndicator.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** StandardIndicator.points */
  points?: InputMaybe<IntFilter>;
  /** StandardIndicator.service */
  service?: InputMaybe<ServiceFilter>;
  /** StandardIndicator.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** Condition on the Standard. */
  standard?: InputMaybe<StandardFilter>;
  /** StandardIndicator.threshold */
  threshold?: InputMaybe<StringFilter>;
  /** StandardIndicator.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** StandardIndicator.version */
  version?: InputMaybe<IntFilter>;
  /** StandardIndicator.weight */
  weight?: InputMaybe<IntFilter>;
};

/** A condition on a list of StandardIndicator rows; all parts that are given must hold. */
export type StandardIndicatorListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<StandardIndicatorFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<StandardIndicatorFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<StandardIndicatorFilter>;
};

/** One sort key of StandardIndicator: exactly one of `field`, `standard`. The id breaks ties, so the order is always total. */
export type StandardIndicatorSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<StandardIndicatorSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Standard. */
  standard?: InputMaybe<StandardSortKey>;
};

/** Fields of StandardIndicator to sort by. */
export type StandardIndicatorSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'ORDINAL'
  | 'POINTS'
  | 'SERVICE'
  | 'SOURCE_NOTE'
  | 'THRESHOLD'
  | 'UPDATED_AT'
  | 'VERSION'
  | 'WEIGHT';

/** The poverty line of a standard for one area type. */
export type StandardLine = {
  /** Rural or urban (khu vực nông thôn, thành thị): decides the poverty line. */
  areaType: AreaType;
  /** Points of form B1 that stand for the line; null where the standard has none. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Income line, VND per person and month, inclusive. */
  line: Scalars['SafeInt']['output'];
  /** Upper end of the middle living standard, VND per person and month; null where not known. */
  middleLine?: Maybe<Scalars['SafeInt']['output']>;
  /** The standard it belongs to. */
  standard: Standard;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of StandardLine rows. */
export type StandardLineConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<StandardLineEdge>;
  /** The rows of the page. */
  nodes: Array<StandardLine>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A StandardLine in a list. */
export type StandardLineEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The StandardLine. */
  node: StandardLine;
};

/** A condition on a StandardLine; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type StandardLineFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<StandardLineFilter>>;
  /** StandardLine.areaType */
  areaType?: InputMaybe<AreaTypeFilter>;
  /** StandardLine.b1Points */
  b1Points?: InputMaybe<IntFilter>;
  /** StandardLine.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** StandardLine.id */
  id?: InputMaybe<IdFilter>;
  /** StandardLine.line */
  line?: InputMaybe<SafeIntFilter>;
  /** StandardLine.middleLine */
  middleLine?: InputMaybe<SafeIntFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<StandardLineFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StandardLineFilter>>;
  /** Condition on the Standard. */
  standard?: InputMaybe<StandardFilter>;
  /** StandardLine.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** StandardLine.version */
  version?: InputMaybe<IntFilter>;
};

/** A condition on a list of StandardLine rows; all parts that are given must hold. */
export type StandardLineListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<StandardLineFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<StandardLineFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<StandardLineFilter>;
};

/** One sort key of StandardLine: exactly one of `field`, `standard`. The id breaks ties, so the order is always total. */
export type StandardLineSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<StandardLineSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Standard. */
  standard?: InputMaybe<StandardSortKey>;
};

/** Fields of StandardLine to sort by. */
export type StandardLineSortField =
  | 'AREA_TYPE'
  | 'B1_POINTS'
  | 'CREATED_AT'
  | 'ID'
  | 'LINE'
  | 'MIDDLE_LINE'
  | 'UPDATED_AT'
  | 'VERSION';

/** One sort key of Standard: exactly one of `field`, `province`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type StandardSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<StandardCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<StandardSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Fields of Standard to sort by. */
export type StandardSortField =
  | 'CODE'
  | 'CONTENT_HASH'
  | 'CREATED_AT'
  | 'CUT'
  | 'ID'
  | 'NAME'
  | 'PRIORITY'
  | 'SOURCE_NOTE'
  | 'UPDATED_AT'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** By what of a Standard to sort: exactly one of `field`, `province`, `legalDocument`, `count`. */
export type StandardSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<StandardCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<StandardSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Conditions on a value of type String; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type StringFilter = {
  /** From one value to another, both included. */
  between?: InputMaybe<StringRange>;
  /** Contains this text. Case and accents do not matter, and đ is d. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Greater than. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Greater than or equal to. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Less than or equal to. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What a person typed to find it: contains this text, less the white space around it. Case and accents do not matter, and đ is d. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this text. Case and accents do not matter, and đ is d. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A range with both of its ends. */
export type StringRange = {
  /** Least value, itself included. */
  from: Scalars['String']['input'];
  /** Greatest value, itself included. */
  to: Scalars['String']['input'];
};

/** Which commune took over which part of another one. */
export type Succession = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Day it took effect. */
  effectiveOn: Scalars['Date']['output'];
  /** Whole, part, or unchanged. */
  extent: SuccessionExtent;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** The commune before. */
  predecessor: Commune;
  /** The commune after. */
  successor: Commune;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Succession rows. */
export type SuccessionConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<SuccessionEdge>;
  /** The rows of the page. */
  nodes: Array<Succession>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Succession in a list. */
export type SuccessionEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Succession. */
  node: Succession;
};

/** Extent of succession (Phạm vi kế thừa). */
export type SuccessionExtent =
  /** Part (Một phần) */
  | 'PART'
  /** Part of the area (Một phần diện tích) */
  | 'PART_OF_AREA'
  /** Part of the area, all of the population (Một phần diện tích, toàn bộ dân số) */
  | 'PART_OF_AREA_ALL_POPULATION'
  /** Unchanged (Giữ nguyên) */
  | 'UNCHANGED'
  /** Whole (Toàn bộ) */
  | 'WHOLE';

/** Conditions on a value of type SuccessionExtent; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type SuccessionExtentFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<SuccessionExtent>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<SuccessionExtent>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<SuccessionExtent>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<SuccessionExtent>>;
};

/** A condition on a Succession; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type SuccessionFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<SuccessionFilter>>;
  /** Succession.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Succession.effectiveOn */
  effectiveOn?: InputMaybe<DateFilter>;
  /** Succession.extent */
  extent?: InputMaybe<SuccessionExtentFilter>;
  /** Succession.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<SuccessionFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<SuccessionFilter>>;
  /** Condition on the Commune. */
  predecessor?: InputMaybe<CommuneFilter>;
  /** Condition on the Commune. */
  successor?: InputMaybe<CommuneFilter>;
  /** Succession.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Succession.version */
  version?: InputMaybe<IntFilter>;
};

/** A condition on a list of Succession rows; all parts that are given must hold. */
export type SuccessionListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<SuccessionFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<SuccessionFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<SuccessionFilter>;
};

/** One sort key of Succession: exactly one of `field`, `predecessor`, `successor`, `legalDocument`. The id breaks ties, so the order is always total. */
export type SuccessionSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<SuccessionSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Commune. */
  predecessor?: InputMaybe<CommuneSortKey>;
  /** By something of the Commune. */
  successor?: InputMaybe<CommuneSortKey>;
};

/** Fields of Succession to sort by. */
export type SuccessionSortField =
  | 'CREATED_AT'
  | 'EFFECTIVE_ON'
  | 'EXTENT'
  | 'ID'
  | 'UPDATED_AT'
  | 'VERSION';

/** The value an indicator is to reach in a period. */
export type Target = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune?: Maybe<Commune>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The indicator (chỉ tiêu). */
  indicator: Indicator;
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-05`. */
  period: Scalars['String']['output'];
  /** The province (tỉnh). */
  province?: Maybe<Province>;
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** In the indicator's unit of measure. */
  value: Scalars['Decimal']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** A page of a list of Target rows. */
export type TargetConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<TargetEdge>;
  /** The rows of the page. */
  nodes: Array<Target>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A Target in a list. */
export type TargetEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Target. */
  node: Target;
};

/** A condition on a Target; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type TargetFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<TargetFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** Target.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Target.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Target.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the Indicator. */
  indicator?: InputMaybe<IndicatorFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<TargetFilter>;
  /** Target.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<TargetFilter>>;
  /** Target.period */
  period?: InputMaybe<StringFilter>;
  /** Condition on the Province. */
  province?: InputMaybe<ProvinceFilter>;
  /** Target.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** Target.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Target.value */
  value?: InputMaybe<DecimalFilter>;
  /** Target.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Target. On creation the fields its rules require must be there. */
export type TargetInput = {
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the indicator. */
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-05`. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Id of the province. */
  provinceId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the figure comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** In the indicator's unit of measure. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A condition on a list of Target rows; all parts that are given must hold. */
export type TargetListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<TargetFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<TargetFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<TargetFilter>;
};

/** The Target as it is now, and what has to be mended when nothing was changed. */
export type TargetPayload = {
  /** On CONFLICT: the current record. */
  target?: Maybe<Target>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Target: exactly one of `field`, `indicator`, `province`, `commune`. The id breaks ties, so the order is always total. */
export type TargetSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<TargetSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Province. */
  province?: InputMaybe<ProvinceSortKey>;
};

/** Fields of Target to sort by. */
export type TargetSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ID'
  | 'NOTE'
  | 'PERIOD'
  | 'SOURCE_NOTE'
  | 'UPDATED_AT'
  | 'VALUE'
  | 'VERSION';

/** Toilet (Loại nhà tiêu). */
export type ToiletType =
  /** Double vault (Hai ngăn) */
  | 'DOUBLE_VAULT'
  /** No toilet (Không có nhà tiêu) */
  | 'NONE'
  /** Other (Loại khác) */
  | 'OTHER'
  /** Pour-flush (Thấm dội nước) */
  | 'POUR_FLUSH'
  /** Septic tank (Tự hoại, bán tự hoại) */
  | 'SEPTIC'
  /** Simple pit (Hố đào đơn giản) */
  | 'SIMPLE_PIT'
  /** Ventilated improved pit (Chìm có ống thông hơi) */
  | 'VENTILATED_PIT';

/** Conditions on a value of type ToiletType; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ToiletTypeFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ToiletType>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ToiletType>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ToiletType>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ToiletType>>;
};

/** Something a person can mend: what, where in the input, and how. */
export type UserError = {
  /** Stable code for programs. */
  code: Scalars['String']['output'];
  /** For people, in the language of `Accept-Language` (vi, en). */
  message: Scalars['String']['output'];
  /** Path into `input`, list positions as numbers from 0. Empty: the record as a whole. */
  path: Array<Scalars['String']['output']>;
};

/** A village or neighbourhood of a commune (thôn, bản, khu phố). */
export type Village = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its households. */
  households: HouseholdConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Kind, from a closed list. */
  kind: VillageKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** True for invented demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of validity; null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A village or neighbourhood of a commune (thôn, bản, khu phố). */
export type VillageHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HouseholdSort>>;
};

/** A page of a list of Village rows. */
export type VillageConnection = {
  /** The rows of the page, each with its cursor. */
  edges: Array<VillageEdge>;
  /** The rows of the page. */
  nodes: Array<Village>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Lists of Village whose length can be sorted by. */
export type VillageCountField =
  | 'HOUSEHOLDS';

/** A Village in a list. */
export type VillageEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Village. */
  node: Village;
};

/** A condition on a Village; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type VillageFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<VillageFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** Village.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Village.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the list of Household rows. */
  households?: InputMaybe<HouseholdListFilter>;
  /** Village.id */
  id?: InputMaybe<IdFilter>;
  /** Village.kind */
  kind?: InputMaybe<VillageKindFilter>;
  /** Village.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<VillageFilter>;
  /** Village.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<VillageFilter>>;
  /** Village.synthetic */
  synthetic?: InputMaybe<BooleanFilter>;
  /** Village.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Village.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** Village.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** Village.version */
  version?: InputMaybe<IntFilter>;
};

/** What people enter of a Village. On creation the fields its rules require must be there. */
export type VillageInput = {
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind, from a closed list. */
  kind?: InputMaybe<VillageKind>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** First day of validity. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of validity. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of village (Loại thôn, khu phố). */
export type VillageKind =
  /** Highland village (Bản) */
  | 'BAN'
  /** Urban quarter (Khu phố) */
  | 'KHU_PHO'
  /** Village (Thôn) */
  | 'THON'
  /** Residential group (Tổ dân phố) */
  | 'TO_DAN_PHO';

/** Conditions on a value of type VillageKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type VillageKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<VillageKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<VillageKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<VillageKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<VillageKind>>;
};

/** A condition on a list of Village rows; all parts that are given must hold. */
export type VillageListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<VillageFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<VillageFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<VillageFilter>;
};

/** The Village as it is now, and what has to be mended when nothing was changed. */
export type VillagePayload = {
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
  /** On CONFLICT: the current record. */
  village?: Maybe<Village>;
};

/** One sort key of Village: exactly one of `field`, `commune`, `count`. The id breaks ties, so the order is always total. */
export type VillageSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<VillageCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<VillageSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Village to sort by. */
export type VillageSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'NOTE'
  | 'SYNTHETIC'
  | 'UPDATED_AT'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** By what of a Village to sort: exactly one of `field`, `commune`, `count`. */
export type VillageSortKey = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<VillageCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<VillageSortField>;
};

/** Water source (Nguồn nước sinh hoạt). */
export type WaterSource =
  /** Bottled water (Nước đóng chai, đóng bình) */
  | 'BOTTLED'
  /** Drilled well (Giếng khoan) */
  | 'DRILLED_WELL'
  /** Other (Nguồn khác) */
  | 'OTHER'
  /** Piped water (Nước máy) */
  | 'PIPED'
  /** Protected spring (Khe, mó được bảo vệ) */
  | 'PROTECTED_SPRING'
  /** Protected dug well (Giếng đào được bảo vệ) */
  | 'PROTECTED_WELL'
  /** Rainwater (Nước mưa) */
  | 'RAINWATER'
  /** River, stream, pond or lake (Nước sông, suối, ao, hồ) */
  | 'SURFACE_WATER'
  /** Unprotected spring (Khe, mó không được bảo vệ) */
  | 'UNPROTECTED_SPRING'
  /** Unprotected dug well (Giếng đào không được bảo vệ) */
  | 'UNPROTECTED_WELL';

/** Conditions on a value of type WaterSource; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type WaterSourceFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<WaterSource>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<WaterSource>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<WaterSource>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<WaterSource>>;
};
