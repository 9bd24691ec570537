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
  /** A JSON value, as it is. It is only ever answered, never taken. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1, exact in every JSON reader; money is in whole VND. */
  SafeInt: { input: number; output: number; }
};

/** A role that a person holds: where, from when, until when, and why. */
export type AccessGrant = {
  /** Ids of communes. Communes that succeed them are added only when somebody confirms it. */
  communeIds: Array<Scalars['ID']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ids of districts: they stand for the communes they had. */
  districtIds: Array<Scalars['ID']['output']>;
  /** In the whole province. */
  everywhere: Scalars['Boolean']['output'];
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Why it was given: the decision of appointment, the task. */
  reason: Scalars['String']['output'];
  /** The role held. */
  role: Role;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Id of the account. */
  userId: Scalars['String']['output'];
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** Last day; null while open. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A role that a person holds: where, from when, until when, and why. */
export type AccessGrantHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all AccessGrant rows of a list. */
export type AccessGrantAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AccessGrantAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AccessGrantCountDistinct;
  /** Greatest values; of nothing null. */
  max: AccessGrantMax;
  /** Least values; of nothing null. */
  min: AccessGrantMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AccessGrantSum;
};

/** Figures over AccessGrant rows. */
export type AccessGrantAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_EVERYWHERE'
  | 'COUNT_DISTINCT_REASON'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_USER_ID'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AccessGrantAvg = {
  /** Of AccessGrant.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AccessGrantAvgHaving = {
  /** Of AccessGrant.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of AccessGrant rows. */
export type AccessGrantConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: AccessGrantAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<AccessGrantEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<AccessGrantGroup>;
  /** The rows of the page. */
  nodes: Array<AccessGrant>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of AccessGrant rows. */
export type AccessGrantConnectionGroupsArgs = {
  by: Array<AccessGrantGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AccessGrantHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AccessGrantGroupSort>>;
};

/** How many different values are present. */
export type AccessGrantCountDistinct = {
  /** Of AccessGrant.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of AccessGrant.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of AccessGrant.everywhere. */
  everywhere: Scalars['Int']['output'];
  /** Of AccessGrant.reason. */
  reason: Scalars['Int']['output'];
  /** Of AccessGrant.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of AccessGrant.userId. */
  userId: Scalars['Int']['output'];
  /** Of AccessGrant.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of AccessGrant.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of AccessGrant.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type AccessGrantCountDistinctHaving = {
  /** Of AccessGrant.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of AccessGrant.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of AccessGrant.everywhere. */
  everywhere?: InputMaybe<IntFilter>;
  /** Of AccessGrant.reason. */
  reason?: InputMaybe<IntFilter>;
  /** Of AccessGrant.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of AccessGrant.userId. */
  userId?: InputMaybe<IntFilter>;
  /** Of AccessGrant.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of AccessGrant.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of AccessGrant.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of AccessGrant whose length can be sorted by. */
export type AccessGrantCountField =
  | 'HISTORY';

/** A AccessGrant in a list. */
export type AccessGrantEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The AccessGrant. */
  node: AccessGrant;
};

/** A condition on a AccessGrant; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type AccessGrantFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AccessGrantFilter>>;
  /** AccessGrant.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** AccessGrant.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** AccessGrant.everywhere */
  everywhere?: InputMaybe<BooleanFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** AccessGrant.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<AccessGrantFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AccessGrantFilter>>;
  /** AccessGrant.reason */
  reason?: InputMaybe<StringFilter>;
  /** Condition on the Role. */
  role?: InputMaybe<RoleFilter>;
  /** AccessGrant.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** AccessGrant.userId */
  userId?: InputMaybe<StringFilter>;
  /** AccessGrant.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** AccessGrant.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** AccessGrant.version */
  version?: InputMaybe<IntFilter>;
};

/** AccessGrant rows that have the same key, and figures over them. */
export type AccessGrantGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AccessGrantAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AccessGrantCountDistinct;
  /** What the rows have in common. */
  key: AccessGrantGroupKey;
  /** Greatest values; of nothing null. */
  max: AccessGrantMax;
  /** Least values; of nothing null. */
  min: AccessGrantMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AccessGrantSum;
};

/** What AccessGrant rows can be grouped by. */
export type AccessGrantGroupField =
  /** everywhere */
  | 'EVERYWHERE'
  /** reason */
  | 'REASON'
  /** role: the record */
  | 'ROLE'
  /** role.version */
  | 'ROLE_VERSION'
  /** userId */
  | 'USER_ID'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type AccessGrantGroupKey = {
  /** Null for the rows that have no value. */
  everywhere?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The Role; null for the rows that have none the viewer may see. */
  role?: Maybe<Role>;
  /** Null for the rows that have no value. */
  roleVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  userId?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type AccessGrantGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<AccessGrantAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<AccessGrantGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type AccessGrantHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AccessGrantHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<AccessGrantAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<AccessGrantCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<AccessGrantMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<AccessGrantMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<AccessGrantHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AccessGrantHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<AccessGrantSumHaving>;
};

/** What people enter of an AccessGrant. On creation the fields its rules require must be there. */
export type AccessGrantInput = {
  /** Ids of communes. */
  communeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of districts: they stand for the communes they had. */
  districtIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In the whole province; then no units are named. */
  everywhere?: InputMaybe<Scalars['Boolean']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is given: the decision of appointment, the task. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the role. */
  roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the account. */
  userId?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; null while open. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A condition on a list of AccessGrant rows; all parts that are given must hold. */
export type AccessGrantListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<AccessGrantFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<AccessGrantFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<AccessGrantFilter>;
};

/** Greatest values; of nothing null. */
export type AccessGrantMax = {
  /** Of AccessGrant.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AccessGrant.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AccessGrant.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AccessGrant.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of AccessGrant.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of AccessGrant.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type AccessGrantMaxHaving = {
  /** Of AccessGrant.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of AccessGrant.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of AccessGrant.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of AccessGrant.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of AccessGrant.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of AccessGrant.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type AccessGrantMin = {
  /** Of AccessGrant.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AccessGrant.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AccessGrant.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AccessGrant.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of AccessGrant.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of AccessGrant.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type AccessGrantMinHaving = {
  /** Of AccessGrant.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of AccessGrant.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of AccessGrant.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of AccessGrant.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of AccessGrant.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of AccessGrant.version. */
  version?: InputMaybe<IntFilter>;
};

/** The AccessGrant as it is now, and what has to be mended when nothing was changed. */
export type AccessGrantPayload = {
  /** On CONFLICT: the current record. */
  accessGrant?: Maybe<AccessGrant>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of AccessGrant: exactly one of `field`, `role`, `count`. The id breaks ties, so the order is always total. */
export type AccessGrantSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<AccessGrantCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<AccessGrantSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Role. */
  role?: InputMaybe<RoleSortKey>;
};

/** Fields of AccessGrant to sort by. */
export type AccessGrantSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'EVERYWHERE'
  | 'ID'
  | 'REASON'
  | 'UPDATED_AT'
  | 'USER_ID'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AccessGrantSum = {
  /** Of AccessGrant.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AccessGrantSumHaving = {
  /** Of AccessGrant.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** What a person can see and do on a day, by the grants there are. */
export type AccessPreview = {
  /** By concept. */
  concepts: Array<ConceptAccess>;
  /** What the person may do, and where. */
  permissions: Array<HeldPermission>;
  /** Codes of the roles held that day. */
  roles: Array<Scalars['String']['output']>;
};

/** Kind of actor (Loại người thực hiện). */
export type ActorKind =
  /** API key (Khoá API) */
  | 'KEY'
  /** Operator (command line) (Người vận hành (dòng lệnh)) */
  | 'SYSTEM'
  /** Somebody not signed in (Người chưa đăng nhập) */
  | 'UNKNOWN'
  /** Person (Người dùng) */
  | 'USER';

/** Conditions on a value of type ActorKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ActorKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ActorKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ActorKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ActorKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ActorKind>>;
};

/** A grant that names an old commune. It follows only when somebody adds the new ones (`pendingSuccessions`). */
export type AffectedGrant = {
  /** Id of the old commune. */
  fromCommuneId: Scalars['ID']['output'];
  /** Id of the grant. */
  grantId: Scalars['ID']['output'];
  /** Name of the role. */
  roleName: Scalars['String']['output'];
  /** Ids of the communes that come after it and are not in the grant. */
  toCommuneIds: Array<Scalars['ID']['output']>;
  /** Who holds it. */
  userName: Scalars['String']['output'];
};

/** What stays with an old commune, because it was reported, granted or run there. */
export type AffectedRecords = {
  /** Id of the old commune. */
  communeId: Scalars['ID']['output'];
  /** Funding lines: the money was granted to the commune as it was. */
  fundingLines: Scalars['Int']['output'];
  /** Measured values of indicators. */
  measurements: Scalars['Int']['output'];
  /** Reviews that are not recognised yet: finish them first. */
  openReviews: Scalars['Int']['output'];
  /** Production models, which stay its own though their households move; edit those that go on. */
  productionModels: Scalars['Int']['output'];
  /** Targets. */
  targets: Scalars['Int']['output'];
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

/** Figures over all Answer rows of a list. */
export type AnswerAggregate = {
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AnswerCountDistinct;
};

/** Figures over Answer rows. */
export type AnswerAggregateField =
  | 'COUNT'
  | 'COUNT_DISTINCT_ANSWER'
  | 'COUNT_DISTINCT_INDICATOR'
  | 'COUNT_DISTINCT_PROPOSED';

/** A page of a list of Answer rows. */
export type AnswerConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: AnswerAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<AnswerEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<AnswerGroup>;
  /** The rows of the page. */
  nodes: Array<Answer>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Answer rows. */
export type AnswerConnectionGroupsArgs = {
  by: Array<AnswerGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AnswerHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AnswerGroupSort>>;
};

/** How many different values are present. */
export type AnswerCountDistinct = {
  /** Of Answer.answer. */
  answer: Scalars['Int']['output'];
  /** Of Answer.indicator. */
  indicator: Scalars['Int']['output'];
  /** Of Answer.proposed. */
  proposed: Scalars['Int']['output'];
};

/** How many different values are present. */
export type AnswerCountDistinctHaving = {
  /** Of Answer.answer. */
  answer?: InputMaybe<IntFilter>;
  /** Of Answer.indicator. */
  indicator?: InputMaybe<IntFilter>;
  /** Of Answer.proposed. */
  proposed?: InputMaybe<IntFilter>;
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

/** Answer rows that have the same key, and figures over them. */
export type AnswerGroup = {
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AnswerCountDistinct;
  /** What the rows have in common. */
  key: AnswerGroupKey;
};

/** What Answer rows can be grouped by. */
export type AnswerGroupField =
  /** answer */
  | 'ANSWER'
  /** assessment: the record */
  | 'ASSESSMENT'
  /** assessment.areaType */
  | 'ASSESSMENT_AREA_TYPE'
  /** assessment.b1Points */
  | 'ASSESSMENT_B1_POINTS'
  /** assessment.class */
  | 'ASSESSMENT_CLASS'
  /** assessment.commune: the record */
  | 'ASSESSMENT_COMMUNE'
  /** assessment.commune.areaType */
  | 'ASSESSMENT_COMMUNE_AREA_TYPE'
  /** assessment.commune.kind */
  | 'ASSESSMENT_COMMUNE_KIND'
  /** assessment.commune.mountainous */
  | 'ASSESSMENT_COMMUNE_MOUNTAINOUS'
  /** assessment.commune.version */
  | 'ASSESSMENT_COMMUNE_VERSION'
  /** assessment.deprivedMask */
  | 'ASSESSMENT_DEPRIVED_MASK'
  /** assessment.household: the record */
  | 'ASSESSMENT_HOUSEHOLD'
  /** assessment.household.class */
  | 'ASSESSMENT_HOUSEHOLD_CLASS'
  /** assessment.household.columnDurable */
  | 'ASSESSMENT_HOUSEHOLD_COLUMN_DURABLE'
  /** assessment.household.ethnicMinority */
  | 'ASSESSMENT_HOUSEHOLD_ETHNIC_MINORITY'
  /** assessment.household.memberCount */
  | 'ASSESSMENT_HOUSEHOLD_MEMBER_COUNT'
  /** assessment.household.meritHousehold */
  | 'ASSESSMENT_HOUSEHOLD_MERIT_HOUSEHOLD'
  /** assessment.household.noLabourCapacity */
  | 'ASSESSMENT_HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** assessment.household.roofDurable */
  | 'ASSESSMENT_HOUSEHOLD_ROOF_DURABLE'
  /** assessment.household.synthetic */
  | 'ASSESSMENT_HOUSEHOLD_SYNTHETIC'
  /** assessment.household.toilet */
  | 'ASSESSMENT_HOUSEHOLD_TOILET'
  /** assessment.household.usesInternet */
  | 'ASSESSMENT_HOUSEHOLD_USES_INTERNET'
  /** assessment.household.version */
  | 'ASSESSMENT_HOUSEHOLD_VERSION'
  /** assessment.household.wallDurable */
  | 'ASSESSMENT_HOUSEHOLD_WALL_DURABLE'
  /** assessment.household.waterSource */
  | 'ASSESSMENT_HOUSEHOLD_WATER_SOURCE'
  /** assessment.memberCount */
  | 'ASSESSMENT_MEMBER_COUNT'
  /** assessment.notDeprivedMask */
  | 'ASSESSMENT_NOT_DEPRIVED_MASK'
  /** assessment.previousClass */
  | 'ASSESSMENT_PREVIOUS_CLASS'
  /** assessment.round: the record */
  | 'ASSESSMENT_ROUND'
  /** assessment.round.kind */
  | 'ASSESSMENT_ROUND_KIND'
  /** assessment.round.month */
  | 'ASSESSMENT_ROUND_MONTH'
  /** assessment.round.version */
  | 'ASSESSMENT_ROUND_VERSION'
  /** assessment.round.year */
  | 'ASSESSMENT_ROUND_YEAR'
  /** assessment.scoreB */
  | 'ASSESSMENT_SCORE_B'
  /** assessment.scoreBMax */
  | 'ASSESSMENT_SCORE_B_MAX'
  /** assessment.scoreBMin */
  | 'ASSESSMENT_SCORE_B_MIN'
  /** assessment.standard: the record */
  | 'ASSESSMENT_STANDARD'
  /** assessment.standard.cut */
  | 'ASSESSMENT_STANDARD_CUT'
  /** assessment.standard.priority */
  | 'ASSESSMENT_STANDARD_PRIORITY'
  /** assessment.standard.version */
  | 'ASSESSMENT_STANDARD_VERSION'
  /** assessment.synthetic */
  | 'ASSESSMENT_SYNTHETIC'
  /** assessment.transition */
  | 'ASSESSMENT_TRANSITION'
  /** assessment.version */
  | 'ASSESSMENT_VERSION'
  /** indicator */
  | 'INDICATOR'
  /** proposed */
  | 'PROPOSED';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type AnswerGroupKey = {
  /** Null for the rows that have no value. */
  answer?: Maybe<AnswerValue>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  assessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  assessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  assessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentClass?: Maybe<HouseholdClass>;
  /** The Commune; null for the rows that have none the viewer may see. */
  assessmentCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  assessmentCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  assessmentCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  assessmentCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  assessmentHousehold?: Maybe<Household>;
  /** Null for the rows that have no value. */
  assessmentHouseholdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  assessmentHouseholdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  assessmentHouseholdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  assessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentPreviousClass?: Maybe<HouseholdClass>;
  /** The ReviewRound; null for the rows that have none the viewer may see. */
  assessmentRound?: Maybe<ReviewRound>;
  /** Null for the rows that have no value. */
  assessmentRoundKind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  assessmentRoundMonth?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentRoundVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentRoundYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  assessmentStandard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  assessmentStandardCut?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentStandardPriority?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentStandardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  assessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicator?: Maybe<DeprivationIndicator>;
  /** Null for the rows that have no value. */
  proposed?: Maybe<AnswerValue>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type AnswerGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<AnswerAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<AnswerGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type AnswerHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AnswerHaving>>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<AnswerCountDistinctHaving>;
  /** This does not hold. */
  not?: InputMaybe<AnswerHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AnswerHaving>>;
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

/** The key of a partner app; of the key itself only the beginning is known. */
export type ApiKey = {
  /** Ids of the communes whose records it reaches; null: all. */
  communeIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends or ended; null: it does not. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id. */
  id: Scalars['ID']['output'];
  /** When it was used last, to the minute; null: never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Greatest cost of one operation; null: 200,000. */
  maxCost?: Maybe<Scalars['Int']['output']>;
  /** Greatest page, rows; null: 100. */
  maxPage?: Maybe<Scalars['Int']['output']>;
  /** Who uses it. */
  name: Scalars['String']['output'];
  /** Name of the person who answers for it. */
  owner: Scalars['String']['output'];
  /** What it may do there. */
  permissions: Array<Permission>;
  /** Whether it may send registered documents only. */
  persistedOnly: Scalars['Boolean']['output'];
  /** Requests of the last thirty days, up to the last minute. */
  requests: Scalars['Int']['output'];
  /** Its first characters, to tell it by. */
  start: Scalars['String']['output'];
  /** Whether it opens anything. */
  state: ApiKeyState;
  /** The same by day, the oldest first; days without a request are left out. */
  usage: Array<ApiKeyUse>;
};

/** What a partner’s key may do. */
export type ApiKeyInput = {
  /** Ids of the communes whose records it reaches; none: all. */
  communeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Days until it ends; null: it does not. */
  expiresInDays?: InputMaybe<Scalars['Int']['input']>;
  /** Greatest cost of one operation; null: 200,000. */
  maxCost?: InputMaybe<Scalars['Int']['input']>;
  /** Greatest page, up to 1,000; null: 100. */
  maxPage?: InputMaybe<Scalars['Int']['input']>;
  /** Who uses it, 1 to 32 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What it may do there. For people only: MANAGE_ACCESS, REVEAL_IDENTITY, ERASE_PERSONAL_DATA, APPROVE_REVIEWS. */
  permissions?: InputMaybe<Array<Permission>>;
  /** Whether it may send registered documents only. */
  persistedOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A key after a change. */
export type ApiKeyPayload = {
  /** The key as it is now. */
  apiKey?: Maybe<ApiKey>;
  /** A new key, whole; it cannot be read again. */
  key?: Maybe<Scalars['String']['output']>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** State of a key (Trạng thái khoá). */
export type ApiKeyState =
  /** Active (Đang dùng) */
  | 'ACTIVE'
  /** Expired (Hết hạn) */
  | 'EXPIRED'
  /** Revoked (Đã thu hồi) */
  | 'REVOKED';

/** How much a key was used on one day. */
export type ApiKeyUse = {
  /** Day. */
  day: Scalars['Date']['output'];
  /** Requests of that day. */
  requests: Scalars['Int']['output'];
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
  /** Corrections decided after the round was closed (đính chính); they change nothing in it. */
  corrections: AssessmentCorrectionConnection;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The indicators it is deprived in, as one number: 2^i for indicator i + 1 in the order of the law (follows the answers). */
  deprivedMask: Scalars['Int']['output'];
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** The household (hộ). */
  household: Household;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Declared monthly income per person, VND. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Members at the time. */
  memberCount: Scalars['Int']['output'];
  /** The indicators it is not deprived in, likewise; in neither number: not answered. */
  notDeprivedMask: Scalars['Int']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other wish in words; only where OTHER is among the wishes. */
  otherWish?: Maybe<Scalars['String']['output']>;
  /** Class of the household in the round before: the yearly one before a yearly one, the last it was reviewed in before a monthly one; null: not reviewed there. */
  previousClass?: Maybe<HouseholdClass>;
  /** Why it has its class: what was compared with what under the standard applied, in their order. */
  reasons: Array<ClassReason>;
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
  /** Wishes for support (nguyện vọng hỗ trợ), of the province's own list; several may hold. */
  supportWishes: Array<SupportWish>;
  /** Who surveyed (người rà soát). */
  surveyor?: Maybe<Scalars['String']['output']>;
  /** True for invented demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** What happened to it since the round before (QĐ 24/2021/QĐ-TTg); null while there is no yearly round before. */
  transition?: Maybe<Transition>;
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


/** The survey of a household in a round and the class it gave. */
export type AssessmentCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentCorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentCorrectionSort>>;
};


/** The survey of a household in a round and the class it gave. */
export type AssessmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all Assessment rows of a list. */
export type AssessmentAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AssessmentAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AssessmentCountDistinct;
  /** Greatest values; of nothing null. */
  max: AssessmentMax;
  /** Least values; of nothing null. */
  min: AssessmentMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AssessmentSum;
};

/** Figures over Assessment rows. */
export type AssessmentAggregateField =
  | 'AVG_B1_POINTS'
  | 'AVG_DEPRIVED_MASK'
  | 'AVG_INCOME_PER_CAPITA'
  | 'AVG_MEMBER_COUNT'
  | 'AVG_NOT_DEPRIVED_MASK'
  | 'AVG_SCORE_B'
  | 'AVG_SCORE_B_MAX'
  | 'AVG_SCORE_B_MIN'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_AREA_TYPE'
  | 'COUNT_DISTINCT_ASSESSED_ON'
  | 'COUNT_DISTINCT_B1_POINTS'
  | 'COUNT_DISTINCT_CLASS'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DEPRIVED_MASK'
  | 'COUNT_DISTINCT_INCOME_PER_CAPITA'
  | 'COUNT_DISTINCT_MEMBER_COUNT'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_NOT_DEPRIVED_MASK'
  | 'COUNT_DISTINCT_OTHER_WISH'
  | 'COUNT_DISTINCT_PREVIOUS_CLASS'
  | 'COUNT_DISTINCT_SCORE_B'
  | 'COUNT_DISTINCT_SCORE_B_MAX'
  | 'COUNT_DISTINCT_SCORE_B_MIN'
  | 'COUNT_DISTINCT_STANDARD_HASH'
  | 'COUNT_DISTINCT_SURVEYOR'
  | 'COUNT_DISTINCT_SYNTHETIC'
  | 'COUNT_DISTINCT_TRANSITION'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_ASSESSED_ON'
  | 'MAX_B1_POINTS'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_DEPRIVED_MASK'
  | 'MAX_INCOME_PER_CAPITA'
  | 'MAX_MEMBER_COUNT'
  | 'MAX_NOT_DEPRIVED_MASK'
  | 'MAX_SCORE_B'
  | 'MAX_SCORE_B_MAX'
  | 'MAX_SCORE_B_MIN'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_ASSESSED_ON'
  | 'MIN_B1_POINTS'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_DEPRIVED_MASK'
  | 'MIN_INCOME_PER_CAPITA'
  | 'MIN_MEMBER_COUNT'
  | 'MIN_NOT_DEPRIVED_MASK'
  | 'MIN_SCORE_B'
  | 'MIN_SCORE_B_MAX'
  | 'MIN_SCORE_B_MIN'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_B1_POINTS'
  | 'SUM_DEPRIVED_MASK'
  | 'SUM_INCOME_PER_CAPITA'
  | 'SUM_MEMBER_COUNT'
  | 'SUM_NOT_DEPRIVED_MASK'
  | 'SUM_SCORE_B'
  | 'SUM_SCORE_B_MAX'
  | 'SUM_SCORE_B_MIN'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AssessmentAvg = {
  /** Of Assessment.b1Points. */
  b1Points?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.memberCount. */
  memberCount?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.scoreB. */
  scoreB?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: Maybe<Scalars['Decimal']['output']>;
  /** Of Assessment.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AssessmentAvgHaving = {
  /** Of Assessment.b1Points. */
  b1Points?: InputMaybe<DecimalFilter>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: InputMaybe<DecimalFilter>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: InputMaybe<DecimalFilter>;
  /** Of Assessment.memberCount. */
  memberCount?: InputMaybe<DecimalFilter>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: InputMaybe<DecimalFilter>;
  /** Of Assessment.scoreB. */
  scoreB?: InputMaybe<DecimalFilter>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: InputMaybe<DecimalFilter>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: InputMaybe<DecimalFilter>;
  /** Of Assessment.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Assessment rows. */
export type AssessmentConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: AssessmentAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<AssessmentEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<AssessmentGroup>;
  /** The rows of the page. */
  nodes: Array<Assessment>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Assessment rows. */
export type AssessmentConnectionGroupsArgs = {
  by: Array<AssessmentGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AssessmentHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentGroupSort>>;
};

/** What was decided about a household after its round was closed in the commune (đính chính). It changes nothing in the round; the later one holds. */
export type AssessmentCorrection = {
  /** Area type, as in the assessment. */
  areaType: AreaType;
  /** The assessment as it was recognised. */
  assessment: Assessment;
  /** Corrected points of form B1. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Class that follows. */
  class: HouseholdClass;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** Number of the decision. */
  decisionNumber: Scalars['String']['output'];
  /** Indicators it is deprived in. */
  deprived: Array<DeprivationIndicator>;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** Its household. */
  household: Household;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Corrected monthly income per person, VND. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Indicators that stay not answered. */
  notAnswered: Array<DeprivationIndicator>;
  /** Place among the corrections of the assessment, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** Highest possible deprivation score. */
  scoreBMax: Scalars['Int']['output'];
  /** Lowest possible deprivation score. */
  scoreBMin: Scalars['Int']['output'];
  /** The standard applied: that of the assessment. */
  standard: Standard;
  /** Content hash of the standard as applied. */
  standardHash: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** What was decided about a household after its round was closed in the commune (đính chính). It changes nothing in the round; the later one holds. */
export type AssessmentCorrectionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all AssessmentCorrection rows of a list. */
export type AssessmentCorrectionAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AssessmentCorrectionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AssessmentCorrectionCountDistinct;
  /** Greatest values; of nothing null. */
  max: AssessmentCorrectionMax;
  /** Least values; of nothing null. */
  min: AssessmentCorrectionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AssessmentCorrectionSum;
};

/** Figures over AssessmentCorrection rows. */
export type AssessmentCorrectionAggregateField =
  | 'AVG_B1_POINTS'
  | 'AVG_INCOME_PER_CAPITA'
  | 'AVG_ORDINAL'
  | 'AVG_SCORE_B_MAX'
  | 'AVG_SCORE_B_MIN'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_AREA_TYPE'
  | 'COUNT_DISTINCT_B1_POINTS'
  | 'COUNT_DISTINCT_CLASS'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DECIDED_ON'
  | 'COUNT_DISTINCT_DECISION_NUMBER'
  | 'COUNT_DISTINCT_INCOME_PER_CAPITA'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_REASON'
  | 'COUNT_DISTINCT_RECORDED_BY'
  | 'COUNT_DISTINCT_SCORE_B_MAX'
  | 'COUNT_DISTINCT_SCORE_B_MIN'
  | 'COUNT_DISTINCT_STANDARD_HASH'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_B1_POINTS'
  | 'MAX_CREATED_AT'
  | 'MAX_DECIDED_ON'
  | 'MAX_INCOME_PER_CAPITA'
  | 'MAX_ORDINAL'
  | 'MAX_SCORE_B_MAX'
  | 'MAX_SCORE_B_MIN'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_B1_POINTS'
  | 'MIN_CREATED_AT'
  | 'MIN_DECIDED_ON'
  | 'MIN_INCOME_PER_CAPITA'
  | 'MIN_ORDINAL'
  | 'MIN_SCORE_B_MAX'
  | 'MIN_SCORE_B_MIN'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_B1_POINTS'
  | 'SUM_INCOME_PER_CAPITA'
  | 'SUM_ORDINAL'
  | 'SUM_SCORE_B_MAX'
  | 'SUM_SCORE_B_MIN'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AssessmentCorrectionAvg = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: Maybe<Scalars['Decimal']['output']>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['Decimal']['output']>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: Maybe<Scalars['Decimal']['output']>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: Maybe<Scalars['Decimal']['output']>;
  /** Of AssessmentCorrection.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AssessmentCorrectionAvgHaving = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: InputMaybe<DecimalFilter>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: InputMaybe<DecimalFilter>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: InputMaybe<DecimalFilter>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: InputMaybe<DecimalFilter>;
  /** Of AssessmentCorrection.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of AssessmentCorrection rows. */
export type AssessmentCorrectionConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: AssessmentCorrectionAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<AssessmentCorrectionEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<AssessmentCorrectionGroup>;
  /** The rows of the page. */
  nodes: Array<AssessmentCorrection>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of AssessmentCorrection rows. */
export type AssessmentCorrectionConnectionGroupsArgs = {
  by: Array<AssessmentCorrectionGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AssessmentCorrectionHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentCorrectionGroupSort>>;
};

/** How many different values are present. */
export type AssessmentCorrectionCountDistinct = {
  /** Of AssessmentCorrection.areaType. */
  areaType: Scalars['Int']['output'];
  /** Of AssessmentCorrection.b1Points. */
  b1Points: Scalars['Int']['output'];
  /** Of AssessmentCorrection.class. */
  class: Scalars['Int']['output'];
  /** Of AssessmentCorrection.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of AssessmentCorrection.decidedOn. */
  decidedOn: Scalars['Int']['output'];
  /** Of AssessmentCorrection.decisionNumber. */
  decisionNumber: Scalars['Int']['output'];
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita: Scalars['Int']['output'];
  /** Of AssessmentCorrection.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of AssessmentCorrection.reason. */
  reason: Scalars['Int']['output'];
  /** Of AssessmentCorrection.recordedBy. */
  recordedBy: Scalars['Int']['output'];
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax: Scalars['Int']['output'];
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin: Scalars['Int']['output'];
  /** Of AssessmentCorrection.standardHash. */
  standardHash: Scalars['Int']['output'];
  /** Of AssessmentCorrection.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of AssessmentCorrection.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type AssessmentCorrectionCountDistinctHaving = {
  /** Of AssessmentCorrection.areaType. */
  areaType?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.class. */
  class?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.decidedOn. */
  decidedOn?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.decisionNumber. */
  decisionNumber?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.reason. */
  reason?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.recordedBy. */
  recordedBy?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.standardHash. */
  standardHash?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of AssessmentCorrection whose length can be sorted by. */
export type AssessmentCorrectionCountField =
  | 'HISTORY';

/** A AssessmentCorrection in a list. */
export type AssessmentCorrectionEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The AssessmentCorrection. */
  node: AssessmentCorrection;
};

/** A condition on a AssessmentCorrection; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type AssessmentCorrectionFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AssessmentCorrectionFilter>>;
  /** AssessmentCorrection.areaType */
  areaType?: InputMaybe<AreaTypeFilter>;
  /** Condition on the Assessment. */
  assessment?: InputMaybe<AssessmentFilter>;
  /** AssessmentCorrection.b1Points */
  b1Points?: InputMaybe<IntFilter>;
  /** AssessmentCorrection.class */
  class?: InputMaybe<HouseholdClassFilter>;
  /** AssessmentCorrection.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** AssessmentCorrection.decidedOn */
  decidedOn?: InputMaybe<DateFilter>;
  /** AssessmentCorrection.decisionNumber */
  decisionNumber?: InputMaybe<StringFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** AssessmentCorrection.id */
  id?: InputMaybe<IdFilter>;
  /** AssessmentCorrection.incomePerCapita */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<AssessmentCorrectionFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AssessmentCorrectionFilter>>;
  /** AssessmentCorrection.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** AssessmentCorrection.reason */
  reason?: InputMaybe<StringFilter>;
  /** AssessmentCorrection.recordedBy */
  recordedBy?: InputMaybe<StringFilter>;
  /** AssessmentCorrection.scoreBMax */
  scoreBMax?: InputMaybe<IntFilter>;
  /** AssessmentCorrection.scoreBMin */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Condition on the Standard. */
  standard?: InputMaybe<StandardFilter>;
  /** AssessmentCorrection.standardHash */
  standardHash?: InputMaybe<StringFilter>;
  /** AssessmentCorrection.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** AssessmentCorrection.version */
  version?: InputMaybe<IntFilter>;
};

/** AssessmentCorrection rows that have the same key, and figures over them. */
export type AssessmentCorrectionGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AssessmentCorrectionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AssessmentCorrectionCountDistinct;
  /** What the rows have in common. */
  key: AssessmentCorrectionGroupKey;
  /** Greatest values; of nothing null. */
  max: AssessmentCorrectionMax;
  /** Least values; of nothing null. */
  min: AssessmentCorrectionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AssessmentCorrectionSum;
};

/** What AssessmentCorrection rows can be grouped by. */
export type AssessmentCorrectionGroupField =
  /** areaType */
  | 'AREA_TYPE'
  /** assessment: the record */
  | 'ASSESSMENT'
  /** assessment.areaType */
  | 'ASSESSMENT_AREA_TYPE'
  /** assessment.b1Points */
  | 'ASSESSMENT_B1_POINTS'
  /** assessment.class */
  | 'ASSESSMENT_CLASS'
  /** assessment.commune: the record */
  | 'ASSESSMENT_COMMUNE'
  /** assessment.commune.areaType */
  | 'ASSESSMENT_COMMUNE_AREA_TYPE'
  /** assessment.commune.kind */
  | 'ASSESSMENT_COMMUNE_KIND'
  /** assessment.commune.mountainous */
  | 'ASSESSMENT_COMMUNE_MOUNTAINOUS'
  /** assessment.commune.version */
  | 'ASSESSMENT_COMMUNE_VERSION'
  /** assessment.deprivedMask */
  | 'ASSESSMENT_DEPRIVED_MASK'
  /** assessment.household: the record */
  | 'ASSESSMENT_HOUSEHOLD'
  /** assessment.household.class */
  | 'ASSESSMENT_HOUSEHOLD_CLASS'
  /** assessment.household.columnDurable */
  | 'ASSESSMENT_HOUSEHOLD_COLUMN_DURABLE'
  /** assessment.household.ethnicMinority */
  | 'ASSESSMENT_HOUSEHOLD_ETHNIC_MINORITY'
  /** assessment.household.memberCount */
  | 'ASSESSMENT_HOUSEHOLD_MEMBER_COUNT'
  /** assessment.household.meritHousehold */
  | 'ASSESSMENT_HOUSEHOLD_MERIT_HOUSEHOLD'
  /** assessment.household.noLabourCapacity */
  | 'ASSESSMENT_HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** assessment.household.roofDurable */
  | 'ASSESSMENT_HOUSEHOLD_ROOF_DURABLE'
  /** assessment.household.synthetic */
  | 'ASSESSMENT_HOUSEHOLD_SYNTHETIC'
  /** assessment.household.toilet */
  | 'ASSESSMENT_HOUSEHOLD_TOILET'
  /** assessment.household.usesInternet */
  | 'ASSESSMENT_HOUSEHOLD_USES_INTERNET'
  /** assessment.household.version */
  | 'ASSESSMENT_HOUSEHOLD_VERSION'
  /** assessment.household.wallDurable */
  | 'ASSESSMENT_HOUSEHOLD_WALL_DURABLE'
  /** assessment.household.waterSource */
  | 'ASSESSMENT_HOUSEHOLD_WATER_SOURCE'
  /** assessment.memberCount */
  | 'ASSESSMENT_MEMBER_COUNT'
  /** assessment.notDeprivedMask */
  | 'ASSESSMENT_NOT_DEPRIVED_MASK'
  /** assessment.previousClass */
  | 'ASSESSMENT_PREVIOUS_CLASS'
  /** assessment.round: the record */
  | 'ASSESSMENT_ROUND'
  /** assessment.round.kind */
  | 'ASSESSMENT_ROUND_KIND'
  /** assessment.round.month */
  | 'ASSESSMENT_ROUND_MONTH'
  /** assessment.round.version */
  | 'ASSESSMENT_ROUND_VERSION'
  /** assessment.round.year */
  | 'ASSESSMENT_ROUND_YEAR'
  /** assessment.scoreB */
  | 'ASSESSMENT_SCORE_B'
  /** assessment.scoreBMax */
  | 'ASSESSMENT_SCORE_B_MAX'
  /** assessment.scoreBMin */
  | 'ASSESSMENT_SCORE_B_MIN'
  /** assessment.standard: the record */
  | 'ASSESSMENT_STANDARD'
  /** assessment.standard.cut */
  | 'ASSESSMENT_STANDARD_CUT'
  /** assessment.standard.priority */
  | 'ASSESSMENT_STANDARD_PRIORITY'
  /** assessment.standard.version */
  | 'ASSESSMENT_STANDARD_VERSION'
  /** assessment.synthetic */
  | 'ASSESSMENT_SYNTHETIC'
  /** assessment.transition */
  | 'ASSESSMENT_TRANSITION'
  /** assessment.version */
  | 'ASSESSMENT_VERSION'
  /** b1Points */
  | 'B1_POINTS'
  /** class */
  | 'CLASS'
  /** decidedOn */
  | 'DECIDED_ON'
  /** decisionNumber */
  | 'DECISION_NUMBER'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.latestAssessment: the record */
  | 'HOUSEHOLD_LATEST_ASSESSMENT'
  /** household.latestAssessment.areaType */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_AREA_TYPE'
  /** household.latestAssessment.b1Points */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_B1_POINTS'
  /** household.latestAssessment.class */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_CLASS'
  /** household.latestAssessment.deprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** household.latestAssessment.memberCount */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_MEMBER_COUNT'
  /** household.latestAssessment.notDeprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** household.latestAssessment.previousClass */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** household.latestAssessment.scoreB */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B'
  /** household.latestAssessment.scoreBMax */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MAX'
  /** household.latestAssessment.scoreBMin */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MIN'
  /** household.latestAssessment.synthetic */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SYNTHETIC'
  /** household.latestAssessment.transition */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_TRANSITION'
  /** household.latestAssessment.version */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_VERSION'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** incomePerCapita */
  | 'INCOME_PER_CAPITA'
  /** ordinal */
  | 'ORDINAL'
  /** reason */
  | 'REASON'
  /** recordedBy */
  | 'RECORDED_BY'
  /** scoreBMax */
  | 'SCORE_B_MAX'
  /** scoreBMin */
  | 'SCORE_B_MIN'
  /** standard: the record */
  | 'STANDARD'
  /** standard.cut */
  | 'STANDARD_CUT'
  /** standardHash */
  | 'STANDARD_HASH'
  /** standard.legalDocument: the record */
  | 'STANDARD_LEGAL_DOCUMENT'
  /** standard.legalDocument.kind */
  | 'STANDARD_LEGAL_DOCUMENT_KIND'
  /** standard.legalDocument.sourceMark */
  | 'STANDARD_LEGAL_DOCUMENT_SOURCE_MARK'
  /** standard.legalDocument.version */
  | 'STANDARD_LEGAL_DOCUMENT_VERSION'
  /** standard.priority */
  | 'STANDARD_PRIORITY'
  /** standard.province: the record */
  | 'STANDARD_PROVINCE'
  /** standard.province.kind */
  | 'STANDARD_PROVINCE_KIND'
  /** standard.province.version */
  | 'STANDARD_PROVINCE_VERSION'
  /** standard.version */
  | 'STANDARD_VERSION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type AssessmentCorrectionGroupKey = {
  /** Null for the rows that have no value. */
  areaType?: Maybe<AreaType>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  assessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  assessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  assessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentClass?: Maybe<HouseholdClass>;
  /** The Commune; null for the rows that have none the viewer may see. */
  assessmentCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  assessmentCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  assessmentCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  assessmentCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  assessmentHousehold?: Maybe<Household>;
  /** Null for the rows that have no value. */
  assessmentHouseholdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  assessmentHouseholdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  assessmentHouseholdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentHouseholdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  assessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentPreviousClass?: Maybe<HouseholdClass>;
  /** The ReviewRound; null for the rows that have none the viewer may see. */
  assessmentRound?: Maybe<ReviewRound>;
  /** Null for the rows that have no value. */
  assessmentRoundKind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  assessmentRoundMonth?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentRoundVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentRoundYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  assessmentStandard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  assessmentStandardCut?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentStandardPriority?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentStandardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  assessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  assessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  assessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  class?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  householdLatestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  scoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  scoreBMin?: Maybe<Scalars['Int']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  standard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  standardCut?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardHash?: Maybe<Scalars['String']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  standardLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  standardLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  standardLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  standardLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardPriority?: Maybe<Scalars['Int']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  standardProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  standardProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  standardProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type AssessmentCorrectionGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<AssessmentCorrectionAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<AssessmentCorrectionGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type AssessmentCorrectionHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AssessmentCorrectionHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<AssessmentCorrectionAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<AssessmentCorrectionCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<AssessmentCorrectionMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<AssessmentCorrectionMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<AssessmentCorrectionHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AssessmentCorrectionHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<AssessmentCorrectionSumHaving>;
};

/** What is decided about a household after its round was closed in the commune: the whole form as it should have been, day, number and reason of the decision. */
export type AssessmentCorrectionInput = {
  /** Indicators left out are NOT_ANSWERED. */
  answers?: InputMaybe<Array<AnswerInput>>;
  /** Id of the assessment. */
  assessmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Points of form B1. */
  b1Points?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the decision. */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number of the decision. */
  decisionNumber?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client (UUID), so that a repeated call records the correction once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Monthly income per person, whole VND. */
  incomePerCapita?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a list of AssessmentCorrection rows; all parts that are given must hold. */
export type AssessmentCorrectionListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<AssessmentCorrectionFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<AssessmentCorrectionFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<AssessmentCorrectionFilter>;
};

/** Greatest values; of nothing null. */
export type AssessmentCorrectionMax = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AssessmentCorrection.decidedOn. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AssessmentCorrection.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type AssessmentCorrectionMaxHaving = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of AssessmentCorrection.decidedOn. */
  decidedOn?: InputMaybe<DateFilter>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of AssessmentCorrection.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type AssessmentCorrectionMin = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AssessmentCorrection.decidedOn. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Of AssessmentCorrection.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AssessmentCorrection.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type AssessmentCorrectionMinHaving = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of AssessmentCorrection.decidedOn. */
  decidedOn?: InputMaybe<DateFilter>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Of AssessmentCorrection.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of AssessmentCorrection.version. */
  version?: InputMaybe<IntFilter>;
};

/** The AssessmentCorrection as it is now, and what has to be mended when nothing was changed. */
export type AssessmentCorrectionPayload = {
  /** On CONFLICT: the current record. */
  assessmentCorrection?: Maybe<AssessmentCorrection>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of AssessmentCorrection: exactly one of `field`, `assessment`, `household`, `standard`, `count`. The id breaks ties, so the order is always total. */
export type AssessmentCorrectionSort = {
  /** By something of the Assessment. */
  assessment?: InputMaybe<AssessmentSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<AssessmentCorrectionCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<AssessmentCorrectionSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Standard. */
  standard?: InputMaybe<StandardSortKey>;
};

/** Fields of AssessmentCorrection to sort by. */
export type AssessmentCorrectionSortField =
  | 'AREA_TYPE'
  | 'B1_POINTS'
  | 'CLASS'
  | 'CREATED_AT'
  | 'DECIDED_ON'
  | 'DECISION_NUMBER'
  | 'ID'
  | 'INCOME_PER_CAPITA'
  | 'ORDINAL'
  | 'REASON'
  | 'RECORDED_BY'
  | 'SCORE_B_MAX'
  | 'SCORE_B_MIN'
  | 'STANDARD_HASH'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AssessmentCorrectionSum = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points: Scalars['SafeInt']['output'];
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita: Scalars['SafeInt']['output'];
  /** Of AssessmentCorrection.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax: Scalars['SafeInt']['output'];
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin: Scalars['SafeInt']['output'];
  /** Of AssessmentCorrection.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AssessmentCorrectionSumHaving = {
  /** Of AssessmentCorrection.b1Points. */
  b1Points?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.scoreBMax. */
  scoreBMax?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.scoreBMin. */
  scoreBMin?: InputMaybe<SafeIntFilter>;
  /** Of AssessmentCorrection.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** How many different values are present. */
export type AssessmentCountDistinct = {
  /** Of Assessment.areaType. */
  areaType: Scalars['Int']['output'];
  /** Of Assessment.assessedOn. */
  assessedOn: Scalars['Int']['output'];
  /** Of Assessment.b1Points. */
  b1Points: Scalars['Int']['output'];
  /** Of Assessment.class. */
  class: Scalars['Int']['output'];
  /** Of Assessment.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Assessment.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Assessment.deprivedMask. */
  deprivedMask: Scalars['Int']['output'];
  /** Of Assessment.incomePerCapita. */
  incomePerCapita: Scalars['Int']['output'];
  /** Of Assessment.memberCount. */
  memberCount: Scalars['Int']['output'];
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask: Scalars['Int']['output'];
  /** Of Assessment.note. */
  note: Scalars['Int']['output'];
  /** Of Assessment.otherWish. */
  otherWish: Scalars['Int']['output'];
  /** Of Assessment.previousClass. */
  previousClass: Scalars['Int']['output'];
  /** Of Assessment.scoreB. */
  scoreB: Scalars['Int']['output'];
  /** Of Assessment.scoreBMax. */
  scoreBMax: Scalars['Int']['output'];
  /** Of Assessment.scoreBMin. */
  scoreBMin: Scalars['Int']['output'];
  /** Of Assessment.standardHash. */
  standardHash: Scalars['Int']['output'];
  /** Of Assessment.surveyor. */
  surveyor: Scalars['Int']['output'];
  /** Of Assessment.synthetic. */
  synthetic: Scalars['Int']['output'];
  /** Of Assessment.transition. */
  transition: Scalars['Int']['output'];
  /** Of Assessment.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Assessment.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type AssessmentCountDistinctHaving = {
  /** Of Assessment.areaType. */
  areaType?: InputMaybe<IntFilter>;
  /** Of Assessment.assessedOn. */
  assessedOn?: InputMaybe<IntFilter>;
  /** Of Assessment.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of Assessment.class. */
  class?: InputMaybe<IntFilter>;
  /** Of Assessment.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Assessment.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: InputMaybe<IntFilter>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: InputMaybe<IntFilter>;
  /** Of Assessment.memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: InputMaybe<IntFilter>;
  /** Of Assessment.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Assessment.otherWish. */
  otherWish?: InputMaybe<IntFilter>;
  /** Of Assessment.previousClass. */
  previousClass?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreB. */
  scoreB?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Of Assessment.standardHash. */
  standardHash?: InputMaybe<IntFilter>;
  /** Of Assessment.surveyor. */
  surveyor?: InputMaybe<IntFilter>;
  /** Of Assessment.synthetic. */
  synthetic?: InputMaybe<IntFilter>;
  /** Of Assessment.transition. */
  transition?: InputMaybe<IntFilter>;
  /** Of Assessment.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Assessment.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Assessment whose length can be sorted by. */
export type AssessmentCountField =
  | 'ANSWERS'
  | 'CORRECTIONS'
  | 'HISTORY';

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
  /** Condition on the list of AssessmentCorrection rows. */
  corrections?: InputMaybe<AssessmentCorrectionListFilter>;
  /** Assessment.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Assessment.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Assessment.deprivedMask */
  deprivedMask?: InputMaybe<IntFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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
  /** Assessment.notDeprivedMask */
  notDeprivedMask?: InputMaybe<IntFilter>;
  /** Assessment.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AssessmentFilter>>;
  /** Assessment.otherWish */
  otherWish?: InputMaybe<StringFilter>;
  /** Assessment.previousClass */
  previousClass?: InputMaybe<HouseholdClassFilter>;
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
  /** Assessment.transition */
  transition?: InputMaybe<TransitionFilter>;
  /** Assessment.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Assessment.version */
  version?: InputMaybe<IntFilter>;
};

/** Assessment rows that have the same key, and figures over them. */
export type AssessmentGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AssessmentAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AssessmentCountDistinct;
  /** What the rows have in common. */
  key: AssessmentGroupKey;
  /** Greatest values; of nothing null. */
  max: AssessmentMax;
  /** Least values; of nothing null. */
  min: AssessmentMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AssessmentSum;
};

/** What Assessment rows can be grouped by. */
export type AssessmentGroupField =
  /** areaType */
  | 'AREA_TYPE'
  /** assessedOn */
  | 'ASSESSED_ON'
  /** b1Points */
  | 'B1_POINTS'
  /** class */
  | 'CLASS'
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** deprivedMask */
  | 'DEPRIVED_MASK'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** incomePerCapita */
  | 'INCOME_PER_CAPITA'
  /** memberCount */
  | 'MEMBER_COUNT'
  /** note */
  | 'NOTE'
  /** notDeprivedMask */
  | 'NOT_DEPRIVED_MASK'
  /** otherWish */
  | 'OTHER_WISH'
  /** previousClass */
  | 'PREVIOUS_CLASS'
  /** round: the record */
  | 'ROUND'
  /** round.kind */
  | 'ROUND_KIND'
  /** round.month */
  | 'ROUND_MONTH'
  /** round.version */
  | 'ROUND_VERSION'
  /** round.year */
  | 'ROUND_YEAR'
  /** scoreB */
  | 'SCORE_B'
  /** scoreBMax */
  | 'SCORE_B_MAX'
  /** scoreBMin */
  | 'SCORE_B_MIN'
  /** standard: the record */
  | 'STANDARD'
  /** standard.cut */
  | 'STANDARD_CUT'
  /** standardHash */
  | 'STANDARD_HASH'
  /** standard.legalDocument: the record */
  | 'STANDARD_LEGAL_DOCUMENT'
  /** standard.legalDocument.kind */
  | 'STANDARD_LEGAL_DOCUMENT_KIND'
  /** standard.legalDocument.sourceMark */
  | 'STANDARD_LEGAL_DOCUMENT_SOURCE_MARK'
  /** standard.legalDocument.version */
  | 'STANDARD_LEGAL_DOCUMENT_VERSION'
  /** standard.priority */
  | 'STANDARD_PRIORITY'
  /** standard.province: the record */
  | 'STANDARD_PROVINCE'
  /** standard.province.kind */
  | 'STANDARD_PROVINCE_KIND'
  /** standard.province.version */
  | 'STANDARD_PROVINCE_VERSION'
  /** standard.version */
  | 'STANDARD_VERSION'
  /** surveyor */
  | 'SURVEYOR'
  /** synthetic */
  | 'SYNTHETIC'
  /** transition */
  | 'TRANSITION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type AssessmentGroupKey = {
  /** Null for the rows that have no value. */
  areaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  class?: Maybe<HouseholdClass>;
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  deprivedMask?: Maybe<Scalars['Int']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  notDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  otherWish?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  previousClass?: Maybe<HouseholdClass>;
  /** The ReviewRound; null for the rows that have none the viewer may see. */
  round?: Maybe<ReviewRound>;
  /** Null for the rows that have no value. */
  roundKind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  roundMonth?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  roundVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  roundYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  scoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  scoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  scoreBMin?: Maybe<Scalars['Int']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  standard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  standardCut?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardHash?: Maybe<Scalars['String']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  standardLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  standardLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  standardLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  standardLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardPriority?: Maybe<Scalars['Int']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  standardProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  standardProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  standardProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  surveyor?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  transition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type AssessmentGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<AssessmentAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<AssessmentGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type AssessmentHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AssessmentHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<AssessmentAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<AssessmentCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<AssessmentMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<AssessmentMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<AssessmentHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AssessmentHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<AssessmentSumHaving>;
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
  /** The other wish in words; needed with OTHER, refused without. */
  otherWish?: InputMaybe<Scalars['String']['input']>;
  /** Id of the round of review. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** Wishes for support (nguyện vọng hỗ trợ), of the province's own list; several may hold. */
  supportWishes?: InputMaybe<Array<SupportWish>>;
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

/** Greatest values; of nothing null. */
export type AssessmentMax = {
  /** Of Assessment.assessedOn. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Of Assessment.b1Points. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Assessment.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Of Assessment.memberCount. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.scoreB. */
  scoreB?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Assessment.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type AssessmentMaxHaving = {
  /** Of Assessment.assessedOn. */
  assessedOn?: InputMaybe<DateFilter>;
  /** Of Assessment.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of Assessment.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Assessment.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: InputMaybe<IntFilter>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreB. */
  scoreB?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Of Assessment.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Assessment.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type AssessmentMin = {
  /** Of Assessment.assessedOn. */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** Of Assessment.b1Points. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Assessment.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Of Assessment.memberCount. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.scoreB. */
  scoreB?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Of Assessment.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Assessment.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type AssessmentMinHaving = {
  /** Of Assessment.assessedOn. */
  assessedOn?: InputMaybe<DateFilter>;
  /** Of Assessment.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of Assessment.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Assessment.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: InputMaybe<IntFilter>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreB. */
  scoreB?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: InputMaybe<IntFilter>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: InputMaybe<IntFilter>;
  /** Of Assessment.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Assessment.version. */
  version?: InputMaybe<IntFilter>;
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
  | 'DEPRIVED_MASK'
  | 'ID'
  | 'INCOME_PER_CAPITA'
  | 'MEMBER_COUNT'
  | 'NOTE'
  | 'NOT_DEPRIVED_MASK'
  | 'OTHER_WISH'
  | 'PREVIOUS_CLASS'
  | 'SCORE_B'
  | 'SCORE_B_MAX'
  | 'SCORE_B_MIN'
  | 'STANDARD_HASH'
  | 'SURVEYOR'
  | 'SYNTHETIC'
  | 'TRANSITION'
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AssessmentSum = {
  /** Of Assessment.b1Points. */
  b1Points: Scalars['SafeInt']['output'];
  /** Of Assessment.deprivedMask. */
  deprivedMask: Scalars['SafeInt']['output'];
  /** Of Assessment.incomePerCapita. */
  incomePerCapita: Scalars['SafeInt']['output'];
  /** Of Assessment.memberCount. */
  memberCount: Scalars['SafeInt']['output'];
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask: Scalars['SafeInt']['output'];
  /** Of Assessment.scoreB. */
  scoreB: Scalars['SafeInt']['output'];
  /** Of Assessment.scoreBMax. */
  scoreBMax: Scalars['SafeInt']['output'];
  /** Of Assessment.scoreBMin. */
  scoreBMin: Scalars['SafeInt']['output'];
  /** Of Assessment.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AssessmentSumHaving = {
  /** Of Assessment.b1Points. */
  b1Points?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.deprivedMask. */
  deprivedMask?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.memberCount. */
  memberCount?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.notDeprivedMask. */
  notDeprivedMask?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.scoreB. */
  scoreB?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.scoreBMax. */
  scoreBMax?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.scoreBMin. */
  scoreBMin?: InputMaybe<SafeIntFilter>;
  /** Of Assessment.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Attainment (Mức độ đạt). */
export type Attainment =
  /** Attained (Đạt) */
  | 'ATTAINED'
  /** Not attained (Chưa đạt) */
  | 'NOT_ATTAINED'
  /** Unknown (Chưa xác định) */
  | 'UNKNOWN';

/** What happened to one record or part of it. */
export type AuditChange = {
  /** Values of `fields` after, in the same form. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** Values of `fields` before; null for what was not there, and once erased. A sensitive value is `{ "hash": … }`, a keyed hash that is equal for equal values of the field of this record. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Published type of the record or part, such as `Member`. */
  concept: Scalars['String']['output'];
  /** Whether the values were taken away by an erasure of personal data. */
  erased: Scalars['Boolean']['output'];
  /** Fields that were set, of what was removed all that it had; relations as `<relation>Id`. */
  fields: Array<Scalars['String']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** What was done to it. */
  operation: AuditOperation;
  /** Place within the event, from 0. */
  ordinal: Scalars['Int']['output'];
  /** Its id. */
  recordId?: Maybe<Scalars['ID']['output']>;
};

/** Figures over all AuditChange rows of a list. */
export type AuditChangeAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AuditChangeAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AuditChangeCountDistinct;
  /** Greatest values; of nothing null. */
  max: AuditChangeMax;
  /** Least values; of nothing null. */
  min: AuditChangeMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AuditChangeSum;
};

/** Figures over AuditChange rows. */
export type AuditChangeAggregateField =
  | 'AVG_ORDINAL'
  | 'COUNT'
  | 'COUNT_DISTINCT_CONCEPT'
  | 'COUNT_DISTINCT_ERASED'
  | 'COUNT_DISTINCT_OPERATION'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_RECORD_ID'
  | 'MAX_ORDINAL'
  | 'MIN_ORDINAL'
  | 'SUM_ORDINAL';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AuditChangeAvg = {
  /** Of AuditChange.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AuditChangeAvgHaving = {
  /** Of AuditChange.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
};

/** A page of a list of AuditChange rows. */
export type AuditChangeConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: AuditChangeAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<AuditChangeEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<AuditChangeGroup>;
  /** The rows of the page. */
  nodes: Array<AuditChange>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of AuditChange rows. */
export type AuditChangeConnectionGroupsArgs = {
  by: Array<AuditChangeGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AuditChangeHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AuditChangeGroupSort>>;
};

/** How many different values are present. */
export type AuditChangeCountDistinct = {
  /** Of AuditChange.concept. */
  concept: Scalars['Int']['output'];
  /** Of AuditChange.erased. */
  erased: Scalars['Int']['output'];
  /** Of AuditChange.operation. */
  operation: Scalars['Int']['output'];
  /** Of AuditChange.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of AuditChange.recordId. */
  recordId: Scalars['Int']['output'];
};

/** How many different values are present. */
export type AuditChangeCountDistinctHaving = {
  /** Of AuditChange.concept. */
  concept?: InputMaybe<IntFilter>;
  /** Of AuditChange.erased. */
  erased?: InputMaybe<IntFilter>;
  /** Of AuditChange.operation. */
  operation?: InputMaybe<IntFilter>;
  /** Of AuditChange.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of AuditChange.recordId. */
  recordId?: InputMaybe<IntFilter>;
};

/** A AuditChange in a list. */
export type AuditChangeEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The AuditChange. */
  node: AuditChange;
};

/** A condition on a AuditChange; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type AuditChangeFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AuditChangeFilter>>;
  /** AuditChange.concept */
  concept?: InputMaybe<StringFilter>;
  /** AuditChange.erased */
  erased?: InputMaybe<BooleanFilter>;
  /** AuditChange.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<AuditChangeFilter>;
  /** AuditChange.operation */
  operation?: InputMaybe<AuditOperationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AuditChangeFilter>>;
  /** AuditChange.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** AuditChange.recordId */
  recordId?: InputMaybe<IdFilter>;
};

/** AuditChange rows that have the same key, and figures over them. */
export type AuditChangeGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AuditChangeAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AuditChangeCountDistinct;
  /** What the rows have in common. */
  key: AuditChangeGroupKey;
  /** Greatest values; of nothing null. */
  max: AuditChangeMax;
  /** Least values; of nothing null. */
  min: AuditChangeMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AuditChangeSum;
};

/** What AuditChange rows can be grouped by. */
export type AuditChangeGroupField =
  /** concept */
  | 'CONCEPT'
  /** erased */
  | 'ERASED'
  /** operation */
  | 'OPERATION'
  /** ordinal */
  | 'ORDINAL'
  /** recordId */
  | 'RECORD_ID';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type AuditChangeGroupKey = {
  /** Null for the rows that have no value. */
  concept?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  erased?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  operation?: Maybe<AuditOperation>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  recordId?: Maybe<Scalars['ID']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type AuditChangeGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<AuditChangeAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<AuditChangeGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type AuditChangeHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AuditChangeHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<AuditChangeAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<AuditChangeCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<AuditChangeMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<AuditChangeMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<AuditChangeHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AuditChangeHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<AuditChangeSumHaving>;
};

/** A condition on a list of AuditChange rows; all parts that are given must hold. */
export type AuditChangeListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<AuditChangeFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<AuditChangeFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<AuditChangeFilter>;
};

/** Greatest values; of nothing null. */
export type AuditChangeMax = {
  /** Of AuditChange.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type AuditChangeMaxHaving = {
  /** Of AuditChange.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type AuditChangeMin = {
  /** Of AuditChange.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type AuditChangeMinHaving = {
  /** Of AuditChange.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
};

/** One sort key of AuditChange: exactly one of `field`. The id breaks ties, so the order is always total. */
export type AuditChangeSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<AuditChangeSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of AuditChange to sort by. */
export type AuditChangeSortField =
  | 'CONCEPT'
  | 'ERASED'
  | 'ID'
  | 'OPERATION'
  | 'ORDINAL'
  | 'RECORD_ID';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AuditChangeSum = {
  /** Of AuditChange.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AuditChangeSumHaving = {
  /** Of AuditChange.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
};

/** One thing that somebody did: a committed change, or a look at what is sealed. */
export type AuditEvent = {
  /** Id of the account or key, where one was changed. */
  accountId?: Maybe<Scalars['String']['output']>;
  /** Id of the account or key; `cli` for the command line. */
  actorId: Scalars['String']['output'];
  /** What kind of actor it was. */
  actorKind: ActorKind;
  /** Name of the person or key, as it was then. */
  actorName: Scalars['String']['output'];
  /** The record and its parts, in the order in which they were written. */
  changes: AuditChangeConnection;
  /** The commune of the record; null: the whole province. */
  commune?: Maybe<Commune>;
  /** Published type of the record, such as `Household`; `User`, `ApiKey`. */
  concept: Scalars['String']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** When; of a change, the moment from which its version can be read with `asOf`. */
  occurredAt: Scalars['DateTime']['output'];
  /** What was done. */
  operation: AuditOperation;
  /** Why: `X-Reason` of the request, or the purpose of a look. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Id of the record. */
  recordId?: Maybe<Scalars['ID']['output']>;
  /** The version of the record that it made. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
  /** `X-Request-Id` of the request. */
  requestId: Scalars['String']['output'];
  /** Id of the session, for a person. */
  sessionId?: Maybe<Scalars['String']['output']>;
};


/** One thing that somebody did: a committed change, or a look at what is sealed. */
export type AuditEventChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AuditChangeSort>>;
};

/** Figures over all AuditEvent rows of a list. */
export type AuditEventAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AuditEventAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AuditEventCountDistinct;
  /** Greatest values; of nothing null. */
  max: AuditEventMax;
  /** Least values; of nothing null. */
  min: AuditEventMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AuditEventSum;
};

/** Figures over AuditEvent rows. */
export type AuditEventAggregateField =
  | 'AVG_RECORD_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_ACCOUNT_ID'
  | 'COUNT_DISTINCT_ACTOR_ID'
  | 'COUNT_DISTINCT_ACTOR_KIND'
  | 'COUNT_DISTINCT_ACTOR_NAME'
  | 'COUNT_DISTINCT_CONCEPT'
  | 'COUNT_DISTINCT_OCCURRED_AT'
  | 'COUNT_DISTINCT_OPERATION'
  | 'COUNT_DISTINCT_REASON'
  | 'COUNT_DISTINCT_RECORD_ID'
  | 'COUNT_DISTINCT_RECORD_VERSION'
  | 'COUNT_DISTINCT_REQUEST_ID'
  | 'COUNT_DISTINCT_SESSION_ID'
  | 'MAX_OCCURRED_AT'
  | 'MAX_RECORD_VERSION'
  | 'MIN_OCCURRED_AT'
  | 'MIN_RECORD_VERSION'
  | 'SUM_RECORD_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AuditEventAvg = {
  /** Of AuditEvent.recordVersion. */
  recordVersion?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type AuditEventAvgHaving = {
  /** Of AuditEvent.recordVersion. */
  recordVersion?: InputMaybe<DecimalFilter>;
};

/** A page of a list of AuditEvent rows. */
export type AuditEventConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: AuditEventAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<AuditEventEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<AuditEventGroup>;
  /** The rows of the page. */
  nodes: Array<AuditEvent>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of AuditEvent rows. */
export type AuditEventConnectionGroupsArgs = {
  by: Array<AuditEventGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AuditEventHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AuditEventGroupSort>>;
};

/** How many different values are present. */
export type AuditEventCountDistinct = {
  /** Of AuditEvent.accountId. */
  accountId: Scalars['Int']['output'];
  /** Of AuditEvent.actorId. */
  actorId: Scalars['Int']['output'];
  /** Of AuditEvent.actorKind. */
  actorKind: Scalars['Int']['output'];
  /** Of AuditEvent.actorName. */
  actorName: Scalars['Int']['output'];
  /** Of AuditEvent.concept. */
  concept: Scalars['Int']['output'];
  /** Of AuditEvent.occurredAt. */
  occurredAt: Scalars['Int']['output'];
  /** Of AuditEvent.operation. */
  operation: Scalars['Int']['output'];
  /** Of AuditEvent.reason. */
  reason: Scalars['Int']['output'];
  /** Of AuditEvent.recordId. */
  recordId: Scalars['Int']['output'];
  /** Of AuditEvent.recordVersion. */
  recordVersion: Scalars['Int']['output'];
  /** Of AuditEvent.requestId. */
  requestId: Scalars['Int']['output'];
  /** Of AuditEvent.sessionId. */
  sessionId: Scalars['Int']['output'];
};

/** How many different values are present. */
export type AuditEventCountDistinctHaving = {
  /** Of AuditEvent.accountId. */
  accountId?: InputMaybe<IntFilter>;
  /** Of AuditEvent.actorId. */
  actorId?: InputMaybe<IntFilter>;
  /** Of AuditEvent.actorKind. */
  actorKind?: InputMaybe<IntFilter>;
  /** Of AuditEvent.actorName. */
  actorName?: InputMaybe<IntFilter>;
  /** Of AuditEvent.concept. */
  concept?: InputMaybe<IntFilter>;
  /** Of AuditEvent.occurredAt. */
  occurredAt?: InputMaybe<IntFilter>;
  /** Of AuditEvent.operation. */
  operation?: InputMaybe<IntFilter>;
  /** Of AuditEvent.reason. */
  reason?: InputMaybe<IntFilter>;
  /** Of AuditEvent.recordId. */
  recordId?: InputMaybe<IntFilter>;
  /** Of AuditEvent.recordVersion. */
  recordVersion?: InputMaybe<IntFilter>;
  /** Of AuditEvent.requestId. */
  requestId?: InputMaybe<IntFilter>;
  /** Of AuditEvent.sessionId. */
  sessionId?: InputMaybe<IntFilter>;
};

/** Lists of AuditEvent whose length can be sorted by. */
export type AuditEventCountField =
  | 'CHANGES';

/** A AuditEvent in a list. */
export type AuditEventEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The AuditEvent. */
  node: AuditEvent;
};

/** A condition on a AuditEvent; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type AuditEventFilter = {
  /** AuditEvent.accountId */
  accountId?: InputMaybe<StringFilter>;
  /** AuditEvent.actorId */
  actorId?: InputMaybe<StringFilter>;
  /** AuditEvent.actorKind */
  actorKind?: InputMaybe<ActorKindFilter>;
  /** AuditEvent.actorName */
  actorName?: InputMaybe<StringFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AuditEventFilter>>;
  /** Condition on the list of AuditChange rows. */
  changes?: InputMaybe<AuditChangeListFilter>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** AuditEvent.concept */
  concept?: InputMaybe<StringFilter>;
  /** AuditEvent.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<AuditEventFilter>;
  /** AuditEvent.occurredAt */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** AuditEvent.operation */
  operation?: InputMaybe<AuditOperationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AuditEventFilter>>;
  /** AuditEvent.reason */
  reason?: InputMaybe<StringFilter>;
  /** AuditEvent.recordId */
  recordId?: InputMaybe<IdFilter>;
  /** AuditEvent.recordVersion */
  recordVersion?: InputMaybe<IntFilter>;
  /** AuditEvent.requestId */
  requestId?: InputMaybe<StringFilter>;
  /** AuditEvent.sessionId */
  sessionId?: InputMaybe<StringFilter>;
};

/** AuditEvent rows that have the same key, and figures over them. */
export type AuditEventGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: AuditEventAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: AuditEventCountDistinct;
  /** What the rows have in common. */
  key: AuditEventGroupKey;
  /** Greatest values; of nothing null. */
  max: AuditEventMax;
  /** Least values; of nothing null. */
  min: AuditEventMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: AuditEventSum;
};

/** What AuditEvent rows can be grouped by. */
export type AuditEventGroupField =
  /** accountId */
  | 'ACCOUNT_ID'
  /** actorId */
  | 'ACTOR_ID'
  /** actorKind */
  | 'ACTOR_KIND'
  /** actorName */
  | 'ACTOR_NAME'
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** concept */
  | 'CONCEPT'
  /** operation */
  | 'OPERATION'
  /** reason */
  | 'REASON'
  /** recordId */
  | 'RECORD_ID'
  /** recordVersion */
  | 'RECORD_VERSION'
  /** requestId */
  | 'REQUEST_ID'
  /** sessionId */
  | 'SESSION_ID';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type AuditEventGroupKey = {
  /** Null for the rows that have no value. */
  accountId?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  actorId?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  actorKind?: Maybe<ActorKind>;
  /** Null for the rows that have no value. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  concept?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  operation?: Maybe<AuditOperation>;
  /** Null for the rows that have no value. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  recordId?: Maybe<Scalars['ID']['output']>;
  /** Null for the rows that have no value. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  sessionId?: Maybe<Scalars['String']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type AuditEventGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<AuditEventAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<AuditEventGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type AuditEventHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<AuditEventHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<AuditEventAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<AuditEventCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<AuditEventMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<AuditEventMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<AuditEventHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<AuditEventHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<AuditEventSumHaving>;
};

/** Greatest values; of nothing null. */
export type AuditEventMax = {
  /** Of AuditEvent.occurredAt. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AuditEvent.recordVersion. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type AuditEventMaxHaving = {
  /** Of AuditEvent.occurredAt. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** Of AuditEvent.recordVersion. */
  recordVersion?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type AuditEventMin = {
  /** Of AuditEvent.occurredAt. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of AuditEvent.recordVersion. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type AuditEventMinHaving = {
  /** Of AuditEvent.occurredAt. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** Of AuditEvent.recordVersion. */
  recordVersion?: InputMaybe<IntFilter>;
};

/** One sort key of AuditEvent: exactly one of `field`, `commune`, `count`. The id breaks ties, so the order is always total. */
export type AuditEventSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<AuditEventCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<AuditEventSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of AuditEvent to sort by. */
export type AuditEventSortField =
  | 'ACCOUNT_ID'
  | 'ACTOR_ID'
  | 'ACTOR_KIND'
  | 'ACTOR_NAME'
  | 'CONCEPT'
  | 'ID'
  | 'OCCURRED_AT'
  | 'OPERATION'
  | 'REASON'
  | 'RECORD_ID'
  | 'RECORD_VERSION'
  | 'REQUEST_ID'
  | 'SESSION_ID';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AuditEventSum = {
  /** Of AuditEvent.recordVersion. */
  recordVersion: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type AuditEventSumHaving = {
  /** Of AuditEvent.recordVersion. */
  recordVersion?: InputMaybe<SafeIntFilter>;
};

/** Operation (Thao tác). */
export type AuditOperation =
  /** Apply a reorganisation (Áp dụng sắp xếp đơn vị) */
  | 'APPLY_REORGANISATION'
  /** Change one's own password (Đổi mật khẩu của mình) */
  | 'CHANGE_PASSWORD'
  /** Create (Thêm) */
  | 'CREATE'
  /** Make an API key (Tạo khoá API) */
  | 'CREATE_KEY'
  /** Make a link to set a password (Tạo liên kết đặt mật khẩu) */
  | 'CREATE_RESET_LINK'
  /** Remove (Xoá) */
  | 'DELETE'
  /** Disable an account (Ngừng tài khoản) */
  | 'DISABLE_USER'
  /** Enable an account (Mở lại tài khoản) */
  | 'ENABLE_USER'
  /** Erase personal data (Xoá dữ liệu cá nhân) */
  | 'ERASE'
  /** Find by identity number (Tìm theo số định danh) */
  | 'FIND_BY_IDENTITY'
  /** Invite a person (Mời người dùng) */
  | 'INVITE_USER'
  /** Account locked after wrong passwords (Tài khoản bị khoá tạm do nhập sai mật khẩu) */
  | 'LOCK_ACCOUNT'
  /** Remove the second factor (Bỏ xác thực hai bước) */
  | 'REMOVE_SECOND_FACTOR'
  /** Restore (Khôi phục) */
  | 'RESTORE'
  /** Reveal an identity number (Mở số định danh) */
  | 'REVEAL_IDENTITY'
  /** Reverse a reorganisation (Hoàn tác sắp xếp đơn vị) */
  | 'REVERSE_REORGANISATION'
  /** Revoke an API key (Thu hồi khoá API) */
  | 'REVOKE_KEY'
  /** End every session (Đăng xuất mọi phiên) */
  | 'REVOKE_SESSIONS'
  /** Rotate the key of identity numbers (Đổi khoá mã hoá số định danh) */
  | 'ROTATE_IDENTITY_KEY'
  /** Rotate an API key (Đổi khoá API) */
  | 'ROTATE_KEY'
  /** Set up the second factor (Bật xác thực hai bước) */
  | 'SET_UP_SECOND_FACTOR'
  /** Sign in (Đăng nhập) */
  | 'SIGN_IN'
  /** Sign out (Đăng xuất) */
  | 'SIGN_OUT'
  /** Unlock an account (Mở khoá tài khoản) */
  | 'UNLOCK_ACCOUNT'
  /** Change (Sửa) */
  | 'UPDATE';

/** Conditions on a value of type AuditOperation; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type AuditOperationFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<AuditOperation>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<AuditOperation>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<AuditOperation>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<AuditOperation>>;
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

/** In which communes figures are told: `{ kind: AS_REPORTED }`, those in which they were reported, or `{ kind: ON_DATE, on: "2025-07-01" }`, those that are valid on a day. */
export type BoundariesInput = {
  /** AS_REPORTED or ON_DATE. */
  kind: BoundaryKind;
  /** The day; with ON_DATE only. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Boundaries of figures (Địa giới của số liệu). */
export type BoundaryKind =
  /** As reported (Như khi báo cáo) */
  | 'AS_REPORTED'
  /** Of a day (Theo một ngày) */
  | 'ON_DATE';

/** Warning about a value (Cảnh báo số liệu). */
export type CellWarning =
  /** Far from the unit’s other periods (Khác xa các kỳ trước của đơn vị) */
  | 'UNLIKE_HISTORY'
  /** Far from other communes in the period (Khác xa các xã khác cùng kỳ) */
  | 'UNLIKE_NEIGHBOURS';

/** Certainty (Độ chắc chắn). */
export type Certainty =
  /** At least (Ít nhất) */
  | 'AT_LEAST'
  /** At most (Nhiều nhất) */
  | 'AT_MOST'
  /** Estimate (Ước tính) */
  | 'ESTIMATE'
  /** Exact (Chính xác) */
  | 'EXACT';

/** One reason of a class: what was compared, with which figures. */
export type ClassReason = {
  /** What was compared, and how it came out. */
  code: ClassReasonCode;
  /** The figures. */
  params: Array<ClassReasonParam>;
  /** The same in words, in the language of the request. */
  text: Scalars['String']['output'];
};

/** Reason of a class (Lý do phân loại). */
export type ClassReasonCode =
  /** Above the middle living standard (Vượt mức sống trung bình) */
  | 'ABOVE_MIDDLE'
  /** B1 score above the line (Điểm B1 vượt mức) */
  | 'B1_ABOVE_LINE'
  /** B1 score not above the line (Điểm B1 không vượt mức) */
  | 'B1_AT_MOST_LINE'
  /** Cut of deprivations not reached (Chưa đủ ngưỡng thiếu hụt) */
  | 'CUT_NOT_REACHED'
  /** Open answers decide about the cut (Còn câu chưa trả lời quyết định ngưỡng) */
  | 'CUT_OPEN'
  /** Cut of deprivations reached (Đủ ngưỡng thiếu hụt) */
  | 'CUT_REACHED'
  /** Income above the line (Thu nhập vượt mức chuẩn) */
  | 'INCOME_ABOVE_LINE'
  /** Income not above the line (Thu nhập không vượt mức chuẩn) */
  | 'INCOME_AT_MOST_LINE'
  /** Neither income nor B1 score (Chưa có thu nhập và điểm B1) */
  | 'NO_INCOME'
  /** No line for the area type (Chuẩn không có mức cho khu vực) */
  | 'NO_LINE'
  /** Within the middle living standard (Trong mức sống trung bình) */
  | 'WITHIN_MIDDLE';

/** A figure that was compared, or the area type whose line is missing. */
export type ClassReasonParam = {
  /** income, line, middleLine (VND per person and month), b1Points, min, max, cut (deprivations), areaType. */
  name: Scalars['String']['output'];
  /** Whole number in digits, or a code. */
  value: Scalars['String']['output'];
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
  /** Money of programmes for this commune. */
  fundingLines: FundingLineConnection;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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
  /** Its production models. */
  productionModels: ProductionModelConnection;
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
export type CommuneFundingLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundingLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FundingLineSort>>;
};


/** A commune (xã, phường, thị trấn, đặc khu) during one period of validity. Codes are reused for other communes: the key is the code and a date. */
export type CommuneHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
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
export type CommuneProductionModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductionModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionModelSort>>;
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

/** Figures over all Commune rows of a list. */
export type CommuneAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: CommuneAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: CommuneCountDistinct;
  /** Greatest values; of nothing null. */
  max: CommuneMax;
  /** Least values; of nothing null. */
  min: CommuneMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: CommuneSum;
};

/** Figures over Commune rows. */
export type CommuneAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_AREA_TYPE'
  | 'COUNT_DISTINCT_AREA_TYPE_SOURCE'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_FULL_NAME'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_MOUNTAINOUS'
  | 'COUNT_DISTINCT_MOUNTAINOUS_SOURCE'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type CommuneAvg = {
  /** Of Commune.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type CommuneAvgHaving = {
  /** Of Commune.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Commune rows. */
export type CommuneConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: CommuneAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<CommuneEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<CommuneGroup>;
  /** The rows of the page. */
  nodes: Array<Commune>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Commune rows. */
export type CommuneConnectionGroupsArgs = {
  by: Array<CommuneGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CommuneHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneGroupSort>>;
};

/** How many different values are present. */
export type CommuneCountDistinct = {
  /** Of Commune.areaType. */
  areaType: Scalars['Int']['output'];
  /** Of Commune.areaTypeSource. */
  areaTypeSource: Scalars['Int']['output'];
  /** Of Commune.code. */
  code: Scalars['Int']['output'];
  /** Of Commune.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Commune.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Commune.fullName. */
  fullName: Scalars['Int']['output'];
  /** Of Commune.kind. */
  kind: Scalars['Int']['output'];
  /** Of Commune.mountainous. */
  mountainous: Scalars['Int']['output'];
  /** Of Commune.mountainousSource. */
  mountainousSource: Scalars['Int']['output'];
  /** Of Commune.name. */
  name: Scalars['Int']['output'];
  /** Of Commune.note. */
  note: Scalars['Int']['output'];
  /** Of Commune.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Commune.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of Commune.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of Commune.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type CommuneCountDistinctHaving = {
  /** Of Commune.areaType. */
  areaType?: InputMaybe<IntFilter>;
  /** Of Commune.areaTypeSource. */
  areaTypeSource?: InputMaybe<IntFilter>;
  /** Of Commune.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Commune.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Commune.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Commune.fullName. */
  fullName?: InputMaybe<IntFilter>;
  /** Of Commune.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of Commune.mountainous. */
  mountainous?: InputMaybe<IntFilter>;
  /** Of Commune.mountainousSource. */
  mountainousSource?: InputMaybe<IntFilter>;
  /** Of Commune.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Commune.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Commune.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Commune.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of Commune.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of Commune.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Commune whose length can be sorted by. */
export type CommuneCountField =
  | 'ASSESSMENTS'
  | 'COMMUNE_REVIEWS'
  | 'FUNDING_LINES'
  | 'HISTORY'
  | 'HOUSEHOLDS'
  | 'MEASUREMENTS'
  | 'PREDECESSORS'
  | 'PRODUCTION_MODELS'
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
  /** Condition on the list of FundingLine rows. */
  fundingLines?: InputMaybe<FundingLineListFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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
  /** Condition on the list of ProductionModel rows. */
  productionModels?: InputMaybe<ProductionModelListFilter>;
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

/** Commune rows that have the same key, and figures over them. */
export type CommuneGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: CommuneAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: CommuneCountDistinct;
  /** What the rows have in common. */
  key: CommuneGroupKey;
  /** Greatest values; of nothing null. */
  max: CommuneMax;
  /** Least values; of nothing null. */
  min: CommuneMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: CommuneSum;
};

/** What Commune rows can be grouped by. */
export type CommuneGroupField =
  /** areaType */
  | 'AREA_TYPE'
  /** areaTypeSource */
  | 'AREA_TYPE_SOURCE'
  /** code */
  | 'CODE'
  /** district: the record */
  | 'DISTRICT'
  /** district.kind */
  | 'DISTRICT_KIND'
  /** district.legalDocument: the record */
  | 'DISTRICT_LEGAL_DOCUMENT'
  /** district.legalDocument.kind */
  | 'DISTRICT_LEGAL_DOCUMENT_KIND'
  /** district.legalDocument.sourceMark */
  | 'DISTRICT_LEGAL_DOCUMENT_SOURCE_MARK'
  /** district.legalDocument.version */
  | 'DISTRICT_LEGAL_DOCUMENT_VERSION'
  /** district.province: the record */
  | 'DISTRICT_PROVINCE'
  /** district.province.kind */
  | 'DISTRICT_PROVINCE_KIND'
  /** district.province.version */
  | 'DISTRICT_PROVINCE_VERSION'
  /** district.version */
  | 'DISTRICT_VERSION'
  /** establishedBy: the record */
  | 'ESTABLISHED_BY'
  /** establishedBy.kind */
  | 'ESTABLISHED_BY_KIND'
  /** establishedBy.sourceMark */
  | 'ESTABLISHED_BY_SOURCE_MARK'
  /** establishedBy.version */
  | 'ESTABLISHED_BY_VERSION'
  /** fullName */
  | 'FULL_NAME'
  /** kind */
  | 'KIND'
  /** mountainous */
  | 'MOUNTAINOUS'
  /** mountainousSource */
  | 'MOUNTAINOUS_SOURCE'
  /** name */
  | 'NAME'
  /** note */
  | 'NOTE'
  /** province: the record */
  | 'PROVINCE'
  /** province.kind */
  | 'PROVINCE_KIND'
  /** province.version */
  | 'PROVINCE_VERSION'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type CommuneGroupKey = {
  /** Null for the rows that have no value. */
  areaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  areaTypeSource?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** The District; null for the rows that have none the viewer may see. */
  district?: Maybe<District>;
  /** Null for the rows that have no value. */
  districtKind?: Maybe<DistrictKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  districtLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  districtLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  districtLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  districtLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  districtProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  districtProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  districtProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  districtVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  establishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  establishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  establishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  establishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  fullName?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  mountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  mountainousSource?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  province?: Maybe<Province>;
  /** Null for the rows that have no value. */
  provinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  provinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type CommuneGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<CommuneAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<CommuneGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type CommuneHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<CommuneHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<CommuneAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<CommuneCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<CommuneMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<CommuneMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<CommuneHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<CommuneHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<CommuneSumHaving>;
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

/** Greatest values; of nothing null. */
export type CommuneMax = {
  /** Of Commune.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Commune.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Commune.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Commune.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Commune.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Commune.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type CommuneMaxHaving = {
  /** Of Commune.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Commune.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Commune.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Commune.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Commune.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Commune.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type CommuneMin = {
  /** Of Commune.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Commune.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Commune.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Commune.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Commune.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Commune.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type CommuneMinHaving = {
  /** Of Commune.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Commune.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Commune.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Commune.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Commune.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Commune.version. */
  version?: InputMaybe<IntFilter>;
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
  /** What was done, in the order in which it was recorded. */
  acts: ReviewActConnection;
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The round of review (đợt rà soát). */
  round: ReviewRound;
  /** Step of the review (QĐ 24/2021/QĐ-TTg). */
  step: ReviewStep;
  /** Day of the act that led to the step. */
  stepSince: Scalars['Date']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** How far a commune has come in a round. */
export type CommuneReviewActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReviewActSort>>;
};


/** How far a commune has come in a round. */
export type CommuneReviewHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all CommuneReview rows of a list. */
export type CommuneReviewAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: CommuneReviewAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: CommuneReviewCountDistinct;
  /** Greatest values; of nothing null. */
  max: CommuneReviewMax;
  /** Least values; of nothing null. */
  min: CommuneReviewMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: CommuneReviewSum;
};

/** Figures over CommuneReview rows. */
export type CommuneReviewAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_STEP'
  | 'COUNT_DISTINCT_STEP_SINCE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_STEP_SINCE'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_STEP_SINCE'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type CommuneReviewAvg = {
  /** Of CommuneReview.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type CommuneReviewAvgHaving = {
  /** Of CommuneReview.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of CommuneReview rows. */
export type CommuneReviewConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: CommuneReviewAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<CommuneReviewEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<CommuneReviewGroup>;
  /** The rows of the page. */
  nodes: Array<CommuneReview>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of CommuneReview rows. */
export type CommuneReviewConnectionGroupsArgs = {
  by: Array<CommuneReviewGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CommuneReviewHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneReviewGroupSort>>;
};

/** How many different values are present. */
export type CommuneReviewCountDistinct = {
  /** Of CommuneReview.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of CommuneReview.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of CommuneReview.note. */
  note: Scalars['Int']['output'];
  /** Of CommuneReview.step. */
  step: Scalars['Int']['output'];
  /** Of CommuneReview.stepSince. */
  stepSince: Scalars['Int']['output'];
  /** Of CommuneReview.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of CommuneReview.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type CommuneReviewCountDistinctHaving = {
  /** Of CommuneReview.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of CommuneReview.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of CommuneReview.note. */
  note?: InputMaybe<IntFilter>;
  /** Of CommuneReview.step. */
  step?: InputMaybe<IntFilter>;
  /** Of CommuneReview.stepSince. */
  stepSince?: InputMaybe<IntFilter>;
  /** Of CommuneReview.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of CommuneReview.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of CommuneReview whose length can be sorted by. */
export type CommuneReviewCountField =
  | 'ACTS'
  | 'HISTORY';

/** A CommuneReview in a list. */
export type CommuneReviewEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The CommuneReview. */
  node: CommuneReview;
};

/** A condition on a CommuneReview; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type CommuneReviewFilter = {
  /** Condition on the list of ReviewAct rows. */
  acts?: InputMaybe<ReviewActListFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<CommuneReviewFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** CommuneReview.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** CommuneReview.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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

/** CommuneReview rows that have the same key, and figures over them. */
export type CommuneReviewGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: CommuneReviewAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: CommuneReviewCountDistinct;
  /** What the rows have in common. */
  key: CommuneReviewGroupKey;
  /** Greatest values; of nothing null. */
  max: CommuneReviewMax;
  /** Least values; of nothing null. */
  min: CommuneReviewMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: CommuneReviewSum;
};

/** What CommuneReview rows can be grouped by. */
export type CommuneReviewGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** note */
  | 'NOTE'
  /** round: the record */
  | 'ROUND'
  /** round.kind */
  | 'ROUND_KIND'
  /** round.month */
  | 'ROUND_MONTH'
  /** round.version */
  | 'ROUND_VERSION'
  /** round.year */
  | 'ROUND_YEAR'
  /** step */
  | 'STEP'
  /** stepSince */
  | 'STEP_SINCE'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type CommuneReviewGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** The ReviewRound; null for the rows that have none the viewer may see. */
  round?: Maybe<ReviewRound>;
  /** Null for the rows that have no value. */
  roundKind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  roundMonth?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  roundVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  roundYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  step?: Maybe<ReviewStep>;
  /** Null for the rows that have no value. */
  stepSince?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type CommuneReviewGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<CommuneReviewAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<CommuneReviewGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type CommuneReviewHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<CommuneReviewHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<CommuneReviewAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<CommuneReviewCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<CommuneReviewMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<CommuneReviewMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<CommuneReviewHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<CommuneReviewHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<CommuneReviewSumHaving>;
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

/** Greatest values; of nothing null. */
export type CommuneReviewMax = {
  /** Of CommuneReview.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of CommuneReview.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of CommuneReview.stepSince. */
  stepSince?: Maybe<Scalars['Date']['output']>;
  /** Of CommuneReview.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of CommuneReview.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type CommuneReviewMaxHaving = {
  /** Of CommuneReview.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of CommuneReview.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of CommuneReview.stepSince. */
  stepSince?: InputMaybe<DateFilter>;
  /** Of CommuneReview.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of CommuneReview.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type CommuneReviewMin = {
  /** Of CommuneReview.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of CommuneReview.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of CommuneReview.stepSince. */
  stepSince?: Maybe<Scalars['Date']['output']>;
  /** Of CommuneReview.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of CommuneReview.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type CommuneReviewMinHaving = {
  /** Of CommuneReview.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of CommuneReview.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of CommuneReview.stepSince. */
  stepSince?: InputMaybe<DateFilter>;
  /** Of CommuneReview.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of CommuneReview.version. */
  version?: InputMaybe<IntFilter>;
};

/** The CommuneReview as it is now, and what has to be mended when nothing was changed. */
export type CommuneReviewPayload = {
  /** On CONFLICT: the current record. */
  communeReview?: Maybe<CommuneReview>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of CommuneReview: exactly one of `field`, `round`, `commune`, `count`. The id breaks ties, so the order is always total. */
export type CommuneReviewSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<CommuneReviewCountField>;
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

/** By what of a CommuneReview to sort: exactly one of `field`, `round`, `commune`, `count`. */
export type CommuneReviewSortKey = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<CommuneReviewCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<CommuneReviewSortField>;
  /** By something of the ReviewRound. */
  round?: InputMaybe<ReviewRoundSortKey>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type CommuneReviewSum = {
  /** Of CommuneReview.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type CommuneReviewSumHaving = {
  /** Of CommuneReview.version. */
  version?: InputMaybe<SafeIntFilter>;
};

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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type CommuneSum = {
  /** Of Commune.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type CommuneSumHaving = {
  /** Of Commune.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** What a person sees and changes of one concept. */
export type ConceptAccess = {
  /** Published type, for example `Household`. */
  concept: Scalars['String']['output'];
  /** Fields the person may not read; asking for one is refused. */
  hiddenFields: Array<Scalars['String']['output']>;
  /** Whether the person changes any of them. */
  mayChange: Scalars['Boolean']['output'];
  /** Records the person reads today. */
  readable: Scalars['Int']['output'];
};

/** What a person asks about the data kept of them (yêu cầu của chủ thể dữ liệu). */
export type DataRequest = {
  /** Day on which it was closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Name of the person who decided; null while it is open. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day for the answer: two working days after it was received. */
  dueOn: Scalars['Date']['output'];
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** The household (hộ). */
  household: Household;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** What is asked (Law 91/2025/QH15). */
  kind: DataRequestKind;
  /** On what the answer rests: article, law. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The member it is about; null: the whole household. */
  member?: Maybe<Member>;
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it ended; null while it is open. */
  outcome?: Maybe<DataRequestOutcome>;
  /** Note on the outcome. */
  outcomeNote?: Maybe<Scalars['String']['output']>;
  /** Day on which it was received. */
  receivedOn: Scalars['Date']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** What a person asks about the data kept of them (yêu cầu của chủ thể dữ liệu). */
export type DataRequestHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all DataRequest rows of a list. */
export type DataRequestAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: DataRequestAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: DataRequestCountDistinct;
  /** Greatest values; of nothing null. */
  max: DataRequestMax;
  /** Least values; of nothing null. */
  min: DataRequestMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: DataRequestSum;
};

/** Figures over DataRequest rows. */
export type DataRequestAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CLOSED_ON'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DECIDED_BY'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DUE_ON'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_LEGAL_BASIS'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_OUTCOME'
  | 'COUNT_DISTINCT_OUTCOME_NOTE'
  | 'COUNT_DISTINCT_RECEIVED_ON'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CLOSED_ON'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_DUE_ON'
  | 'MAX_RECEIVED_ON'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CLOSED_ON'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_DUE_ON'
  | 'MIN_RECEIVED_ON'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type DataRequestAvg = {
  /** Of DataRequest.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type DataRequestAvgHaving = {
  /** Of DataRequest.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of DataRequest rows. */
export type DataRequestConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: DataRequestAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<DataRequestEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<DataRequestGroup>;
  /** The rows of the page. */
  nodes: Array<DataRequest>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of DataRequest rows. */
export type DataRequestConnectionGroupsArgs = {
  by: Array<DataRequestGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DataRequestHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DataRequestGroupSort>>;
};

/** How many different values are present. */
export type DataRequestCountDistinct = {
  /** Of DataRequest.closedOn. */
  closedOn: Scalars['Int']['output'];
  /** Of DataRequest.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of DataRequest.decidedBy. */
  decidedBy: Scalars['Int']['output'];
  /** Of DataRequest.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of DataRequest.dueOn. */
  dueOn: Scalars['Int']['output'];
  /** Of DataRequest.kind. */
  kind: Scalars['Int']['output'];
  /** Of DataRequest.legalBasis. */
  legalBasis: Scalars['Int']['output'];
  /** Of DataRequest.note. */
  note: Scalars['Int']['output'];
  /** Of DataRequest.outcome. */
  outcome: Scalars['Int']['output'];
  /** Of DataRequest.outcomeNote. */
  outcomeNote: Scalars['Int']['output'];
  /** Of DataRequest.receivedOn. */
  receivedOn: Scalars['Int']['output'];
  /** Of DataRequest.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of DataRequest.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type DataRequestCountDistinctHaving = {
  /** Of DataRequest.closedOn. */
  closedOn?: InputMaybe<IntFilter>;
  /** Of DataRequest.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of DataRequest.decidedBy. */
  decidedBy?: InputMaybe<IntFilter>;
  /** Of DataRequest.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of DataRequest.dueOn. */
  dueOn?: InputMaybe<IntFilter>;
  /** Of DataRequest.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of DataRequest.legalBasis. */
  legalBasis?: InputMaybe<IntFilter>;
  /** Of DataRequest.note. */
  note?: InputMaybe<IntFilter>;
  /** Of DataRequest.outcome. */
  outcome?: InputMaybe<IntFilter>;
  /** Of DataRequest.outcomeNote. */
  outcomeNote?: InputMaybe<IntFilter>;
  /** Of DataRequest.receivedOn. */
  receivedOn?: InputMaybe<IntFilter>;
  /** Of DataRequest.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of DataRequest.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of DataRequest whose length can be sorted by. */
export type DataRequestCountField =
  | 'HISTORY';

/** A DataRequest in a list. */
export type DataRequestEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The DataRequest. */
  node: DataRequest;
};

/** A condition on a DataRequest; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type DataRequestFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<DataRequestFilter>>;
  /** DataRequest.closedOn */
  closedOn?: InputMaybe<DateFilter>;
  /** DataRequest.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** DataRequest.decidedBy */
  decidedBy?: InputMaybe<StringFilter>;
  /** DataRequest.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** DataRequest.dueOn */
  dueOn?: InputMaybe<DateFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** DataRequest.id */
  id?: InputMaybe<IdFilter>;
  /** DataRequest.kind */
  kind?: InputMaybe<DataRequestKindFilter>;
  /** DataRequest.legalBasis */
  legalBasis?: InputMaybe<StringFilter>;
  /** Condition on the Member. */
  member?: InputMaybe<MemberFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<DataRequestFilter>;
  /** DataRequest.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<DataRequestFilter>>;
  /** DataRequest.outcome */
  outcome?: InputMaybe<DataRequestOutcomeFilter>;
  /** DataRequest.outcomeNote */
  outcomeNote?: InputMaybe<StringFilter>;
  /** DataRequest.receivedOn */
  receivedOn?: InputMaybe<DateFilter>;
  /** DataRequest.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** DataRequest.version */
  version?: InputMaybe<IntFilter>;
};

/** DataRequest rows that have the same key, and figures over them. */
export type DataRequestGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: DataRequestAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: DataRequestCountDistinct;
  /** What the rows have in common. */
  key: DataRequestGroupKey;
  /** Greatest values; of nothing null. */
  max: DataRequestMax;
  /** Least values; of nothing null. */
  min: DataRequestMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: DataRequestSum;
};

/** What DataRequest rows can be grouped by. */
export type DataRequestGroupField =
  /** closedOn */
  | 'CLOSED_ON'
  /** decidedBy */
  | 'DECIDED_BY'
  /** dueOn */
  | 'DUE_ON'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.latestAssessment: the record */
  | 'HOUSEHOLD_LATEST_ASSESSMENT'
  /** household.latestAssessment.areaType */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_AREA_TYPE'
  /** household.latestAssessment.b1Points */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_B1_POINTS'
  /** household.latestAssessment.class */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_CLASS'
  /** household.latestAssessment.deprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** household.latestAssessment.memberCount */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_MEMBER_COUNT'
  /** household.latestAssessment.notDeprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** household.latestAssessment.previousClass */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** household.latestAssessment.scoreB */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B'
  /** household.latestAssessment.scoreBMax */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MAX'
  /** household.latestAssessment.scoreBMin */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MIN'
  /** household.latestAssessment.synthetic */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SYNTHETIC'
  /** household.latestAssessment.transition */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_TRANSITION'
  /** household.latestAssessment.version */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_VERSION'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** kind */
  | 'KIND'
  /** legalBasis */
  | 'LEGAL_BASIS'
  /** member: the record */
  | 'MEMBER'
  /** member.ableToWork */
  | 'MEMBER_ABLE_TO_WORK'
  /** member.attendsSchool */
  | 'MEMBER_ATTENDS_SCHOOL'
  /** member.disabled */
  | 'MEMBER_DISABLED'
  /** member.educationLevel */
  | 'MEMBER_EDUCATION_LEVEL'
  /** member.employment */
  | 'MEMBER_EMPLOYMENT'
  /** member.ethnicity */
  | 'MEMBER_ETHNICITY'
  /** member.healthInsurance */
  | 'MEMBER_HEALTH_INSURANCE'
  /** member.household: the record */
  | 'MEMBER_HOUSEHOLD'
  /** member.household.class */
  | 'MEMBER_HOUSEHOLD_CLASS'
  /** member.household.columnDurable */
  | 'MEMBER_HOUSEHOLD_COLUMN_DURABLE'
  /** member.household.ethnicMinority */
  | 'MEMBER_HOUSEHOLD_ETHNIC_MINORITY'
  /** member.household.memberCount */
  | 'MEMBER_HOUSEHOLD_MEMBER_COUNT'
  /** member.household.meritHousehold */
  | 'MEMBER_HOUSEHOLD_MERIT_HOUSEHOLD'
  /** member.household.noLabourCapacity */
  | 'MEMBER_HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** member.household.roofDurable */
  | 'MEMBER_HOUSEHOLD_ROOF_DURABLE'
  /** member.household.synthetic */
  | 'MEMBER_HOUSEHOLD_SYNTHETIC'
  /** member.household.toilet */
  | 'MEMBER_HOUSEHOLD_TOILET'
  /** member.household.usesInternet */
  | 'MEMBER_HOUSEHOLD_USES_INTERNET'
  /** member.household.version */
  | 'MEMBER_HOUSEHOLD_VERSION'
  /** member.household.wallDurable */
  | 'MEMBER_HOUSEHOLD_WALL_DURABLE'
  /** member.household.waterSource */
  | 'MEMBER_HOUSEHOLD_WATER_SOURCE'
  /** member.inTraining */
  | 'MEMBER_IN_TRAINING'
  /** member.malnourished */
  | 'MEMBER_MALNOURISHED'
  /** member.monthlyAllowance */
  | 'MEMBER_MONTHLY_ALLOWANCE'
  /** member.ordinal */
  | 'MEMBER_ORDINAL'
  /** member.relationship */
  | 'MEMBER_RELATIONSHIP'
  /** member.sex */
  | 'MEMBER_SEX'
  /** member.version */
  | 'MEMBER_VERSION'
  /** note */
  | 'NOTE'
  /** outcome */
  | 'OUTCOME'
  /** outcomeNote */
  | 'OUTCOME_NOTE'
  /** receivedOn */
  | 'RECEIVED_ON'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type DataRequestGroupKey = {
  /** Null for the rows that have no value. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  householdLatestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  kind?: Maybe<DataRequestKind>;
  /** Null for the rows that have no value. */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** The Member; null for the rows that have none the viewer may see. */
  member?: Maybe<Member>;
  /** Null for the rows that have no value. */
  memberAbleToWork?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberAttendsSchool?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberDisabled?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberEducationLevel?: Maybe<EducationLevel>;
  /** Null for the rows that have no value. */
  memberEmployment?: Maybe<EmploymentStatus>;
  /** Null for the rows that have no value. */
  memberEthnicity?: Maybe<Ethnicity>;
  /** Null for the rows that have no value. */
  memberHealthInsurance?: Maybe<Scalars['Boolean']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  memberHousehold?: Maybe<Household>;
  /** Null for the rows that have no value. */
  memberHouseholdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  memberHouseholdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  memberHouseholdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberHouseholdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  memberInTraining?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberMalnourished?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberMonthlyAllowance?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  memberOrdinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  memberRelationship?: Maybe<Relationship>;
  /** Null for the rows that have no value. */
  memberSex?: Maybe<Sex>;
  /** Null for the rows that have no value. */
  memberVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  outcome?: Maybe<DataRequestOutcome>;
  /** Null for the rows that have no value. */
  outcomeNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type DataRequestGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<DataRequestAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<DataRequestGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type DataRequestHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<DataRequestHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<DataRequestAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<DataRequestCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<DataRequestMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<DataRequestMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<DataRequestHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<DataRequestHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<DataRequestSumHaving>;
};

/** What people enter of a DataRequest. On creation the fields its rules require must be there. */
export type DataRequestInput = {
  /** Id of the household. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is asked. */
  kind?: InputMaybe<DataRequestKind>;
  /** On what the answer rests: article, law. */
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** Id of the member it is about; none: the whole household. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How it ended; it closes the case. An erasure is fulfilled by carrying it out. */
  outcome?: InputMaybe<DataRequestOutcome>;
  /** Note on the outcome. */
  outcomeNote?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was received. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of data request (Loại yêu cầu của chủ thể dữ liệu). */
export type DataRequestKind =
  /** View and correct (Xem, chỉnh sửa) */
  | 'CORRECT'
  /** Erase (Xoá dữ liệu) */
  | 'ERASE'
  /** Know (Được biết) */
  | 'KNOW'
  /** Object (Phản đối xử lý) */
  | 'OBJECT'
  /** Provide (Cung cấp dữ liệu) */
  | 'PROVIDE'
  /** Restrict (Hạn chế xử lý) */
  | 'RESTRICT';

/** Conditions on a value of type DataRequestKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DataRequestKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<DataRequestKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<DataRequestKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<DataRequestKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<DataRequestKind>>;
};

/** Greatest values; of nothing null. */
export type DataRequestMax = {
  /** Of DataRequest.closedOn. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Of DataRequest.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of DataRequest.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of DataRequest.dueOn. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Of DataRequest.receivedOn. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Of DataRequest.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of DataRequest.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type DataRequestMaxHaving = {
  /** Of DataRequest.closedOn. */
  closedOn?: InputMaybe<DateFilter>;
  /** Of DataRequest.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of DataRequest.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of DataRequest.dueOn. */
  dueOn?: InputMaybe<DateFilter>;
  /** Of DataRequest.receivedOn. */
  receivedOn?: InputMaybe<DateFilter>;
  /** Of DataRequest.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of DataRequest.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type DataRequestMin = {
  /** Of DataRequest.closedOn. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Of DataRequest.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of DataRequest.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of DataRequest.dueOn. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Of DataRequest.receivedOn. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** Of DataRequest.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of DataRequest.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type DataRequestMinHaving = {
  /** Of DataRequest.closedOn. */
  closedOn?: InputMaybe<DateFilter>;
  /** Of DataRequest.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of DataRequest.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of DataRequest.dueOn. */
  dueOn?: InputMaybe<DateFilter>;
  /** Of DataRequest.receivedOn. */
  receivedOn?: InputMaybe<DateFilter>;
  /** Of DataRequest.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of DataRequest.version. */
  version?: InputMaybe<IntFilter>;
};

/** Outcome (Kết quả giải quyết). */
export type DataRequestOutcome =
  /** Fulfilled (Đã thực hiện) */
  | 'FULFILLED'
  /** Partly fulfilled (Thực hiện một phần) */
  | 'PARTLY_FULFILLED'
  /** Refused, on a legal basis (Từ chối, có căn cứ) */
  | 'REFUSED'
  /** Withdrawn (Người yêu cầu rút lại) */
  | 'WITHDRAWN';

/** Conditions on a value of type DataRequestOutcome; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DataRequestOutcomeFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<DataRequestOutcome>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<DataRequestOutcome>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<DataRequestOutcome>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<DataRequestOutcome>>;
};

/** The DataRequest as it is now, and what has to be mended when nothing was changed. */
export type DataRequestPayload = {
  /** On CONFLICT: the current record. */
  dataRequest?: Maybe<DataRequest>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of DataRequest: exactly one of `field`, `household`, `member`, `count`. The id breaks ties, so the order is always total. */
export type DataRequestSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<DataRequestCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<DataRequestSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** By something of the Member. */
  member?: InputMaybe<MemberSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of DataRequest to sort by. */
export type DataRequestSortField =
  | 'CLOSED_ON'
  | 'CREATED_AT'
  | 'DECIDED_BY'
  | 'DELETED_AT'
  | 'DUE_ON'
  | 'ID'
  | 'KIND'
  | 'LEGAL_BASIS'
  | 'NOTE'
  | 'OUTCOME'
  | 'OUTCOME_NOTE'
  | 'RECEIVED_ON'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type DataRequestSum = {
  /** Of DataRequest.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type DataRequestSumHaving = {
  /** Of DataRequest.version. */
  version?: InputMaybe<SafeIntFilter>;
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

/** How one deprivation weighs among the multidimensionally poor. */
export type DeprivationMeasure = {
  /** Censored headcount: share of persons that are poor and deprived in it, 0 to 1. */
  censoredHeadcount?: Maybe<Scalars['Decimal']['output']>;
  /** Its part of M0, 0 to 1; null where nobody is poor. */
  contribution?: Maybe<Scalars['Decimal']['output']>;
  /** The deprivation. */
  indicator: DeprivationIndicator;
  /** Whether its measures are withheld by the rule. */
  suppressed: Scalars['Boolean']['output'];
};

/** Measure of the registry (Phép đo từ sổ bộ). */
export type DerivedMeasure =
  /** Adjusted headcount ratio (M0) (Chỉ số nghèo đa chiều (M0)) */
  | 'ADJUSTED_HEADCOUNT'
  /** Censored headcount (Tỷ lệ thiếu hụt của người nghèo) */
  | 'CENSORED_HEADCOUNT'
  /** Contribution to M0 (Đóng góp vào M0) */
  | 'CONTRIBUTION'
  /** Multidimensional headcount ratio (H) (Tỷ lệ nghèo đa chiều (H)) */
  | 'HEADCOUNT_RATIO'
  /** Households (Số hộ) */
  | 'HOUSEHOLDS'
  /** Share of households (Tỷ lệ hộ) */
  | 'HOUSEHOLD_RATE'
  /** Intensity of poverty (A) (Cường độ nghèo (A)) */
  | 'INTENSITY'
  /** Persons (Số nhân khẩu) */
  | 'PERSONS'
  /** Share of persons (Tỷ lệ nhân khẩu) */
  | 'PERSON_RATE';

/** Conditions on a value of type DerivedMeasure; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type DerivedMeasureFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<DerivedMeasure>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<DerivedMeasure>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<DerivedMeasure>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<DerivedMeasure>>;
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

/** Figures over all District rows of a list. */
export type DistrictAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: DistrictAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: DistrictCountDistinct;
  /** Greatest values; of nothing null. */
  max: DistrictMax;
  /** Least values; of nothing null. */
  min: DistrictMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: DistrictSum;
};

/** Figures over District rows. */
export type DistrictAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type DistrictAvg = {
  /** Of District.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type DistrictAvgHaving = {
  /** Of District.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of District rows. */
export type DistrictConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: DistrictAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<DistrictEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<DistrictGroup>;
  /** The rows of the page. */
  nodes: Array<District>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of District rows. */
export type DistrictConnectionGroupsArgs = {
  by: Array<DistrictGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DistrictHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DistrictGroupSort>>;
};

/** How many different values are present. */
export type DistrictCountDistinct = {
  /** Of District.code. */
  code: Scalars['Int']['output'];
  /** Of District.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of District.kind. */
  kind: Scalars['Int']['output'];
  /** Of District.name. */
  name: Scalars['Int']['output'];
  /** Of District.note. */
  note: Scalars['Int']['output'];
  /** Of District.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of District.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of District.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of District.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type DistrictCountDistinctHaving = {
  /** Of District.code. */
  code?: InputMaybe<IntFilter>;
  /** Of District.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of District.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of District.name. */
  name?: InputMaybe<IntFilter>;
  /** Of District.note. */
  note?: InputMaybe<IntFilter>;
  /** Of District.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of District.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of District.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of District.version. */
  version?: InputMaybe<IntFilter>;
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

/** District rows that have the same key, and figures over them. */
export type DistrictGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: DistrictAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: DistrictCountDistinct;
  /** What the rows have in common. */
  key: DistrictGroupKey;
  /** Greatest values; of nothing null. */
  max: DistrictMax;
  /** Least values; of nothing null. */
  min: DistrictMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: DistrictSum;
};

/** What District rows can be grouped by. */
export type DistrictGroupField =
  /** code */
  | 'CODE'
  /** kind */
  | 'KIND'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** name */
  | 'NAME'
  /** note */
  | 'NOTE'
  /** province: the record */
  | 'PROVINCE'
  /** province.kind */
  | 'PROVINCE_KIND'
  /** province.version */
  | 'PROVINCE_VERSION'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type DistrictGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<DistrictKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  province?: Maybe<Province>;
  /** Null for the rows that have no value. */
  provinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  provinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type DistrictGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<DistrictAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<DistrictGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type DistrictHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<DistrictHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<DistrictAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<DistrictCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<DistrictMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<DistrictMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<DistrictHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<DistrictHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<DistrictSumHaving>;
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

/** Greatest values; of nothing null. */
export type DistrictMax = {
  /** Of District.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of District.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of District.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of District.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of District.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type DistrictMaxHaving = {
  /** Of District.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of District.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of District.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of District.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of District.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type DistrictMin = {
  /** Of District.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of District.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of District.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of District.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of District.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type DistrictMinHaving = {
  /** Of District.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of District.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of District.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of District.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of District.version. */
  version?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type DistrictSum = {
  /** Of District.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type DistrictSumHaving = {
  /** Of District.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** A commune whose people go several ways: somebody has to decide. */
export type DividedCommune = {
  /** Id of the old commune. */
  communeId: Scalars['ID']['output'];
  /** Ids of the communes that take a part of its people. */
  toCommuneIds: Array<Scalars['ID']['output']>;
  /** Its villages by name. */
  villages: Array<DividedVillage>;
};

/** A village of a commune whose people go several ways. */
export type DividedVillage = {
  /** Id of the old commune. */
  communeId: Scalars['ID']['output'];
  /** Id of the new commune decided for the village. */
  decidedCommuneId?: Maybe<Scalars['ID']['output']>;
  /** Households that are decided one by one. */
  decidedOneByOne: Scalars['Int']['output'];
  /** Households. */
  households: Scalars['Int']['output'];
  /** Name of the village. */
  name?: Maybe<Scalars['String']['output']>;
  /** Persons in them. */
  persons: Scalars['Int']['output'];
  /** Households that are not decided. */
  undecided: Scalars['Int']['output'];
  /** Id of the village; null: households without a village. */
  villageId?: Maybe<Scalars['ID']['output']>;
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

/** Cells are saved one by one: those without an error are. */
export type EnterMeasurementsPayload = {
  /** In the order in which they were sent. */
  cells: Array<EnteredMeasurement>;
  /** With the path `cells`, number of the cell, field. */
  userErrors: Array<UserError>;
};

/** What became of a cell. */
export type EnteredMeasurement = {
  /** Id of the indicator. */
  indicatorId: Scalars['ID']['output'];
  /** Period. */
  period: Scalars['String']['output'];
  /** Whether the cell is now as it was sent. */
  saved: Scalars['Boolean']['output'];
  /** The value stands out; it was saved all the same. */
  warning?: Maybe<CellWarning>;
};

/** The request that was carried out, and what has to be mended when nothing was erased. */
export type ErasurePayload = {
  /** On CONFLICT: the current request. */
  dataRequest?: Maybe<DataRequest>;
  /** Empty when the data was erased. */
  userErrors: Array<UserError>;
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

/** A report that values came with, and where it stands. */
export type FigureApproval = {
  /** Id of the commune. */
  communeId: Scalars['ID']['output'];
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Period. */
  period: Scalars['String']['output'];
  /** State of the report. */
  state: ReportState;
};

/** Basis of the figure (Số này từ đâu). */
export type FigureBasis =
  /** Computed by a formula (Tính theo công thức) */
  | 'COMPUTED'
  /** Counted in the registry (Đếm từ sổ bộ hộ) */
  | 'COUNTED'
  /** None (Không có) */
  | 'NONE'
  /** Rolled up from entered values (Tổng hợp từ số liệu đã nhập) */
  | 'ROLLED_UP'
  /** Stated for the unit (Nhập trực tiếp cho đơn vị) */
  | 'STATED';

/** A unit in a period; without a commune the province itself. */
export type FigureCell = {
  /** Id of the commune; null: the province. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** Full name of the commune. */
  communeName?: Maybe<Scalars['String']['output']>;
  /** Period. */
  period: Scalars['String']['output'];
};

/** Dimension (Phân tổ). */
export type FigureDimension =
  /** Class (Loại hộ) */
  | 'CLASS'
  /** Commune (Xã) */
  | 'COMMUNE'
  /** District (Cấp huyện) */
  | 'DISTRICT'
  /** Ethnicity of the head (Dân tộc chủ hộ) */
  | 'ETHNICITY'
  /** Head of an ethnic minority (Chủ hộ là dân tộc thiểu số) */
  | 'ETHNIC_MINORITY'
  /** Sex of the head (Giới tính chủ hộ) */
  | 'HEAD_SEX'
  /** Village (Thôn, bản, khu phố) */
  | 'VILLAGE';

/** What a figure is made of: enough to compute it again by hand. */
export type FigureExplanation = {
  /** Reports that the values came with. */
  approvals: Array<FigureApproval>;
  /** Whether it was stated, rolled up, counted or computed. */
  basis: FigureBasis;
  /** Values that went in, by commune code. */
  contributing: Array<FigureCell>;
  /** How many of the values that were expected went in, in percent. */
  coverage?: Maybe<Scalars['Decimal']['output']>;
  /** Decimals rounded to, half away from zero. */
  decimals?: Maybe<Scalars['Int']['output']>;
  /** Measure of the registry. */
  derivedMeasure?: Maybe<DerivedMeasure>;
  /** Exact value as a fraction, before rounding. */
  exact?: Maybe<Scalars['String']['output']>;
  /** Formula of that version. */
  formula?: Maybe<Scalars['String']['output']>;
  /** Figures that a formula used. */
  inputs: Array<FigureInput>;
  /** How the indicator is obtained. */
  kind?: Maybe<IndicatorKind>;
  /** Values that were expected and are not there. */
  missing: Array<FigureCell>;
  /** Roll-up over periods. */
  overPeriods?: Maybe<PeriodRollUp>;
  /** Roll-up over units. */
  overUnits?: Maybe<UnitRollUp>;
  /** Number of the version of the indicator. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Why there is no figure (Vì sao không có số). */
export type FigureGap =
  /** Division by zero (Mẫu số bằng 0) */
  | 'DIVISION_BY_ZERO'
  /** An input is missing (Thiếu số liệu đầu vào) */
  | 'MISSING_INPUT'
  /** The indicator is not rolled up (Chỉ tiêu không tổng hợp lên) */
  | 'NOT_ROLLED_UP'
  /** No review in this period (Kỳ này không có kết quả rà soát) */
  | 'NO_REVIEW'
  /** No values yet (Chưa có số liệu nào) */
  | 'NO_VALUES'
  /** The indicator is not in force in this period (Chỉ tiêu chưa có hiệu lực trong kỳ) */
  | 'NO_VERSION'
  /** Weights are missing or add up to 0 (Thiếu trọng số hoặc tổng trọng số bằng 0) */
  | 'NO_WEIGHT';

/** A figure that a formula was computed from. */
export type FigureInput = {
  /** Code of the indicator. */
  code: Scalars['String']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its unit of measure. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** Its value, rounded to six decimals. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** The member with an identity number, and what has to be mended when nobody was looked for. */
export type FindByIdentityPayload = {
  /** Null where no member that one may read has the number. */
  member?: Maybe<Member>;
  /** Empty when the number was looked for. */
  userErrors: Array<UserError>;
};

/** One cell of a flow table. */
export type FlowCell = {
  /** Column. */
  column: FlowColumn;
  /** Households (số hộ). */
  households: Scalars['Int']['output'];
  /** Persons (số nhân khẩu). */
  persons: Scalars['Int']['output'];
};

/** Column of a flow table (Cột biến động). */
export type FlowColumn =
  /** At the end (Cuối kỳ) */
  | 'END'
  /** Escaped (Thoát) */
  | 'ESCAPED'
  /** From the other list (Từ danh sách kia) */
  | 'FROM_OTHER_LIST'
  /** Newly arisen (Phát sinh) */
  | 'NEWLY_ARISEN'
  /** Other decrease (moved, merged, died) (Giảm khác (chuyển đi, nhập hộ, chết)) */
  | 'OTHER_DECREASE'
  /** Other increase (moved in, split) (Tăng khác (chuyển đến, tách hộ)) */
  | 'OTHER_INCREASE'
  /** Relapsed (Tái) */
  | 'RELAPSED'
  /** At the start (Đầu kỳ) */
  | 'START'
  /** To the other list (Chuyển sang danh sách kia) */
  | 'TO_OTHER_LIST'
  /** Undetermined (decrease) (Chưa xác định (giảm)) */
  | 'UNDETERMINED_DECREASE'
  /** Undetermined (increase) (Chưa xác định (tăng)) */
  | 'UNDETERMINED_INCREASE';

/** A household behind the figures of a flow table. */
export type FlowHousehold = {
  /** Class in this round; null: removed. UNDETERMINED also where it was not reviewed yet. */
  class?: Maybe<HouseholdClass>;
  /** Code of the household. */
  code: Scalars['String']['output'];
  /** Id of the commune it counts in. */
  communeId: Scalars['ID']['output'];
  /** Name of the head. */
  headName?: Maybe<Scalars['String']['output']>;
  /** Id of the household. */
  householdId: Scalars['ID']['output'];
  /** Persons in this round. */
  personsAfter: Scalars['Int']['output'];
  /** Persons in the round before. */
  personsBefore: Scalars['Int']['output'];
  /** Class in the round before; null: not reviewed, or not there. */
  previousClass?: Maybe<HouseholdClass>;
  /** What happened to it. */
  transition: Transition;
};

/** A page of the households behind a cell. */
export type FlowHouseholdPage = {
  /** By commune code and household code. */
  nodes: Array<FlowHousehold>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** How one list changed in one commune, or in all that the viewer reads. */
export type FlowLine = {
  /** In the order of the columns. END = START - TO_OTHER_LIST - ESCAPED - OTHER_DECREASE - UNDETERMINED_DECREASE + FROM_OTHER_LIST + RELAPSED + NEWLY_ARISEN + OTHER_INCREASE + UNDETERMINED_INCREASE. */
  cells: Array<FlowCell>;
  /** Id of the commune; null: all together. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** The poor or the near-poor list. */
  list: FlowList;
};

/** List (Danh sách). */
export type FlowList =
  /** Near-poor (Hộ cận nghèo) */
  | 'NEAR_POOR'
  /** Poor (Hộ nghèo) */
  | 'POOR';

/** Changes of the poor and near-poor lists between a yearly round and the one before it (QĐ 24/2021/QĐ-TTg). A household counts in the commune where it was surveyed in this round, else where it is registered. */
export type FlowTables = {
  /** All together first, then by commune code. */
  lines: Array<FlowLine>;
  /** Id of the round before; null: there is none. */
  previousRoundId?: Maybe<Scalars['ID']['output']>;
  /** Households of the lists that this round has not reviewed yet. */
  unreviewed: Scalars['Int']['output'];
};

/** A commune as reported, and the communes in which its households are told. */
export type FollowedCommune = {
  /** Id of the commune as reported. */
  fromCommuneId: Scalars['ID']['output'];
  /** Ids of the communes they are told for. Several: each household is counted where it is known to have lived. */
  toCommuneIds: Array<Scalars['ID']['output']>;
};

/** Money of a programme from one source at one stage, for a commune or the whole province. */
export type FundingLine = {
  /** Whole VND. */
  amount: Scalars['SafeInt']['output'];
  /** STATED by the source or IMPLIED by its other figures. */
  basis: AmountBasis;
  /** The commune that it is for; null: the whole province. */
  commune?: Maybe<Commune>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First year covered. */
  fromYear: Scalars['Int']['output'];
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** True where the source says "over". */
  isLowerBound: Scalars['Boolean']['output'];
  /** The decision or report that states it (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** The programme. */
  programme: Programme;
  /** Source of funding (nguồn vốn). */
  source: FundingSource;
  /** Where the figure comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** How far the money has come. */
  stage: FundingStage;
  /** Last year covered. */
  toYear: Scalars['Int']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** Money of a programme from one source at one stage, for a commune or the whole province. */
export type FundingLineHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all FundingLine rows of a list. */
export type FundingLineAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: FundingLineAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: FundingLineCountDistinct;
  /** Greatest values; of nothing null. */
  max: FundingLineMax;
  /** Least values; of nothing null. */
  min: FundingLineMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: FundingLineSum;
};

/** Figures over FundingLine rows. */
export type FundingLineAggregateField =
  | 'AVG_AMOUNT'
  | 'AVG_FROM_YEAR'
  | 'AVG_TO_YEAR'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_AMOUNT'
  | 'COUNT_DISTINCT_BASIS'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_FROM_YEAR'
  | 'COUNT_DISTINCT_IS_LOWER_BOUND'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_SOURCE'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_STAGE'
  | 'COUNT_DISTINCT_TO_YEAR'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_AMOUNT'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_FROM_YEAR'
  | 'MAX_TO_YEAR'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_AMOUNT'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_FROM_YEAR'
  | 'MIN_TO_YEAR'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_AMOUNT'
  | 'SUM_FROM_YEAR'
  | 'SUM_TO_YEAR'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type FundingLineAvg = {
  /** Of FundingLine.amount. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Of FundingLine.fromYear. */
  fromYear?: Maybe<Scalars['Decimal']['output']>;
  /** Of FundingLine.toYear. */
  toYear?: Maybe<Scalars['Decimal']['output']>;
  /** Of FundingLine.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type FundingLineAvgHaving = {
  /** Of FundingLine.amount. */
  amount?: InputMaybe<DecimalFilter>;
  /** Of FundingLine.fromYear. */
  fromYear?: InputMaybe<DecimalFilter>;
  /** Of FundingLine.toYear. */
  toYear?: InputMaybe<DecimalFilter>;
  /** Of FundingLine.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of FundingLine rows. */
export type FundingLineConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: FundingLineAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<FundingLineEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<FundingLineGroup>;
  /** The rows of the page. */
  nodes: Array<FundingLine>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of FundingLine rows. */
export type FundingLineConnectionGroupsArgs = {
  by: Array<FundingLineGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<FundingLineHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FundingLineGroupSort>>;
};

/** How many different values are present. */
export type FundingLineCountDistinct = {
  /** Of FundingLine.amount. */
  amount: Scalars['Int']['output'];
  /** Of FundingLine.basis. */
  basis: Scalars['Int']['output'];
  /** Of FundingLine.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of FundingLine.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of FundingLine.fromYear. */
  fromYear: Scalars['Int']['output'];
  /** Of FundingLine.isLowerBound. */
  isLowerBound: Scalars['Int']['output'];
  /** Of FundingLine.note. */
  note: Scalars['Int']['output'];
  /** Of FundingLine.source. */
  source: Scalars['Int']['output'];
  /** Of FundingLine.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of FundingLine.stage. */
  stage: Scalars['Int']['output'];
  /** Of FundingLine.toYear. */
  toYear: Scalars['Int']['output'];
  /** Of FundingLine.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of FundingLine.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type FundingLineCountDistinctHaving = {
  /** Of FundingLine.amount. */
  amount?: InputMaybe<IntFilter>;
  /** Of FundingLine.basis. */
  basis?: InputMaybe<IntFilter>;
  /** Of FundingLine.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of FundingLine.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of FundingLine.fromYear. */
  fromYear?: InputMaybe<IntFilter>;
  /** Of FundingLine.isLowerBound. */
  isLowerBound?: InputMaybe<IntFilter>;
  /** Of FundingLine.note. */
  note?: InputMaybe<IntFilter>;
  /** Of FundingLine.source. */
  source?: InputMaybe<IntFilter>;
  /** Of FundingLine.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of FundingLine.stage. */
  stage?: InputMaybe<IntFilter>;
  /** Of FundingLine.toYear. */
  toYear?: InputMaybe<IntFilter>;
  /** Of FundingLine.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of FundingLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of FundingLine whose length can be sorted by. */
export type FundingLineCountField =
  | 'HISTORY';

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
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** FundingLine.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** FundingLine.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** FundingLine.fromYear */
  fromYear?: InputMaybe<IntFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** FundingLine.id */
  id?: InputMaybe<IdFilter>;
  /** FundingLine.isLowerBound */
  isLowerBound?: InputMaybe<BooleanFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
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
  /** FundingLine.stage */
  stage?: InputMaybe<FundingStageFilter>;
  /** FundingLine.toYear */
  toYear?: InputMaybe<IntFilter>;
  /** FundingLine.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** FundingLine.version */
  version?: InputMaybe<IntFilter>;
};

/** FundingLine rows that have the same key, and figures over them. */
export type FundingLineGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: FundingLineAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: FundingLineCountDistinct;
  /** What the rows have in common. */
  key: FundingLineGroupKey;
  /** Greatest values; of nothing null. */
  max: FundingLineMax;
  /** Least values; of nothing null. */
  min: FundingLineMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: FundingLineSum;
};

/** What FundingLine rows can be grouped by. */
export type FundingLineGroupField =
  /** amount */
  | 'AMOUNT'
  /** basis */
  | 'BASIS'
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** fromYear */
  | 'FROM_YEAR'
  /** isLowerBound */
  | 'IS_LOWER_BOUND'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** note */
  | 'NOTE'
  /** programme: the record */
  | 'PROGRAMME'
  /** programme.legalDocument: the record */
  | 'PROGRAMME_LEGAL_DOCUMENT'
  /** programme.legalDocument.kind */
  | 'PROGRAMME_LEGAL_DOCUMENT_KIND'
  /** programme.legalDocument.sourceMark */
  | 'PROGRAMME_LEGAL_DOCUMENT_SOURCE_MARK'
  /** programme.legalDocument.version */
  | 'PROGRAMME_LEGAL_DOCUMENT_VERSION'
  /** programme.totalIsLowerBound */
  | 'PROGRAMME_TOTAL_IS_LOWER_BOUND'
  /** programme.version */
  | 'PROGRAMME_VERSION'
  /** source */
  | 'SOURCE'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** stage */
  | 'STAGE'
  /** toYear */
  | 'TO_YEAR'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type FundingLineGroupKey = {
  /** Null for the rows that have no value. */
  amount?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  basis?: Maybe<AmountBasis>;
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  fromYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  isLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** The Programme; null for the rows that have none the viewer may see. */
  programme?: Maybe<Programme>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  programmeLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  programmeTotalIsLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  programmeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  source?: Maybe<FundingSource>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  stage?: Maybe<FundingStage>;
  /** Null for the rows that have no value. */
  toYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type FundingLineGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<FundingLineAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<FundingLineGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type FundingLineHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<FundingLineHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<FundingLineAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<FundingLineCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<FundingLineMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<FundingLineMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<FundingLineHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<FundingLineHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<FundingLineSumHaving>;
};

/** What people enter of a FundingLine. On creation the fields its rules require must be there. */
export type FundingLineInput = {
  /** Whole VND. */
  amount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** STATED by the source or IMPLIED by its other figures. */
  basis?: InputMaybe<AmountBasis>;
  /** Id of the commune that it is for; null: the whole province. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** First year covered. */
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** True where the source says "over". */
  isLowerBound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the decision or report that states it. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the programme. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Source of funding (nguồn vốn). */
  source?: InputMaybe<FundingSource>;
  /** Where the figure comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** How far the money has come; MOBILISED where nothing is said. */
  stage?: InputMaybe<FundingStage>;
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

/** Greatest values; of nothing null. */
export type FundingLineMax = {
  /** Of FundingLine.amount. */
  amount?: Maybe<Scalars['SafeInt']['output']>;
  /** Of FundingLine.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of FundingLine.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of FundingLine.fromYear. */
  fromYear?: Maybe<Scalars['Int']['output']>;
  /** Of FundingLine.toYear. */
  toYear?: Maybe<Scalars['Int']['output']>;
  /** Of FundingLine.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of FundingLine.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type FundingLineMaxHaving = {
  /** Of FundingLine.amount. */
  amount?: InputMaybe<SafeIntFilter>;
  /** Of FundingLine.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of FundingLine.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of FundingLine.fromYear. */
  fromYear?: InputMaybe<IntFilter>;
  /** Of FundingLine.toYear. */
  toYear?: InputMaybe<IntFilter>;
  /** Of FundingLine.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of FundingLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type FundingLineMin = {
  /** Of FundingLine.amount. */
  amount?: Maybe<Scalars['SafeInt']['output']>;
  /** Of FundingLine.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of FundingLine.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of FundingLine.fromYear. */
  fromYear?: Maybe<Scalars['Int']['output']>;
  /** Of FundingLine.toYear. */
  toYear?: Maybe<Scalars['Int']['output']>;
  /** Of FundingLine.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of FundingLine.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type FundingLineMinHaving = {
  /** Of FundingLine.amount. */
  amount?: InputMaybe<SafeIntFilter>;
  /** Of FundingLine.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of FundingLine.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of FundingLine.fromYear. */
  fromYear?: InputMaybe<IntFilter>;
  /** Of FundingLine.toYear. */
  toYear?: InputMaybe<IntFilter>;
  /** Of FundingLine.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of FundingLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** The FundingLine as it is now, and what has to be mended when nothing was changed. */
export type FundingLinePayload = {
  /** On CONFLICT: the current record. */
  fundingLine?: Maybe<FundingLine>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of FundingLine: exactly one of `field`, `programme`, `commune`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type FundingLineSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<FundingLineCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<FundingLineSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
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
  | 'STAGE'
  | 'TO_YEAR'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type FundingLineSum = {
  /** Of FundingLine.amount. */
  amount: Scalars['SafeInt']['output'];
  /** Of FundingLine.fromYear. */
  fromYear: Scalars['SafeInt']['output'];
  /** Of FundingLine.toYear. */
  toYear: Scalars['SafeInt']['output'];
  /** Of FundingLine.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type FundingLineSumHaving = {
  /** Of FundingLine.amount. */
  amount?: InputMaybe<SafeIntFilter>;
  /** Of FundingLine.fromYear. */
  fromYear?: InputMaybe<SafeIntFilter>;
  /** Of FundingLine.toYear. */
  toYear?: InputMaybe<SafeIntFilter>;
  /** Of FundingLine.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** One stage in percent of the one before it. */
export type FundingRate = {
  /** Of the percentage; null without one. */
  certainty?: Maybe<Certainty>;
  /** Percent; null where one of the two is not known or nothing. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** How far money has come, of one source or of all. */
export type FundingRates = {
  /** Allocated of planned. */
  allocation: FundingRate;
  /** Disbursed of allocated (tỷ lệ giải ngân). */
  disbursement: FundingRate;
  /** The source; null: all of them. */
  source?: Maybe<FundingSource>;
};

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

/** What one source gave at one stage. */
export type FundingSourceTotal = {
  /** Whole VND. */
  amount: Scalars['SafeInt']['output'];
  /** Of the amount; null where it is not known. */
  certainty?: Maybe<Certainty>;
  /** False where no line speaks of it: the amount is then not known, not zero. */
  isKnown: Scalars['Boolean']['output'];
  /** True where some amount is a floor. */
  isLowerBound: Scalars['Boolean']['output'];
  /** Percent of all sources of the stage; null without money. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** Of the share; null without one. */
  shareCertainty?: Maybe<Certainty>;
  /** Source of funding (nguồn vốn). */
  source: FundingSource;
};

/** Stage of the money (Bước thực hiện vốn). */
export type FundingStage =
  /** Allocated (Phân bổ) */
  | 'ALLOCATED'
  /** Disbursed (Giải ngân) */
  | 'DISBURSED'
  /** Mobilised (Huy động) */
  | 'MOBILISED'
  /** Planned (Kế hoạch) */
  | 'PLANNED';

/** Conditions on a value of type FundingStage; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type FundingStageFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<FundingStage>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<FundingStage>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<FundingStage>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<FundingStage>>;
};

/** What all sources gave at one stage. */
export type FundingStageTotal = {
  /** Of the total; null where it is not known. */
  certainty?: Maybe<Certainty>;
  /** Credit divided by state budget; null where either is not known, and without budget. */
  creditToBudget?: Maybe<Scalars['Decimal']['output']>;
  /** Of that ratio; null without one. */
  creditToBudgetCertainty?: Maybe<Certainty>;
  /** False where no line speaks of it: the total is then not known, not zero. */
  isKnown: Scalars['Boolean']['output'];
  /** True where some amount is a floor. */
  isLowerBound: Scalars['Boolean']['output'];
  /** Years of some lines overlap in part: the total may count money twice. */
  overlaps: Scalars['Boolean']['output'];
  /** Every source, in the order of the vocabulary. */
  sources: Array<FundingSourceTotal>;
  /** How far the money has come. */
  stage: FundingStage;
  /** Whole VND. */
  total: Scalars['SafeInt']['output'];
};

/** Money by stage and source. Lines that are details of others are not added again. */
export type FundingTable = {
  /** First year; null: without lines. */
  fromYear?: Maybe<Scalars['Int']['output']>;
  /** Of all sources. */
  rates: FundingRates;
  /** Of each source. */
  ratesBySource: Array<FundingRates>;
  /** Every stage, in its order. */
  stages: Array<FundingStageTotal>;
  /** Last year; null: without lines. */
  toYear?: Maybe<Scalars['Int']['output']>;
};

/** Something the viewer may do, and where. */
export type HeldPermission = {
  /** Otherwise: ids of the communes. */
  communes: Array<Scalars['ID']['output']>;
  /** Whether in the whole province. */
  everywhere: Scalars['Boolean']['output'];
  /** What. */
  permission: Permission;
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
  /** When the personal data was erased on request; null while it is there. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the head belongs to an ethnic minority (follows the members). */
  ethnicMinority: Scalars['Boolean']['output'];
  /** Living floor area in square metres. */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Full name of the head (follows the members). */
  headName?: Maybe<Scalars['String']['output']>;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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
  /** The production models it takes part in. */
  participations: ProductionParticipantConnection;
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
export type HouseholdHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
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


/** A household (hộ). */
export type HouseholdParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductionParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionParticipantSort>>;
};

/** Figures over all Household rows of a list. */
export type HouseholdAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: HouseholdAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: HouseholdCountDistinct;
  /** Greatest values; of nothing null. */
  max: HouseholdMax;
  /** Least values; of nothing null. */
  min: HouseholdMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: HouseholdSum;
};

/** Figures over Household rows. */
export type HouseholdAggregateField =
  | 'AVG_FLOOR_AREA_M2'
  | 'AVG_INCOME_PER_CAPITA'
  | 'AVG_MEMBER_COUNT'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_ADDRESS'
  | 'COUNT_DISTINCT_CLASS'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_COLUMN_DURABLE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_ERASED_AT'
  | 'COUNT_DISTINCT_ETHNIC_MINORITY'
  | 'COUNT_DISTINCT_FLOOR_AREA_M2'
  | 'COUNT_DISTINCT_HEAD_NAME'
  | 'COUNT_DISTINCT_INCOME_PER_CAPITA'
  | 'COUNT_DISTINCT_MEMBER_COUNT'
  | 'COUNT_DISTINCT_MERIT_HOUSEHOLD'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_NO_LABOUR_CAPACITY'
  | 'COUNT_DISTINCT_PHONE'
  | 'COUNT_DISTINCT_REGISTERED_ON'
  | 'COUNT_DISTINCT_ROOF_DURABLE'
  | 'COUNT_DISTINCT_SYNTHETIC'
  | 'COUNT_DISTINCT_TOILET'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_USES_INTERNET'
  | 'COUNT_DISTINCT_VERSION'
  | 'COUNT_DISTINCT_WALL_DURABLE'
  | 'COUNT_DISTINCT_WATER_SOURCE'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_ERASED_AT'
  | 'MAX_FLOOR_AREA_M2'
  | 'MAX_INCOME_PER_CAPITA'
  | 'MAX_MEMBER_COUNT'
  | 'MAX_REGISTERED_ON'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_ERASED_AT'
  | 'MIN_FLOOR_AREA_M2'
  | 'MIN_INCOME_PER_CAPITA'
  | 'MIN_MEMBER_COUNT'
  | 'MIN_REGISTERED_ON'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_FLOOR_AREA_M2'
  | 'SUM_INCOME_PER_CAPITA'
  | 'SUM_MEMBER_COUNT'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type HouseholdAvg = {
  /** Of Household.floorAreaM2. */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['Decimal']['output']>;
  /** Of Household.memberCount. */
  memberCount?: Maybe<Scalars['Decimal']['output']>;
  /** Of Household.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type HouseholdAvgHaving = {
  /** Of Household.floorAreaM2. */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: InputMaybe<DecimalFilter>;
  /** Of Household.memberCount. */
  memberCount?: InputMaybe<DecimalFilter>;
  /** Of Household.version. */
  version?: InputMaybe<DecimalFilter>;
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
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: HouseholdAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<HouseholdEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<HouseholdGroup>;
  /** The rows of the page. */
  nodes: Array<Household>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Household rows. */
export type HouseholdConnectionGroupsArgs = {
  by: Array<HouseholdGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<HouseholdHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HouseholdGroupSort>>;
};

/** How many different values are present. */
export type HouseholdCountDistinct = {
  /** Of Household.address. */
  address: Scalars['Int']['output'];
  /** Of Household.class. */
  class: Scalars['Int']['output'];
  /** Of Household.code. */
  code: Scalars['Int']['output'];
  /** Of Household.columnDurable. */
  columnDurable: Scalars['Int']['output'];
  /** Of Household.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Household.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Household.erasedAt. */
  erasedAt: Scalars['Int']['output'];
  /** Of Household.ethnicMinority. */
  ethnicMinority: Scalars['Int']['output'];
  /** Of Household.floorAreaM2. */
  floorAreaM2: Scalars['Int']['output'];
  /** Of Household.headName. */
  headName: Scalars['Int']['output'];
  /** Of Household.incomePerCapita. */
  incomePerCapita: Scalars['Int']['output'];
  /** Of Household.memberCount. */
  memberCount: Scalars['Int']['output'];
  /** Of Household.meritHousehold. */
  meritHousehold: Scalars['Int']['output'];
  /** Of Household.noLabourCapacity. */
  noLabourCapacity: Scalars['Int']['output'];
  /** Of Household.note. */
  note: Scalars['Int']['output'];
  /** Of Household.phone. */
  phone: Scalars['Int']['output'];
  /** Of Household.registeredOn. */
  registeredOn: Scalars['Int']['output'];
  /** Of Household.roofDurable. */
  roofDurable: Scalars['Int']['output'];
  /** Of Household.synthetic. */
  synthetic: Scalars['Int']['output'];
  /** Of Household.toilet. */
  toilet: Scalars['Int']['output'];
  /** Of Household.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Household.usesInternet. */
  usesInternet: Scalars['Int']['output'];
  /** Of Household.version. */
  version: Scalars['Int']['output'];
  /** Of Household.wallDurable. */
  wallDurable: Scalars['Int']['output'];
  /** Of Household.waterSource. */
  waterSource: Scalars['Int']['output'];
};

/** How many different values are present. */
export type HouseholdCountDistinctHaving = {
  /** Of Household.address. */
  address?: InputMaybe<IntFilter>;
  /** Of Household.class. */
  class?: InputMaybe<IntFilter>;
  /** Of Household.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Household.columnDurable. */
  columnDurable?: InputMaybe<IntFilter>;
  /** Of Household.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Household.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Household.erasedAt. */
  erasedAt?: InputMaybe<IntFilter>;
  /** Of Household.ethnicMinority. */
  ethnicMinority?: InputMaybe<IntFilter>;
  /** Of Household.floorAreaM2. */
  floorAreaM2?: InputMaybe<IntFilter>;
  /** Of Household.headName. */
  headName?: InputMaybe<IntFilter>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: InputMaybe<IntFilter>;
  /** Of Household.memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** Of Household.meritHousehold. */
  meritHousehold?: InputMaybe<IntFilter>;
  /** Of Household.noLabourCapacity. */
  noLabourCapacity?: InputMaybe<IntFilter>;
  /** Of Household.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Household.phone. */
  phone?: InputMaybe<IntFilter>;
  /** Of Household.registeredOn. */
  registeredOn?: InputMaybe<IntFilter>;
  /** Of Household.roofDurable. */
  roofDurable?: InputMaybe<IntFilter>;
  /** Of Household.synthetic. */
  synthetic?: InputMaybe<IntFilter>;
  /** Of Household.toilet. */
  toilet?: InputMaybe<IntFilter>;
  /** Of Household.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Household.usesInternet. */
  usesInternet?: InputMaybe<IntFilter>;
  /** Of Household.version. */
  version?: InputMaybe<IntFilter>;
  /** Of Household.wallDurable. */
  wallDurable?: InputMaybe<IntFilter>;
  /** Of Household.waterSource. */
  waterSource?: InputMaybe<IntFilter>;
};

/** Lists of Household whose length can be sorted by. */
export type HouseholdCountField =
  | 'ASSESSMENTS'
  | 'HISTORY'
  | 'MEMBERS'
  | 'PARTICIPATIONS';

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
  /** Household.erasedAt */
  erasedAt?: InputMaybe<DateTimeFilter>;
  /** Household.ethnicMinority */
  ethnicMinority?: InputMaybe<BooleanFilter>;
  /** Household.floorAreaM2 */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** Household.headName */
  headName?: InputMaybe<StringFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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
  /** Condition on the list of ProductionParticipant rows. */
  participations?: InputMaybe<ProductionParticipantListFilter>;
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

/** Household rows that have the same key, and figures over them. */
export type HouseholdGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: HouseholdAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: HouseholdCountDistinct;
  /** What the rows have in common. */
  key: HouseholdGroupKey;
  /** Greatest values; of nothing null. */
  max: HouseholdMax;
  /** Least values; of nothing null. */
  min: HouseholdMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: HouseholdSum;
};

/** What Household rows can be grouped by. */
export type HouseholdGroupField =
  /** address */
  | 'ADDRESS'
  /** class */
  | 'CLASS'
  /** code */
  | 'CODE'
  /** columnDurable */
  | 'COLUMN_DURABLE'
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** ethnicMinority */
  | 'ETHNIC_MINORITY'
  /** floorAreaM2 */
  | 'FLOOR_AREA_M2'
  /** headName */
  | 'HEAD_NAME'
  /** incomePerCapita */
  | 'INCOME_PER_CAPITA'
  /** latestAssessment: the record */
  | 'LATEST_ASSESSMENT'
  /** latestAssessment.areaType */
  | 'LATEST_ASSESSMENT_AREA_TYPE'
  /** latestAssessment.b1Points */
  | 'LATEST_ASSESSMENT_B1_POINTS'
  /** latestAssessment.class */
  | 'LATEST_ASSESSMENT_CLASS'
  /** latestAssessment.commune: the record */
  | 'LATEST_ASSESSMENT_COMMUNE'
  /** latestAssessment.commune.areaType */
  | 'LATEST_ASSESSMENT_COMMUNE_AREA_TYPE'
  /** latestAssessment.commune.kind */
  | 'LATEST_ASSESSMENT_COMMUNE_KIND'
  /** latestAssessment.commune.mountainous */
  | 'LATEST_ASSESSMENT_COMMUNE_MOUNTAINOUS'
  /** latestAssessment.commune.version */
  | 'LATEST_ASSESSMENT_COMMUNE_VERSION'
  /** latestAssessment.deprivedMask */
  | 'LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** latestAssessment.memberCount */
  | 'LATEST_ASSESSMENT_MEMBER_COUNT'
  /** latestAssessment.notDeprivedMask */
  | 'LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** latestAssessment.previousClass */
  | 'LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** latestAssessment.round: the record */
  | 'LATEST_ASSESSMENT_ROUND'
  /** latestAssessment.round.kind */
  | 'LATEST_ASSESSMENT_ROUND_KIND'
  /** latestAssessment.round.month */
  | 'LATEST_ASSESSMENT_ROUND_MONTH'
  /** latestAssessment.round.version */
  | 'LATEST_ASSESSMENT_ROUND_VERSION'
  /** latestAssessment.round.year */
  | 'LATEST_ASSESSMENT_ROUND_YEAR'
  /** latestAssessment.scoreB */
  | 'LATEST_ASSESSMENT_SCORE_B'
  /** latestAssessment.scoreBMax */
  | 'LATEST_ASSESSMENT_SCORE_B_MAX'
  /** latestAssessment.scoreBMin */
  | 'LATEST_ASSESSMENT_SCORE_B_MIN'
  /** latestAssessment.standard: the record */
  | 'LATEST_ASSESSMENT_STANDARD'
  /** latestAssessment.standard.cut */
  | 'LATEST_ASSESSMENT_STANDARD_CUT'
  /** latestAssessment.standard.priority */
  | 'LATEST_ASSESSMENT_STANDARD_PRIORITY'
  /** latestAssessment.standard.version */
  | 'LATEST_ASSESSMENT_STANDARD_VERSION'
  /** latestAssessment.synthetic */
  | 'LATEST_ASSESSMENT_SYNTHETIC'
  /** latestAssessment.transition */
  | 'LATEST_ASSESSMENT_TRANSITION'
  /** latestAssessment.version */
  | 'LATEST_ASSESSMENT_VERSION'
  /** memberCount */
  | 'MEMBER_COUNT'
  /** meritHousehold */
  | 'MERIT_HOUSEHOLD'
  /** note */
  | 'NOTE'
  /** noLabourCapacity */
  | 'NO_LABOUR_CAPACITY'
  /** phone */
  | 'PHONE'
  /** registeredOn */
  | 'REGISTERED_ON'
  /** roofDurable */
  | 'ROOF_DURABLE'
  /** synthetic */
  | 'SYNTHETIC'
  /** toilet */
  | 'TOILET'
  /** usesInternet */
  | 'USES_INTERNET'
  /** version */
  | 'VERSION'
  /** village: the record */
  | 'VILLAGE'
  /** village.commune: the record */
  | 'VILLAGE_COMMUNE'
  /** village.commune.areaType */
  | 'VILLAGE_COMMUNE_AREA_TYPE'
  /** village.commune.kind */
  | 'VILLAGE_COMMUNE_KIND'
  /** village.commune.mountainous */
  | 'VILLAGE_COMMUNE_MOUNTAINOUS'
  /** village.commune.version */
  | 'VILLAGE_COMMUNE_VERSION'
  /** village.kind */
  | 'VILLAGE_KIND'
  /** village.synthetic */
  | 'VILLAGE_SYNTHETIC'
  /** village.version */
  | 'VILLAGE_VERSION'
  /** wallDurable */
  | 'WALL_DURABLE'
  /** waterSource */
  | 'WATER_SOURCE';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type HouseholdGroupKey = {
  /** Null for the rows that have no value. */
  address?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  class?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  columnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  ethnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Null for the rows that have no value. */
  headName?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  latestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  latestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  latestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentClass?: Maybe<HouseholdClass>;
  /** The Commune; null for the rows that have none the viewer may see. */
  latestAssessmentCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  latestAssessmentCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  latestAssessmentCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  latestAssessmentCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** The ReviewRound; null for the rows that have none the viewer may see. */
  latestAssessmentRound?: Maybe<ReviewRound>;
  /** Null for the rows that have no value. */
  latestAssessmentRoundKind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  latestAssessmentRoundMonth?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentRoundVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentRoundYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  latestAssessmentStandard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  latestAssessmentStandardCut?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentStandardPriority?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentStandardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  latestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  latestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  meritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  noLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  roofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  toilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  usesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  village?: Maybe<Village>;
  /** The Commune; null for the rows that have none the viewer may see. */
  villageCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  villageCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  villageCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  villageCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  villageCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  villageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  villageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  villageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  wallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  waterSource?: Maybe<WaterSource>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type HouseholdGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<HouseholdAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<HouseholdGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type HouseholdHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<HouseholdHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<HouseholdAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<HouseholdCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<HouseholdMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<HouseholdMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<HouseholdHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<HouseholdHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<HouseholdSumHaving>;
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

/** Greatest values; of nothing null. */
export type HouseholdMax = {
  /** Of Household.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.erasedAt. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.floorAreaM2. */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Of Household.memberCount. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Of Household.registeredOn. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Of Household.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type HouseholdMaxHaving = {
  /** Of Household.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.erasedAt. */
  erasedAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.floorAreaM2. */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of Household.memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** Of Household.registeredOn. */
  registeredOn?: InputMaybe<DateFilter>;
  /** Of Household.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type HouseholdMin = {
  /** Of Household.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.erasedAt. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.floorAreaM2. */
  floorAreaM2?: Maybe<Scalars['Decimal']['output']>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: Maybe<Scalars['SafeInt']['output']>;
  /** Of Household.memberCount. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Of Household.registeredOn. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** Of Household.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Household.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type HouseholdMinHaving = {
  /** Of Household.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.erasedAt. */
  erasedAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.floorAreaM2. */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of Household.memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** Of Household.registeredOn. */
  registeredOn?: InputMaybe<DateFilter>;
  /** Of Household.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Household.version. */
  version?: InputMaybe<IntFilter>;
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
  | 'ERASED_AT'
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type HouseholdSum = {
  /** Of Household.floorAreaM2. */
  floorAreaM2: Scalars['Decimal']['output'];
  /** Of Household.incomePerCapita. */
  incomePerCapita: Scalars['SafeInt']['output'];
  /** Of Household.memberCount. */
  memberCount: Scalars['SafeInt']['output'];
  /** Of Household.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type HouseholdSumHaving = {
  /** Of Household.floorAreaM2. */
  floorAreaM2?: InputMaybe<DecimalFilter>;
  /** Of Household.incomePerCapita. */
  incomePerCapita?: InputMaybe<SafeIntFilter>;
  /** Of Household.memberCount. */
  memberCount?: InputMaybe<SafeIntFilter>;
  /** Of Household.version. */
  version?: InputMaybe<SafeIntFilter>;
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
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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
  /** How it is obtained, rolled up and reported, over time. */
  versions: IndicatorVersionConnection;
};


/** An indicator of a programme (chỉ tiêu). */
export type IndicatorHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
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


/** An indicator of a programme (chỉ tiêu). */
export type IndicatorVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorVersionSort>>;
};

/** Figures over all Indicator rows of a list. */
export type IndicatorAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: IndicatorAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: IndicatorCountDistinct;
  /** Greatest values; of nothing null. */
  max: IndicatorMax;
  /** Least values; of nothing null. */
  min: IndicatorMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: IndicatorSum;
};

/** Figures over Indicator rows. */
export type IndicatorAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DESCRIPTION'
  | 'COUNT_DISTINCT_DIRECTION'
  | 'COUNT_DISTINCT_FREQUENCY'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NAME_EN'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_UNIT_OF_MEASURE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type IndicatorAvg = {
  /** Of Indicator.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type IndicatorAvgHaving = {
  /** Of Indicator.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Indicator rows. */
export type IndicatorConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: IndicatorAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<IndicatorEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<IndicatorGroup>;
  /** The rows of the page. */
  nodes: Array<Indicator>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Indicator rows. */
export type IndicatorConnectionGroupsArgs = {
  by: Array<IndicatorGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<IndicatorHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorGroupSort>>;
};

/** How many different values are present. */
export type IndicatorCountDistinct = {
  /** Of Indicator.code. */
  code: Scalars['Int']['output'];
  /** Of Indicator.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Indicator.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Indicator.description. */
  description: Scalars['Int']['output'];
  /** Of Indicator.direction. */
  direction: Scalars['Int']['output'];
  /** Of Indicator.frequency. */
  frequency: Scalars['Int']['output'];
  /** Of Indicator.name. */
  name: Scalars['Int']['output'];
  /** Of Indicator.nameEn. */
  nameEn: Scalars['Int']['output'];
  /** Of Indicator.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of Indicator.unitOfMeasure. */
  unitOfMeasure: Scalars['Int']['output'];
  /** Of Indicator.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Indicator.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type IndicatorCountDistinctHaving = {
  /** Of Indicator.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Indicator.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Indicator.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Indicator.description. */
  description?: InputMaybe<IntFilter>;
  /** Of Indicator.direction. */
  direction?: InputMaybe<IntFilter>;
  /** Of Indicator.frequency. */
  frequency?: InputMaybe<IntFilter>;
  /** Of Indicator.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Indicator.nameEn. */
  nameEn?: InputMaybe<IntFilter>;
  /** Of Indicator.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of Indicator.unitOfMeasure. */
  unitOfMeasure?: InputMaybe<IntFilter>;
  /** Of Indicator.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Indicator.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Indicator whose length can be sorted by. */
export type IndicatorCountField =
  | 'HISTORY'
  | 'MEASUREMENTS'
  | 'TARGETS'
  | 'VERSIONS';

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

/** An indicator in a unit and period, against its target. */
export type IndicatorFigure = {
  /** Whether the target is attained. */
  attainment?: Maybe<Attainment>;
  /** Code of the indicator. */
  code: Scalars['String']['output'];
  /** Id of the commune; null: the province. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** What it is made of. */
  explain: FigureExplanation;
  /** Why there is no value. */
  gap?: Maybe<FigureGap>;
  /** True where floors went in so that the true value may lie on either side. */
  isInexact: Scalars['Boolean']['output'];
  /** True where the value is a floor. */
  isLowerBound: Scalars['Boolean']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Period. */
  period: Scalars['String']['output'];
  /** Target of this unit and period. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of measure. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** Value, rounded as the version says. */
  value?: Maybe<Scalars['Decimal']['output']>;
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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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
  /** Condition on the list of IndicatorVersion rows. */
  versions?: InputMaybe<IndicatorVersionListFilter>;
};

/** Indicator rows that have the same key, and figures over them. */
export type IndicatorGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: IndicatorAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: IndicatorCountDistinct;
  /** What the rows have in common. */
  key: IndicatorGroupKey;
  /** Greatest values; of nothing null. */
  max: IndicatorMax;
  /** Least values; of nothing null. */
  min: IndicatorMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: IndicatorSum;
};

/** What Indicator rows can be grouped by. */
export type IndicatorGroupField =
  /** code */
  | 'CODE'
  /** description */
  | 'DESCRIPTION'
  /** direction */
  | 'DIRECTION'
  /** frequency */
  | 'FREQUENCY'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** name */
  | 'NAME'
  /** nameEn */
  | 'NAME_EN'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** unitOfMeasure */
  | 'UNIT_OF_MEASURE'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type IndicatorGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  description?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  direction?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  frequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type IndicatorGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<IndicatorAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<IndicatorGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type IndicatorHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<IndicatorHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<IndicatorAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<IndicatorCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<IndicatorMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<IndicatorMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicatorHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<IndicatorSumHaving>;
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

/** How it is obtained (Cách có số liệu). */
export type IndicatorKind =
  /** Counted in the registry (Tính từ sổ bộ hộ) */
  | 'DERIVED'
  /** Formula over other indicators (Công thức từ chỉ tiêu khác) */
  | 'FORMULA'
  /** Entered (Nhập số liệu) */
  | 'MEASURED';

/** Conditions on a value of type IndicatorKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type IndicatorKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<IndicatorKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<IndicatorKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<IndicatorKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<IndicatorKind>>;
};

/** Greatest values; of nothing null. */
export type IndicatorMax = {
  /** Of Indicator.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Indicator.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Indicator.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Indicator.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type IndicatorMaxHaving = {
  /** Of Indicator.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Indicator.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Indicator.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Indicator.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type IndicatorMin = {
  /** Of Indicator.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Indicator.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Indicator.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Indicator.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type IndicatorMinHaving = {
  /** Of Indicator.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Indicator.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Indicator.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Indicator.version. */
  version?: InputMaybe<IntFilter>;
};

/** The Indicator as it is now, and what has to be mended when nothing was changed. */
export type IndicatorPayload = {
  /** On CONFLICT: the current record. */
  indicator?: Maybe<Indicator>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** The report of a commune for a period. Sent or approved, it locks its values. */
export type IndicatorReport = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was approved or returned last. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or returned it last. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-05`. */
  period: Scalars['String']['output'];
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: ReportState;
  /** When it was sent last. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who sent it last. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** Figures over all IndicatorReport rows of a list. */
export type IndicatorReportAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: IndicatorReportAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: IndicatorReportCountDistinct;
  /** Greatest values; of nothing null. */
  max: IndicatorReportMax;
  /** Least values; of nothing null. */
  min: IndicatorReportMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: IndicatorReportSum;
};

/** Figures over IndicatorReport rows. */
export type IndicatorReportAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DECIDED_AT'
  | 'COUNT_DISTINCT_DECIDED_BY'
  | 'COUNT_DISTINCT_PERIOD'
  | 'COUNT_DISTINCT_REASON'
  | 'COUNT_DISTINCT_STATE'
  | 'COUNT_DISTINCT_SUBMITTED_AT'
  | 'COUNT_DISTINCT_SUBMITTED_BY'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DECIDED_AT'
  | 'MAX_SUBMITTED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DECIDED_AT'
  | 'MIN_SUBMITTED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type IndicatorReportAvg = {
  /** Of IndicatorReport.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type IndicatorReportAvgHaving = {
  /** Of IndicatorReport.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of IndicatorReport rows. */
export type IndicatorReportConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: IndicatorReportAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<IndicatorReportEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<IndicatorReportGroup>;
  /** The rows of the page. */
  nodes: Array<IndicatorReport>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of IndicatorReport rows. */
export type IndicatorReportConnectionGroupsArgs = {
  by: Array<IndicatorReportGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<IndicatorReportHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorReportGroupSort>>;
};

/** How many different values are present. */
export type IndicatorReportCountDistinct = {
  /** Of IndicatorReport.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of IndicatorReport.decidedAt. */
  decidedAt: Scalars['Int']['output'];
  /** Of IndicatorReport.decidedBy. */
  decidedBy: Scalars['Int']['output'];
  /** Of IndicatorReport.period. */
  period: Scalars['Int']['output'];
  /** Of IndicatorReport.reason. */
  reason: Scalars['Int']['output'];
  /** Of IndicatorReport.state. */
  state: Scalars['Int']['output'];
  /** Of IndicatorReport.submittedAt. */
  submittedAt: Scalars['Int']['output'];
  /** Of IndicatorReport.submittedBy. */
  submittedBy: Scalars['Int']['output'];
  /** Of IndicatorReport.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of IndicatorReport.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type IndicatorReportCountDistinctHaving = {
  /** Of IndicatorReport.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.decidedAt. */
  decidedAt?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.decidedBy. */
  decidedBy?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.period. */
  period?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.reason. */
  reason?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.state. */
  state?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.submittedAt. */
  submittedAt?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.submittedBy. */
  submittedBy?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of IndicatorReport.version. */
  version?: InputMaybe<IntFilter>;
};

/** A IndicatorReport in a list. */
export type IndicatorReportEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The IndicatorReport. */
  node: IndicatorReport;
};

/** A condition on a IndicatorReport; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type IndicatorReportFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<IndicatorReportFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** IndicatorReport.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorReport.decidedAt */
  decidedAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorReport.decidedBy */
  decidedBy?: InputMaybe<StringFilter>;
  /** IndicatorReport.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<IndicatorReportFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicatorReportFilter>>;
  /** IndicatorReport.period */
  period?: InputMaybe<StringFilter>;
  /** IndicatorReport.reason */
  reason?: InputMaybe<StringFilter>;
  /** IndicatorReport.state */
  state?: InputMaybe<ReportStateFilter>;
  /** IndicatorReport.submittedAt */
  submittedAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorReport.submittedBy */
  submittedBy?: InputMaybe<StringFilter>;
  /** IndicatorReport.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorReport.version */
  version?: InputMaybe<IntFilter>;
};

/** IndicatorReport rows that have the same key, and figures over them. */
export type IndicatorReportGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: IndicatorReportAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: IndicatorReportCountDistinct;
  /** What the rows have in common. */
  key: IndicatorReportGroupKey;
  /** Greatest values; of nothing null. */
  max: IndicatorReportMax;
  /** Least values; of nothing null. */
  min: IndicatorReportMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: IndicatorReportSum;
};

/** What IndicatorReport rows can be grouped by. */
export type IndicatorReportGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** decidedBy */
  | 'DECIDED_BY'
  /** period */
  | 'PERIOD'
  /** reason */
  | 'REASON'
  /** state */
  | 'STATE'
  /** submittedBy */
  | 'SUBMITTED_BY'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type IndicatorReportGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  period?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  state?: Maybe<ReportState>;
  /** Null for the rows that have no value. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type IndicatorReportGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<IndicatorReportAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<IndicatorReportGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type IndicatorReportHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<IndicatorReportHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<IndicatorReportAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<IndicatorReportCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<IndicatorReportMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<IndicatorReportMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorReportHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicatorReportHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<IndicatorReportSumHaving>;
};

/** Greatest values; of nothing null. */
export type IndicatorReportMax = {
  /** Of IndicatorReport.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.decidedAt. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.submittedAt. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type IndicatorReportMaxHaving = {
  /** Of IndicatorReport.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.decidedAt. */
  decidedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.submittedAt. */
  submittedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type IndicatorReportMin = {
  /** Of IndicatorReport.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.decidedAt. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.submittedAt. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorReport.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type IndicatorReportMinHaving = {
  /** Of IndicatorReport.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.decidedAt. */
  decidedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.submittedAt. */
  submittedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorReport.version. */
  version?: InputMaybe<IntFilter>;
};

/** The IndicatorReport as it is now, and what has to be mended when nothing was changed. */
export type IndicatorReportPayload = {
  /** On CONFLICT: the current record. */
  indicatorReport?: Maybe<IndicatorReport>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of IndicatorReport: exactly one of `field`, `commune`. The id breaks ties, so the order is always total. */
export type IndicatorReportSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<IndicatorReportSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of IndicatorReport to sort by. */
export type IndicatorReportSortField =
  | 'CREATED_AT'
  | 'DECIDED_AT'
  | 'DECIDED_BY'
  | 'ID'
  | 'PERIOD'
  | 'REASON'
  | 'STATE'
  | 'SUBMITTED_AT'
  | 'SUBMITTED_BY'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type IndicatorReportSum = {
  /** Of IndicatorReport.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type IndicatorReportSumHaving = {
  /** Of IndicatorReport.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** What a commune enters: indicators by periods. */
export type IndicatorSheet = {
  /** Oldest first. */
  periods: Array<SheetPeriod>;
  /** By code of the indicator. */
  rows: Array<SheetRow>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type IndicatorSum = {
  /** Of Indicator.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type IndicatorSumHaving = {
  /** Of Indicator.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** An indicator over time against its last target. */
export type IndicatorTrend = {
  /** Figures, oldest first. */
  figures: Array<IndicatorFigure>;
  /** A plain straight line (least squares) through the figures, at the period of the target. It knows no plan and no limit. */
  projection?: Maybe<Scalars['Decimal']['output']>;
  /** The last target. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** Period of the last target. */
  targetPeriod?: Maybe<Scalars['String']['output']>;
  /** Whole years before the end of the target’s period since which it holds. */
  yearsEarly?: Maybe<Scalars['Int']['output']>;
};

/** How an indicator is obtained, rolled up, rounded and reported, from one day to another. Frozen once values or targets use it. */
export type IndicatorVersion = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Decimals figures are rounded to for reading, half away from zero. */
  decimals: Scalars['Int']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Class that is counted; null: all. */
  derivedClass?: Maybe<HouseholdClass>;
  /** Deprivation of a censored headcount or a contribution. */
  derivedIndicator?: Maybe<DeprivationIndicator>;
  /** What is counted in the registry. */
  derivedMeasure?: Maybe<DerivedMeasure>;
  /** Whether more or less is better. */
  direction: IndicatorDirection;
  /** Days after the end of a period within which it is to be reported. */
  dueDays: Scalars['Int']['output'];
  /** Formula over the codes of other indicators. */
  formula?: Maybe<Scalars['String']['output']>;
  /** Length of the periods it is measured in. */
  frequency: PeriodKind;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The indicator (chỉ tiêu). */
  indicator: Indicator;
  /** Entered, counted in the registry, or computed. */
  kind: IndicatorKind;
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Number of the version, from 1. */
  ordinal: Scalars['Int']['output'];
  /** How values of periods become one of a longer period. */
  overPeriods: PeriodRollUp;
  /** How values of communes become one of the province. */
  overUnits: UnitRollUp;
  /** Who enters a measured indicator. */
  reportingLevel: ReportingLevel;
  /** Where the definition comes from. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Unit of measure, e.g. `%`, `hộ`, `triệu đồng/hộ`. */
  unitOfMeasure: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** First day of validity: a period belongs to the version of its first day. */
  validFrom: Scalars['Date']['output'];
  /** Last day of validity; null: still valid. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** Indicator that weighs a weighted mean. */
  weightIndicator?: Maybe<Indicator>;
};


/** How an indicator is obtained, rolled up, rounded and reported, from one day to another. Frozen once values or targets use it. */
export type IndicatorVersionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all IndicatorVersion rows of a list. */
export type IndicatorVersionAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: IndicatorVersionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: IndicatorVersionCountDistinct;
  /** Greatest values; of nothing null. */
  max: IndicatorVersionMax;
  /** Least values; of nothing null. */
  min: IndicatorVersionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: IndicatorVersionSum;
};

/** Figures over IndicatorVersion rows. */
export type IndicatorVersionAggregateField =
  | 'AVG_DECIMALS'
  | 'AVG_DUE_DAYS'
  | 'AVG_ORDINAL'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DECIMALS'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DERIVED_CLASS'
  | 'COUNT_DISTINCT_DERIVED_INDICATOR'
  | 'COUNT_DISTINCT_DERIVED_MEASURE'
  | 'COUNT_DISTINCT_DIRECTION'
  | 'COUNT_DISTINCT_DUE_DAYS'
  | 'COUNT_DISTINCT_FORMULA'
  | 'COUNT_DISTINCT_FREQUENCY'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_OVER_PERIODS'
  | 'COUNT_DISTINCT_OVER_UNITS'
  | 'COUNT_DISTINCT_REPORTING_LEVEL'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_UNIT_OF_MEASURE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DECIMALS'
  | 'MAX_DELETED_AT'
  | 'MAX_DUE_DAYS'
  | 'MAX_ORDINAL'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DECIMALS'
  | 'MIN_DELETED_AT'
  | 'MIN_DUE_DAYS'
  | 'MIN_ORDINAL'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_DECIMALS'
  | 'SUM_DUE_DAYS'
  | 'SUM_ORDINAL'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type IndicatorVersionAvg = {
  /** Of IndicatorVersion.decimals. */
  decimals?: Maybe<Scalars['Decimal']['output']>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: Maybe<Scalars['Decimal']['output']>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of IndicatorVersion.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type IndicatorVersionAvgHaving = {
  /** Of IndicatorVersion.decimals. */
  decimals?: InputMaybe<DecimalFilter>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: InputMaybe<DecimalFilter>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of IndicatorVersion.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of IndicatorVersion rows. */
export type IndicatorVersionConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: IndicatorVersionAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<IndicatorVersionEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<IndicatorVersionGroup>;
  /** The rows of the page. */
  nodes: Array<IndicatorVersion>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of IndicatorVersion rows. */
export type IndicatorVersionConnectionGroupsArgs = {
  by: Array<IndicatorVersionGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<IndicatorVersionHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorVersionGroupSort>>;
};

/** How many different values are present. */
export type IndicatorVersionCountDistinct = {
  /** Of IndicatorVersion.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of IndicatorVersion.decimals. */
  decimals: Scalars['Int']['output'];
  /** Of IndicatorVersion.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of IndicatorVersion.derivedClass. */
  derivedClass: Scalars['Int']['output'];
  /** Of IndicatorVersion.derivedIndicator. */
  derivedIndicator: Scalars['Int']['output'];
  /** Of IndicatorVersion.derivedMeasure. */
  derivedMeasure: Scalars['Int']['output'];
  /** Of IndicatorVersion.direction. */
  direction: Scalars['Int']['output'];
  /** Of IndicatorVersion.dueDays. */
  dueDays: Scalars['Int']['output'];
  /** Of IndicatorVersion.formula. */
  formula: Scalars['Int']['output'];
  /** Of IndicatorVersion.frequency. */
  frequency: Scalars['Int']['output'];
  /** Of IndicatorVersion.kind. */
  kind: Scalars['Int']['output'];
  /** Of IndicatorVersion.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of IndicatorVersion.overPeriods. */
  overPeriods: Scalars['Int']['output'];
  /** Of IndicatorVersion.overUnits. */
  overUnits: Scalars['Int']['output'];
  /** Of IndicatorVersion.reportingLevel. */
  reportingLevel: Scalars['Int']['output'];
  /** Of IndicatorVersion.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of IndicatorVersion.unitOfMeasure. */
  unitOfMeasure: Scalars['Int']['output'];
  /** Of IndicatorVersion.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of IndicatorVersion.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of IndicatorVersion.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of IndicatorVersion.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type IndicatorVersionCountDistinctHaving = {
  /** Of IndicatorVersion.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.decimals. */
  decimals?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.derivedClass. */
  derivedClass?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.derivedIndicator. */
  derivedIndicator?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.derivedMeasure. */
  derivedMeasure?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.direction. */
  direction?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.formula. */
  formula?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.frequency. */
  frequency?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.overPeriods. */
  overPeriods?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.overUnits. */
  overUnits?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.reportingLevel. */
  reportingLevel?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.unitOfMeasure. */
  unitOfMeasure?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of IndicatorVersion whose length can be sorted by. */
export type IndicatorVersionCountField =
  | 'HISTORY';

/** A IndicatorVersion in a list. */
export type IndicatorVersionEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The IndicatorVersion. */
  node: IndicatorVersion;
};

/** A condition on a IndicatorVersion; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type IndicatorVersionFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<IndicatorVersionFilter>>;
  /** IndicatorVersion.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorVersion.decimals */
  decimals?: InputMaybe<IntFilter>;
  /** IndicatorVersion.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorVersion.derivedClass */
  derivedClass?: InputMaybe<HouseholdClassFilter>;
  /** IndicatorVersion.derivedIndicator */
  derivedIndicator?: InputMaybe<DeprivationIndicatorFilter>;
  /** IndicatorVersion.derivedMeasure */
  derivedMeasure?: InputMaybe<DerivedMeasureFilter>;
  /** IndicatorVersion.direction */
  direction?: InputMaybe<IndicatorDirectionFilter>;
  /** IndicatorVersion.dueDays */
  dueDays?: InputMaybe<IntFilter>;
  /** IndicatorVersion.formula */
  formula?: InputMaybe<StringFilter>;
  /** IndicatorVersion.frequency */
  frequency?: InputMaybe<PeriodKindFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** IndicatorVersion.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the Indicator. */
  indicator?: InputMaybe<IndicatorFilter>;
  /** IndicatorVersion.kind */
  kind?: InputMaybe<IndicatorKindFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<IndicatorVersionFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicatorVersionFilter>>;
  /** IndicatorVersion.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** IndicatorVersion.overPeriods */
  overPeriods?: InputMaybe<PeriodRollUpFilter>;
  /** IndicatorVersion.overUnits */
  overUnits?: InputMaybe<UnitRollUpFilter>;
  /** IndicatorVersion.reportingLevel */
  reportingLevel?: InputMaybe<ReportingLevelFilter>;
  /** IndicatorVersion.sourceNote */
  sourceNote?: InputMaybe<StringFilter>;
  /** IndicatorVersion.unitOfMeasure */
  unitOfMeasure?: InputMaybe<StringFilter>;
  /** IndicatorVersion.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** IndicatorVersion.validFrom */
  validFrom?: InputMaybe<DateFilter>;
  /** IndicatorVersion.validTo */
  validTo?: InputMaybe<DateFilter>;
  /** IndicatorVersion.version */
  version?: InputMaybe<IntFilter>;
  /** Condition on the Indicator. */
  weightIndicator?: InputMaybe<IndicatorFilter>;
};

/** IndicatorVersion rows that have the same key, and figures over them. */
export type IndicatorVersionGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: IndicatorVersionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: IndicatorVersionCountDistinct;
  /** What the rows have in common. */
  key: IndicatorVersionGroupKey;
  /** Greatest values; of nothing null. */
  max: IndicatorVersionMax;
  /** Least values; of nothing null. */
  min: IndicatorVersionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: IndicatorVersionSum;
};

/** What IndicatorVersion rows can be grouped by. */
export type IndicatorVersionGroupField =
  /** decimals */
  | 'DECIMALS'
  /** derivedClass */
  | 'DERIVED_CLASS'
  /** derivedIndicator */
  | 'DERIVED_INDICATOR'
  /** derivedMeasure */
  | 'DERIVED_MEASURE'
  /** direction */
  | 'DIRECTION'
  /** dueDays */
  | 'DUE_DAYS'
  /** formula */
  | 'FORMULA'
  /** frequency */
  | 'FREQUENCY'
  /** indicator: the record */
  | 'INDICATOR'
  /** indicator.direction */
  | 'INDICATOR_DIRECTION'
  /** indicator.frequency */
  | 'INDICATOR_FREQUENCY'
  /** indicator.legalDocument: the record */
  | 'INDICATOR_LEGAL_DOCUMENT'
  /** indicator.legalDocument.kind */
  | 'INDICATOR_LEGAL_DOCUMENT_KIND'
  /** indicator.legalDocument.sourceMark */
  | 'INDICATOR_LEGAL_DOCUMENT_SOURCE_MARK'
  /** indicator.legalDocument.version */
  | 'INDICATOR_LEGAL_DOCUMENT_VERSION'
  /** indicator.version */
  | 'INDICATOR_VERSION'
  /** kind */
  | 'KIND'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** ordinal */
  | 'ORDINAL'
  /** overPeriods */
  | 'OVER_PERIODS'
  /** overUnits */
  | 'OVER_UNITS'
  /** reportingLevel */
  | 'REPORTING_LEVEL'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** unitOfMeasure */
  | 'UNIT_OF_MEASURE'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION'
  /** weightIndicator: the record */
  | 'WEIGHT_INDICATOR'
  /** weightIndicator.direction */
  | 'WEIGHT_INDICATOR_DIRECTION'
  /** weightIndicator.frequency */
  | 'WEIGHT_INDICATOR_FREQUENCY'
  /** weightIndicator.legalDocument: the record */
  | 'WEIGHT_INDICATOR_LEGAL_DOCUMENT'
  /** weightIndicator.legalDocument.kind */
  | 'WEIGHT_INDICATOR_LEGAL_DOCUMENT_KIND'
  /** weightIndicator.legalDocument.sourceMark */
  | 'WEIGHT_INDICATOR_LEGAL_DOCUMENT_SOURCE_MARK'
  /** weightIndicator.legalDocument.version */
  | 'WEIGHT_INDICATOR_LEGAL_DOCUMENT_VERSION'
  /** weightIndicator.version */
  | 'WEIGHT_INDICATOR_VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type IndicatorVersionGroupKey = {
  /** Null for the rows that have no value. */
  decimals?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  derivedClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  derivedIndicator?: Maybe<DeprivationIndicator>;
  /** Null for the rows that have no value. */
  derivedMeasure?: Maybe<DerivedMeasure>;
  /** Null for the rows that have no value. */
  direction?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  dueDays?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  formula?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  frequency?: Maybe<PeriodKind>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorFrequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  indicatorLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<IndicatorKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  overPeriods?: Maybe<PeriodRollUp>;
  /** Null for the rows that have no value. */
  overUnits?: Maybe<UnitRollUp>;
  /** Null for the rows that have no value. */
  reportingLevel?: Maybe<ReportingLevel>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  unitOfMeasure?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  weightIndicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  weightIndicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  weightIndicatorFrequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  weightIndicatorLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  weightIndicatorLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  weightIndicatorLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  weightIndicatorLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  weightIndicatorVersion?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type IndicatorVersionGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<IndicatorVersionAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<IndicatorVersionGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type IndicatorVersionHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<IndicatorVersionHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<IndicatorVersionAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<IndicatorVersionCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<IndicatorVersionMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<IndicatorVersionMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<IndicatorVersionHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<IndicatorVersionHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<IndicatorVersionSumHaving>;
};

/** What people enter of an IndicatorVersion. On creation the fields its rules require must be there. */
export type IndicatorVersionInput = {
  /** 0 to 6; default 2. */
  decimals?: InputMaybe<Scalars['Int']['input']>;
  /** Class that is counted; absent: all. */
  derivedClass?: InputMaybe<HouseholdClass>;
  /** Deprivation that is counted. */
  derivedIndicator?: InputMaybe<DeprivationIndicator>;
  /** What is counted in the registry. */
  derivedMeasure?: InputMaybe<DerivedMeasure>;
  /** Whether more or less is better. */
  direction?: InputMaybe<IndicatorDirection>;
  /** Days after the period; default 10. */
  dueDays?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of indicators, numbers, + - * /, brackets, min and max; units are checked, circles refused. */
  formula?: InputMaybe<Scalars['String']['input']>;
  /** Length of the periods it is measured in. */
  frequency?: InputMaybe<PeriodKind>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the indicator. */
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Entered, counted or computed. */
  kind?: InputMaybe<IndicatorKind>;
  /** Id of the legal document it rests on. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Roll-up over periods. */
  overPeriods?: InputMaybe<PeriodRollUp>;
  /** Roll-up over units. */
  overUnits?: InputMaybe<UnitRollUp>;
  /** Who enters it; default COMMUNE. */
  reportingLevel?: InputMaybe<ReportingLevel>;
  /** Where the definition comes from. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** Unit of measure, e.g. `%`, `hộ`. */
  unitOfMeasure?: InputMaybe<Scalars['String']['input']>;
  /** First day of validity. The version before ends the day before. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of validity. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the indicator that weighs a weighted mean. */
  weightIndicatorId?: InputMaybe<Scalars['ID']['input']>;
};

/** A condition on a list of IndicatorVersion rows; all parts that are given must hold. */
export type IndicatorVersionListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<IndicatorVersionFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<IndicatorVersionFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<IndicatorVersionFilter>;
};

/** Greatest values; of nothing null. */
export type IndicatorVersionMax = {
  /** Of IndicatorVersion.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorVersion.decimals. */
  decimals?: Maybe<Scalars['Int']['output']>;
  /** Of IndicatorVersion.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: Maybe<Scalars['Int']['output']>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of IndicatorVersion.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorVersion.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of IndicatorVersion.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of IndicatorVersion.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type IndicatorVersionMaxHaving = {
  /** Of IndicatorVersion.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorVersion.decimals. */
  decimals?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorVersion.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of IndicatorVersion.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of IndicatorVersion.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type IndicatorVersionMin = {
  /** Of IndicatorVersion.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorVersion.decimals. */
  decimals?: Maybe<Scalars['Int']['output']>;
  /** Of IndicatorVersion.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: Maybe<Scalars['Int']['output']>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of IndicatorVersion.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of IndicatorVersion.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of IndicatorVersion.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of IndicatorVersion.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type IndicatorVersionMinHaving = {
  /** Of IndicatorVersion.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorVersion.decimals. */
  decimals?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of IndicatorVersion.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of IndicatorVersion.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of IndicatorVersion.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of IndicatorVersion.version. */
  version?: InputMaybe<IntFilter>;
};

/** The IndicatorVersion as it is now, and what has to be mended when nothing was changed. */
export type IndicatorVersionPayload = {
  /** On CONFLICT: the current record. */
  indicatorVersion?: Maybe<IndicatorVersion>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of IndicatorVersion: exactly one of `field`, `indicator`, `weightIndicator`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type IndicatorVersionSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<IndicatorVersionCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<IndicatorVersionSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Indicator. */
  weightIndicator?: InputMaybe<IndicatorSortKey>;
};

/** Fields of IndicatorVersion to sort by. */
export type IndicatorVersionSortField =
  | 'CREATED_AT'
  | 'DECIMALS'
  | 'DELETED_AT'
  | 'DERIVED_CLASS'
  | 'DERIVED_INDICATOR'
  | 'DERIVED_MEASURE'
  | 'DIRECTION'
  | 'DUE_DAYS'
  | 'FORMULA'
  | 'FREQUENCY'
  | 'ID'
  | 'KIND'
  | 'ORDINAL'
  | 'OVER_PERIODS'
  | 'OVER_UNITS'
  | 'REPORTING_LEVEL'
  | 'SOURCE_NOTE'
  | 'UNIT_OF_MEASURE'
  | 'UPDATED_AT'
  | 'VALID_FROM'
  | 'VALID_TO'
  | 'VERSION';

/** By what of a IndicatorVersion to sort: exactly one of `field`, `indicator`, `weightIndicator`, `legalDocument`, `count`. */
export type IndicatorVersionSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<IndicatorVersionCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<IndicatorVersionSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** By something of the Indicator. */
  weightIndicator?: InputMaybe<IndicatorSortKey>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type IndicatorVersionSum = {
  /** Of IndicatorVersion.decimals. */
  decimals: Scalars['SafeInt']['output'];
  /** Of IndicatorVersion.dueDays. */
  dueDays: Scalars['SafeInt']['output'];
  /** Of IndicatorVersion.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of IndicatorVersion.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type IndicatorVersionSumHaving = {
  /** Of IndicatorVersion.decimals. */
  decimals?: InputMaybe<SafeIntFilter>;
  /** Of IndicatorVersion.dueDays. */
  dueDays?: InputMaybe<SafeIntFilter>;
  /** Of IndicatorVersion.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of IndicatorVersion.version. */
  version?: InputMaybe<SafeIntFilter>;
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

/** A person to be invited. */
export type InviteUserInput = {
  /** Address the person will sign in with; nobody else may have it. */
  email: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
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
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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


/** A legal act or plan that figures, boundaries and standards rest on (văn bản). */
export type LegalDocumentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all LegalDocument rows of a list. */
export type LegalDocumentAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: LegalDocumentAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: LegalDocumentCountDistinct;
  /** Greatest values; of nothing null. */
  max: LegalDocumentMax;
  /** Least values; of nothing null. */
  min: LegalDocumentMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: LegalDocumentSum;
};

/** Figures over LegalDocument rows. */
export type LegalDocumentAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_EFFECTIVE_FROM'
  | 'COUNT_DISTINCT_EFFECTIVE_TO'
  | 'COUNT_DISTINCT_ISSUED_ON'
  | 'COUNT_DISTINCT_ISSUER'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_NUMBER'
  | 'COUNT_DISTINCT_SOURCE_MARK'
  | 'COUNT_DISTINCT_TITLE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_URL'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_EFFECTIVE_FROM'
  | 'MAX_EFFECTIVE_TO'
  | 'MAX_ISSUED_ON'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_EFFECTIVE_FROM'
  | 'MIN_EFFECTIVE_TO'
  | 'MIN_ISSUED_ON'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type LegalDocumentAvg = {
  /** Of LegalDocument.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type LegalDocumentAvgHaving = {
  /** Of LegalDocument.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of LegalDocument rows. */
export type LegalDocumentConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: LegalDocumentAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<LegalDocumentEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<LegalDocumentGroup>;
  /** The rows of the page. */
  nodes: Array<LegalDocument>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of LegalDocument rows. */
export type LegalDocumentConnectionGroupsArgs = {
  by: Array<LegalDocumentGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<LegalDocumentHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<LegalDocumentGroupSort>>;
};

/** How many different values are present. */
export type LegalDocumentCountDistinct = {
  /** Of LegalDocument.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of LegalDocument.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of LegalDocument.effectiveFrom. */
  effectiveFrom: Scalars['Int']['output'];
  /** Of LegalDocument.effectiveTo. */
  effectiveTo: Scalars['Int']['output'];
  /** Of LegalDocument.issuedOn. */
  issuedOn: Scalars['Int']['output'];
  /** Of LegalDocument.issuer. */
  issuer: Scalars['Int']['output'];
  /** Of LegalDocument.kind. */
  kind: Scalars['Int']['output'];
  /** Of LegalDocument.note. */
  note: Scalars['Int']['output'];
  /** Of LegalDocument.number. */
  number: Scalars['Int']['output'];
  /** Of LegalDocument.sourceMark. */
  sourceMark: Scalars['Int']['output'];
  /** Of LegalDocument.title. */
  title: Scalars['Int']['output'];
  /** Of LegalDocument.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of LegalDocument.url. */
  url: Scalars['Int']['output'];
  /** Of LegalDocument.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type LegalDocumentCountDistinctHaving = {
  /** Of LegalDocument.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of LegalDocument.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of LegalDocument.effectiveFrom. */
  effectiveFrom?: InputMaybe<IntFilter>;
  /** Of LegalDocument.effectiveTo. */
  effectiveTo?: InputMaybe<IntFilter>;
  /** Of LegalDocument.issuedOn. */
  issuedOn?: InputMaybe<IntFilter>;
  /** Of LegalDocument.issuer. */
  issuer?: InputMaybe<IntFilter>;
  /** Of LegalDocument.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of LegalDocument.note. */
  note?: InputMaybe<IntFilter>;
  /** Of LegalDocument.number. */
  number?: InputMaybe<IntFilter>;
  /** Of LegalDocument.sourceMark. */
  sourceMark?: InputMaybe<IntFilter>;
  /** Of LegalDocument.title. */
  title?: InputMaybe<IntFilter>;
  /** Of LegalDocument.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of LegalDocument.url. */
  url?: InputMaybe<IntFilter>;
  /** Of LegalDocument.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of LegalDocument whose length can be sorted by. */
export type LegalDocumentCountField =
  | 'HISTORY';

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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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

/** LegalDocument rows that have the same key, and figures over them. */
export type LegalDocumentGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: LegalDocumentAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: LegalDocumentCountDistinct;
  /** What the rows have in common. */
  key: LegalDocumentGroupKey;
  /** Greatest values; of nothing null. */
  max: LegalDocumentMax;
  /** Least values; of nothing null. */
  min: LegalDocumentMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: LegalDocumentSum;
};

/** What LegalDocument rows can be grouped by. */
export type LegalDocumentGroupField =
  /** effectiveFrom */
  | 'EFFECTIVE_FROM'
  /** effectiveTo */
  | 'EFFECTIVE_TO'
  /** issuedOn */
  | 'ISSUED_ON'
  /** issuer */
  | 'ISSUER'
  /** kind */
  | 'KIND'
  /** note */
  | 'NOTE'
  /** number */
  | 'NUMBER'
  /** sourceMark */
  | 'SOURCE_MARK'
  /** title */
  | 'TITLE'
  /** url */
  | 'URL'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type LegalDocumentGroupKey = {
  /** Null for the rows that have no value. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  number?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  sourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  title?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  url?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type LegalDocumentGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<LegalDocumentAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<LegalDocumentGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type LegalDocumentHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<LegalDocumentHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<LegalDocumentAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<LegalDocumentCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<LegalDocumentMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<LegalDocumentMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<LegalDocumentHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<LegalDocumentHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<LegalDocumentSumHaving>;
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

/** Greatest values; of nothing null. */
export type LegalDocumentMax = {
  /** Of LegalDocument.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of LegalDocument.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of LegalDocument.effectiveFrom. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Of LegalDocument.effectiveTo. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Of LegalDocument.issuedOn. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Of LegalDocument.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of LegalDocument.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type LegalDocumentMaxHaving = {
  /** Of LegalDocument.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of LegalDocument.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of LegalDocument.effectiveFrom. */
  effectiveFrom?: InputMaybe<DateFilter>;
  /** Of LegalDocument.effectiveTo. */
  effectiveTo?: InputMaybe<DateFilter>;
  /** Of LegalDocument.issuedOn. */
  issuedOn?: InputMaybe<DateFilter>;
  /** Of LegalDocument.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of LegalDocument.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type LegalDocumentMin = {
  /** Of LegalDocument.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of LegalDocument.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of LegalDocument.effectiveFrom. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Of LegalDocument.effectiveTo. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Of LegalDocument.issuedOn. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Of LegalDocument.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of LegalDocument.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type LegalDocumentMinHaving = {
  /** Of LegalDocument.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of LegalDocument.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of LegalDocument.effectiveFrom. */
  effectiveFrom?: InputMaybe<DateFilter>;
  /** Of LegalDocument.effectiveTo. */
  effectiveTo?: InputMaybe<DateFilter>;
  /** Of LegalDocument.issuedOn. */
  issuedOn?: InputMaybe<DateFilter>;
  /** Of LegalDocument.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of LegalDocument.version. */
  version?: InputMaybe<IntFilter>;
};

/** The LegalDocument as it is now, and what has to be mended when nothing was changed. */
export type LegalDocumentPayload = {
  /** On CONFLICT: the current record. */
  legalDocument?: Maybe<LegalDocument>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of LegalDocument: exactly one of `field`, `count`. The id breaks ties, so the order is always total. */
export type LegalDocumentSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<LegalDocumentCountField>;
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

/** By what of a LegalDocument to sort: exactly one of `field`, `count`. */
export type LegalDocumentSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<LegalDocumentCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<LegalDocumentSortField>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type LegalDocumentSum = {
  /** Of LegalDocument.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type LegalDocumentSumHaving = {
  /** Of LegalDocument.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Who is asking. */
export type Me = {
  /** Ids of the communes whose records can be read; null: all. */
  communes?: Maybe<Array<Scalars['ID']['output']>>;
  /** Address the person signs in with. */
  email?: Maybe<Scalars['String']['output']>;
  /** Id of the account or key. */
  id: Scalars['ID']['output'];
  /** `user` for a person, `key` for an API key. */
  kind: Scalars['String']['output'];
  /** Greatest cost of one operation. */
  maxCost: Scalars['Int']['output'];
  /** Greatest `first` or `last` of a list. */
  maxPage: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** What the viewer may do. What is not here is refused. */
  permissions: Array<HeldPermission>;
  /** Codes of the roles held today; none for a key. */
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
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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


/** What an indicator was in a period. */
export type MeasurementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all Measurement rows of a list. */
export type MeasurementAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: MeasurementAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: MeasurementCountDistinct;
  /** Greatest values; of nothing null. */
  max: MeasurementMax;
  /** Least values; of nothing null. */
  min: MeasurementMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: MeasurementSum;
};

/** Figures over Measurement rows. */
export type MeasurementAggregateField =
  | 'AVG_VALUE'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_IS_LOWER_BOUND'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_PERIOD'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALUE'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALUE'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALUE'
  | 'MIN_VERSION'
  | 'SUM_VALUE'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type MeasurementAvg = {
  /** Of Measurement.value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of Measurement.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type MeasurementAvgHaving = {
  /** Of Measurement.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Measurement.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** What to enter in a cell: a value, a reason for its absence, or neither to clear it. */
export type MeasurementCellInput = {
  /** Id of the indicator. */
  indicatorId: Scalars['ID']['input'];
  /** True where the source says "over". */
  isLowerBound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why there is no value. */
  missingReason?: InputMaybe<MissingReason>;
  /** Comment; null clears, absent leaves alone. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** `2025`, `2025-H1`, `2025-Q2` or `2025-05`. */
  period: Scalars['String']['input'];
  /** Source document; null clears, absent leaves alone. */
  sourceNote?: InputMaybe<Scalars['String']['input']>;
  /** Value, digits and a point. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of Measurement rows. */
export type MeasurementConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: MeasurementAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<MeasurementEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<MeasurementGroup>;
  /** The rows of the page. */
  nodes: Array<Measurement>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Measurement rows. */
export type MeasurementConnectionGroupsArgs = {
  by: Array<MeasurementGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<MeasurementHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MeasurementGroupSort>>;
};

/** How many different values are present. */
export type MeasurementCountDistinct = {
  /** Of Measurement.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Measurement.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Measurement.isLowerBound. */
  isLowerBound: Scalars['Int']['output'];
  /** Of Measurement.note. */
  note: Scalars['Int']['output'];
  /** Of Measurement.period. */
  period: Scalars['Int']['output'];
  /** Of Measurement.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of Measurement.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Measurement.value. */
  value: Scalars['Int']['output'];
  /** Of Measurement.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type MeasurementCountDistinctHaving = {
  /** Of Measurement.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Measurement.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Measurement.isLowerBound. */
  isLowerBound?: InputMaybe<IntFilter>;
  /** Of Measurement.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Measurement.period. */
  period?: InputMaybe<IntFilter>;
  /** Of Measurement.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of Measurement.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Measurement.value. */
  value?: InputMaybe<IntFilter>;
  /** Of Measurement.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Measurement whose length can be sorted by. */
export type MeasurementCountField =
  | 'HISTORY';

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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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

/** Measurement rows that have the same key, and figures over them. */
export type MeasurementGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: MeasurementAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: MeasurementCountDistinct;
  /** What the rows have in common. */
  key: MeasurementGroupKey;
  /** Greatest values; of nothing null. */
  max: MeasurementMax;
  /** Least values; of nothing null. */
  min: MeasurementMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: MeasurementSum;
};

/** What Measurement rows can be grouped by. */
export type MeasurementGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** indicator: the record */
  | 'INDICATOR'
  /** indicator.direction */
  | 'INDICATOR_DIRECTION'
  /** indicator.frequency */
  | 'INDICATOR_FREQUENCY'
  /** indicator.legalDocument: the record */
  | 'INDICATOR_LEGAL_DOCUMENT'
  /** indicator.legalDocument.kind */
  | 'INDICATOR_LEGAL_DOCUMENT_KIND'
  /** indicator.legalDocument.sourceMark */
  | 'INDICATOR_LEGAL_DOCUMENT_SOURCE_MARK'
  /** indicator.legalDocument.version */
  | 'INDICATOR_LEGAL_DOCUMENT_VERSION'
  /** indicator.version */
  | 'INDICATOR_VERSION'
  /** isLowerBound */
  | 'IS_LOWER_BOUND'
  /** note */
  | 'NOTE'
  /** period */
  | 'PERIOD'
  /** province: the record */
  | 'PROVINCE'
  /** province.kind */
  | 'PROVINCE_KIND'
  /** province.version */
  | 'PROVINCE_VERSION'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** value */
  | 'VALUE'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type MeasurementGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorFrequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  indicatorLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  isLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  period?: Maybe<Scalars['String']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  province?: Maybe<Province>;
  /** Null for the rows that have no value. */
  provinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  provinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type MeasurementGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<MeasurementAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<MeasurementGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type MeasurementHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<MeasurementHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<MeasurementAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<MeasurementCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<MeasurementMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<MeasurementMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<MeasurementHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MeasurementHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<MeasurementSumHaving>;
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

/** Greatest values; of nothing null. */
export type MeasurementMax = {
  /** Of Measurement.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Measurement.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Measurement.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Measurement.value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of Measurement.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type MeasurementMaxHaving = {
  /** Of Measurement.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Measurement.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Measurement.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Measurement.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Measurement.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type MeasurementMin = {
  /** Of Measurement.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Measurement.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Measurement.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Measurement.value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of Measurement.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type MeasurementMinHaving = {
  /** Of Measurement.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Measurement.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Measurement.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Measurement.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Measurement.version. */
  version?: InputMaybe<IntFilter>;
};

/** The Measurement as it is now, and what has to be mended when nothing was changed. */
export type MeasurementPayload = {
  /** On CONFLICT: the current record. */
  measurement?: Maybe<Measurement>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Measured values of an indicator by commune and period. Of counts, values and unplaced ones add up to what was reported, in all boundaries. */
export type MeasurementSeries = {
  /** Whether values may be added: counts may, rates may not. */
  isAdditive: Scalars['Boolean']['output'];
  /** What could not be told, and why. */
  unplaced: Array<UnplacedValue>;
  /** By commune code and period. */
  values: Array<SeriesValue>;
};

/** One sort key of Measurement: exactly one of `field`, `indicator`, `province`, `commune`, `count`. The id breaks ties, so the order is always total. */
export type MeasurementSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<MeasurementCountField>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type MeasurementSum = {
  /** Of Measurement.value. */
  value: Scalars['Decimal']['output'];
  /** Of Measurement.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type MeasurementSumHaving = {
  /** Of Measurement.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Measurement.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** A member of a household (nhân khẩu). */
export type Member = {
  /** Able to work; null where not asked. */
  ableToWork?: Maybe<Scalars['Boolean']['output']>;
  /** At the level right for the age. */
  attendsSchool?: Maybe<Scalars['Boolean']['output']>;
  /** Day of birth. */
  birthDate: Scalars['Date']['output'];
  /** Nine stars and the last three digits (CCCD); `revealIdentity` shows the whole number. */
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
  /** When the personal data was erased on request; null while it is there. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** Figures over all Member rows of a list. */
export type MemberAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: MemberAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: MemberCountDistinct;
  /** Greatest values; of nothing null. */
  max: MemberMax;
  /** Least values; of nothing null. */
  min: MemberMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: MemberSum;
};

/** Figures over Member rows. */
export type MemberAggregateField =
  | 'AVG_ORDINAL'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_ABLE_TO_WORK'
  | 'COUNT_DISTINCT_ATTENDS_SCHOOL'
  | 'COUNT_DISTINCT_BIRTH_DATE'
  | 'COUNT_DISTINCT_CITIZEN_IDENTITY_NUMBER'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DISABLED'
  | 'COUNT_DISTINCT_EDUCATION_LEVEL'
  | 'COUNT_DISTINCT_EMPLOYMENT'
  | 'COUNT_DISTINCT_ERASED_AT'
  | 'COUNT_DISTINCT_ETHNICITY'
  | 'COUNT_DISTINCT_FULL_NAME'
  | 'COUNT_DISTINCT_HEALTH_INSURANCE'
  | 'COUNT_DISTINCT_IN_TRAINING'
  | 'COUNT_DISTINCT_MALNOURISHED'
  | 'COUNT_DISTINCT_MONTHLY_ALLOWANCE'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_RELATIONSHIP'
  | 'COUNT_DISTINCT_SEX'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_BIRTH_DATE'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_ERASED_AT'
  | 'MAX_ORDINAL'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_BIRTH_DATE'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_ERASED_AT'
  | 'MIN_ORDINAL'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_ORDINAL'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type MemberAvg = {
  /** Of Member.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of Member.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type MemberAvgHaving = {
  /** Of Member.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of Member.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Member rows. */
export type MemberConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: MemberAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<MemberEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<MemberGroup>;
  /** The rows of the page. */
  nodes: Array<Member>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Member rows. */
export type MemberConnectionGroupsArgs = {
  by: Array<MemberGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<MemberHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MemberGroupSort>>;
};

/** How many different values are present. */
export type MemberCountDistinct = {
  /** Of Member.ableToWork. */
  ableToWork: Scalars['Int']['output'];
  /** Of Member.attendsSchool. */
  attendsSchool: Scalars['Int']['output'];
  /** Of Member.birthDate. */
  birthDate: Scalars['Int']['output'];
  /** Of Member.citizenIdentityNumber. */
  citizenIdentityNumber: Scalars['Int']['output'];
  /** Of Member.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Member.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Member.disabled. */
  disabled: Scalars['Int']['output'];
  /** Of Member.educationLevel. */
  educationLevel: Scalars['Int']['output'];
  /** Of Member.employment. */
  employment: Scalars['Int']['output'];
  /** Of Member.erasedAt. */
  erasedAt: Scalars['Int']['output'];
  /** Of Member.ethnicity. */
  ethnicity: Scalars['Int']['output'];
  /** Of Member.fullName. */
  fullName: Scalars['Int']['output'];
  /** Of Member.healthInsurance. */
  healthInsurance: Scalars['Int']['output'];
  /** Of Member.inTraining. */
  inTraining: Scalars['Int']['output'];
  /** Of Member.malnourished. */
  malnourished: Scalars['Int']['output'];
  /** Of Member.monthlyAllowance. */
  monthlyAllowance: Scalars['Int']['output'];
  /** Of Member.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of Member.relationship. */
  relationship: Scalars['Int']['output'];
  /** Of Member.sex. */
  sex: Scalars['Int']['output'];
  /** Of Member.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Member.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type MemberCountDistinctHaving = {
  /** Of Member.ableToWork. */
  ableToWork?: InputMaybe<IntFilter>;
  /** Of Member.attendsSchool. */
  attendsSchool?: InputMaybe<IntFilter>;
  /** Of Member.birthDate. */
  birthDate?: InputMaybe<IntFilter>;
  /** Of Member.citizenIdentityNumber. */
  citizenIdentityNumber?: InputMaybe<IntFilter>;
  /** Of Member.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Member.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Member.disabled. */
  disabled?: InputMaybe<IntFilter>;
  /** Of Member.educationLevel. */
  educationLevel?: InputMaybe<IntFilter>;
  /** Of Member.employment. */
  employment?: InputMaybe<IntFilter>;
  /** Of Member.erasedAt. */
  erasedAt?: InputMaybe<IntFilter>;
  /** Of Member.ethnicity. */
  ethnicity?: InputMaybe<IntFilter>;
  /** Of Member.fullName. */
  fullName?: InputMaybe<IntFilter>;
  /** Of Member.healthInsurance. */
  healthInsurance?: InputMaybe<IntFilter>;
  /** Of Member.inTraining. */
  inTraining?: InputMaybe<IntFilter>;
  /** Of Member.malnourished. */
  malnourished?: InputMaybe<IntFilter>;
  /** Of Member.monthlyAllowance. */
  monthlyAllowance?: InputMaybe<IntFilter>;
  /** Of Member.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of Member.relationship. */
  relationship?: InputMaybe<IntFilter>;
  /** Of Member.sex. */
  sex?: InputMaybe<IntFilter>;
  /** Of Member.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Member.version. */
  version?: InputMaybe<IntFilter>;
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
  /** Member.erasedAt */
  erasedAt?: InputMaybe<DateTimeFilter>;
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

/** Member rows that have the same key, and figures over them. */
export type MemberGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: MemberAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: MemberCountDistinct;
  /** What the rows have in common. */
  key: MemberGroupKey;
  /** Greatest values; of nothing null. */
  max: MemberMax;
  /** Least values; of nothing null. */
  min: MemberMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: MemberSum;
};

/** What Member rows can be grouped by. */
export type MemberGroupField =
  /** ableToWork */
  | 'ABLE_TO_WORK'
  /** attendsSchool */
  | 'ATTENDS_SCHOOL'
  /** birthDate */
  | 'BIRTH_DATE'
  /** citizenIdentityNumber */
  | 'CITIZEN_IDENTITY_NUMBER'
  /** disabled */
  | 'DISABLED'
  /** educationLevel */
  | 'EDUCATION_LEVEL'
  /** employment */
  | 'EMPLOYMENT'
  /** ethnicity */
  | 'ETHNICITY'
  /** fullName */
  | 'FULL_NAME'
  /** healthInsurance */
  | 'HEALTH_INSURANCE'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.latestAssessment: the record */
  | 'HOUSEHOLD_LATEST_ASSESSMENT'
  /** household.latestAssessment.areaType */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_AREA_TYPE'
  /** household.latestAssessment.b1Points */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_B1_POINTS'
  /** household.latestAssessment.class */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_CLASS'
  /** household.latestAssessment.deprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** household.latestAssessment.memberCount */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_MEMBER_COUNT'
  /** household.latestAssessment.notDeprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** household.latestAssessment.previousClass */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** household.latestAssessment.scoreB */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B'
  /** household.latestAssessment.scoreBMax */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MAX'
  /** household.latestAssessment.scoreBMin */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MIN'
  /** household.latestAssessment.synthetic */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SYNTHETIC'
  /** household.latestAssessment.transition */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_TRANSITION'
  /** household.latestAssessment.version */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_VERSION'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** inTraining */
  | 'IN_TRAINING'
  /** malnourished */
  | 'MALNOURISHED'
  /** monthlyAllowance */
  | 'MONTHLY_ALLOWANCE'
  /** ordinal */
  | 'ORDINAL'
  /** relationship */
  | 'RELATIONSHIP'
  /** sex */
  | 'SEX'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type MemberGroupKey = {
  /** Null for the rows that have no value. */
  ableToWork?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  attendsSchool?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  citizenIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  disabled?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  educationLevel?: Maybe<EducationLevel>;
  /** Null for the rows that have no value. */
  employment?: Maybe<EmploymentStatus>;
  /** Null for the rows that have no value. */
  ethnicity?: Maybe<Ethnicity>;
  /** Null for the rows that have no value. */
  fullName?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  healthInsurance?: Maybe<Scalars['Boolean']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  householdLatestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  inTraining?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  malnourished?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  monthlyAllowance?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  relationship?: Maybe<Relationship>;
  /** Null for the rows that have no value. */
  sex?: Maybe<Sex>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type MemberGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<MemberAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<MemberGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type MemberHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<MemberHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<MemberAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<MemberCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<MemberMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<MemberMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<MemberHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MemberHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<MemberSumHaving>;
};

/** What people enter of a Member. On creation the fields its rules require must be there. */
export type MemberInput = {
  /** Able to work; null where not asked. */
  ableToWork?: InputMaybe<Scalars['Boolean']['input']>;
  /** At the level right for the age; null where not asked. */
  attendsSchool?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day of birth. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Twelve digits (CCCD); as it was shown, it stays as it is. */
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

/** Greatest values; of nothing null. */
export type MemberMax = {
  /** Of Member.birthDate. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Of Member.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.erasedAt. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of Member.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type MemberMaxHaving = {
  /** Of Member.birthDate. */
  birthDate?: InputMaybe<DateFilter>;
  /** Of Member.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.erasedAt. */
  erasedAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of Member.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type MemberMin = {
  /** Of Member.birthDate. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** Of Member.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.erasedAt. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of Member.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Member.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type MemberMinHaving = {
  /** Of Member.birthDate. */
  birthDate?: InputMaybe<DateFilter>;
  /** Of Member.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.erasedAt. */
  erasedAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of Member.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Member.version. */
  version?: InputMaybe<IntFilter>;
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
  | 'ERASED_AT'
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

/** By what of a Member to sort: exactly one of `field`, `household`. */
export type MemberSortKey = {
  /** By a field of the row itself. */
  field?: InputMaybe<MemberSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type MemberSum = {
  /** Of Member.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of Member.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type MemberSumHaving = {
  /** Of Member.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of Member.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** That a commune has no value of an indicator for a period, and why. */
export type MissingMeasurement = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
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
  /** Why there is no value. */
  reason: MissingReason;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** Figures over all MissingMeasurement rows of a list. */
export type MissingMeasurementAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: MissingMeasurementAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: MissingMeasurementCountDistinct;
  /** Greatest values; of nothing null. */
  max: MissingMeasurementMax;
  /** Least values; of nothing null. */
  min: MissingMeasurementMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: MissingMeasurementSum;
};

/** Figures over MissingMeasurement rows. */
export type MissingMeasurementAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_PERIOD'
  | 'COUNT_DISTINCT_REASON'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type MissingMeasurementAvg = {
  /** Of MissingMeasurement.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type MissingMeasurementAvgHaving = {
  /** Of MissingMeasurement.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of MissingMeasurement rows. */
export type MissingMeasurementConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: MissingMeasurementAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<MissingMeasurementEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<MissingMeasurementGroup>;
  /** The rows of the page. */
  nodes: Array<MissingMeasurement>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of MissingMeasurement rows. */
export type MissingMeasurementConnectionGroupsArgs = {
  by: Array<MissingMeasurementGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<MissingMeasurementHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MissingMeasurementGroupSort>>;
};

/** How many different values are present. */
export type MissingMeasurementCountDistinct = {
  /** Of MissingMeasurement.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of MissingMeasurement.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of MissingMeasurement.note. */
  note: Scalars['Int']['output'];
  /** Of MissingMeasurement.period. */
  period: Scalars['Int']['output'];
  /** Of MissingMeasurement.reason. */
  reason: Scalars['Int']['output'];
  /** Of MissingMeasurement.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of MissingMeasurement.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type MissingMeasurementCountDistinctHaving = {
  /** Of MissingMeasurement.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of MissingMeasurement.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of MissingMeasurement.note. */
  note?: InputMaybe<IntFilter>;
  /** Of MissingMeasurement.period. */
  period?: InputMaybe<IntFilter>;
  /** Of MissingMeasurement.reason. */
  reason?: InputMaybe<IntFilter>;
  /** Of MissingMeasurement.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of MissingMeasurement.version. */
  version?: InputMaybe<IntFilter>;
};

/** A MissingMeasurement in a list. */
export type MissingMeasurementEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The MissingMeasurement. */
  node: MissingMeasurement;
};

/** A condition on a MissingMeasurement; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type MissingMeasurementFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<MissingMeasurementFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** MissingMeasurement.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** MissingMeasurement.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** MissingMeasurement.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the Indicator. */
  indicator?: InputMaybe<IndicatorFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<MissingMeasurementFilter>;
  /** MissingMeasurement.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MissingMeasurementFilter>>;
  /** MissingMeasurement.period */
  period?: InputMaybe<StringFilter>;
  /** MissingMeasurement.reason */
  reason?: InputMaybe<MissingReasonFilter>;
  /** MissingMeasurement.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** MissingMeasurement.version */
  version?: InputMaybe<IntFilter>;
};

/** MissingMeasurement rows that have the same key, and figures over them. */
export type MissingMeasurementGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: MissingMeasurementAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: MissingMeasurementCountDistinct;
  /** What the rows have in common. */
  key: MissingMeasurementGroupKey;
  /** Greatest values; of nothing null. */
  max: MissingMeasurementMax;
  /** Least values; of nothing null. */
  min: MissingMeasurementMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: MissingMeasurementSum;
};

/** What MissingMeasurement rows can be grouped by. */
export type MissingMeasurementGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** indicator: the record */
  | 'INDICATOR'
  /** indicator.direction */
  | 'INDICATOR_DIRECTION'
  /** indicator.frequency */
  | 'INDICATOR_FREQUENCY'
  /** indicator.legalDocument: the record */
  | 'INDICATOR_LEGAL_DOCUMENT'
  /** indicator.legalDocument.kind */
  | 'INDICATOR_LEGAL_DOCUMENT_KIND'
  /** indicator.legalDocument.sourceMark */
  | 'INDICATOR_LEGAL_DOCUMENT_SOURCE_MARK'
  /** indicator.legalDocument.version */
  | 'INDICATOR_LEGAL_DOCUMENT_VERSION'
  /** indicator.version */
  | 'INDICATOR_VERSION'
  /** note */
  | 'NOTE'
  /** period */
  | 'PERIOD'
  /** reason */
  | 'REASON'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type MissingMeasurementGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorFrequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  indicatorLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  period?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  reason?: Maybe<MissingReason>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type MissingMeasurementGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<MissingMeasurementAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<MissingMeasurementGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type MissingMeasurementHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<MissingMeasurementHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<MissingMeasurementAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<MissingMeasurementCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<MissingMeasurementMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<MissingMeasurementMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<MissingMeasurementHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<MissingMeasurementHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<MissingMeasurementSumHaving>;
};

/** Greatest values; of nothing null. */
export type MissingMeasurementMax = {
  /** Of MissingMeasurement.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of MissingMeasurement.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of MissingMeasurement.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of MissingMeasurement.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type MissingMeasurementMaxHaving = {
  /** Of MissingMeasurement.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of MissingMeasurement.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of MissingMeasurement.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of MissingMeasurement.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type MissingMeasurementMin = {
  /** Of MissingMeasurement.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of MissingMeasurement.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of MissingMeasurement.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of MissingMeasurement.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type MissingMeasurementMinHaving = {
  /** Of MissingMeasurement.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of MissingMeasurement.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of MissingMeasurement.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of MissingMeasurement.version. */
  version?: InputMaybe<IntFilter>;
};

/** One sort key of MissingMeasurement: exactly one of `field`, `indicator`, `commune`. The id breaks ties, so the order is always total. */
export type MissingMeasurementSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<MissingMeasurementSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of MissingMeasurement to sort by. */
export type MissingMeasurementSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ID'
  | 'NOTE'
  | 'PERIOD'
  | 'REASON'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type MissingMeasurementSum = {
  /** Of MissingMeasurement.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type MissingMeasurementSumHaving = {
  /** Of MissingMeasurement.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Why there is no value (Lý do không có số liệu). */
export type MissingReason =
  /** Being checked (Đang đối chiếu) */
  | 'DISPUTED'
  /** Does not apply to the unit (Không áp dụng tại đơn vị) */
  | 'NOT_APPLICABLE'
  /** Not collected (Chưa thu thập) */
  | 'NOT_COLLECTED'
  /** The source is late (Nguồn chưa cung cấp) */
  | 'SOURCE_LATE';

/** Conditions on a value of type MissingReason; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type MissingReasonFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<MissingReason>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<MissingReason>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<MissingReason>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<MissingReason>>;
};

/** Multidimensional poverty of one combination, or that it is withheld. */
export type MultidimensionalFigure = {
  /** M0: H times A. */
  adjustedHeadcount?: Maybe<Scalars['Decimal']['output']>;
  /** Class; null: all, or not asked by. */
  class?: Maybe<HouseholdClass>;
  /** Id of the commune; null: all that the viewer may see, or not asked by. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** By deprivation; none where the whole is withheld. */
  deprivations: Array<DeprivationMeasure>;
  /** Id of the district, told of those of its communes that the viewer may see; null: all, not asked by, or communes without one, as all are since 01/07/2025. */
  districtId?: Maybe<Scalars['ID']['output']>;
  /** Whether the head belongs to an ethnic minority; null: all, or not asked by. */
  ethnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Ethnicity of the head; null: all, not asked by, or not recorded. */
  ethnicity?: Maybe<Ethnicity>;
  /** Sex of the head; null: all, not asked by, or not recorded. */
  headSex?: Maybe<Sex>;
  /** H: share of persons that are poor, 0 to 1. */
  headcountRatio?: Maybe<Scalars['Decimal']['output']>;
  /** A: average share of weighted deprivations of the poor, 0 to 1; null where nobody is poor. */
  intensity?: Maybe<Scalars['Decimal']['output']>;
  /** True of the households whose district, village, ethnicity or sex of the head, if asked by, is not recorded. */
  isUnrecorded: Scalars['Boolean']['output'];
  /** Persons of households all of whose answers are known. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Whether the figures are withheld by the rule. */
  suppressed: Scalars['Boolean']['output'];
  /** Id of the village; null: all, not asked by, or not recorded. */
  villageId?: Maybe<Scalars['ID']['output']>;
};

/** Multidimensional poverty after Alkire and Foster (2011) in a yearly review, by persons, without the income test of the class. */
export type MultidimensionalFigures = {
  /** By the code of the unit, then by what was asked; totals first. */
  figures: Array<MultidimensionalFigure>;
  /** What rests on fewer households than this is not shown. */
  threshold: Scalars['Int']['output'];
  /** Year of the review. */
  year: Scalars['Int']['output'];
};

export type Mutation = {
  /** Carries a draft out in one transaction: households and villages move, old communes end, successions are recorded, each moved record gets its audit event; totals by class stay the same. Needs EDIT_UNITS and EDIT_HOUSEHOLDS in the whole province. */
  applyReorganisation: ReorganisationActPayload;
  /** Approves a report that was sent (chair of the commune). */
  approveIndicatorReport: IndicatorReportPayload;
  /** The same for single households, up to 1000 at once: what is decided of a household counts before what is decided of its village. */
  assignReorganisationHouseholds: ReorganisationActPayload;
  /** Decides to which new commune villages of divided communes go, up to 1000 at once. Without a commune the decision is taken back. Needs EDIT_UNITS in the whole province. */
  assignReorganisationVillages: ReorganisationActPayload;
  /** Closed (kết thúc đợt tại xã). Needs happenedOn; may have note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  closeReview: ReviewActPayload;
  /** Creates a AccessGrant. A repeated call with the same id and content succeeds once. */
  createAccessGrant: AccessGrantPayload;
  /** Makes a key. It is shown in this answer and never again. */
  createApiKey: ApiKeyPayload;
  /** Creates a Assessment. A repeated call with the same id and content succeeds once. */
  createAssessment: AssessmentPayload;
  /** Records what was decided about a household after its round was closed in the commune (đính chính). The round is not changed: its figures stay as they were recognised. Needs APPROVE_REVIEWS in the commune. A repeated call with the same id and content succeeds once. */
  createAssessmentCorrection: AssessmentCorrectionPayload;
  /** Creates a Commune. A repeated call with the same id and content succeeds once. */
  createCommune: CommunePayload;
  /** Creates a CommuneReview. A repeated call with the same id and content succeeds once. */
  createCommuneReview: CommuneReviewPayload;
  /** Creates a DataRequest. A repeated call with the same id and content succeeds once. */
  createDataRequest: DataRequestPayload;
  /** Creates a FundingLine. A repeated call with the same id and content succeeds once. */
  createFundingLine: FundingLinePayload;
  /** Creates a Household. A repeated call with the same id and content succeeds once. */
  createHousehold: HouseholdPayload;
  /** Creates a Indicator. A repeated call with the same id and content succeeds once. */
  createIndicator: IndicatorPayload;
  /** Creates a IndicatorVersion. A repeated call with the same id and content succeeds once. */
  createIndicatorVersion: IndicatorVersionPayload;
  /** Creates a LegalDocument. A repeated call with the same id and content succeeds once. */
  createLegalDocument: LegalDocumentPayload;
  /** Creates a Measurement. A repeated call with the same id and content succeeds once. */
  createMeasurement: MeasurementPayload;
  /** Creates a ProductionModel. A repeated call with the same id and content succeeds once. */
  createProductionModel: ProductionModelPayload;
  /** Creates a Programme. A repeated call with the same id and content succeeds once. */
  createProgramme: ProgrammePayload;
  /** Creates a Reorganisation. A repeated call with the same id and content succeeds once. */
  createReorganisation: ReorganisationPayload;
  /** Makes a new link to set a password, for who forgot it or whose invitation ended. Earlier links end. */
  createResetLink: UserLinkPayload;
  /** Creates a ReviewRound. A repeated call with the same id and content succeeds once. */
  createReviewRound: ReviewRoundPayload;
  /** Creates a Role. A repeated call with the same id and content succeeds once. */
  createRole: RolePayload;
  /** Creates a Target. A repeated call with the same id and content succeeds once. */
  createTarget: TargetPayload;
  /** Creates a Village. A repeated call with the same id and content succeeds once. */
  createVillage: VillagePayload;
  /** Removes a AccessGrant; it can be restored. */
  deleteAccessGrant: AccessGrantPayload;
  /** Removes a Assessment; it can be restored. */
  deleteAssessment: AssessmentPayload;
  /** Removes a Commune; it can be restored. */
  deleteCommune: CommunePayload;
  /** Removes a CommuneReview; it can be restored. */
  deleteCommuneReview: CommuneReviewPayload;
  /** Removes a DataRequest; it can be restored. */
  deleteDataRequest: DataRequestPayload;
  /** Removes a FundingLine; it can be restored. */
  deleteFundingLine: FundingLinePayload;
  /** Removes a Household; it can be restored. */
  deleteHousehold: HouseholdPayload;
  /** Removes a Indicator; it can be restored. */
  deleteIndicator: IndicatorPayload;
  /** Removes a IndicatorVersion; it can be restored. */
  deleteIndicatorVersion: IndicatorVersionPayload;
  /** Removes a LegalDocument; it can be restored. */
  deleteLegalDocument: LegalDocumentPayload;
  /** Removes a Measurement; it can be restored. */
  deleteMeasurement: MeasurementPayload;
  /** Removes a ProductionModel; it can be restored. */
  deleteProductionModel: ProductionModelPayload;
  /** Removes a Programme; it can be restored. */
  deleteProgramme: ProgrammePayload;
  /** Removes a Reorganisation; it can be restored. */
  deleteReorganisation: ReorganisationPayload;
  /** Removes a ReviewRound; it can be restored. */
  deleteReviewRound: ReviewRoundPayload;
  /** Removes a Role; it can be restored. */
  deleteRole: RolePayload;
  /** Removes a Target; it can be restored. */
  deleteTarget: TargetPayload;
  /** Removes a Village; it can be restored. */
  deleteVillage: VillagePayload;
  /** Nobody signs in to the account any more; its sessions and links end. */
  disableUser: UserPayload;
  /** Lets a disabled account be used again. */
  enableUser: UserPayload;
  /** Enters up to 600 cells of a commune. Each is saved by itself; sent again it changes nothing. */
  enterMeasurements: EnterMeasurementsPayload;
  /** Carries out an ERASE request about a whole household: personal data goes from the records, their history and the audit trail, for good. What figures rest on stays. Needs ERASE_PERSONAL_DATA. */
  eraseHousehold: ErasurePayload;
  /** Carries out an ERASE request about one member, in the same way. Needs ERASE_PERSONAL_DATA. */
  eraseMember: ErasurePayload;
  /** Finds the member with an identity number. The look is kept in the audit trail with its purpose. */
  findByIdentity: FindByIdentityPayload;
  /** Survey finished (khảo sát, phân loại xong). Needs happenedOn; may have note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  finishReviewSurvey: ReviewActPayload;
  /** District opinion given (có ý kiến của cấp huyện). Needs happenedOn, documentNumber; may have note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  giveDistrictOpinion: ReviewActPayload;
  /** Village meeting held (họp dân). Needs happenedOn, present, agreed, documentNumber; may have villageId, note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  holdVillageMeeting: ReviewActPayload;
  /** Makes an account for a person, and the link by which it is taken up. */
  inviteUser: UserLinkPayload;
  /** List made (lập xong danh sách). Needs happenedOn; may have documentNumber, note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  makeReviewList: ReviewActPayload;
  /** Posted publicly (niêm yết công khai). Needs happenedOn, postedUntil; may have documentNumber, note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  postReview: ReviewActPayload;
  /** Complaint received (tiếp nhận khiếu nại). Needs happenedOn, note; may have householdId, documentNumber. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  receiveReviewComplaint: ReviewActPayload;
  /** Complaint re-checked (phúc tra khiếu nại). Needs happenedOn, complaintId, note; may have documentNumber. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  recheckReviewComplaint: ReviewActPayload;
  /** Recognised (quyết định công nhận). Needs happenedOn, documentNumber; may have note. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  recogniseReview: ReviewActPayload;
  /** Reopened (mở lại để sửa). Needs happenedOn, note; may have documentNumber. Out of its turn it is refused (QĐ 24/2021/QĐ-TTg, Điều 4). */
  reopenReview: ReviewActPayload;
  /** Brings a removed AccessGrant back. */
  restoreAccessGrant: AccessGrantPayload;
  /** Brings a removed Assessment back. */
  restoreAssessment: AssessmentPayload;
  /** Brings a removed Commune back. */
  restoreCommune: CommunePayload;
  /** Brings a removed CommuneReview back. */
  restoreCommuneReview: CommuneReviewPayload;
  /** Brings a removed DataRequest back. */
  restoreDataRequest: DataRequestPayload;
  /** Brings a removed FundingLine back. */
  restoreFundingLine: FundingLinePayload;
  /** Brings a removed Household back. */
  restoreHousehold: HouseholdPayload;
  /** Brings a removed Indicator back. */
  restoreIndicator: IndicatorPayload;
  /** Brings a removed IndicatorVersion back. */
  restoreIndicatorVersion: IndicatorVersionPayload;
  /** Brings a removed LegalDocument back. */
  restoreLegalDocument: LegalDocumentPayload;
  /** Brings a removed Measurement back. */
  restoreMeasurement: MeasurementPayload;
  /** Brings a removed ProductionModel back. */
  restoreProductionModel: ProductionModelPayload;
  /** Brings a removed Programme back. */
  restoreProgramme: ProgrammePayload;
  /** Brings a removed Reorganisation back. */
  restoreReorganisation: ReorganisationPayload;
  /** Brings a removed ReviewRound back. */
  restoreReviewRound: ReviewRoundPayload;
  /** Brings a removed Role back. */
  restoreRole: RolePayload;
  /** Brings a removed Target back. */
  restoreTarget: TargetPayload;
  /** Brings a removed Village back. */
  restoreVillage: VillagePayload;
  /** Returns a report that was sent or approved, with the reason; its values are open again. */
  returnIndicatorReport: IndicatorReportPayload;
  /** Shows a member’s whole identity number. The look is kept in the audit trail with its purpose. */
  revealIdentity: RevealIdentityPayload;
  /** Takes an applied reorganisation back, while nothing was built on it: everything returns to where it was. Needs the same permissions. */
  reverseReorganisation: ReorganisationActPayload;
  /** Ends a key: within five seconds it opens nothing any more, anywhere. */
  revokeApiKey: ApiKeyPayload;
  /** Ends every session of an account. */
  revokeSessions: UserSessionsPayload;
  /** Makes another key with the same grants; the old one goes on for some days, so that the partner can change over. */
  rotateApiKey: ApiKeyPayload;
  /** Sends the values of a commune for a period to whoever approves them; they are locked from then on. */
  submitIndicatorReport: IndicatorReportPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateAccessGrant: AccessGrantPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateAssessment: AssessmentPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateCommune: CommunePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateCommuneReview: CommuneReviewPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateDataRequest: DataRequestPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateFundingLine: FundingLinePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateHousehold: HouseholdPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateIndicator: IndicatorPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateIndicatorVersion: IndicatorVersionPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateLegalDocument: LegalDocumentPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateMeasurement: MeasurementPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateProductionModel: ProductionModelPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateProgramme: ProgrammePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateReorganisation: ReorganisationPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateReviewRound: ReviewRoundPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateRole: RolePayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateTarget: TargetPayload;
  /** Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT). */
  updateVillage: VillagePayload;
};


export type MutationApplyReorganisationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationApproveIndicatorReportArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAssignReorganisationHouseholdsArgs = {
  communeId?: InputMaybe<Scalars['ID']['input']>;
  householdIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationAssignReorganisationVillagesArgs = {
  communeId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  villageIds: Array<Scalars['ID']['input']>;
};


export type MutationCloseReviewArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationCreateAccessGrantArgs = {
  input: AccessGrantInput;
};


export type MutationCreateApiKeyArgs = {
  input: ApiKeyInput;
};


export type MutationCreateAssessmentArgs = {
  input: AssessmentInput;
};


export type MutationCreateAssessmentCorrectionArgs = {
  input: AssessmentCorrectionInput;
};


export type MutationCreateCommuneArgs = {
  input: CommuneInput;
};


export type MutationCreateCommuneReviewArgs = {
  input: CommuneReviewInput;
};


export type MutationCreateDataRequestArgs = {
  input: DataRequestInput;
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


export type MutationCreateIndicatorVersionArgs = {
  input: IndicatorVersionInput;
};


export type MutationCreateLegalDocumentArgs = {
  input: LegalDocumentInput;
};


export type MutationCreateMeasurementArgs = {
  input: MeasurementInput;
};


export type MutationCreateProductionModelArgs = {
  input: ProductionModelInput;
};


export type MutationCreateProgrammeArgs = {
  input: ProgrammeInput;
};


export type MutationCreateReorganisationArgs = {
  input: ReorganisationInput;
};


export type MutationCreateResetLinkArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationCreateReviewRoundArgs = {
  input: ReviewRoundInput;
};


export type MutationCreateRoleArgs = {
  input: RoleInput;
};


export type MutationCreateTargetArgs = {
  input: TargetInput;
};


export type MutationCreateVillageArgs = {
  input: VillageInput;
};


export type MutationDeleteAccessGrantArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationDeleteDataRequestArgs = {
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


export type MutationDeleteIndicatorVersionArgs = {
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


export type MutationDeleteProductionModelArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteProgrammeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteReorganisationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteReviewRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeleteRoleArgs = {
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


export type MutationDisableUserArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationEnableUserArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationEnterMeasurementsArgs = {
  cells: Array<MeasurementCellInput>;
  communeId: Scalars['ID']['input'];
};


export type MutationEraseHouseholdArgs = {
  requestId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEraseMemberArgs = {
  requestId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationFindByIdentityArgs = {
  citizenIdentityNumber: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
};


export type MutationFinishReviewSurveyArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationGiveDistrictOpinionArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationHoldVillageMeetingArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationInviteUserArgs = {
  input: InviteUserInput;
};


export type MutationMakeReviewListArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationPostReviewArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationReceiveReviewComplaintArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationRecheckReviewComplaintArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationRecogniseReviewArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationReopenReviewArgs = {
  id: Scalars['ID']['input'];
  input: ReviewActInput;
  version: Scalars['Int']['input'];
};


export type MutationRestoreAccessGrantArgs = {
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


export type MutationRestoreDataRequestArgs = {
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


export type MutationRestoreIndicatorVersionArgs = {
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


export type MutationRestoreProductionModelArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreProgrammeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreReorganisationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreReviewRoundArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreRoleArgs = {
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


export type MutationReturnIndicatorReportArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevealIdentityArgs = {
  memberId: Scalars['ID']['input'];
  purpose: Scalars['String']['input'];
};


export type MutationReverseReorganisationArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRevokeApiKeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeSessionsArgs = {
  userId: Scalars['ID']['input'];
};


export type MutationRotateApiKeyArgs = {
  id: Scalars['ID']['input'];
  overlapDays?: Scalars['Int']['input'];
};


export type MutationSubmitIndicatorReportArgs = {
  communeId: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type MutationUpdateAccessGrantArgs = {
  id: Scalars['ID']['input'];
  input: AccessGrantInput;
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


export type MutationUpdateDataRequestArgs = {
  id: Scalars['ID']['input'];
  input: DataRequestInput;
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


export type MutationUpdateIndicatorVersionArgs = {
  id: Scalars['ID']['input'];
  input: IndicatorVersionInput;
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


export type MutationUpdateProductionModelArgs = {
  id: Scalars['ID']['input'];
  input: ProductionModelInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateProgrammeArgs = {
  id: Scalars['ID']['input'];
  input: ProgrammeInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateReorganisationArgs = {
  id: Scalars['ID']['input'];
  input: ReorganisationInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateReviewRoundArgs = {
  id: Scalars['ID']['input'];
  input: ReviewRoundInput;
  version: Scalars['Int']['input'];
};


export type MutationUpdateRoleArgs = {
  id: Scalars['ID']['input'];
  input: RoleInput;
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

/** Outcome for the household (Kết quả của hộ tham gia). */
export type ParticipantOutcome =
  /** Escaped poverty or near-poverty (Thoát nghèo, thoát cận nghèo) */
  | 'ESCAPED'
  /** Improved (Có cải thiện) */
  | 'IMPROVED'
  /** Stopped taking part (Ngừng tham gia) */
  | 'STOPPED'
  /** Unchanged (Chưa thay đổi) */
  | 'UNCHANGED';

/** Conditions on a value of type ParticipantOutcome; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ParticipantOutcomeFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ParticipantOutcome>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ParticipantOutcome>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ParticipantOutcome>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ParticipantOutcome>>;
};

/** A commune that succeeded one of a grant’s communes and is not in the grant: somebody has to decide. */
export type PendingSuccession = {
  /** Id of the commune that ended. */
  fromCommuneId: Scalars['ID']['output'];
  /** Id of the grant. */
  grantId: Scalars['ID']['output'];
  /** Id of the commune that took over, wholly or in part. */
  toCommuneId: Scalars['ID']['output'];
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

/** Roll-up over periods (Tổng hợp theo kỳ). */
export type PeriodRollUp =
  /** Last value (Giá trị kỳ cuối) */
  | 'LAST'
  /** Mean (Trung bình cộng) */
  | 'MEAN'
  /** None (Không tổng hợp) */
  | 'NONE'
  /** Sum (Cộng) */
  | 'SUM'
  /** Weighted mean (Trung bình có trọng số) */
  | 'WEIGHTED_MEAN';

/** Conditions on a value of type PeriodRollUp; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type PeriodRollUpFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<PeriodRollUp>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<PeriodRollUp>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<PeriodRollUp>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<PeriodRollUp>>;
};

/** Permission (Quyền). */
export type Permission =
  /** Recognise and close reviews (Công nhận và kết thúc rà soát) */
  | 'APPROVE_REVIEWS'
  /** Edit households and members (Nhập, sửa hộ và nhân khẩu) */
  | 'EDIT_HOUSEHOLDS'
  /** Edit indicators and measurements (Nhập, sửa chỉ tiêu và số liệu) */
  | 'EDIT_INDICATORS'
  /** Edit legal documents (Nhập, sửa văn bản) */
  | 'EDIT_LEGAL_DOCUMENTS'
  /** Edit programmes and funding (Nhập, sửa chương trình và nguồn vốn) */
  | 'EDIT_PROGRAMMES'
  /** Edit reviews (Nhập, sửa rà soát) */
  | 'EDIT_REVIEWS'
  /** Edit communes and villages (Nhập, sửa đơn vị hành chính, thôn) */
  | 'EDIT_UNITS'
  /** Erase personal data on request (Xoá dữ liệu cá nhân theo yêu cầu) */
  | 'ERASE_PERSONAL_DATA'
  /** Manage users, roles and API keys (Quản lý người dùng, vai trò, khoá API) */
  | 'MANAGE_ACCESS'
  /** Operate: metrics, query plans (Vận hành: đo lường, kế hoạch truy vấn) */
  | 'OPERATE'
  /** Read the audit trail (Xem nhật ký) */
  | 'READ_AUDIT'
  /** Read address and telephone (Xem địa chỉ, số điện thoại) */
  | 'READ_CONTACT'
  /** Read ethnicity (Xem dân tộc) */
  | 'READ_ETHNICITY'
  /** Read aggregated figures only (Chỉ xem số tổng hợp) */
  | 'READ_FIGURES'
  /** Read health and disability (Xem sức khoẻ, khuyết tật) */
  | 'READ_HEALTH'
  /** Read identity numbers (masked) (Xem số định danh (đã che)) */
  | 'READ_IDENTITY'
  /** Read households, reviews, figures of communes (Xem hồ sơ hộ, rà soát, số liệu của xã) */
  | 'READ_RECORDS'
  /** Reveal whole identity numbers (logged) (Mở số định danh đầy đủ (có ghi nhật ký)) */
  | 'REVEAL_IDENTITY';

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

/** Households and persons of one combination, or why they are not shown. */
export type PovertyFigure = {
  /** Class; null: all, or not asked by. */
  class?: Maybe<HouseholdClass>;
  /** Id of the commune; null: all that the viewer may see, or not asked by. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** Id of the district, told of those of its communes that the viewer may see; null: all, not asked by, or communes without one, as all are since 01/07/2025. */
  districtId?: Maybe<Scalars['ID']['output']>;
  /** Whether the head belongs to an ethnic minority; null: all, or not asked by. */
  ethnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** Ethnicity of the head; null: all, not asked by, or not recorded. */
  ethnicity?: Maybe<Ethnicity>;
  /** Sex of the head; null: all, not asked by, or not recorded. */
  headSex?: Maybe<Sex>;
  /** Of a class: its households in percent of those of all classes of the same combination; null where either is withheld. */
  householdRate?: Maybe<Scalars['Decimal']['output']>;
  /** Households; null where suppressed. */
  households?: Maybe<Scalars['Int']['output']>;
  /** True of the households whose district, village, ethnicity or sex of the head, if asked by, is not recorded. */
  isUnrecorded: Scalars['Boolean']['output'];
  /** The same of persons. */
  personRate?: Maybe<Scalars['Decimal']['output']>;
  /** Persons in them at the time; null where suppressed. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Whether the figures are withheld by the rule. */
  suppressed: Scalars['Boolean']['output'];
  /** Id of the village; null: all, not asked by, or not recorded. */
  villageId?: Maybe<Scalars['ID']['output']>;
};

/** Results of a yearly review as figures without a person in them. Combinations without households are left out. */
export type PovertyFigures = {
  /** By the code of the unit, then by what was asked; totals of a dimension first. */
  figures: Array<PovertyFigure>;
  /** In other boundaries: which commune is told as which. Else empty. */
  followed: Array<FollowedCommune>;
  /** Communes as reported with households that cannot be followed: these are told for that commune, so that nobody is lost. */
  notFollowed: Array<Scalars['ID']['output']>;
  /** The rule of suppression in words, in the language of the request. */
  rule: Scalars['String']['output'];
  /** Fewer households than this are not shown. */
  threshold: Scalars['Int']['output'];
  /** Year of the review. */
  year: Scalars['Int']['output'];
};

/** Kind of production (Lĩnh vực sản xuất). */
export type ProductionKind =
  /** Aquaculture (Nuôi trồng thuỷ sản) */
  | 'AQUACULTURE'
  /** Crafts and small industry (Ngành nghề, tiểu thủ công nghiệp) */
  | 'CRAFT'
  /** Crops (Trồng trọt) */
  | 'CROPS'
  /** Forestry (Lâm nghiệp) */
  | 'FORESTRY'
  /** Livestock (Chăn nuôi) */
  | 'LIVESTOCK'
  /** Other (Khác) */
  | 'OTHER'
  /** Services and tourism (Dịch vụ, du lịch) */
  | 'SERVICES';

/** Conditions on a value of type ProductionKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ProductionKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ProductionKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ProductionKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ProductionKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ProductionKind>>;
};

/** A production model of a commune (mô hình kinh tế, mô hình giảm nghèo). */
export type ProductionModel = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** What is produced. */
  kind: ProductionKind;
  /** The decision that it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** What came of it, in words. */
  outcomeNote?: Maybe<Scalars['String']['output']>;
  /** The households that take part. */
  participants: ProductionParticipantConnection;
  /** The programme that pays for it; null: none of them. */
  programme?: Maybe<Programme>;
  /** First day. */
  startsOn: Scalars['Date']['output'];
  /** How far it is. */
  status: ProductionStatus;
  /** True for invented demonstration data. */
  synthetic: Scalars['Boolean']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A production model of a commune (mô hình kinh tế, mô hình giảm nghèo). */
export type ProductionModelHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};


/** A production model of a commune (mô hình kinh tế, mô hình giảm nghèo). */
export type ProductionModelParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductionParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionParticipantSort>>;
};

/** Figures over all ProductionModel rows of a list. */
export type ProductionModelAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProductionModelAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProductionModelCountDistinct;
  /** Greatest values; of nothing null. */
  max: ProductionModelMax;
  /** Least values; of nothing null. */
  min: ProductionModelMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProductionModelSum;
};

/** Figures over ProductionModel rows. */
export type ProductionModelAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_ENDS_ON'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_OUTCOME_NOTE'
  | 'COUNT_DISTINCT_STARTS_ON'
  | 'COUNT_DISTINCT_STATUS'
  | 'COUNT_DISTINCT_SYNTHETIC'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_ENDS_ON'
  | 'MAX_STARTS_ON'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_ENDS_ON'
  | 'MIN_STARTS_ON'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProductionModelAvg = {
  /** Of ProductionModel.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProductionModelAvgHaving = {
  /** Of ProductionModel.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ProductionModel rows. */
export type ProductionModelConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ProductionModelAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ProductionModelEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ProductionModelGroup>;
  /** The rows of the page. */
  nodes: Array<ProductionModel>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ProductionModel rows. */
export type ProductionModelConnectionGroupsArgs = {
  by: Array<ProductionModelGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ProductionModelHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionModelGroupSort>>;
};

/** How many different values are present. */
export type ProductionModelCountDistinct = {
  /** Of ProductionModel.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ProductionModel.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of ProductionModel.endsOn. */
  endsOn: Scalars['Int']['output'];
  /** Of ProductionModel.kind. */
  kind: Scalars['Int']['output'];
  /** Of ProductionModel.name. */
  name: Scalars['Int']['output'];
  /** Of ProductionModel.note. */
  note: Scalars['Int']['output'];
  /** Of ProductionModel.outcomeNote. */
  outcomeNote: Scalars['Int']['output'];
  /** Of ProductionModel.startsOn. */
  startsOn: Scalars['Int']['output'];
  /** Of ProductionModel.status. */
  status: Scalars['Int']['output'];
  /** Of ProductionModel.synthetic. */
  synthetic: Scalars['Int']['output'];
  /** Of ProductionModel.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ProductionModel.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ProductionModelCountDistinctHaving = {
  /** Of ProductionModel.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ProductionModel.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of ProductionModel.endsOn. */
  endsOn?: InputMaybe<IntFilter>;
  /** Of ProductionModel.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of ProductionModel.name. */
  name?: InputMaybe<IntFilter>;
  /** Of ProductionModel.note. */
  note?: InputMaybe<IntFilter>;
  /** Of ProductionModel.outcomeNote. */
  outcomeNote?: InputMaybe<IntFilter>;
  /** Of ProductionModel.startsOn. */
  startsOn?: InputMaybe<IntFilter>;
  /** Of ProductionModel.status. */
  status?: InputMaybe<IntFilter>;
  /** Of ProductionModel.synthetic. */
  synthetic?: InputMaybe<IntFilter>;
  /** Of ProductionModel.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ProductionModel.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of ProductionModel whose length can be sorted by. */
export type ProductionModelCountField =
  | 'HISTORY'
  | 'PARTICIPANTS';

/** A ProductionModel in a list. */
export type ProductionModelEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ProductionModel. */
  node: ProductionModel;
};

/** A condition on a ProductionModel; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ProductionModelFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProductionModelFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** ProductionModel.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** ProductionModel.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** ProductionModel.endsOn */
  endsOn?: InputMaybe<DateFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** ProductionModel.id */
  id?: InputMaybe<IdFilter>;
  /** ProductionModel.kind */
  kind?: InputMaybe<ProductionKindFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** ProductionModel.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ProductionModelFilter>;
  /** ProductionModel.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProductionModelFilter>>;
  /** ProductionModel.outcomeNote */
  outcomeNote?: InputMaybe<StringFilter>;
  /** Condition on the list of ProductionParticipant rows. */
  participants?: InputMaybe<ProductionParticipantListFilter>;
  /** Condition on the Programme. */
  programme?: InputMaybe<ProgrammeFilter>;
  /** ProductionModel.startsOn */
  startsOn?: InputMaybe<DateFilter>;
  /** ProductionModel.status */
  status?: InputMaybe<ProductionStatusFilter>;
  /** ProductionModel.synthetic */
  synthetic?: InputMaybe<BooleanFilter>;
  /** ProductionModel.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ProductionModel.version */
  version?: InputMaybe<IntFilter>;
};

/** ProductionModel rows that have the same key, and figures over them. */
export type ProductionModelGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProductionModelAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProductionModelCountDistinct;
  /** What the rows have in common. */
  key: ProductionModelGroupKey;
  /** Greatest values; of nothing null. */
  max: ProductionModelMax;
  /** Least values; of nothing null. */
  min: ProductionModelMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProductionModelSum;
};

/** What ProductionModel rows can be grouped by. */
export type ProductionModelGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** endsOn */
  | 'ENDS_ON'
  /** kind */
  | 'KIND'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** name */
  | 'NAME'
  /** note */
  | 'NOTE'
  /** outcomeNote */
  | 'OUTCOME_NOTE'
  /** programme: the record */
  | 'PROGRAMME'
  /** programme.legalDocument: the record */
  | 'PROGRAMME_LEGAL_DOCUMENT'
  /** programme.legalDocument.kind */
  | 'PROGRAMME_LEGAL_DOCUMENT_KIND'
  /** programme.legalDocument.sourceMark */
  | 'PROGRAMME_LEGAL_DOCUMENT_SOURCE_MARK'
  /** programme.legalDocument.version */
  | 'PROGRAMME_LEGAL_DOCUMENT_VERSION'
  /** programme.totalIsLowerBound */
  | 'PROGRAMME_TOTAL_IS_LOWER_BOUND'
  /** programme.version */
  | 'PROGRAMME_VERSION'
  /** startsOn */
  | 'STARTS_ON'
  /** status */
  | 'STATUS'
  /** synthetic */
  | 'SYNTHETIC'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ProductionModelGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<ProductionKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  outcomeNote?: Maybe<Scalars['String']['output']>;
  /** The Programme; null for the rows that have none the viewer may see. */
  programme?: Maybe<Programme>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  programmeLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  programmeTotalIsLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  programmeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  status?: Maybe<ProductionStatus>;
  /** Null for the rows that have no value. */
  synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ProductionModelGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ProductionModelAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ProductionModelGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ProductionModelHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProductionModelHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ProductionModelAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ProductionModelCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ProductionModelMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ProductionModelMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ProductionModelHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProductionModelHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ProductionModelSumHaving>;
};

/** What people enter of a ProductionModel. On creation the fields its rules require must be there. */
export type ProductionModelInput = {
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is produced. */
  kind?: InputMaybe<ProductionKind>;
  /** Id of the decision that it rests on. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, in words. */
  outcomeNote?: InputMaybe<Scalars['String']['input']>;
  /** The whole list: of those one sees, households left out no longer take part; of those that do, fields left out stay as they are. */
  participants?: InputMaybe<Array<ProductionParticipantInput>>;
  /** Id of the programme that pays for it; null: none of them. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How far it is. */
  status?: InputMaybe<ProductionStatus>;
};

/** A condition on a list of ProductionModel rows; all parts that are given must hold. */
export type ProductionModelListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<ProductionModelFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<ProductionModelFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<ProductionModelFilter>;
};

/** Greatest values; of nothing null. */
export type ProductionModelMax = {
  /** Of ProductionModel.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionModel.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionModel.endsOn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ProductionModel.startsOn. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ProductionModel.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionModel.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ProductionModelMaxHaving = {
  /** Of ProductionModel.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionModel.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionModel.endsOn. */
  endsOn?: InputMaybe<DateFilter>;
  /** Of ProductionModel.startsOn. */
  startsOn?: InputMaybe<DateFilter>;
  /** Of ProductionModel.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionModel.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ProductionModelMin = {
  /** Of ProductionModel.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionModel.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionModel.endsOn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ProductionModel.startsOn. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ProductionModel.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionModel.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ProductionModelMinHaving = {
  /** Of ProductionModel.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionModel.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionModel.endsOn. */
  endsOn?: InputMaybe<DateFilter>;
  /** Of ProductionModel.startsOn. */
  startsOn?: InputMaybe<DateFilter>;
  /** Of ProductionModel.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionModel.version. */
  version?: InputMaybe<IntFilter>;
};

/** The ProductionModel as it is now, and what has to be mended when nothing was changed. */
export type ProductionModelPayload = {
  /** On CONFLICT: the current record. */
  productionModel?: Maybe<ProductionModel>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of ProductionModel: exactly one of `field`, `programme`, `commune`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type ProductionModelSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<ProductionModelCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProductionModelSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Programme. */
  programme?: InputMaybe<ProgrammeSortKey>;
};

/** Fields of ProductionModel to sort by. */
export type ProductionModelSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'ENDS_ON'
  | 'ID'
  | 'KIND'
  | 'NAME'
  | 'NOTE'
  | 'OUTCOME_NOTE'
  | 'STARTS_ON'
  | 'STATUS'
  | 'SYNTHETIC'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a ProductionModel to sort: exactly one of `field`, `programme`, `commune`, `legalDocument`, `count`. */
export type ProductionModelSortKey = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<ProductionModelCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProductionModelSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** By something of the Programme. */
  programme?: InputMaybe<ProgrammeSortKey>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProductionModelSum = {
  /** Of ProductionModel.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProductionModelSumHaving = {
  /** Of ProductionModel.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** A household that takes part in a production model (hộ tham gia). */
export type ProductionParticipant = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Capital granted, whole VND; null where not known. */
  grantedCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** The household (hộ). */
  household: Household;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Income per person and month after, whole VND. */
  incomeAfter?: Maybe<Scalars['SafeInt']['output']>;
  /** Income per person and month before, whole VND. */
  incomeBefore?: Maybe<Scalars['SafeInt']['output']>;
  /** Capital borrowed, whole VND; null where not known. */
  loanCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Place in the list of the model, from 1. */
  ordinal: Scalars['Int']['output'];
  /** What came of it; null until known. */
  outcome?: Maybe<ParticipantOutcome>;
  /** Its own capital, whole VND; null where not known. */
  ownCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** The production model. */
  productionModel: ProductionModel;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** Figures over all ProductionParticipant rows of a list. */
export type ProductionParticipantAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProductionParticipantAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProductionParticipantCountDistinct;
  /** Greatest values; of nothing null. */
  max: ProductionParticipantMax;
  /** Least values; of nothing null. */
  min: ProductionParticipantMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProductionParticipantSum;
};

/** Figures over ProductionParticipant rows. */
export type ProductionParticipantAggregateField =
  | 'AVG_GRANTED_CAPITAL'
  | 'AVG_INCOME_AFTER'
  | 'AVG_INCOME_BEFORE'
  | 'AVG_LOAN_CAPITAL'
  | 'AVG_ORDINAL'
  | 'AVG_OWN_CAPITAL'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_GRANTED_CAPITAL'
  | 'COUNT_DISTINCT_INCOME_AFTER'
  | 'COUNT_DISTINCT_INCOME_BEFORE'
  | 'COUNT_DISTINCT_LOAN_CAPITAL'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_OUTCOME'
  | 'COUNT_DISTINCT_OWN_CAPITAL'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_GRANTED_CAPITAL'
  | 'MAX_INCOME_AFTER'
  | 'MAX_INCOME_BEFORE'
  | 'MAX_LOAN_CAPITAL'
  | 'MAX_ORDINAL'
  | 'MAX_OWN_CAPITAL'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_GRANTED_CAPITAL'
  | 'MIN_INCOME_AFTER'
  | 'MIN_INCOME_BEFORE'
  | 'MIN_LOAN_CAPITAL'
  | 'MIN_ORDINAL'
  | 'MIN_OWN_CAPITAL'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_GRANTED_CAPITAL'
  | 'SUM_INCOME_AFTER'
  | 'SUM_INCOME_BEFORE'
  | 'SUM_LOAN_CAPITAL'
  | 'SUM_ORDINAL'
  | 'SUM_OWN_CAPITAL'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProductionParticipantAvg = {
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProductionParticipant.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProductionParticipantAvgHaving = {
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: InputMaybe<DecimalFilter>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: InputMaybe<DecimalFilter>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: InputMaybe<DecimalFilter>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: InputMaybe<DecimalFilter>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: InputMaybe<DecimalFilter>;
  /** Of ProductionParticipant.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ProductionParticipant rows. */
export type ProductionParticipantConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ProductionParticipantAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ProductionParticipantEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ProductionParticipantGroup>;
  /** The rows of the page. */
  nodes: Array<ProductionParticipant>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ProductionParticipant rows. */
export type ProductionParticipantConnectionGroupsArgs = {
  by: Array<ProductionParticipantGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ProductionParticipantHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionParticipantGroupSort>>;
};

/** How many different values are present. */
export type ProductionParticipantCountDistinct = {
  /** Of ProductionParticipant.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ProductionParticipant.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital: Scalars['Int']['output'];
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter: Scalars['Int']['output'];
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore: Scalars['Int']['output'];
  /** Of ProductionParticipant.loanCapital. */
  loanCapital: Scalars['Int']['output'];
  /** Of ProductionParticipant.note. */
  note: Scalars['Int']['output'];
  /** Of ProductionParticipant.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of ProductionParticipant.outcome. */
  outcome: Scalars['Int']['output'];
  /** Of ProductionParticipant.ownCapital. */
  ownCapital: Scalars['Int']['output'];
  /** Of ProductionParticipant.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ProductionParticipant.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ProductionParticipantCountDistinctHaving = {
  /** Of ProductionParticipant.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.note. */
  note?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.outcome. */
  outcome?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.version. */
  version?: InputMaybe<IntFilter>;
};

/** A ProductionParticipant in a list. */
export type ProductionParticipantEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ProductionParticipant. */
  node: ProductionParticipant;
};

/** A condition on a ProductionParticipant; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ProductionParticipantFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProductionParticipantFilter>>;
  /** ProductionParticipant.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** ProductionParticipant.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** ProductionParticipant.grantedCapital */
  grantedCapital?: InputMaybe<SafeIntFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** ProductionParticipant.id */
  id?: InputMaybe<IdFilter>;
  /** ProductionParticipant.incomeAfter */
  incomeAfter?: InputMaybe<SafeIntFilter>;
  /** ProductionParticipant.incomeBefore */
  incomeBefore?: InputMaybe<SafeIntFilter>;
  /** ProductionParticipant.loanCapital */
  loanCapital?: InputMaybe<SafeIntFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ProductionParticipantFilter>;
  /** ProductionParticipant.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProductionParticipantFilter>>;
  /** ProductionParticipant.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** ProductionParticipant.outcome */
  outcome?: InputMaybe<ParticipantOutcomeFilter>;
  /** ProductionParticipant.ownCapital */
  ownCapital?: InputMaybe<SafeIntFilter>;
  /** Condition on the ProductionModel. */
  productionModel?: InputMaybe<ProductionModelFilter>;
  /** ProductionParticipant.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ProductionParticipant.version */
  version?: InputMaybe<IntFilter>;
};

/** ProductionParticipant rows that have the same key, and figures over them. */
export type ProductionParticipantGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProductionParticipantAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProductionParticipantCountDistinct;
  /** What the rows have in common. */
  key: ProductionParticipantGroupKey;
  /** Greatest values; of nothing null. */
  max: ProductionParticipantMax;
  /** Least values; of nothing null. */
  min: ProductionParticipantMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProductionParticipantSum;
};

/** What ProductionParticipant rows can be grouped by. */
export type ProductionParticipantGroupField =
  /** grantedCapital */
  | 'GRANTED_CAPITAL'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.latestAssessment: the record */
  | 'HOUSEHOLD_LATEST_ASSESSMENT'
  /** household.latestAssessment.areaType */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_AREA_TYPE'
  /** household.latestAssessment.b1Points */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_B1_POINTS'
  /** household.latestAssessment.class */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_CLASS'
  /** household.latestAssessment.deprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** household.latestAssessment.memberCount */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_MEMBER_COUNT'
  /** household.latestAssessment.notDeprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** household.latestAssessment.previousClass */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** household.latestAssessment.scoreB */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B'
  /** household.latestAssessment.scoreBMax */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MAX'
  /** household.latestAssessment.scoreBMin */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MIN'
  /** household.latestAssessment.synthetic */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SYNTHETIC'
  /** household.latestAssessment.transition */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_TRANSITION'
  /** household.latestAssessment.version */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_VERSION'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** incomeAfter */
  | 'INCOME_AFTER'
  /** incomeBefore */
  | 'INCOME_BEFORE'
  /** loanCapital */
  | 'LOAN_CAPITAL'
  /** note */
  | 'NOTE'
  /** ordinal */
  | 'ORDINAL'
  /** outcome */
  | 'OUTCOME'
  /** ownCapital */
  | 'OWN_CAPITAL'
  /** productionModel: the record */
  | 'PRODUCTION_MODEL'
  /** productionModel.commune: the record */
  | 'PRODUCTION_MODEL_COMMUNE'
  /** productionModel.commune.areaType */
  | 'PRODUCTION_MODEL_COMMUNE_AREA_TYPE'
  /** productionModel.commune.kind */
  | 'PRODUCTION_MODEL_COMMUNE_KIND'
  /** productionModel.commune.mountainous */
  | 'PRODUCTION_MODEL_COMMUNE_MOUNTAINOUS'
  /** productionModel.commune.version */
  | 'PRODUCTION_MODEL_COMMUNE_VERSION'
  /** productionModel.kind */
  | 'PRODUCTION_MODEL_KIND'
  /** productionModel.legalDocument: the record */
  | 'PRODUCTION_MODEL_LEGAL_DOCUMENT'
  /** productionModel.legalDocument.kind */
  | 'PRODUCTION_MODEL_LEGAL_DOCUMENT_KIND'
  /** productionModel.legalDocument.sourceMark */
  | 'PRODUCTION_MODEL_LEGAL_DOCUMENT_SOURCE_MARK'
  /** productionModel.legalDocument.version */
  | 'PRODUCTION_MODEL_LEGAL_DOCUMENT_VERSION'
  /** productionModel.programme: the record */
  | 'PRODUCTION_MODEL_PROGRAMME'
  /** productionModel.programme.totalIsLowerBound */
  | 'PRODUCTION_MODEL_PROGRAMME_TOTAL_IS_LOWER_BOUND'
  /** productionModel.programme.version */
  | 'PRODUCTION_MODEL_PROGRAMME_VERSION'
  /** productionModel.status */
  | 'PRODUCTION_MODEL_STATUS'
  /** productionModel.synthetic */
  | 'PRODUCTION_MODEL_SYNTHETIC'
  /** productionModel.version */
  | 'PRODUCTION_MODEL_VERSION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ProductionParticipantGroupKey = {
  /** Null for the rows that have no value. */
  grantedCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  householdLatestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  incomeAfter?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  incomeBefore?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  loanCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  outcome?: Maybe<ParticipantOutcome>;
  /** Null for the rows that have no value. */
  ownCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** The ProductionModel; null for the rows that have none the viewer may see. */
  productionModel?: Maybe<ProductionModel>;
  /** The Commune; null for the rows that have none the viewer may see. */
  productionModelCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  productionModelCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  productionModelCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  productionModelCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  productionModelCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  productionModelKind?: Maybe<ProductionKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  productionModelLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  productionModelLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  productionModelLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  productionModelLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** The Programme; null for the rows that have none the viewer may see. */
  productionModelProgramme?: Maybe<Programme>;
  /** Null for the rows that have no value. */
  productionModelProgrammeTotalIsLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  productionModelProgrammeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  productionModelStatus?: Maybe<ProductionStatus>;
  /** Null for the rows that have no value. */
  productionModelSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  productionModelVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ProductionParticipantGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ProductionParticipantAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ProductionParticipantGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ProductionParticipantHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProductionParticipantHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ProductionParticipantAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ProductionParticipantCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ProductionParticipantMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ProductionParticipantMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ProductionParticipantHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProductionParticipantHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ProductionParticipantSumHaving>;
};

/** What people enter of a household that takes part in a production model. */
export type ProductionParticipantInput = {
  /** Capital granted, whole VND; null where not known. */
  grantedCapital?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Id of the household; of the commune of the model. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Income per person and month after, whole VND. */
  incomeAfter?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Income per person and month before, whole VND. */
  incomeBefore?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Capital borrowed, whole VND; null where not known. */
  loanCapital?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; null until known. */
  outcome?: InputMaybe<ParticipantOutcome>;
  /** Its own capital, whole VND; null where not known. */
  ownCapital?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A condition on a list of ProductionParticipant rows; all parts that are given must hold. */
export type ProductionParticipantListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<ProductionParticipantFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<ProductionParticipantFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<ProductionParticipantFilter>;
};

/** Greatest values; of nothing null. */
export type ProductionParticipantMax = {
  /** Of ProductionParticipant.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionParticipant.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionParticipant.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ProductionParticipantMaxHaving = {
  /** Of ProductionParticipant.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionParticipant.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionParticipant.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ProductionParticipantMin = {
  /** Of ProductionParticipant.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionParticipant.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: Maybe<Scalars['SafeInt']['output']>;
  /** Of ProductionParticipant.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProductionParticipant.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ProductionParticipantMinHaving = {
  /** Of ProductionParticipant.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionParticipant.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProductionParticipant.version. */
  version?: InputMaybe<IntFilter>;
};

/** One sort key of ProductionParticipant: exactly one of `field`, `productionModel`, `household`. The id breaks ties, so the order is always total. */
export type ProductionParticipantSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProductionParticipantSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the ProductionModel. */
  productionModel?: InputMaybe<ProductionModelSortKey>;
};

/** Fields of ProductionParticipant to sort by. */
export type ProductionParticipantSortField =
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'GRANTED_CAPITAL'
  | 'ID'
  | 'INCOME_AFTER'
  | 'INCOME_BEFORE'
  | 'LOAN_CAPITAL'
  | 'NOTE'
  | 'ORDINAL'
  | 'OUTCOME'
  | 'OWN_CAPITAL'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProductionParticipantSum = {
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital: Scalars['SafeInt']['output'];
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter: Scalars['SafeInt']['output'];
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore: Scalars['SafeInt']['output'];
  /** Of ProductionParticipant.loanCapital. */
  loanCapital: Scalars['SafeInt']['output'];
  /** Of ProductionParticipant.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of ProductionParticipant.ownCapital. */
  ownCapital: Scalars['SafeInt']['output'];
  /** Of ProductionParticipant.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProductionParticipantSumHaving = {
  /** Of ProductionParticipant.grantedCapital. */
  grantedCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.incomeAfter. */
  incomeAfter?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.incomeBefore. */
  incomeBefore?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.loanCapital. */
  loanCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.ownCapital. */
  ownCapital?: InputMaybe<SafeIntFilter>;
  /** Of ProductionParticipant.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Status of the model (Tình trạng mô hình). */
export type ProductionStatus =
  /** Finished (Đã kết thúc) */
  | 'FINISHED'
  /** Planned (Dự kiến) */
  | 'PLANNED'
  /** Running (Đang thực hiện) */
  | 'RUNNING'
  /** Stopped early (Dừng giữa chừng) */
  | 'STOPPED';

/** Conditions on a value of type ProductionStatus; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ProductionStatusFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ProductionStatus>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ProductionStatus>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ProductionStatus>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ProductionStatus>>;
};

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
  /** Money by source, stage, years and commune. */
  fundingLines: FundingLineConnection;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The indicators that its money is spent for. */
  indicators: ProgrammeIndicatorConnection;
  /** The legal document it rests on (văn bản). */
  legalDocument?: Maybe<LegalDocument>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Production models that it pays for. */
  productionModels: ProductionModelConnection;
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


/** A national target programme or other programme. */
export type ProgrammeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};


/** A national target programme or other programme. */
export type ProgrammeIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgrammeIndicatorSort>>;
};


/** A national target programme or other programme. */
export type ProgrammeProductionModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductionModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionModelSort>>;
};

/** Figures over all Programme rows of a list. */
export type ProgrammeAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProgrammeAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProgrammeCountDistinct;
  /** Greatest values; of nothing null. */
  max: ProgrammeMax;
  /** Least values; of nothing null. */
  min: ProgrammeMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProgrammeSum;
};

/** Figures over Programme rows. */
export type ProgrammeAggregateField =
  | 'AVG_TOTAL_AMOUNT'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DESCRIPTION'
  | 'COUNT_DISTINCT_ENDS_ON'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_STARTS_ON'
  | 'COUNT_DISTINCT_TOTAL_AMOUNT'
  | 'COUNT_DISTINCT_TOTAL_IS_LOWER_BOUND'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_ENDS_ON'
  | 'MAX_STARTS_ON'
  | 'MAX_TOTAL_AMOUNT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_ENDS_ON'
  | 'MIN_STARTS_ON'
  | 'MIN_TOTAL_AMOUNT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_TOTAL_AMOUNT'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProgrammeAvg = {
  /** Of Programme.totalAmount. */
  totalAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Of Programme.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProgrammeAvgHaving = {
  /** Of Programme.totalAmount. */
  totalAmount?: InputMaybe<DecimalFilter>;
  /** Of Programme.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Programme rows. */
export type ProgrammeConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ProgrammeAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ProgrammeEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ProgrammeGroup>;
  /** The rows of the page. */
  nodes: Array<Programme>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Programme rows. */
export type ProgrammeConnectionGroupsArgs = {
  by: Array<ProgrammeGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ProgrammeHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgrammeGroupSort>>;
};

/** How many different values are present. */
export type ProgrammeCountDistinct = {
  /** Of Programme.code. */
  code: Scalars['Int']['output'];
  /** Of Programme.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Programme.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Programme.description. */
  description: Scalars['Int']['output'];
  /** Of Programme.endsOn. */
  endsOn: Scalars['Int']['output'];
  /** Of Programme.name. */
  name: Scalars['Int']['output'];
  /** Of Programme.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of Programme.startsOn. */
  startsOn: Scalars['Int']['output'];
  /** Of Programme.totalAmount. */
  totalAmount: Scalars['Int']['output'];
  /** Of Programme.totalIsLowerBound. */
  totalIsLowerBound: Scalars['Int']['output'];
  /** Of Programme.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Programme.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ProgrammeCountDistinctHaving = {
  /** Of Programme.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Programme.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Programme.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Programme.description. */
  description?: InputMaybe<IntFilter>;
  /** Of Programme.endsOn. */
  endsOn?: InputMaybe<IntFilter>;
  /** Of Programme.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Programme.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of Programme.startsOn. */
  startsOn?: InputMaybe<IntFilter>;
  /** Of Programme.totalAmount. */
  totalAmount?: InputMaybe<IntFilter>;
  /** Of Programme.totalIsLowerBound. */
  totalIsLowerBound?: InputMaybe<IntFilter>;
  /** Of Programme.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Programme.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Programme whose length can be sorted by. */
export type ProgrammeCountField =
  | 'FUNDING_LINES'
  | 'HISTORY'
  | 'INDICATORS'
  | 'PRODUCTION_MODELS';

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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** Programme.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the list of ProgrammeIndicator rows. */
  indicators?: InputMaybe<ProgrammeIndicatorListFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** Programme.name */
  name?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ProgrammeFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProgrammeFilter>>;
  /** Condition on the list of ProductionModel rows. */
  productionModels?: InputMaybe<ProductionModelListFilter>;
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

/** The money of a programme, with shares and rates. */
export type ProgrammeFunding = {
  /** Id of the commune; null: the province. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** Of the lines of the same years; a line of several years is not divided. */
  periods: Array<FundingTable>;
  /** Over all years. */
  total: FundingTable;
};

/** Programme rows that have the same key, and figures over them. */
export type ProgrammeGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProgrammeAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProgrammeCountDistinct;
  /** What the rows have in common. */
  key: ProgrammeGroupKey;
  /** Greatest values; of nothing null. */
  max: ProgrammeMax;
  /** Least values; of nothing null. */
  min: ProgrammeMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProgrammeSum;
};

/** What Programme rows can be grouped by. */
export type ProgrammeGroupField =
  /** code */
  | 'CODE'
  /** description */
  | 'DESCRIPTION'
  /** endsOn */
  | 'ENDS_ON'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** name */
  | 'NAME'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** startsOn */
  | 'STARTS_ON'
  /** totalAmount */
  | 'TOTAL_AMOUNT'
  /** totalIsLowerBound */
  | 'TOTAL_IS_LOWER_BOUND'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ProgrammeGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  description?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  totalAmount?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  totalIsLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ProgrammeGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ProgrammeAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ProgrammeGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ProgrammeHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProgrammeHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ProgrammeAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ProgrammeCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ProgrammeMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ProgrammeMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ProgrammeHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProgrammeHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ProgrammeSumHaving>;
};

/** That the money of a programme is spent for an indicator. */
export type ProgrammeIndicator = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The indicator (chỉ tiêu). */
  indicator: Indicator;
  /** Place in the list of the programme, from 1. */
  ordinal: Scalars['Int']['output'];
  /** The programme. */
  programme: Programme;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** Figures over all ProgrammeIndicator rows of a list. */
export type ProgrammeIndicatorAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProgrammeIndicatorAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProgrammeIndicatorCountDistinct;
  /** Greatest values; of nothing null. */
  max: ProgrammeIndicatorMax;
  /** Least values; of nothing null. */
  min: ProgrammeIndicatorMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProgrammeIndicatorSum;
};

/** Figures over ProgrammeIndicator rows. */
export type ProgrammeIndicatorAggregateField =
  | 'AVG_ORDINAL'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_ORDINAL'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_ORDINAL'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_ORDINAL'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProgrammeIndicatorAvg = {
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of ProgrammeIndicator.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProgrammeIndicatorAvgHaving = {
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of ProgrammeIndicator.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ProgrammeIndicator rows. */
export type ProgrammeIndicatorConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ProgrammeIndicatorAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ProgrammeIndicatorEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ProgrammeIndicatorGroup>;
  /** The rows of the page. */
  nodes: Array<ProgrammeIndicator>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ProgrammeIndicator rows. */
export type ProgrammeIndicatorConnectionGroupsArgs = {
  by: Array<ProgrammeIndicatorGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ProgrammeIndicatorHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgrammeIndicatorGroupSort>>;
};

/** How many different values are present. */
export type ProgrammeIndicatorCountDistinct = {
  /** Of ProgrammeIndicator.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ProgrammeIndicator.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of ProgrammeIndicator.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ProgrammeIndicator.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ProgrammeIndicatorCountDistinctHaving = {
  /** Of ProgrammeIndicator.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ProgrammeIndicator.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ProgrammeIndicator.version. */
  version?: InputMaybe<IntFilter>;
};

/** A ProgrammeIndicator in a list. */
export type ProgrammeIndicatorEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ProgrammeIndicator. */
  node: ProgrammeIndicator;
};

/** A condition on a ProgrammeIndicator; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ProgrammeIndicatorFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProgrammeIndicatorFilter>>;
  /** ProgrammeIndicator.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** ProgrammeIndicator.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the Indicator. */
  indicator?: InputMaybe<IndicatorFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ProgrammeIndicatorFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProgrammeIndicatorFilter>>;
  /** ProgrammeIndicator.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** Condition on the Programme. */
  programme?: InputMaybe<ProgrammeFilter>;
  /** ProgrammeIndicator.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ProgrammeIndicator.version */
  version?: InputMaybe<IntFilter>;
};

/** ProgrammeIndicator rows that have the same key, and figures over them. */
export type ProgrammeIndicatorGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProgrammeIndicatorAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProgrammeIndicatorCountDistinct;
  /** What the rows have in common. */
  key: ProgrammeIndicatorGroupKey;
  /** Greatest values; of nothing null. */
  max: ProgrammeIndicatorMax;
  /** Least values; of nothing null. */
  min: ProgrammeIndicatorMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProgrammeIndicatorSum;
};

/** What ProgrammeIndicator rows can be grouped by. */
export type ProgrammeIndicatorGroupField =
  /** indicator: the record */
  | 'INDICATOR'
  /** indicator.direction */
  | 'INDICATOR_DIRECTION'
  /** indicator.frequency */
  | 'INDICATOR_FREQUENCY'
  /** indicator.legalDocument: the record */
  | 'INDICATOR_LEGAL_DOCUMENT'
  /** indicator.legalDocument.kind */
  | 'INDICATOR_LEGAL_DOCUMENT_KIND'
  /** indicator.legalDocument.sourceMark */
  | 'INDICATOR_LEGAL_DOCUMENT_SOURCE_MARK'
  /** indicator.legalDocument.version */
  | 'INDICATOR_LEGAL_DOCUMENT_VERSION'
  /** indicator.version */
  | 'INDICATOR_VERSION'
  /** ordinal */
  | 'ORDINAL'
  /** programme: the record */
  | 'PROGRAMME'
  /** programme.legalDocument: the record */
  | 'PROGRAMME_LEGAL_DOCUMENT'
  /** programme.legalDocument.kind */
  | 'PROGRAMME_LEGAL_DOCUMENT_KIND'
  /** programme.legalDocument.sourceMark */
  | 'PROGRAMME_LEGAL_DOCUMENT_SOURCE_MARK'
  /** programme.legalDocument.version */
  | 'PROGRAMME_LEGAL_DOCUMENT_VERSION'
  /** programme.totalIsLowerBound */
  | 'PROGRAMME_TOTAL_IS_LOWER_BOUND'
  /** programme.version */
  | 'PROGRAMME_VERSION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ProgrammeIndicatorGroupKey = {
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorFrequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  indicatorLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** The Programme; null for the rows that have none the viewer may see. */
  programme?: Maybe<Programme>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  programmeLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  programmeLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  programmeTotalIsLowerBound?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  programmeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ProgrammeIndicatorGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ProgrammeIndicatorAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ProgrammeIndicatorGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ProgrammeIndicatorHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProgrammeIndicatorHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ProgrammeIndicatorAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ProgrammeIndicatorCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ProgrammeIndicatorMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ProgrammeIndicatorMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ProgrammeIndicatorHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProgrammeIndicatorHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ProgrammeIndicatorSumHaving>;
};

/** A condition on a list of ProgrammeIndicator rows; all parts that are given must hold. */
export type ProgrammeIndicatorListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<ProgrammeIndicatorFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<ProgrammeIndicatorFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<ProgrammeIndicatorFilter>;
};

/** Greatest values; of nothing null. */
export type ProgrammeIndicatorMax = {
  /** Of ProgrammeIndicator.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ProgrammeIndicator.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProgrammeIndicator.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ProgrammeIndicatorMaxHaving = {
  /** Of ProgrammeIndicator.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ProgrammeIndicator.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProgrammeIndicator.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ProgrammeIndicatorMin = {
  /** Of ProgrammeIndicator.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ProgrammeIndicator.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ProgrammeIndicator.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ProgrammeIndicatorMinHaving = {
  /** Of ProgrammeIndicator.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ProgrammeIndicator.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ProgrammeIndicator.version. */
  version?: InputMaybe<IntFilter>;
};

/** One sort key of ProgrammeIndicator: exactly one of `field`, `programme`, `indicator`. The id breaks ties, so the order is always total. */
export type ProgrammeIndicatorSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ProgrammeIndicatorSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Programme. */
  programme?: InputMaybe<ProgrammeSortKey>;
};

/** Fields of ProgrammeIndicator to sort by. */
export type ProgrammeIndicatorSortField =
  | 'CREATED_AT'
  | 'ID'
  | 'ORDINAL'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProgrammeIndicatorSum = {
  /** Of ProgrammeIndicator.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of ProgrammeIndicator.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProgrammeIndicatorSumHaving = {
  /** Of ProgrammeIndicator.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of ProgrammeIndicator.version. */
  version?: InputMaybe<SafeIntFilter>;
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
  /** Ids of the indicators that its money is spent for, in their order: the whole list. */
  indicatorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** Greatest values; of nothing null. */
export type ProgrammeMax = {
  /** Of Programme.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Programme.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Programme.endsOn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Of Programme.startsOn. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of Programme.totalAmount. */
  totalAmount?: Maybe<Scalars['SafeInt']['output']>;
  /** Of Programme.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Programme.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ProgrammeMaxHaving = {
  /** Of Programme.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Programme.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Programme.endsOn. */
  endsOn?: InputMaybe<DateFilter>;
  /** Of Programme.startsOn. */
  startsOn?: InputMaybe<DateFilter>;
  /** Of Programme.totalAmount. */
  totalAmount?: InputMaybe<SafeIntFilter>;
  /** Of Programme.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Programme.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ProgrammeMin = {
  /** Of Programme.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Programme.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Programme.endsOn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Of Programme.startsOn. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of Programme.totalAmount. */
  totalAmount?: Maybe<Scalars['SafeInt']['output']>;
  /** Of Programme.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Programme.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ProgrammeMinHaving = {
  /** Of Programme.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Programme.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Programme.endsOn. */
  endsOn?: InputMaybe<DateFilter>;
  /** Of Programme.startsOn. */
  startsOn?: InputMaybe<DateFilter>;
  /** Of Programme.totalAmount. */
  totalAmount?: InputMaybe<SafeIntFilter>;
  /** Of Programme.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Programme.version. */
  version?: InputMaybe<IntFilter>;
};

/** An indicator that a programme pays for: its newest figure within the programme, against its last target. */
export type ProgrammeOutcome = {
  /** Whether the figure attains it; null without one of them. */
  attainment?: Maybe<Attainment>;
  /** The newest figure; of the last year where there is none. */
  figure: IndicatorFigure;
  /** That target. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** Period of the last target within the programme. */
  targetPeriod?: Maybe<Scalars['String']['output']>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProgrammeSum = {
  /** Of Programme.totalAmount. */
  totalAmount: Scalars['SafeInt']['output'];
  /** Of Programme.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProgrammeSumHaving = {
  /** Of Programme.totalAmount. */
  totalAmount?: InputMaybe<SafeIntFilter>;
  /** Of Programme.version. */
  version?: InputMaybe<SafeIntFilter>;
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

/** Figures over all Province rows of a list. */
export type ProvinceAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProvinceAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProvinceCountDistinct;
  /** Greatest values; of nothing null. */
  max: ProvinceMax;
  /** Least values; of nothing null. */
  min: ProvinceMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProvinceSum;
};

/** Figures over Province rows. */
export type ProvinceAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProvinceAvg = {
  /** Of Province.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ProvinceAvgHaving = {
  /** Of Province.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Province rows. */
export type ProvinceConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ProvinceAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ProvinceEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ProvinceGroup>;
  /** The rows of the page. */
  nodes: Array<Province>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Province rows. */
export type ProvinceConnectionGroupsArgs = {
  by: Array<ProvinceGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ProvinceHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProvinceGroupSort>>;
};

/** How many different values are present. */
export type ProvinceCountDistinct = {
  /** Of Province.code. */
  code: Scalars['Int']['output'];
  /** Of Province.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Province.kind. */
  kind: Scalars['Int']['output'];
  /** Of Province.name. */
  name: Scalars['Int']['output'];
  /** Of Province.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Province.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of Province.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of Province.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ProvinceCountDistinctHaving = {
  /** Of Province.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Province.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Province.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of Province.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Province.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Province.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of Province.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of Province.version. */
  version?: InputMaybe<IntFilter>;
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

/** Province rows that have the same key, and figures over them. */
export type ProvinceGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ProvinceAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ProvinceCountDistinct;
  /** What the rows have in common. */
  key: ProvinceGroupKey;
  /** Greatest values; of nothing null. */
  max: ProvinceMax;
  /** Least values; of nothing null. */
  min: ProvinceMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ProvinceSum;
};

/** What Province rows can be grouped by. */
export type ProvinceGroupField =
  /** code */
  | 'CODE'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ProvinceGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ProvinceGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ProvinceAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ProvinceGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ProvinceHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ProvinceHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ProvinceAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ProvinceCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ProvinceMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ProvinceMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ProvinceHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ProvinceHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ProvinceSumHaving>;
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

/** Greatest values; of nothing null. */
export type ProvinceMax = {
  /** Of Province.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Province.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Province.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Province.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Province.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ProvinceMaxHaving = {
  /** Of Province.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Province.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Province.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Province.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Province.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ProvinceMin = {
  /** Of Province.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Province.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Province.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Province.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Province.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ProvinceMinHaving = {
  /** Of Province.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Province.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Province.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Province.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Province.version. */
  version?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProvinceSum = {
  /** Of Province.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ProvinceSumHaving = {
  /** Of Province.version. */
  version?: InputMaybe<SafeIntFilter>;
};

export type Query = {
  /** One AccessGrant, by its id; null if there is none that the viewer may see, or it was removed. */
  accessGrant?: Maybe<AccessGrant>;
  /** The list of AccessGrant rows that the viewer may see. */
  accessGrants: AccessGrantConnection;
  /** What a person can see and do: counted with the very rules that answer the person. For those who manage access. */
  accessPreview: AccessPreview;
  /** One Answer, by its id; null if there is none that the viewer may see, or it was removed. */
  answer?: Maybe<Answer>;
  /** The list of Answer rows that the viewer may see. */
  answers: AnswerConnection;
  /** Keys of partner apps, newest first. For those who manage access. */
  apiKeys: Array<ApiKey>;
  /** One Assessment, by its id; null if there is none that the viewer may see, or it was removed. */
  assessment?: Maybe<Assessment>;
  /** One AssessmentCorrection, by its id; null if there is none that the viewer may see, or it was removed. */
  assessmentCorrection?: Maybe<AssessmentCorrection>;
  /** The list of AssessmentCorrection rows that the viewer may see. */
  assessmentCorrections: AssessmentCorrectionConnection;
  /** The list of Assessment rows that the viewer may see. */
  assessments: AssessmentConnection;
  /** One AuditEvent, by its id; null if there is none that the viewer may see, or it was removed. */
  auditEvent?: Maybe<AuditEvent>;
  /** The list of AuditEvent rows that the viewer may see. */
  auditEvents: AuditEventConnection;
  /** One Commune, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  commune?: Maybe<Commune>;
  /** One CommuneReview, by its id; null if there is none that the viewer may see, or it was removed. */
  communeReview?: Maybe<CommuneReview>;
  /** The list of CommuneReview rows that the viewer may see. */
  communeReviews: CommuneReviewConnection;
  /** The list of Commune rows that the viewer may see. */
  communes: CommuneConnection;
  /** One DataRequest, by its id; null if there is none that the viewer may see, or it was removed. */
  dataRequest?: Maybe<DataRequest>;
  /** The list of DataRequest rows that the viewer may see. */
  dataRequests: DataRequestConnection;
  /** One District, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  district?: Maybe<District>;
  /** The list of District rows that the viewer may see. */
  districts: DistrictConnection;
  /** The households behind a cell of a flow table. */
  flowHouseholds: FlowHouseholdPage;
  /** The flow tables of a yearly round, in households and persons, for the communes whose records one reads. */
  flowTables: FlowTables;
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
  /** One figure with its explanation. */
  indicatorFigure: IndicatorFigure;
  /** Figures of several indicators and periods, in the order asked. */
  indicatorFigures: Array<IndicatorFigure>;
  /** One IndicatorReport, by its id; null if there is none that the viewer may see, or it was removed. */
  indicatorReport?: Maybe<IndicatorReport>;
  /** Whether the communes whose records one reads have reported a period, by code. */
  indicatorReporting: Array<ReportingLine>;
  /** The list of IndicatorReport rows that the viewer may see. */
  indicatorReports: IndicatorReportConnection;
  /** The sheet in which a commune enters its indicators. */
  indicatorSheet: IndicatorSheet;
  /** An indicator over time, its last target, a plain projection, and how early the target was met. */
  indicatorTrend: IndicatorTrend;
  /** One IndicatorVersion, by its id; null if there is none that the viewer may see, or it was removed. */
  indicatorVersion?: Maybe<IndicatorVersion>;
  /** The list of IndicatorVersion rows that the viewer may see. */
  indicatorVersions: IndicatorVersionConnection;
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
  /** The measured values of an indicator by commune and period, as reported or in the communes of a day. For those who read records of the communes. */
  measurementSeries: MeasurementSeries;
  /** The list of Measurement rows that the viewer may see. */
  measurements: MeasurementConnection;
  /** One Member, by its id; null if there is none that the viewer may see, or it was removed. */
  member?: Maybe<Member>;
  /** The list of Member rows that the viewer may see. */
  members: MemberConnection;
  /** One MissingMeasurement, by its id; null if there is none that the viewer may see, or it was removed. */
  missingMeasurement?: Maybe<MissingMeasurement>;
  /** The list of MissingMeasurement rows that the viewer may see. */
  missingMeasurements: MissingMeasurementConnection;
  /** H, A, M0, censored headcounts and contributions (Alkire and Foster) of a yearly review, with what rests on few households withheld in agreement with `povertyFigures`. For analysts and partners with READ_FIGURES. */
  multidimensionalFigures: MultidimensionalFigures;
  /** Grants whose communes have successors they do not hold. Confirm one by adding the commune to the grant (`updateAccessGrant`). */
  pendingSuccessions: Array<PendingSuccession>;
  /** Households, persons and shares of a yearly review by commune or district, class and ethnic minority, and as reported by one of village, ethnicity or sex of the head besides, with small cells suppressed. For analysts and partners with READ_FIGURES; the rule is part of the answer. */
  povertyFigures: PovertyFigures;
  /** One ProductionModel, by its id; null if there is none that the viewer may see, or it was removed. */
  productionModel?: Maybe<ProductionModel>;
  /** The list of ProductionModel rows that the viewer may see. */
  productionModels: ProductionModelConnection;
  /** One ProductionParticipant, by its id; null if there is none that the viewer may see, or it was removed. */
  productionParticipant?: Maybe<ProductionParticipant>;
  /** The list of ProductionParticipant rows that the viewer may see. */
  productionParticipants: ProductionParticipantConnection;
  /** One Programme, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  programme?: Maybe<Programme>;
  /** The money of a programme by stage and source, with shares, rates and how certain they are. */
  programmeFunding: ProgrammeFunding;
  /** One ProgrammeIndicator, by its id; null if there is none that the viewer may see, or it was removed. */
  programmeIndicator?: Maybe<ProgrammeIndicator>;
  /** The list of ProgrammeIndicator rows that the viewer may see. */
  programmeIndicators: ProgrammeIndicatorConnection;
  /** The indicators that a programme pays for, each with its newest figure against its last target. For those who read records or figures of the commune, or of the whole province. */
  programmeOutcomes: Array<ProgrammeOutcome>;
  /** The list of Programme rows that the viewer may see. */
  programmes: ProgrammeConnection;
  /** One Province, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  province?: Maybe<Province>;
  /** The list of Province rows that the viewer may see. */
  provinces: ProvinceConnection;
  /** Computes the result of an assessment again and says whether it is the stored one. Never uses the standard in force today: the one applied is found by its hash. */
  recomputeAssessment: Recomputation;
  /** One Reorganisation, by its id; null if there is none that the viewer may see, or it was removed. */
  reorganisation?: Maybe<Reorganisation>;
  /** One ReorganisationAssignment, by its id; null if there is none that the viewer may see, or it was removed. */
  reorganisationAssignment?: Maybe<ReorganisationAssignment>;
  /** The list of ReorganisationAssignment rows that the viewer may see. */
  reorganisationAssignments: ReorganisationAssignmentConnection;
  /** What a reorganisation would do: who moves where, what somebody must decide, what is affected, what the totals become, and what keeps it from being applied. Needs EDIT_UNITS in the whole province. */
  reorganisationDryRun: ReorganisationDryRun;
  /** Households of a divided commune with what is decided of them. Needs EDIT_UNITS and READ_RECORDS in the whole province. */
  reorganisationHouseholds: ReorganisationHouseholdPage;
  /** One ReorganisationLine, by its id; null if there is none that the viewer may see, or it was removed. */
  reorganisationLine?: Maybe<ReorganisationLine>;
  /** The list of ReorganisationLine rows that the viewer may see. */
  reorganisationLines: ReorganisationLineConnection;
  /** The list of Reorganisation rows that the viewer may see. */
  reorganisations: ReorganisationConnection;
  /** One ReviewAct, by its id; null if there is none that the viewer may see, or it was removed. */
  reviewAct?: Maybe<ReviewAct>;
  /** The list of ReviewAct rows that the viewer may see. */
  reviewActs: ReviewActConnection;
  /** One ReviewRound, by its id; null if there is none that the viewer may see, or it was removed. */
  reviewRound?: Maybe<ReviewRound>;
  /** The list of ReviewRound rows that the viewer may see. */
  reviewRounds: ReviewRoundConnection;
  /** The households behind a cell of a review table. */
  reviewTableHouseholds: ReviewTableHouseholdPage;
  /** The review tables of a yearly round, in households and persons, for the communes whose records one reads. */
  reviewTables: ReviewTables;
  /** One Role, by exactly one of `id` and `code`; null if there is none that the viewer may see, or it was removed. */
  role?: Maybe<Role>;
  /** The list of Role rows that the viewer may see. */
  roles: RoleConnection;
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
  /** Everyone with an account, by name. For those who manage access. */
  users: Array<User>;
  /** One Village, by its id; null if there is none that the viewer may see, or it was removed. */
  village?: Maybe<Village>;
  /** The list of Village rows that the viewer may see. */
  villages: VillageConnection;
  /** Counts a whole round by class as stored and as it would be under another standard, or an edited copy of one. For those who read records, or figures (then with small cells withheld and without edits). Nothing is stored. */
  whatIf: WhatIf;
  /** The households whose class would change. For those who read records. */
  whatIfHouseholds: WhatIfHouseholdPage;
};


export type QueryAccessGrantArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAccessGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AccessGrantSort>>;
};


export type QueryAccessPreviewArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  userId: Scalars['ID']['input'];
};


export type QueryAnswerArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnswerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AnswerSort>>;
};


export type QueryAssessmentArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAssessmentCorrectionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAssessmentCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentCorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentCorrectionSort>>;
};


export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AssessmentSort>>;
};


export type QueryAuditEventArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AuditEventSort>>;
};


export type QueryCommuneArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCommuneReviewArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryCommuneReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
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
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<CommuneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<CommuneSort>>;
};


export type QueryDataRequestArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDataRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<DataRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DataRequestSort>>;
};


export type QueryDistrictArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDistrictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DistrictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DistrictSort>>;
};


export type QueryFlowHouseholdsArgs = {
  column: FlowColumn;
  communeId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  list: FlowList;
  offset?: Scalars['Int']['input'];
  roundId: Scalars['ID']['input'];
};


export type QueryFlowTablesArgs = {
  communeId?: InputMaybe<Scalars['ID']['input']>;
  roundId: Scalars['ID']['input'];
};


export type QueryFundingLineArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryFundingLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<FundingLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<FundingLineSort>>;
};


export type QueryHouseholdArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<HouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<HouseholdSort>>;
};


export type QueryIndicatorArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorFigureArgs = {
  code: Scalars['String']['input'];
  communeId?: InputMaybe<Scalars['ID']['input']>;
  period: Scalars['String']['input'];
};


export type QueryIndicatorFiguresArgs = {
  codes: Array<Scalars['String']['input']>;
  communeId?: InputMaybe<Scalars['ID']['input']>;
  periods: Array<Scalars['String']['input']>;
};


export type QueryIndicatorReportArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryIndicatorReportingArgs = {
  period: Scalars['String']['input'];
};


export type QueryIndicatorReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorReportSort>>;
};


export type QueryIndicatorSheetArgs = {
  communeId: Scalars['ID']['input'];
  count?: Scalars['Int']['input'];
  frequency?: PeriodKind;
};


export type QueryIndicatorTrendArgs = {
  code: Scalars['String']['input'];
  communeId?: InputMaybe<Scalars['ID']['input']>;
  periods: Array<Scalars['String']['input']>;
};


export type QueryIndicatorVersionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryIndicatorVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<IndicatorVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorVersionSort>>;
};


export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<IndicatorSort>>;
};


export type QueryLegalDocumentArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryLegalDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<LegalDocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<LegalDocumentSort>>;
};


export type QueryMeasurementArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryMeasurementSeriesArgs = {
  boundaries?: InputMaybe<BoundariesInput>;
  indicatorId: Scalars['ID']['input'];
};


export type QueryMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MeasurementSort>>;
};


export type QueryMemberArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MemberSort>>;
};


export type QueryMissingMeasurementArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryMissingMeasurementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<MissingMeasurementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MissingMeasurementSort>>;
};


export type QueryMultidimensionalFiguresArgs = {
  boundaries?: InputMaybe<BoundariesInput>;
  by?: Array<FigureDimension>;
  year: Scalars['Int']['input'];
};


export type QueryPovertyFiguresArgs = {
  boundaries?: InputMaybe<BoundariesInput>;
  by?: Array<FigureDimension>;
  year: Scalars['Int']['input'];
};


export type QueryProductionModelArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryProductionModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ProductionModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionModelSort>>;
};


export type QueryProductionParticipantArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryProductionParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ProductionParticipantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProductionParticipantSort>>;
};


export type QueryProgrammeArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgrammeFundingArgs = {
  code: Scalars['String']['input'];
  communeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgrammeIndicatorArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryProgrammeIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgrammeIndicatorSort>>;
};


export type QueryProgrammeOutcomesArgs = {
  code: Scalars['String']['input'];
  communeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgrammeSort>>;
};


export type QueryProvinceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProvincesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvinceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProvinceSort>>;
};


export type QueryRecomputeAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReorganisationArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryReorganisationAssignmentArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryReorganisationAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReorganisationAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationAssignmentSort>>;
};


export type QueryReorganisationDryRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReorganisationHouseholdsArgs = {
  communeId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  offset?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  undecidedOnly?: Scalars['Boolean']['input'];
  villageId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReorganisationLineArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryReorganisationLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReorganisationLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationLineSort>>;
};


export type QueryReorganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ReorganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationSort>>;
};


export type QueryReviewActArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryReviewActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewActFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReviewActSort>>;
};


export type QueryReviewRoundArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryReviewRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ReviewRoundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReviewRoundSort>>;
};


export type QueryReviewTableHouseholdsArgs = {
  communeId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  list: FlowList;
  offset?: Scalars['Int']['input'];
  roundId: Scalars['ID']['input'];
  row?: InputMaybe<Scalars['String']['input']>;
  table?: InputMaybe<ReviewTable>;
};


export type QueryReviewTablesArgs = {
  communeId?: InputMaybe<Scalars['ID']['input']>;
  roundId: Scalars['ID']['input'];
};


export type QueryRoleArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RoleSort>>;
};


export type QueryStandardArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStandardIndicatorArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryStandardIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardIndicatorSort>>;
};


export type QueryStandardLineArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryStandardLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardLineSort>>;
};


export type QueryStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardSort>>;
};


export type QuerySuccessionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QuerySuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SuccessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SuccessionSort>>;
};


export type QueryTargetArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<TargetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TargetSort>>;
};


export type QueryVillageArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deleted?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<VillageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VillageSort>>;
};


export type QueryWhatIfArgs = {
  input: WhatIfInput;
};


export type QueryWhatIfHouseholdsArgs = {
  after?: InputMaybe<HouseholdClass>;
  before?: InputMaybe<HouseholdClass>;
  communeId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  input: WhatIfInput;
  offset?: Scalars['Int']['input'];
};

/** A result computed again from the stored income or B1 score, answers and area type, under the standard whose content has the stored hash. */
export type Recomputation = {
  /** Id of the assessment. */
  assessmentId: Scalars['ID']['output'];
  /** Whether class and both ends of the score came out as they are stored. */
  identical: Scalars['Boolean']['output'];
  /** Why, as computed now. */
  reasons: Array<ClassReason>;
  /** As computed now; null where the registry holds no standard with this content. */
  recomputed?: Maybe<ResultValues>;
  /** Content hash of the standard as applied. */
  standardHash: Scalars['String']['output'];
  /** As stored. */
  stored: ResultValues;
};

/** What a version changed of the record, or of a part of it. */
export type RecordChange = {
  /** Values of `fields` after, in the same form. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** Values of `fields` before; null for what was not there, and once erased. A sensitive value is `{ "hash": … }`, a keyed hash that is equal for equal values of the field of this record. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Published type of the record or part, such as `Member`. */
  concept: Scalars['String']['output'];
  /** Whether the values were taken away by an erasure of personal data. */
  erased: Scalars['Boolean']['output'];
  /** Fields that were set, of what was removed all that it had; relations as `<relation>Id`. */
  fields: Array<Scalars['String']['output']>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** What was done to it. */
  operation: AuditOperation;
  /** Place within the event, from 0. */
  ordinal: Scalars['Int']['output'];
  /** Its id. */
  recordId?: Maybe<Scalars['ID']['output']>;
};

/** Figures over all RecordChange rows of a list. */
export type RecordChangeAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: RecordChangeAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: RecordChangeCountDistinct;
  /** Greatest values; of nothing null. */
  max: RecordChangeMax;
  /** Least values; of nothing null. */
  min: RecordChangeMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: RecordChangeSum;
};

/** Figures over RecordChange rows. */
export type RecordChangeAggregateField =
  | 'AVG_ORDINAL'
  | 'COUNT'
  | 'COUNT_DISTINCT_CONCEPT'
  | 'COUNT_DISTINCT_ERASED'
  | 'COUNT_DISTINCT_OPERATION'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_RECORD_ID'
  | 'MAX_ORDINAL'
  | 'MIN_ORDINAL'
  | 'SUM_ORDINAL';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type RecordChangeAvg = {
  /** Of RecordChange.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type RecordChangeAvgHaving = {
  /** Of RecordChange.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
};

/** A page of a list of RecordChange rows. */
export type RecordChangeConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: RecordChangeAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<RecordChangeEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<RecordChangeGroup>;
  /** The rows of the page. */
  nodes: Array<RecordChange>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of RecordChange rows. */
export type RecordChangeConnectionGroupsArgs = {
  by: Array<RecordChangeGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<RecordChangeHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordChangeGroupSort>>;
};

/** How many different values are present. */
export type RecordChangeCountDistinct = {
  /** Of RecordChange.concept. */
  concept: Scalars['Int']['output'];
  /** Of RecordChange.erased. */
  erased: Scalars['Int']['output'];
  /** Of RecordChange.operation. */
  operation: Scalars['Int']['output'];
  /** Of RecordChange.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of RecordChange.recordId. */
  recordId: Scalars['Int']['output'];
};

/** How many different values are present. */
export type RecordChangeCountDistinctHaving = {
  /** Of RecordChange.concept. */
  concept?: InputMaybe<IntFilter>;
  /** Of RecordChange.erased. */
  erased?: InputMaybe<IntFilter>;
  /** Of RecordChange.operation. */
  operation?: InputMaybe<IntFilter>;
  /** Of RecordChange.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of RecordChange.recordId. */
  recordId?: InputMaybe<IntFilter>;
};

/** A RecordChange in a list. */
export type RecordChangeEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The RecordChange. */
  node: RecordChange;
};

/** A condition on a RecordChange; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type RecordChangeFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<RecordChangeFilter>>;
  /** RecordChange.concept */
  concept?: InputMaybe<StringFilter>;
  /** RecordChange.erased */
  erased?: InputMaybe<BooleanFilter>;
  /** RecordChange.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<RecordChangeFilter>;
  /** RecordChange.operation */
  operation?: InputMaybe<AuditOperationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<RecordChangeFilter>>;
  /** RecordChange.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** RecordChange.recordId */
  recordId?: InputMaybe<IdFilter>;
};

/** RecordChange rows that have the same key, and figures over them. */
export type RecordChangeGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: RecordChangeAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: RecordChangeCountDistinct;
  /** What the rows have in common. */
  key: RecordChangeGroupKey;
  /** Greatest values; of nothing null. */
  max: RecordChangeMax;
  /** Least values; of nothing null. */
  min: RecordChangeMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: RecordChangeSum;
};

/** What RecordChange rows can be grouped by. */
export type RecordChangeGroupField =
  /** concept */
  | 'CONCEPT'
  /** erased */
  | 'ERASED'
  /** operation */
  | 'OPERATION'
  /** ordinal */
  | 'ORDINAL'
  /** recordId */
  | 'RECORD_ID';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type RecordChangeGroupKey = {
  /** Null for the rows that have no value. */
  concept?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  erased?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  operation?: Maybe<AuditOperation>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  recordId?: Maybe<Scalars['ID']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type RecordChangeGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<RecordChangeAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<RecordChangeGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type RecordChangeHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<RecordChangeHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<RecordChangeAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<RecordChangeCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<RecordChangeMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<RecordChangeMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<RecordChangeHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<RecordChangeHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<RecordChangeSumHaving>;
};

/** A condition on a list of RecordChange rows; all parts that are given must hold. */
export type RecordChangeListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<RecordChangeFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<RecordChangeFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<RecordChangeFilter>;
};

/** Greatest values; of nothing null. */
export type RecordChangeMax = {
  /** Of RecordChange.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type RecordChangeMaxHaving = {
  /** Of RecordChange.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type RecordChangeMin = {
  /** Of RecordChange.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type RecordChangeMinHaving = {
  /** Of RecordChange.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
};

/** One sort key of RecordChange: exactly one of `field`. The id breaks ties, so the order is always total. */
export type RecordChangeSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<RecordChangeSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of RecordChange to sort by. */
export type RecordChangeSortField =
  | 'CONCEPT'
  | 'ERASED'
  | 'ID'
  | 'OPERATION'
  | 'ORDINAL'
  | 'RECORD_ID';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type RecordChangeSum = {
  /** Of RecordChange.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type RecordChangeSumHaving = {
  /** Of RecordChange.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
};

/** A version of a record: who made it, when and why, and what it changed. */
export type RecordVersion = {
  /** What kind of actor it was. */
  actorKind: ActorKind;
  /** Name of the person or key, as it was then. */
  actorName: Scalars['String']['output'];
  /** The record and its parts, as far as they changed. */
  changes: RecordChangeConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** When; of a change, the moment from which its version can be read with `asOf`. */
  occurredAt: Scalars['DateTime']['output'];
  /** What was done. */
  operation: AuditOperation;
  /** Why: `X-Reason` of the request, or the purpose of a look. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The version of the record that it made. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
};


/** A version of a record: who made it, when and why, and what it changed. */
export type RecordVersionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordChangeSort>>;
};

/** Figures over all RecordVersion rows of a list. */
export type RecordVersionAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: RecordVersionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: RecordVersionCountDistinct;
  /** Greatest values; of nothing null. */
  max: RecordVersionMax;
  /** Least values; of nothing null. */
  min: RecordVersionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: RecordVersionSum;
};

/** Figures over RecordVersion rows. */
export type RecordVersionAggregateField =
  | 'AVG_RECORD_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_ACTOR_KIND'
  | 'COUNT_DISTINCT_ACTOR_NAME'
  | 'COUNT_DISTINCT_OCCURRED_AT'
  | 'COUNT_DISTINCT_OPERATION'
  | 'COUNT_DISTINCT_REASON'
  | 'COUNT_DISTINCT_RECORD_VERSION'
  | 'MAX_OCCURRED_AT'
  | 'MAX_RECORD_VERSION'
  | 'MIN_OCCURRED_AT'
  | 'MIN_RECORD_VERSION'
  | 'SUM_RECORD_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type RecordVersionAvg = {
  /** Of RecordVersion.recordVersion. */
  recordVersion?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type RecordVersionAvgHaving = {
  /** Of RecordVersion.recordVersion. */
  recordVersion?: InputMaybe<DecimalFilter>;
};

/** A page of a list of RecordVersion rows. */
export type RecordVersionConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: RecordVersionAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<RecordVersionEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<RecordVersionGroup>;
  /** The rows of the page. */
  nodes: Array<RecordVersion>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of RecordVersion rows. */
export type RecordVersionConnectionGroupsArgs = {
  by: Array<RecordVersionGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<RecordVersionHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionGroupSort>>;
};

/** How many different values are present. */
export type RecordVersionCountDistinct = {
  /** Of RecordVersion.actorKind. */
  actorKind: Scalars['Int']['output'];
  /** Of RecordVersion.actorName. */
  actorName: Scalars['Int']['output'];
  /** Of RecordVersion.occurredAt. */
  occurredAt: Scalars['Int']['output'];
  /** Of RecordVersion.operation. */
  operation: Scalars['Int']['output'];
  /** Of RecordVersion.reason. */
  reason: Scalars['Int']['output'];
  /** Of RecordVersion.recordVersion. */
  recordVersion: Scalars['Int']['output'];
};

/** How many different values are present. */
export type RecordVersionCountDistinctHaving = {
  /** Of RecordVersion.actorKind. */
  actorKind?: InputMaybe<IntFilter>;
  /** Of RecordVersion.actorName. */
  actorName?: InputMaybe<IntFilter>;
  /** Of RecordVersion.occurredAt. */
  occurredAt?: InputMaybe<IntFilter>;
  /** Of RecordVersion.operation. */
  operation?: InputMaybe<IntFilter>;
  /** Of RecordVersion.reason. */
  reason?: InputMaybe<IntFilter>;
  /** Of RecordVersion.recordVersion. */
  recordVersion?: InputMaybe<IntFilter>;
};

/** Lists of RecordVersion whose length can be sorted by. */
export type RecordVersionCountField =
  | 'CHANGES';

/** A RecordVersion in a list. */
export type RecordVersionEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The RecordVersion. */
  node: RecordVersion;
};

/** A condition on a RecordVersion; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type RecordVersionFilter = {
  /** RecordVersion.actorKind */
  actorKind?: InputMaybe<ActorKindFilter>;
  /** RecordVersion.actorName */
  actorName?: InputMaybe<StringFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<RecordVersionFilter>>;
  /** Condition on the list of RecordChange rows. */
  changes?: InputMaybe<RecordChangeListFilter>;
  /** RecordVersion.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<RecordVersionFilter>;
  /** RecordVersion.occurredAt */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** RecordVersion.operation */
  operation?: InputMaybe<AuditOperationFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<RecordVersionFilter>>;
  /** RecordVersion.reason */
  reason?: InputMaybe<StringFilter>;
  /** RecordVersion.recordVersion */
  recordVersion?: InputMaybe<IntFilter>;
};

/** RecordVersion rows that have the same key, and figures over them. */
export type RecordVersionGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: RecordVersionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: RecordVersionCountDistinct;
  /** What the rows have in common. */
  key: RecordVersionGroupKey;
  /** Greatest values; of nothing null. */
  max: RecordVersionMax;
  /** Least values; of nothing null. */
  min: RecordVersionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: RecordVersionSum;
};

/** What RecordVersion rows can be grouped by. */
export type RecordVersionGroupField =
  /** actorKind */
  | 'ACTOR_KIND'
  /** actorName */
  | 'ACTOR_NAME'
  /** operation */
  | 'OPERATION'
  /** reason */
  | 'REASON'
  /** recordVersion */
  | 'RECORD_VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type RecordVersionGroupKey = {
  /** Null for the rows that have no value. */
  actorKind?: Maybe<ActorKind>;
  /** Null for the rows that have no value. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  operation?: Maybe<AuditOperation>;
  /** Null for the rows that have no value. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type RecordVersionGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<RecordVersionAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<RecordVersionGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type RecordVersionHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<RecordVersionHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<RecordVersionAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<RecordVersionCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<RecordVersionMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<RecordVersionMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<RecordVersionHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<RecordVersionHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<RecordVersionSumHaving>;
};

/** A condition on a list of RecordVersion rows; all parts that are given must hold. */
export type RecordVersionListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<RecordVersionFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<RecordVersionFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<RecordVersionFilter>;
};

/** Greatest values; of nothing null. */
export type RecordVersionMax = {
  /** Of RecordVersion.occurredAt. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of RecordVersion.recordVersion. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type RecordVersionMaxHaving = {
  /** Of RecordVersion.occurredAt. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** Of RecordVersion.recordVersion. */
  recordVersion?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type RecordVersionMin = {
  /** Of RecordVersion.occurredAt. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of RecordVersion.recordVersion. */
  recordVersion?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type RecordVersionMinHaving = {
  /** Of RecordVersion.occurredAt. */
  occurredAt?: InputMaybe<DateTimeFilter>;
  /** Of RecordVersion.recordVersion. */
  recordVersion?: InputMaybe<IntFilter>;
};

/** One sort key of RecordVersion: exactly one of `field`, `count`. The id breaks ties, so the order is always total. */
export type RecordVersionSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<RecordVersionCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<RecordVersionSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of RecordVersion to sort by. */
export type RecordVersionSortField =
  | 'ACTOR_KIND'
  | 'ACTOR_NAME'
  | 'ID'
  | 'OCCURRED_AT'
  | 'OPERATION'
  | 'REASON'
  | 'RECORD_VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type RecordVersionSum = {
  /** Of RecordVersion.recordVersion. */
  recordVersion: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type RecordVersionSumHaving = {
  /** Of RecordVersion.recordVersion. */
  recordVersion?: InputMaybe<SafeIntFilter>;
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

/** A village that gets another name, or a part of one that goes its own way. */
export type RenamedVillage = {
  /** Id of the old commune. */
  fromCommuneId: Scalars['ID']['output'];
  /** Whether it is the part that goes another way than most of the village. */
  isPart: Scalars['Boolean']['output'];
  /** Name now. */
  name: Scalars['String']['output'];
  /** Name then: told apart by the old commune where the new one has that name already. */
  newName: Scalars['String']['output'];
  /** Id of the new commune. */
  toCommuneId: Scalars['ID']['output'];
  /** Id of the village as it is now. */
  villageId: Scalars['ID']['output'];
};

/** A reorganisation of communes (sắp xếp đơn vị hành chính): a draft until it is applied; reversible while nothing was built on it. */
export type Reorganisation = {
  /** When it was applied. */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who applied it. */
  appliedBy?: Maybe<Scalars['String']['output']>;
  /** Decisions about villages and households of divided communes. */
  assignments: ReorganisationAssignmentConnection;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day of the new communes. */
  effectiveOn: Scalars['Date']['output'];
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The resolution that orders it. */
  legalDocument: LegalDocument;
  /** Free note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why it was reversed. */
  reversalReason?: Maybe<Scalars['String']['output']>;
  /** When it was reversed. */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: ReorganisationState;
  /** Which commune takes over which part of which other one. */
  successions: ReorganisationLineConnection;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A reorganisation of communes (sắp xếp đơn vị hành chính): a draft until it is applied; reversible while nothing was built on it. */
export type ReorganisationAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReorganisationAssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationAssignmentSort>>;
};


/** A reorganisation of communes (sắp xếp đơn vị hành chính): a draft until it is applied; reversible while nothing was built on it. */
export type ReorganisationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};


/** A reorganisation of communes (sắp xếp đơn vị hành chính): a draft until it is applied; reversible while nothing was built on it. */
export type ReorganisationSuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReorganisationLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationLineSort>>;
};

/** The ReorganisationAct as it is now, and what has to be mended when nothing was changed. */
export type ReorganisationActPayload = {
  /** On CONFLICT: the current record. */
  reorganisation?: Maybe<Reorganisation>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** Figures over all Reorganisation rows of a list. */
export type ReorganisationAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReorganisationAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReorganisationCountDistinct;
  /** Greatest values; of nothing null. */
  max: ReorganisationMax;
  /** Least values; of nothing null. */
  min: ReorganisationMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReorganisationSum;
};

/** Figures over Reorganisation rows. */
export type ReorganisationAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_APPLIED_AT'
  | 'COUNT_DISTINCT_APPLIED_BY'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_EFFECTIVE_ON'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_REVERSAL_REASON'
  | 'COUNT_DISTINCT_REVERSED_AT'
  | 'COUNT_DISTINCT_STATE'
  | 'COUNT_DISTINCT_TITLE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_APPLIED_AT'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_EFFECTIVE_ON'
  | 'MAX_REVERSED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_APPLIED_AT'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_EFFECTIVE_ON'
  | 'MIN_REVERSED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** To which new commune a village, or one household, of a divided commune goes. What is decided of a household counts before what is decided of its village. */
export type ReorganisationAssignment = {
  /** The new commune. */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The household; null where it is about a village. */
  household?: Maybe<Household>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The reorganisation. */
  reorganisation: Reorganisation;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** The village; null where it is about a household. */
  village?: Maybe<Village>;
};

/** Figures over all ReorganisationAssignment rows of a list. */
export type ReorganisationAssignmentAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReorganisationAssignmentAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReorganisationAssignmentCountDistinct;
  /** Greatest values; of nothing null. */
  max: ReorganisationAssignmentMax;
  /** Least values; of nothing null. */
  min: ReorganisationAssignmentMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReorganisationAssignmentSum;
};

/** Figures over ReorganisationAssignment rows. */
export type ReorganisationAssignmentAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReorganisationAssignmentAvg = {
  /** Of ReorganisationAssignment.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReorganisationAssignmentAvgHaving = {
  /** Of ReorganisationAssignment.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ReorganisationAssignment rows. */
export type ReorganisationAssignmentConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ReorganisationAssignmentAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ReorganisationAssignmentEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ReorganisationAssignmentGroup>;
  /** The rows of the page. */
  nodes: Array<ReorganisationAssignment>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ReorganisationAssignment rows. */
export type ReorganisationAssignmentConnectionGroupsArgs = {
  by: Array<ReorganisationAssignmentGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReorganisationAssignmentHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationAssignmentGroupSort>>;
};

/** How many different values are present. */
export type ReorganisationAssignmentCountDistinct = {
  /** Of ReorganisationAssignment.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ReorganisationAssignment.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ReorganisationAssignment.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ReorganisationAssignmentCountDistinctHaving = {
  /** Of ReorganisationAssignment.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ReorganisationAssignment.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ReorganisationAssignment.version. */
  version?: InputMaybe<IntFilter>;
};

/** A ReorganisationAssignment in a list. */
export type ReorganisationAssignmentEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ReorganisationAssignment. */
  node: ReorganisationAssignment;
};

/** A condition on a ReorganisationAssignment; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ReorganisationAssignmentFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReorganisationAssignmentFilter>>;
  /** Condition on the Commune. */
  commune?: InputMaybe<CommuneFilter>;
  /** ReorganisationAssignment.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** ReorganisationAssignment.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ReorganisationAssignmentFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReorganisationAssignmentFilter>>;
  /** Condition on the Reorganisation. */
  reorganisation?: InputMaybe<ReorganisationFilter>;
  /** ReorganisationAssignment.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ReorganisationAssignment.version */
  version?: InputMaybe<IntFilter>;
  /** Condition on the Village. */
  village?: InputMaybe<VillageFilter>;
};

/** ReorganisationAssignment rows that have the same key, and figures over them. */
export type ReorganisationAssignmentGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReorganisationAssignmentAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReorganisationAssignmentCountDistinct;
  /** What the rows have in common. */
  key: ReorganisationAssignmentGroupKey;
  /** Greatest values; of nothing null. */
  max: ReorganisationAssignmentMax;
  /** Least values; of nothing null. */
  min: ReorganisationAssignmentMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReorganisationAssignmentSum;
};

/** What ReorganisationAssignment rows can be grouped by. */
export type ReorganisationAssignmentGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.latestAssessment: the record */
  | 'HOUSEHOLD_LATEST_ASSESSMENT'
  /** household.latestAssessment.areaType */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_AREA_TYPE'
  /** household.latestAssessment.b1Points */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_B1_POINTS'
  /** household.latestAssessment.class */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_CLASS'
  /** household.latestAssessment.deprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** household.latestAssessment.memberCount */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_MEMBER_COUNT'
  /** household.latestAssessment.notDeprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** household.latestAssessment.previousClass */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** household.latestAssessment.scoreB */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B'
  /** household.latestAssessment.scoreBMax */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MAX'
  /** household.latestAssessment.scoreBMin */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MIN'
  /** household.latestAssessment.synthetic */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SYNTHETIC'
  /** household.latestAssessment.transition */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_TRANSITION'
  /** household.latestAssessment.version */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_VERSION'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** reorganisation: the record */
  | 'REORGANISATION'
  /** reorganisation.legalDocument: the record */
  | 'REORGANISATION_LEGAL_DOCUMENT'
  /** reorganisation.legalDocument.kind */
  | 'REORGANISATION_LEGAL_DOCUMENT_KIND'
  /** reorganisation.legalDocument.sourceMark */
  | 'REORGANISATION_LEGAL_DOCUMENT_SOURCE_MARK'
  /** reorganisation.legalDocument.version */
  | 'REORGANISATION_LEGAL_DOCUMENT_VERSION'
  /** reorganisation.state */
  | 'REORGANISATION_STATE'
  /** reorganisation.version */
  | 'REORGANISATION_VERSION'
  /** version */
  | 'VERSION'
  /** village: the record */
  | 'VILLAGE'
  /** village.commune: the record */
  | 'VILLAGE_COMMUNE'
  /** village.commune.areaType */
  | 'VILLAGE_COMMUNE_AREA_TYPE'
  /** village.commune.kind */
  | 'VILLAGE_COMMUNE_KIND'
  /** village.commune.mountainous */
  | 'VILLAGE_COMMUNE_MOUNTAINOUS'
  /** village.commune.version */
  | 'VILLAGE_COMMUNE_VERSION'
  /** village.kind */
  | 'VILLAGE_KIND'
  /** village.synthetic */
  | 'VILLAGE_SYNTHETIC'
  /** village.version */
  | 'VILLAGE_VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ReorganisationAssignmentGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  householdLatestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** The Reorganisation; null for the rows that have none the viewer may see. */
  reorganisation?: Maybe<Reorganisation>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  reorganisationLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  reorganisationLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  reorganisationLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  reorganisationLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  reorganisationState?: Maybe<ReorganisationState>;
  /** Null for the rows that have no value. */
  reorganisationVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  village?: Maybe<Village>;
  /** The Commune; null for the rows that have none the viewer may see. */
  villageCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  villageCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  villageCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  villageCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  villageCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  villageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  villageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  villageVersion?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ReorganisationAssignmentGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ReorganisationAssignmentAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ReorganisationAssignmentGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ReorganisationAssignmentHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReorganisationAssignmentHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ReorganisationAssignmentAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ReorganisationAssignmentCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ReorganisationAssignmentMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ReorganisationAssignmentMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ReorganisationAssignmentHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReorganisationAssignmentHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ReorganisationAssignmentSumHaving>;
};

/** A condition on a list of ReorganisationAssignment rows; all parts that are given must hold. */
export type ReorganisationAssignmentListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<ReorganisationAssignmentFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<ReorganisationAssignmentFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<ReorganisationAssignmentFilter>;
};

/** Greatest values; of nothing null. */
export type ReorganisationAssignmentMax = {
  /** Of ReorganisationAssignment.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationAssignment.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationAssignment.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ReorganisationAssignmentMaxHaving = {
  /** Of ReorganisationAssignment.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationAssignment.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationAssignment.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ReorganisationAssignmentMin = {
  /** Of ReorganisationAssignment.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationAssignment.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationAssignment.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ReorganisationAssignmentMinHaving = {
  /** Of ReorganisationAssignment.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationAssignment.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationAssignment.version. */
  version?: InputMaybe<IntFilter>;
};

/** One sort key of ReorganisationAssignment: exactly one of `field`, `reorganisation`, `village`, `household`, `commune`. The id breaks ties, so the order is always total. */
export type ReorganisationAssignmentSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReorganisationAssignmentSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Reorganisation. */
  reorganisation?: InputMaybe<ReorganisationSortKey>;
  /** By something of the Village. */
  village?: InputMaybe<VillageSortKey>;
};

/** Fields of ReorganisationAssignment to sort by. */
export type ReorganisationAssignmentSortField =
  | 'CREATED_AT'
  | 'ID'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReorganisationAssignmentSum = {
  /** Of ReorganisationAssignment.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReorganisationAssignmentSumHaving = {
  /** Of ReorganisationAssignment.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReorganisationAvg = {
  /** Of Reorganisation.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReorganisationAvgHaving = {
  /** Of Reorganisation.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Reorganisation rows. */
export type ReorganisationConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ReorganisationAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ReorganisationEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ReorganisationGroup>;
  /** The rows of the page. */
  nodes: Array<Reorganisation>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Reorganisation rows. */
export type ReorganisationConnectionGroupsArgs = {
  by: Array<ReorganisationGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReorganisationHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationGroupSort>>;
};

/** How many different values are present. */
export type ReorganisationCountDistinct = {
  /** Of Reorganisation.appliedAt. */
  appliedAt: Scalars['Int']['output'];
  /** Of Reorganisation.appliedBy. */
  appliedBy: Scalars['Int']['output'];
  /** Of Reorganisation.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Reorganisation.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Reorganisation.effectiveOn. */
  effectiveOn: Scalars['Int']['output'];
  /** Of Reorganisation.note. */
  note: Scalars['Int']['output'];
  /** Of Reorganisation.reversalReason. */
  reversalReason: Scalars['Int']['output'];
  /** Of Reorganisation.reversedAt. */
  reversedAt: Scalars['Int']['output'];
  /** Of Reorganisation.state. */
  state: Scalars['Int']['output'];
  /** Of Reorganisation.title. */
  title: Scalars['Int']['output'];
  /** Of Reorganisation.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Reorganisation.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ReorganisationCountDistinctHaving = {
  /** Of Reorganisation.appliedAt. */
  appliedAt?: InputMaybe<IntFilter>;
  /** Of Reorganisation.appliedBy. */
  appliedBy?: InputMaybe<IntFilter>;
  /** Of Reorganisation.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Reorganisation.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Reorganisation.effectiveOn. */
  effectiveOn?: InputMaybe<IntFilter>;
  /** Of Reorganisation.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Reorganisation.reversalReason. */
  reversalReason?: InputMaybe<IntFilter>;
  /** Of Reorganisation.reversedAt. */
  reversedAt?: InputMaybe<IntFilter>;
  /** Of Reorganisation.state. */
  state?: InputMaybe<IntFilter>;
  /** Of Reorganisation.title. */
  title?: InputMaybe<IntFilter>;
  /** Of Reorganisation.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Reorganisation.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Reorganisation whose length can be sorted by. */
export type ReorganisationCountField =
  | 'ASSIGNMENTS'
  | 'HISTORY'
  | 'SUCCESSIONS';

/** What a reorganisation would do if it were applied now; of one that was applied, what it moved, by the classes of today. */
export type ReorganisationDryRun = {
  /** Of each commune after it, by class. */
  communesAfter: Array<ReorganisationTotal>;
  /** Communes whose people somebody must send one way or another. */
  divided: Array<DividedCommune>;
  /** Old commune by new commune. */
  flows: Array<ReorganisationFlow>;
  /** Grants that name old communes. */
  grants: Array<AffectedGrant>;
  /** What keeps it from being applied. Empty: it can be. */
  problems: Array<UserError>;
  /** Of the province by class, after. */
  provinceAfter: Array<ReorganisationTotal>;
  /** Of the province by class, before. The same as after, to the household. */
  provinceBefore: Array<ReorganisationTotal>;
  /** Figures, reviews, money and production models of old communes, which stay theirs. */
  records: Array<AffectedRecords>;
  /** Villages that get another name or are divided. */
  renamedVillages: Array<RenamedVillage>;
};

/** A Reorganisation in a list. */
export type ReorganisationEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Reorganisation. */
  node: Reorganisation;
};

/** A condition on a Reorganisation; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ReorganisationFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReorganisationFilter>>;
  /** Reorganisation.appliedAt */
  appliedAt?: InputMaybe<DateTimeFilter>;
  /** Reorganisation.appliedBy */
  appliedBy?: InputMaybe<StringFilter>;
  /** Condition on the list of ReorganisationAssignment rows. */
  assignments?: InputMaybe<ReorganisationAssignmentListFilter>;
  /** Reorganisation.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Reorganisation.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Reorganisation.effectiveOn */
  effectiveOn?: InputMaybe<DateFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** Reorganisation.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ReorganisationFilter>;
  /** Reorganisation.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReorganisationFilter>>;
  /** Reorganisation.reversalReason */
  reversalReason?: InputMaybe<StringFilter>;
  /** Reorganisation.reversedAt */
  reversedAt?: InputMaybe<DateTimeFilter>;
  /** Reorganisation.state */
  state?: InputMaybe<ReorganisationStateFilter>;
  /** Condition on the list of ReorganisationLine rows. */
  successions?: InputMaybe<ReorganisationLineListFilter>;
  /** Reorganisation.title */
  title?: InputMaybe<StringFilter>;
  /** Reorganisation.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Reorganisation.version */
  version?: InputMaybe<IntFilter>;
};

/** Living households that go from one commune to another. */
export type ReorganisationFlow = {
  /** Id of the commune before. */
  fromCommuneId: Scalars['ID']['output'];
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons in them. */
  persons: Scalars['Int']['output'];
  /** Id of the commune after; null: nobody has decided yet. */
  toCommuneId?: Maybe<Scalars['ID']['output']>;
};

/** Reorganisation rows that have the same key, and figures over them. */
export type ReorganisationGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReorganisationAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReorganisationCountDistinct;
  /** What the rows have in common. */
  key: ReorganisationGroupKey;
  /** Greatest values; of nothing null. */
  max: ReorganisationMax;
  /** Least values; of nothing null. */
  min: ReorganisationMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReorganisationSum;
};

/** What Reorganisation rows can be grouped by. */
export type ReorganisationGroupField =
  /** appliedBy */
  | 'APPLIED_BY'
  /** effectiveOn */
  | 'EFFECTIVE_ON'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** note */
  | 'NOTE'
  /** reversalReason */
  | 'REVERSAL_REASON'
  /** state */
  | 'STATE'
  /** title */
  | 'TITLE'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ReorganisationGroupKey = {
  /** Null for the rows that have no value. */
  appliedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  reversalReason?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  state?: Maybe<ReorganisationState>;
  /** Null for the rows that have no value. */
  title?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ReorganisationGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ReorganisationAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ReorganisationGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ReorganisationHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReorganisationHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ReorganisationAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ReorganisationCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ReorganisationMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ReorganisationMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ReorganisationHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReorganisationHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ReorganisationSumHaving>;
};

/** A household of a divided commune and where it will go. */
export type ReorganisationHousehold = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** Id of the new commune decided for the household itself. */
  decidedCommuneId?: Maybe<Scalars['ID']['output']>;
  /** Name of its head. */
  headName?: Maybe<Scalars['String']['output']>;
  /** Id of the household. */
  householdId: Scalars['ID']['output'];
  /** Persons in it. */
  memberCount: Scalars['Int']['output'];
  /** Id of the new commune it goes to, also through its village. */
  toCommuneId?: Maybe<Scalars['ID']['output']>;
  /** Name of its village. */
  villageName?: Maybe<Scalars['String']['output']>;
};

/** Households of a divided commune, by code. */
export type ReorganisationHouseholdPage = {
  /** Those of the page. */
  nodes: Array<ReorganisationHousehold>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** What people enter of a Reorganisation. On creation the fields its rules require must be there. */
export type ReorganisationInput = {
  /** First day of the new communes. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the legal document that orders it. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
  /** Free note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The whole list: successions left out are removed. */
  successions?: InputMaybe<Array<ReorganisationLineInput>>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** One succession of a reorganisation. */
export type ReorganisationLine = {
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whole, part, or unchanged. */
  extent: SuccessionExtent;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Place in the list, from 1. */
  ordinal: Scalars['Int']['output'];
  /** The commune before. */
  predecessor: Commune;
  /** The reorganisation. */
  reorganisation: Reorganisation;
  /** The commune after. */
  successor: Commune;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};

/** Figures over all ReorganisationLine rows of a list. */
export type ReorganisationLineAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReorganisationLineAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReorganisationLineCountDistinct;
  /** Greatest values; of nothing null. */
  max: ReorganisationLineMax;
  /** Least values; of nothing null. */
  min: ReorganisationLineMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReorganisationLineSum;
};

/** Figures over ReorganisationLine rows. */
export type ReorganisationLineAggregateField =
  | 'AVG_ORDINAL'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_EXTENT'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_ORDINAL'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_ORDINAL'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_ORDINAL'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReorganisationLineAvg = {
  /** Of ReorganisationLine.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of ReorganisationLine.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReorganisationLineAvgHaving = {
  /** Of ReorganisationLine.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of ReorganisationLine.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ReorganisationLine rows. */
export type ReorganisationLineConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ReorganisationLineAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ReorganisationLineEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ReorganisationLineGroup>;
  /** The rows of the page. */
  nodes: Array<ReorganisationLine>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ReorganisationLine rows. */
export type ReorganisationLineConnectionGroupsArgs = {
  by: Array<ReorganisationLineGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReorganisationLineHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReorganisationLineGroupSort>>;
};

/** How many different values are present. */
export type ReorganisationLineCountDistinct = {
  /** Of ReorganisationLine.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ReorganisationLine.extent. */
  extent: Scalars['Int']['output'];
  /** Of ReorganisationLine.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of ReorganisationLine.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ReorganisationLine.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ReorganisationLineCountDistinctHaving = {
  /** Of ReorganisationLine.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ReorganisationLine.extent. */
  extent?: InputMaybe<IntFilter>;
  /** Of ReorganisationLine.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ReorganisationLine.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ReorganisationLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** A ReorganisationLine in a list. */
export type ReorganisationLineEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ReorganisationLine. */
  node: ReorganisationLine;
};

/** A condition on a ReorganisationLine; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ReorganisationLineFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReorganisationLineFilter>>;
  /** ReorganisationLine.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** ReorganisationLine.extent */
  extent?: InputMaybe<SuccessionExtentFilter>;
  /** ReorganisationLine.id */
  id?: InputMaybe<IdFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ReorganisationLineFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReorganisationLineFilter>>;
  /** ReorganisationLine.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** Condition on the Commune. */
  predecessor?: InputMaybe<CommuneFilter>;
  /** Condition on the Reorganisation. */
  reorganisation?: InputMaybe<ReorganisationFilter>;
  /** Condition on the Commune. */
  successor?: InputMaybe<CommuneFilter>;
  /** ReorganisationLine.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ReorganisationLine.version */
  version?: InputMaybe<IntFilter>;
};

/** ReorganisationLine rows that have the same key, and figures over them. */
export type ReorganisationLineGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReorganisationLineAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReorganisationLineCountDistinct;
  /** What the rows have in common. */
  key: ReorganisationLineGroupKey;
  /** Greatest values; of nothing null. */
  max: ReorganisationLineMax;
  /** Least values; of nothing null. */
  min: ReorganisationLineMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReorganisationLineSum;
};

/** What ReorganisationLine rows can be grouped by. */
export type ReorganisationLineGroupField =
  /** extent */
  | 'EXTENT'
  /** ordinal */
  | 'ORDINAL'
  /** predecessor: the record */
  | 'PREDECESSOR'
  /** predecessor.areaType */
  | 'PREDECESSOR_AREA_TYPE'
  /** predecessor.district: the record */
  | 'PREDECESSOR_DISTRICT'
  /** predecessor.district.kind */
  | 'PREDECESSOR_DISTRICT_KIND'
  /** predecessor.district.version */
  | 'PREDECESSOR_DISTRICT_VERSION'
  /** predecessor.establishedBy: the record */
  | 'PREDECESSOR_ESTABLISHED_BY'
  /** predecessor.establishedBy.kind */
  | 'PREDECESSOR_ESTABLISHED_BY_KIND'
  /** predecessor.establishedBy.sourceMark */
  | 'PREDECESSOR_ESTABLISHED_BY_SOURCE_MARK'
  /** predecessor.establishedBy.version */
  | 'PREDECESSOR_ESTABLISHED_BY_VERSION'
  /** predecessor.kind */
  | 'PREDECESSOR_KIND'
  /** predecessor.mountainous */
  | 'PREDECESSOR_MOUNTAINOUS'
  /** predecessor.province: the record */
  | 'PREDECESSOR_PROVINCE'
  /** predecessor.province.kind */
  | 'PREDECESSOR_PROVINCE_KIND'
  /** predecessor.province.version */
  | 'PREDECESSOR_PROVINCE_VERSION'
  /** predecessor.version */
  | 'PREDECESSOR_VERSION'
  /** reorganisation: the record */
  | 'REORGANISATION'
  /** reorganisation.legalDocument: the record */
  | 'REORGANISATION_LEGAL_DOCUMENT'
  /** reorganisation.legalDocument.kind */
  | 'REORGANISATION_LEGAL_DOCUMENT_KIND'
  /** reorganisation.legalDocument.sourceMark */
  | 'REORGANISATION_LEGAL_DOCUMENT_SOURCE_MARK'
  /** reorganisation.legalDocument.version */
  | 'REORGANISATION_LEGAL_DOCUMENT_VERSION'
  /** reorganisation.state */
  | 'REORGANISATION_STATE'
  /** reorganisation.version */
  | 'REORGANISATION_VERSION'
  /** successor: the record */
  | 'SUCCESSOR'
  /** successor.areaType */
  | 'SUCCESSOR_AREA_TYPE'
  /** successor.district: the record */
  | 'SUCCESSOR_DISTRICT'
  /** successor.district.kind */
  | 'SUCCESSOR_DISTRICT_KIND'
  /** successor.district.version */
  | 'SUCCESSOR_DISTRICT_VERSION'
  /** successor.establishedBy: the record */
  | 'SUCCESSOR_ESTABLISHED_BY'
  /** successor.establishedBy.kind */
  | 'SUCCESSOR_ESTABLISHED_BY_KIND'
  /** successor.establishedBy.sourceMark */
  | 'SUCCESSOR_ESTABLISHED_BY_SOURCE_MARK'
  /** successor.establishedBy.version */
  | 'SUCCESSOR_ESTABLISHED_BY_VERSION'
  /** successor.kind */
  | 'SUCCESSOR_KIND'
  /** successor.mountainous */
  | 'SUCCESSOR_MOUNTAINOUS'
  /** successor.province: the record */
  | 'SUCCESSOR_PROVINCE'
  /** successor.province.kind */
  | 'SUCCESSOR_PROVINCE_KIND'
  /** successor.province.version */
  | 'SUCCESSOR_PROVINCE_VERSION'
  /** successor.version */
  | 'SUCCESSOR_VERSION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ReorganisationLineGroupKey = {
  /** Null for the rows that have no value. */
  extent?: Maybe<SuccessionExtent>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  predecessor?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  predecessorAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  predecessorDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  predecessorDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  predecessorDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  predecessorEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  predecessorEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  predecessorEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  predecessorEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  predecessorKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  predecessorMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  predecessorProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  predecessorProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  predecessorProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  predecessorVersion?: Maybe<Scalars['Int']['output']>;
  /** The Reorganisation; null for the rows that have none the viewer may see. */
  reorganisation?: Maybe<Reorganisation>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  reorganisationLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  reorganisationLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  reorganisationLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  reorganisationLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  reorganisationState?: Maybe<ReorganisationState>;
  /** Null for the rows that have no value. */
  reorganisationVersion?: Maybe<Scalars['Int']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  successor?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  successorAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  successorDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  successorDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  successorDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  successorEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  successorEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  successorEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  successorEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  successorKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  successorMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  successorProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  successorProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  successorProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  successorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ReorganisationLineGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ReorganisationLineAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ReorganisationLineGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ReorganisationLineHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReorganisationLineHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ReorganisationLineAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ReorganisationLineCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ReorganisationLineMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ReorganisationLineMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ReorganisationLineHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReorganisationLineHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ReorganisationLineSumHaving>;
};

/** One succession of a reorganisation. */
export type ReorganisationLineInput = {
  /** WHOLE, UNCHANGED and PART_OF_AREA_ALL_POPULATION take all people, PART some, PART_OF_AREA none. */
  extent: SuccessionExtent;
  /** Id of the commune before: it ends the day before the reorganisation. */
  predecessorId: Scalars['ID']['input'];
  /** Id of the commune after: it is valid on the day. */
  successorId: Scalars['ID']['input'];
};

/** A condition on a list of ReorganisationLine rows; all parts that are given must hold. */
export type ReorganisationLineListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<ReorganisationLineFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<ReorganisationLineFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<ReorganisationLineFilter>;
};

/** Greatest values; of nothing null. */
export type ReorganisationLineMax = {
  /** Of ReorganisationLine.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationLine.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ReorganisationLine.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationLine.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ReorganisationLineMaxHaving = {
  /** Of ReorganisationLine.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationLine.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ReorganisationLine.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ReorganisationLineMin = {
  /** Of ReorganisationLine.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationLine.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ReorganisationLine.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReorganisationLine.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ReorganisationLineMinHaving = {
  /** Of ReorganisationLine.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationLine.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ReorganisationLine.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReorganisationLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** One sort key of ReorganisationLine: exactly one of `field`, `reorganisation`, `predecessor`, `successor`. The id breaks ties, so the order is always total. */
export type ReorganisationLineSort = {
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReorganisationLineSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Commune. */
  predecessor?: InputMaybe<CommuneSortKey>;
  /** By something of the Reorganisation. */
  reorganisation?: InputMaybe<ReorganisationSortKey>;
  /** By something of the Commune. */
  successor?: InputMaybe<CommuneSortKey>;
};

/** Fields of ReorganisationLine to sort by. */
export type ReorganisationLineSortField =
  | 'CREATED_AT'
  | 'EXTENT'
  | 'ID'
  | 'ORDINAL'
  | 'UPDATED_AT'
  | 'VERSION';

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReorganisationLineSum = {
  /** Of ReorganisationLine.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of ReorganisationLine.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReorganisationLineSumHaving = {
  /** Of ReorganisationLine.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of ReorganisationLine.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Greatest values; of nothing null. */
export type ReorganisationMax = {
  /** Of Reorganisation.appliedAt. */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.effectiveOn. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Of Reorganisation.reversedAt. */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ReorganisationMaxHaving = {
  /** Of Reorganisation.appliedAt. */
  appliedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.effectiveOn. */
  effectiveOn?: InputMaybe<DateFilter>;
  /** Of Reorganisation.reversedAt. */
  reversedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ReorganisationMin = {
  /** Of Reorganisation.appliedAt. */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.effectiveOn. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Of Reorganisation.reversedAt. */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Reorganisation.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ReorganisationMinHaving = {
  /** Of Reorganisation.appliedAt. */
  appliedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.effectiveOn. */
  effectiveOn?: InputMaybe<DateFilter>;
  /** Of Reorganisation.reversedAt. */
  reversedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Reorganisation.version. */
  version?: InputMaybe<IntFilter>;
};

/** The Reorganisation as it is now, and what has to be mended when nothing was changed. */
export type ReorganisationPayload = {
  /** On CONFLICT: the current record. */
  reorganisation?: Maybe<Reorganisation>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Reorganisation: exactly one of `field`, `legalDocument`, `count`. The id breaks ties, so the order is always total. */
export type ReorganisationSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ReorganisationCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReorganisationSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Reorganisation to sort by. */
export type ReorganisationSortField =
  | 'APPLIED_AT'
  | 'APPLIED_BY'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'EFFECTIVE_ON'
  | 'ID'
  | 'NOTE'
  | 'REVERSAL_REASON'
  | 'REVERSED_AT'
  | 'STATE'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a Reorganisation to sort: exactly one of `field`, `legalDocument`, `count`. */
export type ReorganisationSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<ReorganisationCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReorganisationSortField>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
};

/** State of a reorganisation (Trạng thái sắp xếp). */
export type ReorganisationState =
  /** Applied (Đã áp dụng) */
  | 'APPLIED'
  /** Draft (Dự thảo) */
  | 'DRAFT'
  /** Reversed (Đã hoàn tác) */
  | 'REVERSED';

/** Conditions on a value of type ReorganisationState; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ReorganisationStateFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ReorganisationState>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ReorganisationState>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ReorganisationState>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ReorganisationState>>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReorganisationSum = {
  /** Of Reorganisation.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReorganisationSumHaving = {
  /** Of Reorganisation.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Households and persons of one class, before or after. */
export type ReorganisationTotal = {
  /** Class today; null: none yet. */
  class?: Maybe<HouseholdClass>;
  /** Id of the commune; null: the whole province, or undecided. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** Households. */
  households: Scalars['Int']['output'];
  /** Persons in them. */
  persons: Scalars['Int']['output'];
};

/** State of the report (Trạng thái báo cáo). */
export type ReportState =
  /** Approved (Đã duyệt) */
  | 'APPROVED'
  /** Draft (Đang nhập) */
  | 'DRAFT'
  /** Returned (Trả lại) */
  | 'RETURNED'
  /** Submitted (Đã nộp) */
  | 'SUBMITTED';

/** Conditions on a value of type ReportState; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ReportStateFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ReportState>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ReportState>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ReportState>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ReportState>>;
};

/** Timeliness of the report (Thời hạn báo cáo). */
export type ReportTimeliness =
  /** Due (Đến hạn) */
  | 'DUE'
  /** Late (Quá hạn) */
  | 'LATE'
  /** Not due (Chưa đến hạn) */
  | 'NOT_DUE'
  /** Sent (Đã gửi) */
  | 'SENT';

/** Reporting level (Cấp báo cáo). */
export type ReportingLevel =
  /** Commune (Cấp xã) */
  | 'COMMUNE'
  /** Province (Cấp tỉnh) */
  | 'PROVINCE';

/** Conditions on a value of type ReportingLevel; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ReportingLevelFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ReportingLevel>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ReportingLevel>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ReportingLevel>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ReportingLevel>>;
};

/** Whether a commune has reported a period. */
export type ReportingLine = {
  /** Id of the commune. */
  communeId: Scalars['ID']['output'];
  /** Its full name. */
  communeName: Scalars['String']['output'];
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Last day on which it is in time. */
  dueOn: Scalars['Date']['output'];
  /** Indicators with a value or a reason. */
  entered: Scalars['Int']['output'];
  /** Indicators to report. */
  expected: Scalars['Int']['output'];
  /** Period. */
  period: Scalars['String']['output'];
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Id of the report, once it was sent. */
  reportId?: Maybe<Scalars['ID']['output']>;
  /** Version of the report. */
  reportVersion?: Maybe<Scalars['Int']['output']>;
  /** State of the report. */
  state: ReportState;
  /** Whether it is due, late or sent. */
  timeliness: ReportTimeliness;
};

/** A result: class and deprivation score. */
export type ResultValues = {
  /** Class. */
  class: HouseholdClass;
  /** Highest possible deprivation score. */
  scoreBMax: Scalars['Int']['output'];
  /** Lowest possible deprivation score. */
  scoreBMin: Scalars['Int']['output'];
};

/** A whole identity number, and what has to be mended when it is not shown. */
export type RevealIdentityPayload = {
  /** Twelve digits; null where the member has no number. */
  citizenIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** Empty when the number was looked up. */
  userErrors: Array<UserError>;
};

/** One act of the review of a commune (QĐ 24/2021/QĐ-TTg, Điều 4). Acts are only added. */
export type ReviewAct = {
  /** Those of them that agreed with the result. */
  agreed?: Maybe<Scalars['Int']['output']>;
  /** The review of the commune. */
  communeReview: CommuneReview;
  /** Complaint that was re-checked. */
  complaint?: Maybe<ReviewAct>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Number of the minutes, opinion or decision. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Day on which it was done. */
  happenedOn: Scalars['Date']['output'];
  /** Household that a complaint is about. */
  household?: Maybe<Household>;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ReviewActKind;
  /** What the complaint says, what the re-check found, why it is reopened. */
  note?: Maybe<Scalars['String']['output']>;
  /** Place in the order in which the acts were recorded, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Last day of a posting (niêm yết). */
  postedUntil?: Maybe<Scalars['Date']['output']>;
  /** Persons present at a meeting, one per household. */
  present?: Maybe<Scalars['Int']['output']>;
  /** Who recorded it. */
  recordedBy: Scalars['String']['output'];
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
  /** Village that met; null: a meeting of the whole commune. */
  village?: Maybe<Village>;
};

/** Figures over all ReviewAct rows of a list. */
export type ReviewActAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReviewActAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReviewActCountDistinct;
  /** Greatest values; of nothing null. */
  max: ReviewActMax;
  /** Least values; of nothing null. */
  min: ReviewActMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReviewActSum;
};

/** Figures over ReviewAct rows. */
export type ReviewActAggregateField =
  | 'AVG_AGREED'
  | 'AVG_ORDINAL'
  | 'AVG_PRESENT'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_AGREED'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DOCUMENT_NUMBER'
  | 'COUNT_DISTINCT_HAPPENED_ON'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_POSTED_UNTIL'
  | 'COUNT_DISTINCT_PRESENT'
  | 'COUNT_DISTINCT_RECORDED_BY'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_AGREED'
  | 'MAX_CREATED_AT'
  | 'MAX_HAPPENED_ON'
  | 'MAX_ORDINAL'
  | 'MAX_POSTED_UNTIL'
  | 'MAX_PRESENT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_AGREED'
  | 'MIN_CREATED_AT'
  | 'MIN_HAPPENED_ON'
  | 'MIN_ORDINAL'
  | 'MIN_POSTED_UNTIL'
  | 'MIN_PRESENT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_AGREED'
  | 'SUM_ORDINAL'
  | 'SUM_PRESENT'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReviewActAvg = {
  /** Of ReviewAct.agreed. */
  agreed?: Maybe<Scalars['Decimal']['output']>;
  /** Of ReviewAct.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of ReviewAct.present. */
  present?: Maybe<Scalars['Decimal']['output']>;
  /** Of ReviewAct.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReviewActAvgHaving = {
  /** Of ReviewAct.agreed. */
  agreed?: InputMaybe<DecimalFilter>;
  /** Of ReviewAct.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of ReviewAct.present. */
  present?: InputMaybe<DecimalFilter>;
  /** Of ReviewAct.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ReviewAct rows. */
export type ReviewActConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ReviewActAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ReviewActEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ReviewActGroup>;
  /** The rows of the page. */
  nodes: Array<ReviewAct>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ReviewAct rows. */
export type ReviewActConnectionGroupsArgs = {
  by: Array<ReviewActGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReviewActHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReviewActGroupSort>>;
};

/** How many different values are present. */
export type ReviewActCountDistinct = {
  /** Of ReviewAct.agreed. */
  agreed: Scalars['Int']['output'];
  /** Of ReviewAct.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ReviewAct.documentNumber. */
  documentNumber: Scalars['Int']['output'];
  /** Of ReviewAct.happenedOn. */
  happenedOn: Scalars['Int']['output'];
  /** Of ReviewAct.kind. */
  kind: Scalars['Int']['output'];
  /** Of ReviewAct.note. */
  note: Scalars['Int']['output'];
  /** Of ReviewAct.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of ReviewAct.postedUntil. */
  postedUntil: Scalars['Int']['output'];
  /** Of ReviewAct.present. */
  present: Scalars['Int']['output'];
  /** Of ReviewAct.recordedBy. */
  recordedBy: Scalars['Int']['output'];
  /** Of ReviewAct.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ReviewAct.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ReviewActCountDistinctHaving = {
  /** Of ReviewAct.agreed. */
  agreed?: InputMaybe<IntFilter>;
  /** Of ReviewAct.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ReviewAct.documentNumber. */
  documentNumber?: InputMaybe<IntFilter>;
  /** Of ReviewAct.happenedOn. */
  happenedOn?: InputMaybe<IntFilter>;
  /** Of ReviewAct.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of ReviewAct.note. */
  note?: InputMaybe<IntFilter>;
  /** Of ReviewAct.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ReviewAct.postedUntil. */
  postedUntil?: InputMaybe<IntFilter>;
  /** Of ReviewAct.present. */
  present?: InputMaybe<IntFilter>;
  /** Of ReviewAct.recordedBy. */
  recordedBy?: InputMaybe<IntFilter>;
  /** Of ReviewAct.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ReviewAct.version. */
  version?: InputMaybe<IntFilter>;
};

/** A ReviewAct in a list. */
export type ReviewActEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The ReviewAct. */
  node: ReviewAct;
};

/** A condition on a ReviewAct; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type ReviewActFilter = {
  /** ReviewAct.agreed */
  agreed?: InputMaybe<IntFilter>;
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReviewActFilter>>;
  /** Condition on the CommuneReview. */
  communeReview?: InputMaybe<CommuneReviewFilter>;
  /** Condition on the ReviewAct. */
  complaint?: InputMaybe<ReviewActFilter>;
  /** ReviewAct.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** ReviewAct.documentNumber */
  documentNumber?: InputMaybe<StringFilter>;
  /** ReviewAct.happenedOn */
  happenedOn?: InputMaybe<DateFilter>;
  /** Condition on the Household. */
  household?: InputMaybe<HouseholdFilter>;
  /** ReviewAct.id */
  id?: InputMaybe<IdFilter>;
  /** ReviewAct.kind */
  kind?: InputMaybe<ReviewActKindFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<ReviewActFilter>;
  /** ReviewAct.note */
  note?: InputMaybe<StringFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReviewActFilter>>;
  /** ReviewAct.ordinal */
  ordinal?: InputMaybe<IntFilter>;
  /** ReviewAct.postedUntil */
  postedUntil?: InputMaybe<DateFilter>;
  /** ReviewAct.present */
  present?: InputMaybe<IntFilter>;
  /** ReviewAct.recordedBy */
  recordedBy?: InputMaybe<StringFilter>;
  /** ReviewAct.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** ReviewAct.version */
  version?: InputMaybe<IntFilter>;
  /** Condition on the Village. */
  village?: InputMaybe<VillageFilter>;
};

/** ReviewAct rows that have the same key, and figures over them. */
export type ReviewActGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReviewActAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReviewActCountDistinct;
  /** What the rows have in common. */
  key: ReviewActGroupKey;
  /** Greatest values; of nothing null. */
  max: ReviewActMax;
  /** Least values; of nothing null. */
  min: ReviewActMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReviewActSum;
};

/** What ReviewAct rows can be grouped by. */
export type ReviewActGroupField =
  /** agreed */
  | 'AGREED'
  /** communeReview: the record */
  | 'COMMUNE_REVIEW'
  /** communeReview.commune: the record */
  | 'COMMUNE_REVIEW_COMMUNE'
  /** communeReview.commune.areaType */
  | 'COMMUNE_REVIEW_COMMUNE_AREA_TYPE'
  /** communeReview.commune.kind */
  | 'COMMUNE_REVIEW_COMMUNE_KIND'
  /** communeReview.commune.mountainous */
  | 'COMMUNE_REVIEW_COMMUNE_MOUNTAINOUS'
  /** communeReview.commune.version */
  | 'COMMUNE_REVIEW_COMMUNE_VERSION'
  /** communeReview.round: the record */
  | 'COMMUNE_REVIEW_ROUND'
  /** communeReview.round.kind */
  | 'COMMUNE_REVIEW_ROUND_KIND'
  /** communeReview.round.month */
  | 'COMMUNE_REVIEW_ROUND_MONTH'
  /** communeReview.round.version */
  | 'COMMUNE_REVIEW_ROUND_VERSION'
  /** communeReview.round.year */
  | 'COMMUNE_REVIEW_ROUND_YEAR'
  /** communeReview.step */
  | 'COMMUNE_REVIEW_STEP'
  /** communeReview.version */
  | 'COMMUNE_REVIEW_VERSION'
  /** documentNumber */
  | 'DOCUMENT_NUMBER'
  /** happenedOn */
  | 'HAPPENED_ON'
  /** household: the record */
  | 'HOUSEHOLD'
  /** household.class */
  | 'HOUSEHOLD_CLASS'
  /** household.columnDurable */
  | 'HOUSEHOLD_COLUMN_DURABLE'
  /** household.commune: the record */
  | 'HOUSEHOLD_COMMUNE'
  /** household.commune.areaType */
  | 'HOUSEHOLD_COMMUNE_AREA_TYPE'
  /** household.commune.kind */
  | 'HOUSEHOLD_COMMUNE_KIND'
  /** household.commune.mountainous */
  | 'HOUSEHOLD_COMMUNE_MOUNTAINOUS'
  /** household.commune.version */
  | 'HOUSEHOLD_COMMUNE_VERSION'
  /** household.ethnicMinority */
  | 'HOUSEHOLD_ETHNIC_MINORITY'
  /** household.latestAssessment: the record */
  | 'HOUSEHOLD_LATEST_ASSESSMENT'
  /** household.latestAssessment.areaType */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_AREA_TYPE'
  /** household.latestAssessment.b1Points */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_B1_POINTS'
  /** household.latestAssessment.class */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_CLASS'
  /** household.latestAssessment.deprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_DEPRIVED_MASK'
  /** household.latestAssessment.memberCount */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_MEMBER_COUNT'
  /** household.latestAssessment.notDeprivedMask */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_NOT_DEPRIVED_MASK'
  /** household.latestAssessment.previousClass */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_PREVIOUS_CLASS'
  /** household.latestAssessment.scoreB */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B'
  /** household.latestAssessment.scoreBMax */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MAX'
  /** household.latestAssessment.scoreBMin */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SCORE_B_MIN'
  /** household.latestAssessment.synthetic */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_SYNTHETIC'
  /** household.latestAssessment.transition */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_TRANSITION'
  /** household.latestAssessment.version */
  | 'HOUSEHOLD_LATEST_ASSESSMENT_VERSION'
  /** household.memberCount */
  | 'HOUSEHOLD_MEMBER_COUNT'
  /** household.meritHousehold */
  | 'HOUSEHOLD_MERIT_HOUSEHOLD'
  /** household.noLabourCapacity */
  | 'HOUSEHOLD_NO_LABOUR_CAPACITY'
  /** household.roofDurable */
  | 'HOUSEHOLD_ROOF_DURABLE'
  /** household.synthetic */
  | 'HOUSEHOLD_SYNTHETIC'
  /** household.toilet */
  | 'HOUSEHOLD_TOILET'
  /** household.usesInternet */
  | 'HOUSEHOLD_USES_INTERNET'
  /** household.version */
  | 'HOUSEHOLD_VERSION'
  /** household.village: the record */
  | 'HOUSEHOLD_VILLAGE'
  /** household.village.kind */
  | 'HOUSEHOLD_VILLAGE_KIND'
  /** household.village.synthetic */
  | 'HOUSEHOLD_VILLAGE_SYNTHETIC'
  /** household.village.version */
  | 'HOUSEHOLD_VILLAGE_VERSION'
  /** household.wallDurable */
  | 'HOUSEHOLD_WALL_DURABLE'
  /** household.waterSource */
  | 'HOUSEHOLD_WATER_SOURCE'
  /** kind */
  | 'KIND'
  /** note */
  | 'NOTE'
  /** ordinal */
  | 'ORDINAL'
  /** postedUntil */
  | 'POSTED_UNTIL'
  /** present */
  | 'PRESENT'
  /** recordedBy */
  | 'RECORDED_BY'
  /** version */
  | 'VERSION'
  /** village: the record */
  | 'VILLAGE'
  /** village.commune: the record */
  | 'VILLAGE_COMMUNE'
  /** village.commune.areaType */
  | 'VILLAGE_COMMUNE_AREA_TYPE'
  /** village.commune.kind */
  | 'VILLAGE_COMMUNE_KIND'
  /** village.commune.mountainous */
  | 'VILLAGE_COMMUNE_MOUNTAINOUS'
  /** village.commune.version */
  | 'VILLAGE_COMMUNE_VERSION'
  /** village.kind */
  | 'VILLAGE_KIND'
  /** village.synthetic */
  | 'VILLAGE_SYNTHETIC'
  /** village.version */
  | 'VILLAGE_VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ReviewActGroupKey = {
  /** Null for the rows that have no value. */
  agreed?: Maybe<Scalars['Int']['output']>;
  /** The CommuneReview; null for the rows that have none the viewer may see. */
  communeReview?: Maybe<CommuneReview>;
  /** The Commune; null for the rows that have none the viewer may see. */
  communeReviewCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeReviewCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  communeReviewCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeReviewCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  communeReviewCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** The ReviewRound; null for the rows that have none the viewer may see. */
  communeReviewRound?: Maybe<ReviewRound>;
  /** Null for the rows that have no value. */
  communeReviewRoundKind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  communeReviewRoundMonth?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeReviewRoundVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeReviewRoundYear?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeReviewStep?: Maybe<ReviewStep>;
  /** Null for the rows that have no value. */
  communeReviewVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  happenedOn?: Maybe<Scalars['Date']['output']>;
  /** The Household; null for the rows that have none the viewer may see. */
  household?: Maybe<Household>;
  /** Null for the rows that have no value. */
  householdClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdColumnDurable?: Maybe<Scalars['Boolean']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  householdCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  householdCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  householdCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdEthnicMinority?: Maybe<Scalars['Boolean']['output']>;
  /** The Assessment; null for the rows that have none the viewer may see. */
  householdLatestAssessment?: Maybe<Assessment>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentB1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentNotDeprivedMask?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentPreviousClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreB?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMax?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentScoreBMin?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentTransition?: Maybe<Transition>;
  /** Null for the rows that have no value. */
  householdLatestAssessmentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMemberCount?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdMeritHousehold?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdNoLabourCapacity?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdRoofDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdToilet?: Maybe<ToiletType>;
  /** Null for the rows that have no value. */
  householdUsesInternet?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVersion?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  householdVillage?: Maybe<Village>;
  /** Null for the rows that have no value. */
  householdVillageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  householdVillageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdVillageVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  householdWallDurable?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  householdWaterSource?: Maybe<WaterSource>;
  /** Null for the rows that have no value. */
  kind?: Maybe<ReviewActKind>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  postedUntil?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  present?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The Village; null for the rows that have none the viewer may see. */
  village?: Maybe<Village>;
  /** The Commune; null for the rows that have none the viewer may see. */
  villageCommune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  villageCommuneAreaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  villageCommuneKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  villageCommuneMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  villageCommuneVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  villageKind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  villageSynthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  villageVersion?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ReviewActGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ReviewActAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ReviewActGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ReviewActHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReviewActHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ReviewActAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ReviewActCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ReviewActMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ReviewActMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ReviewActHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReviewActHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ReviewActSumHaving>;
};

/** What is written down of an act of a review. Which fields an act needs, its mutation says. */
export type ReviewActInput = {
  /** Those of them that agreed; half at least makes a majority. */
  agreed?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the complaint (an act) that was re-checked. */
  complaintId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the minutes, opinion or decision. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it was done. */
  happenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the household that a complaint is about. */
  householdId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client (UUID), so that a repeated call records the act once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Complaint, finding of a re-check, reason of a reopening; a note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Last day of a posting: three working days at least. */
  postedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Persons present at a meeting, one per household. */
  present?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the village that met; absent: the whole commune. */
  villageId?: InputMaybe<Scalars['ID']['input']>;
};

/** Act of a review (Việc trong rà soát). */
export type ReviewActKind =
  /** Closed (Kết thúc đợt tại xã) */
  | 'CLOSED'
  /** Complaint received (Tiếp nhận khiếu nại) */
  | 'COMPLAINT_RECEIVED'
  /** Complaint re-checked (Phúc tra khiếu nại) */
  | 'COMPLAINT_RECHECKED'
  /** District opinion given (Có ý kiến của cấp huyện) */
  | 'DISTRICT_OPINION_GIVEN'
  /** List made (Lập xong danh sách) */
  | 'LIST_MADE'
  /** Village meeting held (Họp dân) */
  | 'MEETING_HELD'
  /** Posted publicly (Niêm yết công khai) */
  | 'POSTED'
  /** Recognised (Quyết định công nhận) */
  | 'RECOGNISED'
  /** Reopened (Mở lại để sửa) */
  | 'REOPENED'
  /** Survey finished (Khảo sát, phân loại xong) */
  | 'SURVEY_FINISHED';

/** Conditions on a value of type ReviewActKind; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type ReviewActKindFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<ReviewActKind>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<ReviewActKind>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<ReviewActKind>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<ReviewActKind>>;
};

/** A condition on a list of ReviewAct rows; all parts that are given must hold. */
export type ReviewActListFilter = {
  /** How many rows there are. */
  count?: InputMaybe<IntFilter>;
  /** No row fails this (so an empty list passes). */
  every?: InputMaybe<ReviewActFilter>;
  /** No row meets this (so an empty list passes). */
  none?: InputMaybe<ReviewActFilter>;
  /** At least one row meets this. For "any row at all" ask `count: { gt: 0 }`. */
  some?: InputMaybe<ReviewActFilter>;
};

/** Greatest values; of nothing null. */
export type ReviewActMax = {
  /** Of ReviewAct.agreed. */
  agreed?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewAct.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewAct.happenedOn. */
  happenedOn?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewAct.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewAct.postedUntil. */
  postedUntil?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewAct.present. */
  present?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewAct.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewAct.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ReviewActMaxHaving = {
  /** Of ReviewAct.agreed. */
  agreed?: InputMaybe<IntFilter>;
  /** Of ReviewAct.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewAct.happenedOn. */
  happenedOn?: InputMaybe<DateFilter>;
  /** Of ReviewAct.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ReviewAct.postedUntil. */
  postedUntil?: InputMaybe<DateFilter>;
  /** Of ReviewAct.present. */
  present?: InputMaybe<IntFilter>;
  /** Of ReviewAct.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewAct.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ReviewActMin = {
  /** Of ReviewAct.agreed. */
  agreed?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewAct.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewAct.happenedOn. */
  happenedOn?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewAct.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewAct.postedUntil. */
  postedUntil?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewAct.present. */
  present?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewAct.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewAct.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ReviewActMinHaving = {
  /** Of ReviewAct.agreed. */
  agreed?: InputMaybe<IntFilter>;
  /** Of ReviewAct.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewAct.happenedOn. */
  happenedOn?: InputMaybe<DateFilter>;
  /** Of ReviewAct.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of ReviewAct.postedUntil. */
  postedUntil?: InputMaybe<DateFilter>;
  /** Of ReviewAct.present. */
  present?: InputMaybe<IntFilter>;
  /** Of ReviewAct.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewAct.version. */
  version?: InputMaybe<IntFilter>;
};

/** The ReviewAct as it is now, and what has to be mended when nothing was changed. */
export type ReviewActPayload = {
  /** On CONFLICT: the current record. */
  reviewAct?: Maybe<ReviewAct>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of ReviewAct: exactly one of `field`, `communeReview`, `village`, `household`, `complaint`. The id breaks ties, so the order is always total. */
export type ReviewActSort = {
  /** By something of the CommuneReview. */
  communeReview?: InputMaybe<CommuneReviewSortKey>;
  /** By something of the ReviewAct. */
  complaint?: InputMaybe<ReviewActSortKey>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReviewActSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
  /** By something of the Village. */
  village?: InputMaybe<VillageSortKey>;
};

/** Fields of ReviewAct to sort by. */
export type ReviewActSortField =
  | 'AGREED'
  | 'CREATED_AT'
  | 'DOCUMENT_NUMBER'
  | 'HAPPENED_ON'
  | 'ID'
  | 'KIND'
  | 'NOTE'
  | 'ORDINAL'
  | 'POSTED_UNTIL'
  | 'PRESENT'
  | 'RECORDED_BY'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a ReviewAct to sort: exactly one of `field`, `communeReview`, `village`, `household`, `complaint`. */
export type ReviewActSortKey = {
  /** By something of the CommuneReview. */
  communeReview?: InputMaybe<CommuneReviewSortKey>;
  /** By something of the ReviewAct. */
  complaint?: InputMaybe<ReviewActSortKey>;
  /** By a field of the row itself. */
  field?: InputMaybe<ReviewActSortField>;
  /** By something of the Household. */
  household?: InputMaybe<HouseholdSortKey>;
  /** By something of the Village. */
  village?: InputMaybe<VillageSortKey>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReviewActSum = {
  /** Of ReviewAct.agreed. */
  agreed: Scalars['SafeInt']['output'];
  /** Of ReviewAct.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of ReviewAct.present. */
  present: Scalars['SafeInt']['output'];
  /** Of ReviewAct.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReviewActSumHaving = {
  /** Of ReviewAct.agreed. */
  agreed?: InputMaybe<SafeIntFilter>;
  /** Of ReviewAct.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of ReviewAct.present. */
  present?: InputMaybe<SafeIntFilter>;
  /** Of ReviewAct.version. */
  version?: InputMaybe<SafeIntFilter>;
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
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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


/** A round of review (đợt rà soát), QĐ 24/2021/QĐ-TTg. */
export type ReviewRoundHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all ReviewRound rows of a list. */
export type ReviewRoundAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReviewRoundAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReviewRoundCountDistinct;
  /** Greatest values; of nothing null. */
  max: ReviewRoundMax;
  /** Least values; of nothing null. */
  min: ReviewRoundMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReviewRoundSum;
};

/** Figures over ReviewRound rows. */
export type ReviewRoundAggregateField =
  | 'AVG_MONTH'
  | 'AVG_VERSION'
  | 'AVG_YEAR'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_ENDS_ON'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_MONTH'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_STARTS_ON'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'COUNT_DISTINCT_YEAR'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_ENDS_ON'
  | 'MAX_MONTH'
  | 'MAX_STARTS_ON'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MAX_YEAR'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_ENDS_ON'
  | 'MIN_MONTH'
  | 'MIN_STARTS_ON'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'MIN_YEAR'
  | 'SUM_MONTH'
  | 'SUM_VERSION'
  | 'SUM_YEAR';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReviewRoundAvg = {
  /** Of ReviewRound.month. */
  month?: Maybe<Scalars['Decimal']['output']>;
  /** Of ReviewRound.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
  /** Of ReviewRound.year. */
  year?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type ReviewRoundAvgHaving = {
  /** Of ReviewRound.month. */
  month?: InputMaybe<DecimalFilter>;
  /** Of ReviewRound.version. */
  version?: InputMaybe<DecimalFilter>;
  /** Of ReviewRound.year. */
  year?: InputMaybe<DecimalFilter>;
};

/** A page of a list of ReviewRound rows. */
export type ReviewRoundConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: ReviewRoundAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<ReviewRoundEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<ReviewRoundGroup>;
  /** The rows of the page. */
  nodes: Array<ReviewRound>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of ReviewRound rows. */
export type ReviewRoundConnectionGroupsArgs = {
  by: Array<ReviewRoundGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReviewRoundHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ReviewRoundGroupSort>>;
};

/** How many different values are present. */
export type ReviewRoundCountDistinct = {
  /** Of ReviewRound.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of ReviewRound.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of ReviewRound.endsOn. */
  endsOn: Scalars['Int']['output'];
  /** Of ReviewRound.kind. */
  kind: Scalars['Int']['output'];
  /** Of ReviewRound.month. */
  month: Scalars['Int']['output'];
  /** Of ReviewRound.name. */
  name: Scalars['Int']['output'];
  /** Of ReviewRound.note. */
  note: Scalars['Int']['output'];
  /** Of ReviewRound.startsOn. */
  startsOn: Scalars['Int']['output'];
  /** Of ReviewRound.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of ReviewRound.version. */
  version: Scalars['Int']['output'];
  /** Of ReviewRound.year. */
  year: Scalars['Int']['output'];
};

/** How many different values are present. */
export type ReviewRoundCountDistinctHaving = {
  /** Of ReviewRound.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of ReviewRound.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of ReviewRound.endsOn. */
  endsOn?: InputMaybe<IntFilter>;
  /** Of ReviewRound.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of ReviewRound.month. */
  month?: InputMaybe<IntFilter>;
  /** Of ReviewRound.name. */
  name?: InputMaybe<IntFilter>;
  /** Of ReviewRound.note. */
  note?: InputMaybe<IntFilter>;
  /** Of ReviewRound.startsOn. */
  startsOn?: InputMaybe<IntFilter>;
  /** Of ReviewRound.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of ReviewRound.version. */
  version?: InputMaybe<IntFilter>;
  /** Of ReviewRound.year. */
  year?: InputMaybe<IntFilter>;
};

/** Lists of ReviewRound whose length can be sorted by. */
export type ReviewRoundCountField =
  | 'ASSESSMENTS'
  | 'COMMUNE_REVIEWS'
  | 'HISTORY';

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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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

/** ReviewRound rows that have the same key, and figures over them. */
export type ReviewRoundGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: ReviewRoundAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: ReviewRoundCountDistinct;
  /** What the rows have in common. */
  key: ReviewRoundGroupKey;
  /** Greatest values; of nothing null. */
  max: ReviewRoundMax;
  /** Least values; of nothing null. */
  min: ReviewRoundMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: ReviewRoundSum;
};

/** What ReviewRound rows can be grouped by. */
export type ReviewRoundGroupField =
  /** endsOn */
  | 'ENDS_ON'
  /** kind */
  | 'KIND'
  /** month */
  | 'MONTH'
  /** name */
  | 'NAME'
  /** note */
  | 'NOTE'
  /** startsOn */
  | 'STARTS_ON'
  /** version */
  | 'VERSION'
  /** year */
  | 'YEAR';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type ReviewRoundGroupKey = {
  /** Null for the rows that have no value. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<RoundKind>;
  /** Null for the rows that have no value. */
  month?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type ReviewRoundGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<ReviewRoundAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<ReviewRoundGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type ReviewRoundHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<ReviewRoundHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<ReviewRoundAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<ReviewRoundCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<ReviewRoundMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<ReviewRoundMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<ReviewRoundHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<ReviewRoundHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<ReviewRoundSumHaving>;
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

/** Greatest values; of nothing null. */
export type ReviewRoundMax = {
  /** Of ReviewRound.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewRound.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewRound.endsOn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewRound.month. */
  month?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewRound.startsOn. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewRound.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewRound.version. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewRound.year. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type ReviewRoundMaxHaving = {
  /** Of ReviewRound.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewRound.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewRound.endsOn. */
  endsOn?: InputMaybe<DateFilter>;
  /** Of ReviewRound.month. */
  month?: InputMaybe<IntFilter>;
  /** Of ReviewRound.startsOn. */
  startsOn?: InputMaybe<DateFilter>;
  /** Of ReviewRound.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewRound.version. */
  version?: InputMaybe<IntFilter>;
  /** Of ReviewRound.year. */
  year?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type ReviewRoundMin = {
  /** Of ReviewRound.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewRound.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewRound.endsOn. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewRound.month. */
  month?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewRound.startsOn. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Of ReviewRound.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of ReviewRound.version. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Of ReviewRound.year. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type ReviewRoundMinHaving = {
  /** Of ReviewRound.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewRound.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewRound.endsOn. */
  endsOn?: InputMaybe<DateFilter>;
  /** Of ReviewRound.month. */
  month?: InputMaybe<IntFilter>;
  /** Of ReviewRound.startsOn. */
  startsOn?: InputMaybe<DateFilter>;
  /** Of ReviewRound.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of ReviewRound.version. */
  version?: InputMaybe<IntFilter>;
  /** Of ReviewRound.year. */
  year?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReviewRoundSum = {
  /** Of ReviewRound.month. */
  month: Scalars['SafeInt']['output'];
  /** Of ReviewRound.version. */
  version: Scalars['SafeInt']['output'];
  /** Of ReviewRound.year. */
  year: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type ReviewRoundSumHaving = {
  /** Of ReviewRound.month. */
  month?: InputMaybe<SafeIntFilter>;
  /** Of ReviewRound.version. */
  version?: InputMaybe<SafeIntFilter>;
  /** Of ReviewRound.year. */
  year?: InputMaybe<SafeIntFilter>;
};

/** Review step (Bước rà soát). */
export type ReviewStep =
  /** Closed (Đã kết thúc) */
  | 'CLOSED'
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

/** Review table (Biểu tổng hợp). */
export type ReviewTable =
  /** Households by cause of poverty (Hộ theo nguyên nhân nghèo) */
  | 'CAUSES'
  /** Children in deprived households (Trẻ em trong hộ thiếu hụt) */
  | 'CHILDREN'
  /** Deprivations in basic social services (Mức độ thiếu hụt các dịch vụ xã hội cơ bản) */
  | 'DEPRIVATIONS'
  /** Households by ethnicity of the head (Hộ theo dân tộc của chủ hộ) */
  | 'ETHNICITIES'
  /** Households by group (Hộ theo nhóm đối tượng) */
  | 'GROUPS'
  /** Households by wish for support (Hộ theo nguyện vọng hỗ trợ) */
  | 'WISHES';

/** One cell of a review table. */
export type ReviewTableCount = {
  /** Households (số hộ). */
  households: Scalars['Int']['output'];
  /** Persons (số nhân khẩu); in the table of children, those under 16. */
  persons: Scalars['Int']['output'];
};

/** A household behind a cell of a review table. */
export type ReviewTableHousehold = {
  /** Code of the household. */
  code: Scalars['String']['output'];
  /** Id of the commune where it was surveyed. */
  communeId: Scalars['ID']['output'];
  /** Name of the head. */
  headName?: Maybe<Scalars['String']['output']>;
  /** Id of the household. */
  householdId: Scalars['ID']['output'];
  /** Persons at the survey. */
  persons: Scalars['Int']['output'];
};

/** A page of the households behind a cell. */
export type ReviewTableHouseholdPage = {
  /** By commune code and household code. */
  nodes: Array<ReviewTableHousehold>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A row of a review table; a household may count in several rows. */
export type ReviewTableRow = {
  /** Code of the row: DeprivationIndicator, HouseholdGroup, PovertyCause, SupportWish or Ethnicity, as the table has it. */
  code: Scalars['String']['output'];
  /** Name of the row in the request's language. */
  label: Scalars['String']['output'];
  /** Of the near-poor list. */
  nearPoor: ReviewTableCount;
  /** Of the poor list. */
  poor: ReviewTableCount;
};

/** One table of a review (QĐ 24/2021/QĐ-TTg). */
export type ReviewTableRows = {
  /** In the order of the law; ethnicities only where somebody counts. */
  rows: Array<ReviewTableRow>;
  /** Which. */
  table: ReviewTable;
};

/** What a round found about the households on its lists. Counts are of the round; facts of the household that the survey does not hold (ethnicity, groups, ages of members) are those of today. */
export type ReviewTables = {
  /** The near-poor list. */
  nearPoor: ReviewTableCount;
  /** The poor list: what shares are taken of. */
  poor: ReviewTableCount;
  /** What concerns ethnicity is absent for who may not read it everywhere where it is asked for. */
  tables: Array<ReviewTableRows>;
};

/** A name for a set of permissions (vai trò). */
export type Role = {
  /** Code, e.g. `COMMUNE_OFFICER`. */
  code: Scalars['String']['output'];
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who holds it, where and when. */
  grants: AccessGrantConnection;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** Vietnamese name. */
  name: Scalars['String']['output'];
  /** English name. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** What its holders may do in the units of their grants. */
  permissions: Array<Permission>;
  /** When the record was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one with every change; updates and deletions must name it. */
  version: Scalars['Int']['output'];
};


/** A name for a set of permissions (vai trò). */
export type RoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessGrantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AccessGrantSort>>;
};


/** A name for a set of permissions (vai trò). */
export type RoleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all Role rows of a list. */
export type RoleAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: RoleAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: RoleCountDistinct;
  /** Greatest values; of nothing null. */
  max: RoleMax;
  /** Least values; of nothing null. */
  min: RoleMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: RoleSum;
};

/** Figures over Role rows. */
export type RoleAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_DESCRIPTION'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NAME_EN'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type RoleAvg = {
  /** Of Role.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type RoleAvgHaving = {
  /** Of Role.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Role rows. */
export type RoleConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: RoleAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<RoleEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<RoleGroup>;
  /** The rows of the page. */
  nodes: Array<Role>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Role rows. */
export type RoleConnectionGroupsArgs = {
  by: Array<RoleGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<RoleHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RoleGroupSort>>;
};

/** How many different values are present. */
export type RoleCountDistinct = {
  /** Of Role.code. */
  code: Scalars['Int']['output'];
  /** Of Role.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Role.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Role.description. */
  description: Scalars['Int']['output'];
  /** Of Role.name. */
  name: Scalars['Int']['output'];
  /** Of Role.nameEn. */
  nameEn: Scalars['Int']['output'];
  /** Of Role.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Role.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type RoleCountDistinctHaving = {
  /** Of Role.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Role.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Role.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Role.description. */
  description?: InputMaybe<IntFilter>;
  /** Of Role.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Role.nameEn. */
  nameEn?: InputMaybe<IntFilter>;
  /** Of Role.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Role.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Role whose length can be sorted by. */
export type RoleCountField =
  | 'GRANTS'
  | 'HISTORY';

/** A Role in a list. */
export type RoleEdge = {
  /** Opaque position: valid as `after` or `before` under the same sort. */
  cursor: Scalars['String']['output'];
  /** The Role. */
  node: Role;
};

/** A condition on a Role; all parts that are given must hold. An empty filter is an error, never "everything". A relation that is absent meets no condition, so `not: { x: { id: { isNull: false } } }` finds rows without x. */
export type RoleFilter = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<RoleFilter>>;
  /** Role.code */
  code?: InputMaybe<StringFilter>;
  /** Role.createdAt */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Role.deletedAt */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Role.description */
  description?: InputMaybe<StringFilter>;
  /** Condition on the list of AccessGrant rows. */
  grants?: InputMaybe<AccessGrantListFilter>;
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** Role.id */
  id?: InputMaybe<IdFilter>;
  /** Role.name */
  name?: InputMaybe<StringFilter>;
  /** Role.nameEn */
  nameEn?: InputMaybe<StringFilter>;
  /** This does not hold: exactly the rows that the condition leaves out. */
  not?: InputMaybe<RoleFilter>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<RoleFilter>>;
  /** Role.updatedAt */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Role.version */
  version?: InputMaybe<IntFilter>;
};

/** Role rows that have the same key, and figures over them. */
export type RoleGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: RoleAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: RoleCountDistinct;
  /** What the rows have in common. */
  key: RoleGroupKey;
  /** Greatest values; of nothing null. */
  max: RoleMax;
  /** Least values; of nothing null. */
  min: RoleMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: RoleSum;
};

/** What Role rows can be grouped by. */
export type RoleGroupField =
  /** code */
  | 'CODE'
  /** description */
  | 'DESCRIPTION'
  /** name */
  | 'NAME'
  /** nameEn */
  | 'NAME_EN'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type RoleGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  description?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type RoleGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<RoleAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<RoleGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type RoleHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<RoleHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<RoleAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<RoleCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<RoleMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<RoleMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<RoleHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<RoleHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<RoleSumHaving>;
};

/** What people enter of a Role. On creation the fields its rules require must be there. */
export type RoleInput = {
  /** Code, e.g. `COMMUNE_OFFICER`; unique. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Vietnamese name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** English name. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** What its holders may do in the units of their grants. */
  permissions?: InputMaybe<Array<Permission>>;
};

/** Greatest values; of nothing null. */
export type RoleMax = {
  /** Of Role.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Role.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Role.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Role.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type RoleMaxHaving = {
  /** Of Role.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Role.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Role.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Role.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type RoleMin = {
  /** Of Role.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Role.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Role.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Role.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type RoleMinHaving = {
  /** Of Role.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Role.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Role.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Role.version. */
  version?: InputMaybe<IntFilter>;
};

/** The Role as it is now, and what has to be mended when nothing was changed. */
export type RolePayload = {
  /** On CONFLICT: the current record. */
  role?: Maybe<Role>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Role: exactly one of `field`, `count`. The id breaks ties, so the order is always total. */
export type RoleSort = {
  /** By the number of rows in a list. */
  count?: InputMaybe<RoleCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<RoleSortField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** Fields of Role to sort by. */
export type RoleSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'DELETED_AT'
  | 'DESCRIPTION'
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'UPDATED_AT'
  | 'VERSION';

/** By what of a Role to sort: exactly one of `field`, `count`. */
export type RoleSortKey = {
  /** By the number of rows in a list. */
  count?: InputMaybe<RoleCountField>;
  /** By a field of the row itself. */
  field?: InputMaybe<RoleSortField>;
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type RoleSum = {
  /** Of Role.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type RoleSumHaving = {
  /** Of Role.version. */
  version?: InputMaybe<SafeIntFilter>;
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

/** Basis of a value (Cách có giá trị). */
export type SeriesBasis =
  /** Apportioned by households (Phân bổ theo số hộ) */
  | 'APPORTIONED'
  /** Summed over communes taken over whole (Cộng từ các đơn vị được nhận trọn) */
  | 'FOLLOWED'
  /** As reported (Như báo cáo) */
  | 'REPORTED';

/** What an indicator was in a commune and a period. */
export type SeriesValue = {
  /** How it came here. */
  basis: SeriesBasis;
  /** Id of the commune it is told for. */
  communeId: Scalars['ID']['output'];
  /** Ids of the communes as reported that stand behind it. */
  fromCommuneIds: Array<Scalars['ID']['output']>;
  /** Whether a source said "over". */
  isLowerBound: Scalars['Boolean']['output'];
  /** Period, such as `2024-Q4`. */
  period: Scalars['String']['output'];
  /** In the indicator's unit of measure. */
  value: Scalars['Decimal']['output'];
  /** Of what was apportioned, by what. */
  weights: Array<SeriesWeight>;
};

/** By what part a reported value came into another commune. */
export type SeriesWeight = {
  /** Id of the commune as reported. */
  fromCommuneId: Scalars['ID']['output'];
  /** Households of it that are known in the commune told. */
  households: Scalars['Int']['output'];
  /** Households of it that are known in any of its communes. */
  ofHouseholds: Scalars['Int']['output'];
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

/** What was entered of an indicator in a period. */
export type SheetCell = {
  /** True where the value is a floor. */
  isLowerBound: Scalars['Boolean']['output'];
  /** Why there is no value. */
  missingReason?: Maybe<MissingReason>;
  /** Comment. */
  note?: Maybe<Scalars['String']['output']>;
  /** Period. */
  period: Scalars['String']['output'];
  /** Source document. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Value, as it was entered. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** The value stands out: its modified z-score 0.6745 |x - median| / MAD is over 3.5 among five or more others (own history first, then other communes in the same period). A hint; nothing is refused for it. */
  warning?: Maybe<CellWarning>;
};

/** A period of a sheet and its report. */
export type SheetPeriod = {
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved or returned it. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Last day on which it is in time. */
  dueOn: Scalars['Date']['output'];
  /** Indicators with a value or a reason. */
  entered: Scalars['Int']['output'];
  /** Indicators to report. */
  expected: Scalars['Int']['output'];
  /** Period. */
  period: Scalars['String']['output'];
  /** Why it was returned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Id of the report, once it was sent. */
  reportId?: Maybe<Scalars['ID']['output']>;
  /** Version of the report. */
  reportVersion?: Maybe<Scalars['Int']['output']>;
  /** State of the report. */
  state: ReportState;
  /** Whether it is due, late or sent. */
  timeliness: ReportTimeliness;
};

/** An indicator that the commune reports. */
export type SheetRow = {
  /** One per period, in the order of the periods. */
  cells: Array<SheetCell>;
  /** Its code. */
  code: Scalars['String']['output'];
  /** Id of the indicator. */
  indicatorId: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Unit of measure. */
  unitOfMeasure: Scalars['String']['output'];
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

/** Figures over all Standard rows of a list. */
export type StandardAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: StandardAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: StandardCountDistinct;
  /** Greatest values; of nothing null. */
  max: StandardMax;
  /** Least values; of nothing null. */
  min: StandardMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: StandardSum;
};

/** Figures over Standard rows. */
export type StandardAggregateField =
  | 'AVG_CUT'
  | 'AVG_PRIORITY'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CONTENT_HASH'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_CUT'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_PRIORITY'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_CUT'
  | 'MAX_PRIORITY'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_CUT'
  | 'MIN_PRIORITY'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_CUT'
  | 'SUM_PRIORITY'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type StandardAvg = {
  /** Of Standard.cut. */
  cut?: Maybe<Scalars['Decimal']['output']>;
  /** Of Standard.priority. */
  priority?: Maybe<Scalars['Decimal']['output']>;
  /** Of Standard.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type StandardAvgHaving = {
  /** Of Standard.cut. */
  cut?: InputMaybe<DecimalFilter>;
  /** Of Standard.priority. */
  priority?: InputMaybe<DecimalFilter>;
  /** Of Standard.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Standard rows. */
export type StandardConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: StandardAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<StandardEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<StandardGroup>;
  /** The rows of the page. */
  nodes: Array<Standard>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Standard rows. */
export type StandardConnectionGroupsArgs = {
  by: Array<StandardGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<StandardHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardGroupSort>>;
};

/** How many different values are present. */
export type StandardCountDistinct = {
  /** Of Standard.code. */
  code: Scalars['Int']['output'];
  /** Of Standard.contentHash. */
  contentHash: Scalars['Int']['output'];
  /** Of Standard.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Standard.cut. */
  cut: Scalars['Int']['output'];
  /** Of Standard.name. */
  name: Scalars['Int']['output'];
  /** Of Standard.priority. */
  priority: Scalars['Int']['output'];
  /** Of Standard.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of Standard.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Standard.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of Standard.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of Standard.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type StandardCountDistinctHaving = {
  /** Of Standard.code. */
  code?: InputMaybe<IntFilter>;
  /** Of Standard.contentHash. */
  contentHash?: InputMaybe<IntFilter>;
  /** Of Standard.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Standard.cut. */
  cut?: InputMaybe<IntFilter>;
  /** Of Standard.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Standard.priority. */
  priority?: InputMaybe<IntFilter>;
  /** Of Standard.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of Standard.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Standard.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of Standard.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of Standard.version. */
  version?: InputMaybe<IntFilter>;
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

/** What is changed in a copy of the standard. What is absent stays as it is. */
export type StandardEditsInput = {
  /** Deprivations from which a household under the line is poor. */
  cut?: InputMaybe<Scalars['Int']['input']>;
  /** The indicators that count; those left out count no more. */
  indicators?: InputMaybe<Array<WhatIfIndicatorInput>>;
  /** Lines by area type. */
  lines?: InputMaybe<Array<WhatIfLineInput>>;
  /** The middle living standard as a multiple of the line in every area, such as "1.5"; null: no middle living standard. */
  middleRatio?: InputMaybe<Scalars['Decimal']['input']>;
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

/** Standard rows that have the same key, and figures over them. */
export type StandardGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: StandardAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: StandardCountDistinct;
  /** What the rows have in common. */
  key: StandardGroupKey;
  /** Greatest values; of nothing null. */
  max: StandardMax;
  /** Least values; of nothing null. */
  min: StandardMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: StandardSum;
};

/** What Standard rows can be grouped by. */
export type StandardGroupField =
  /** code */
  | 'CODE'
  /** contentHash */
  | 'CONTENT_HASH'
  /** cut */
  | 'CUT'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** name */
  | 'NAME'
  /** priority */
  | 'PRIORITY'
  /** province: the record */
  | 'PROVINCE'
  /** province.kind */
  | 'PROVINCE_KIND'
  /** province.version */
  | 'PROVINCE_VERSION'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type StandardGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  contentHash?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  cut?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  province?: Maybe<Province>;
  /** Null for the rows that have no value. */
  provinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  provinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type StandardGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<StandardAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<StandardGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type StandardHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<StandardHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<StandardAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<StandardCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<StandardMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<StandardMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<StandardHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StandardHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<StandardSumHaving>;
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

/** Figures over all StandardIndicator rows of a list. */
export type StandardIndicatorAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: StandardIndicatorAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: StandardIndicatorCountDistinct;
  /** Greatest values; of nothing null. */
  max: StandardIndicatorMax;
  /** Least values; of nothing null. */
  min: StandardIndicatorMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: StandardIndicatorSum;
};

/** Figures over StandardIndicator rows. */
export type StandardIndicatorAggregateField =
  | 'AVG_ORDINAL'
  | 'AVG_POINTS'
  | 'AVG_VERSION'
  | 'AVG_WEIGHT'
  | 'COUNT'
  | 'COUNT_DISTINCT_CODE'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NAME_EN'
  | 'COUNT_DISTINCT_ORDINAL'
  | 'COUNT_DISTINCT_POINTS'
  | 'COUNT_DISTINCT_SERVICE'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_THRESHOLD'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'COUNT_DISTINCT_WEIGHT'
  | 'MAX_CREATED_AT'
  | 'MAX_ORDINAL'
  | 'MAX_POINTS'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MAX_WEIGHT'
  | 'MIN_CREATED_AT'
  | 'MIN_ORDINAL'
  | 'MIN_POINTS'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'MIN_WEIGHT'
  | 'SUM_ORDINAL'
  | 'SUM_POINTS'
  | 'SUM_VERSION'
  | 'SUM_WEIGHT';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type StandardIndicatorAvg = {
  /** Of StandardIndicator.ordinal. */
  ordinal?: Maybe<Scalars['Decimal']['output']>;
  /** Of StandardIndicator.points. */
  points?: Maybe<Scalars['Decimal']['output']>;
  /** Of StandardIndicator.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
  /** Of StandardIndicator.weight. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type StandardIndicatorAvgHaving = {
  /** Of StandardIndicator.ordinal. */
  ordinal?: InputMaybe<DecimalFilter>;
  /** Of StandardIndicator.points. */
  points?: InputMaybe<DecimalFilter>;
  /** Of StandardIndicator.version. */
  version?: InputMaybe<DecimalFilter>;
  /** Of StandardIndicator.weight. */
  weight?: InputMaybe<DecimalFilter>;
};

/** A page of a list of StandardIndicator rows. */
export type StandardIndicatorConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: StandardIndicatorAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<StandardIndicatorEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<StandardIndicatorGroup>;
  /** The rows of the page. */
  nodes: Array<StandardIndicator>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of StandardIndicator rows. */
export type StandardIndicatorConnectionGroupsArgs = {
  by: Array<StandardIndicatorGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<StandardIndicatorHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardIndicatorGroupSort>>;
};

/** How many different values are present. */
export type StandardIndicatorCountDistinct = {
  /** Of StandardIndicator.code. */
  code: Scalars['Int']['output'];
  /** Of StandardIndicator.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of StandardIndicator.name. */
  name: Scalars['Int']['output'];
  /** Of StandardIndicator.nameEn. */
  nameEn: Scalars['Int']['output'];
  /** Of StandardIndicator.ordinal. */
  ordinal: Scalars['Int']['output'];
  /** Of StandardIndicator.points. */
  points: Scalars['Int']['output'];
  /** Of StandardIndicator.service. */
  service: Scalars['Int']['output'];
  /** Of StandardIndicator.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of StandardIndicator.threshold. */
  threshold: Scalars['Int']['output'];
  /** Of StandardIndicator.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of StandardIndicator.version. */
  version: Scalars['Int']['output'];
  /** Of StandardIndicator.weight. */
  weight: Scalars['Int']['output'];
};

/** How many different values are present. */
export type StandardIndicatorCountDistinctHaving = {
  /** Of StandardIndicator.code. */
  code?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.name. */
  name?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.nameEn. */
  nameEn?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.points. */
  points?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.service. */
  service?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.threshold. */
  threshold?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.version. */
  version?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.weight. */
  weight?: InputMaybe<IntFilter>;
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

/** StandardIndicator rows that have the same key, and figures over them. */
export type StandardIndicatorGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: StandardIndicatorAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: StandardIndicatorCountDistinct;
  /** What the rows have in common. */
  key: StandardIndicatorGroupKey;
  /** Greatest values; of nothing null. */
  max: StandardIndicatorMax;
  /** Least values; of nothing null. */
  min: StandardIndicatorMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: StandardIndicatorSum;
};

/** What StandardIndicator rows can be grouped by. */
export type StandardIndicatorGroupField =
  /** code */
  | 'CODE'
  /** name */
  | 'NAME'
  /** nameEn */
  | 'NAME_EN'
  /** ordinal */
  | 'ORDINAL'
  /** points */
  | 'POINTS'
  /** service */
  | 'SERVICE'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** standard: the record */
  | 'STANDARD'
  /** standard.cut */
  | 'STANDARD_CUT'
  /** standard.legalDocument: the record */
  | 'STANDARD_LEGAL_DOCUMENT'
  /** standard.legalDocument.kind */
  | 'STANDARD_LEGAL_DOCUMENT_KIND'
  /** standard.legalDocument.sourceMark */
  | 'STANDARD_LEGAL_DOCUMENT_SOURCE_MARK'
  /** standard.legalDocument.version */
  | 'STANDARD_LEGAL_DOCUMENT_VERSION'
  /** standard.priority */
  | 'STANDARD_PRIORITY'
  /** standard.province: the record */
  | 'STANDARD_PROVINCE'
  /** standard.province.kind */
  | 'STANDARD_PROVINCE_KIND'
  /** standard.province.version */
  | 'STANDARD_PROVINCE_VERSION'
  /** standard.version */
  | 'STANDARD_VERSION'
  /** threshold */
  | 'THRESHOLD'
  /** version */
  | 'VERSION'
  /** weight */
  | 'WEIGHT';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type StandardIndicatorGroupKey = {
  /** Null for the rows that have no value. */
  code?: Maybe<DeprivationIndicator>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  service?: Maybe<Service>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  standard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  standardCut?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  standardLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  standardLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  standardLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  standardLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardPriority?: Maybe<Scalars['Int']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  standardProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  standardProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  standardProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  threshold?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type StandardIndicatorGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<StandardIndicatorAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<StandardIndicatorGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type StandardIndicatorHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<StandardIndicatorHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<StandardIndicatorAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<StandardIndicatorCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<StandardIndicatorMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<StandardIndicatorMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<StandardIndicatorHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StandardIndicatorHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<StandardIndicatorSumHaving>;
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

/** Greatest values; of nothing null. */
export type StandardIndicatorMax = {
  /** Of StandardIndicator.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardIndicator.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of StandardIndicator.points. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Of StandardIndicator.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardIndicator.version. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Of StandardIndicator.weight. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type StandardIndicatorMaxHaving = {
  /** Of StandardIndicator.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardIndicator.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.points. */
  points?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardIndicator.version. */
  version?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.weight. */
  weight?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type StandardIndicatorMin = {
  /** Of StandardIndicator.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardIndicator.ordinal. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Of StandardIndicator.points. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Of StandardIndicator.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardIndicator.version. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Of StandardIndicator.weight. */
  weight?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type StandardIndicatorMinHaving = {
  /** Of StandardIndicator.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardIndicator.ordinal. */
  ordinal?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.points. */
  points?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardIndicator.version. */
  version?: InputMaybe<IntFilter>;
  /** Of StandardIndicator.weight. */
  weight?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type StandardIndicatorSum = {
  /** Of StandardIndicator.ordinal. */
  ordinal: Scalars['SafeInt']['output'];
  /** Of StandardIndicator.points. */
  points: Scalars['SafeInt']['output'];
  /** Of StandardIndicator.version. */
  version: Scalars['SafeInt']['output'];
  /** Of StandardIndicator.weight. */
  weight: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type StandardIndicatorSumHaving = {
  /** Of StandardIndicator.ordinal. */
  ordinal?: InputMaybe<SafeIntFilter>;
  /** Of StandardIndicator.points. */
  points?: InputMaybe<SafeIntFilter>;
  /** Of StandardIndicator.version. */
  version?: InputMaybe<SafeIntFilter>;
  /** Of StandardIndicator.weight. */
  weight?: InputMaybe<SafeIntFilter>;
};

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

/** Figures over all StandardLine rows of a list. */
export type StandardLineAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: StandardLineAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: StandardLineCountDistinct;
  /** Greatest values; of nothing null. */
  max: StandardLineMax;
  /** Least values; of nothing null. */
  min: StandardLineMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: StandardLineSum;
};

/** Figures over StandardLine rows. */
export type StandardLineAggregateField =
  | 'AVG_B1_POINTS'
  | 'AVG_LINE'
  | 'AVG_MIDDLE_LINE'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_AREA_TYPE'
  | 'COUNT_DISTINCT_B1_POINTS'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_LINE'
  | 'COUNT_DISTINCT_MIDDLE_LINE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_B1_POINTS'
  | 'MAX_CREATED_AT'
  | 'MAX_LINE'
  | 'MAX_MIDDLE_LINE'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_B1_POINTS'
  | 'MIN_CREATED_AT'
  | 'MIN_LINE'
  | 'MIN_MIDDLE_LINE'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_B1_POINTS'
  | 'SUM_LINE'
  | 'SUM_MIDDLE_LINE'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type StandardLineAvg = {
  /** Of StandardLine.b1Points. */
  b1Points?: Maybe<Scalars['Decimal']['output']>;
  /** Of StandardLine.line. */
  line?: Maybe<Scalars['Decimal']['output']>;
  /** Of StandardLine.middleLine. */
  middleLine?: Maybe<Scalars['Decimal']['output']>;
  /** Of StandardLine.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type StandardLineAvgHaving = {
  /** Of StandardLine.b1Points. */
  b1Points?: InputMaybe<DecimalFilter>;
  /** Of StandardLine.line. */
  line?: InputMaybe<DecimalFilter>;
  /** Of StandardLine.middleLine. */
  middleLine?: InputMaybe<DecimalFilter>;
  /** Of StandardLine.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of StandardLine rows. */
export type StandardLineConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: StandardLineAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<StandardLineEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<StandardLineGroup>;
  /** The rows of the page. */
  nodes: Array<StandardLine>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of StandardLine rows. */
export type StandardLineConnectionGroupsArgs = {
  by: Array<StandardLineGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<StandardLineHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StandardLineGroupSort>>;
};

/** How many different values are present. */
export type StandardLineCountDistinct = {
  /** Of StandardLine.areaType. */
  areaType: Scalars['Int']['output'];
  /** Of StandardLine.b1Points. */
  b1Points: Scalars['Int']['output'];
  /** Of StandardLine.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of StandardLine.line. */
  line: Scalars['Int']['output'];
  /** Of StandardLine.middleLine. */
  middleLine: Scalars['Int']['output'];
  /** Of StandardLine.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of StandardLine.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type StandardLineCountDistinctHaving = {
  /** Of StandardLine.areaType. */
  areaType?: InputMaybe<IntFilter>;
  /** Of StandardLine.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of StandardLine.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of StandardLine.line. */
  line?: InputMaybe<IntFilter>;
  /** Of StandardLine.middleLine. */
  middleLine?: InputMaybe<IntFilter>;
  /** Of StandardLine.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of StandardLine.version. */
  version?: InputMaybe<IntFilter>;
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

/** StandardLine rows that have the same key, and figures over them. */
export type StandardLineGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: StandardLineAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: StandardLineCountDistinct;
  /** What the rows have in common. */
  key: StandardLineGroupKey;
  /** Greatest values; of nothing null. */
  max: StandardLineMax;
  /** Least values; of nothing null. */
  min: StandardLineMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: StandardLineSum;
};

/** What StandardLine rows can be grouped by. */
export type StandardLineGroupField =
  /** areaType */
  | 'AREA_TYPE'
  /** b1Points */
  | 'B1_POINTS'
  /** line */
  | 'LINE'
  /** middleLine */
  | 'MIDDLE_LINE'
  /** standard: the record */
  | 'STANDARD'
  /** standard.cut */
  | 'STANDARD_CUT'
  /** standard.legalDocument: the record */
  | 'STANDARD_LEGAL_DOCUMENT'
  /** standard.legalDocument.kind */
  | 'STANDARD_LEGAL_DOCUMENT_KIND'
  /** standard.legalDocument.sourceMark */
  | 'STANDARD_LEGAL_DOCUMENT_SOURCE_MARK'
  /** standard.legalDocument.version */
  | 'STANDARD_LEGAL_DOCUMENT_VERSION'
  /** standard.priority */
  | 'STANDARD_PRIORITY'
  /** standard.province: the record */
  | 'STANDARD_PROVINCE'
  /** standard.province.kind */
  | 'STANDARD_PROVINCE_KIND'
  /** standard.province.version */
  | 'STANDARD_PROVINCE_VERSION'
  /** standard.version */
  | 'STANDARD_VERSION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type StandardLineGroupKey = {
  /** Null for the rows that have no value. */
  areaType?: Maybe<AreaType>;
  /** Null for the rows that have no value. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  line?: Maybe<Scalars['SafeInt']['output']>;
  /** Null for the rows that have no value. */
  middleLine?: Maybe<Scalars['SafeInt']['output']>;
  /** The Standard; null for the rows that have none the viewer may see. */
  standard?: Maybe<Standard>;
  /** Null for the rows that have no value. */
  standardCut?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  standardLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  standardLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  standardLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  standardLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardPriority?: Maybe<Scalars['Int']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  standardProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  standardProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  standardProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  standardVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type StandardLineGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<StandardLineAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<StandardLineGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type StandardLineHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<StandardLineHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<StandardLineAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<StandardLineCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<StandardLineMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<StandardLineMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<StandardLineHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<StandardLineHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<StandardLineSumHaving>;
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

/** Greatest values; of nothing null. */
export type StandardLineMax = {
  /** Of StandardLine.b1Points. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Of StandardLine.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardLine.line. */
  line?: Maybe<Scalars['SafeInt']['output']>;
  /** Of StandardLine.middleLine. */
  middleLine?: Maybe<Scalars['SafeInt']['output']>;
  /** Of StandardLine.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardLine.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type StandardLineMaxHaving = {
  /** Of StandardLine.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of StandardLine.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardLine.line. */
  line?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.middleLine. */
  middleLine?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardLine.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type StandardLineMin = {
  /** Of StandardLine.b1Points. */
  b1Points?: Maybe<Scalars['Int']['output']>;
  /** Of StandardLine.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardLine.line. */
  line?: Maybe<Scalars['SafeInt']['output']>;
  /** Of StandardLine.middleLine. */
  middleLine?: Maybe<Scalars['SafeInt']['output']>;
  /** Of StandardLine.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of StandardLine.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type StandardLineMinHaving = {
  /** Of StandardLine.b1Points. */
  b1Points?: InputMaybe<IntFilter>;
  /** Of StandardLine.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardLine.line. */
  line?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.middleLine. */
  middleLine?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of StandardLine.version. */
  version?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type StandardLineSum = {
  /** Of StandardLine.b1Points. */
  b1Points: Scalars['SafeInt']['output'];
  /** Of StandardLine.line. */
  line: Scalars['SafeInt']['output'];
  /** Of StandardLine.middleLine. */
  middleLine: Scalars['SafeInt']['output'];
  /** Of StandardLine.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type StandardLineSumHaving = {
  /** Of StandardLine.b1Points. */
  b1Points?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.line. */
  line?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.middleLine. */
  middleLine?: InputMaybe<SafeIntFilter>;
  /** Of StandardLine.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Greatest values; of nothing null. */
export type StandardMax = {
  /** Of Standard.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Standard.cut. */
  cut?: Maybe<Scalars['Int']['output']>;
  /** Of Standard.priority. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** Of Standard.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Standard.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Standard.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Standard.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type StandardMaxHaving = {
  /** Of Standard.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Standard.cut. */
  cut?: InputMaybe<IntFilter>;
  /** Of Standard.priority. */
  priority?: InputMaybe<IntFilter>;
  /** Of Standard.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Standard.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Standard.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Standard.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type StandardMin = {
  /** Of Standard.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Standard.cut. */
  cut?: Maybe<Scalars['Int']['output']>;
  /** Of Standard.priority. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** Of Standard.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Standard.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Standard.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Standard.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type StandardMinHaving = {
  /** Of Standard.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Standard.cut. */
  cut?: InputMaybe<IntFilter>;
  /** Of Standard.priority. */
  priority?: InputMaybe<IntFilter>;
  /** Of Standard.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Standard.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Standard.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Standard.version. */
  version?: InputMaybe<IntFilter>;
};

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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type StandardSum = {
  /** Of Standard.cut. */
  cut: Scalars['SafeInt']['output'];
  /** Of Standard.priority. */
  priority: Scalars['SafeInt']['output'];
  /** Of Standard.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type StandardSumHaving = {
  /** Of Standard.cut. */
  cut?: InputMaybe<SafeIntFilter>;
  /** Of Standard.priority. */
  priority?: InputMaybe<SafeIntFilter>;
  /** Of Standard.version. */
  version?: InputMaybe<SafeIntFilter>;
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

/** Figures over all Succession rows of a list. */
export type SuccessionAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: SuccessionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: SuccessionCountDistinct;
  /** Greatest values; of nothing null. */
  max: SuccessionMax;
  /** Least values; of nothing null. */
  min: SuccessionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: SuccessionSum;
};

/** Figures over Succession rows. */
export type SuccessionAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_EFFECTIVE_ON'
  | 'COUNT_DISTINCT_EXTENT'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_EFFECTIVE_ON'
  | 'MAX_UPDATED_AT'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_EFFECTIVE_ON'
  | 'MIN_UPDATED_AT'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type SuccessionAvg = {
  /** Of Succession.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type SuccessionAvgHaving = {
  /** Of Succession.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Succession rows. */
export type SuccessionConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: SuccessionAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<SuccessionEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<SuccessionGroup>;
  /** The rows of the page. */
  nodes: Array<Succession>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Succession rows. */
export type SuccessionConnectionGroupsArgs = {
  by: Array<SuccessionGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<SuccessionHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SuccessionGroupSort>>;
};

/** How many different values are present. */
export type SuccessionCountDistinct = {
  /** Of Succession.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Succession.effectiveOn. */
  effectiveOn: Scalars['Int']['output'];
  /** Of Succession.extent. */
  extent: Scalars['Int']['output'];
  /** Of Succession.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Succession.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type SuccessionCountDistinctHaving = {
  /** Of Succession.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Succession.effectiveOn. */
  effectiveOn?: InputMaybe<IntFilter>;
  /** Of Succession.extent. */
  extent?: InputMaybe<IntFilter>;
  /** Of Succession.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Succession.version. */
  version?: InputMaybe<IntFilter>;
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

/** Succession rows that have the same key, and figures over them. */
export type SuccessionGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: SuccessionAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: SuccessionCountDistinct;
  /** What the rows have in common. */
  key: SuccessionGroupKey;
  /** Greatest values; of nothing null. */
  max: SuccessionMax;
  /** Least values; of nothing null. */
  min: SuccessionMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: SuccessionSum;
};

/** What Succession rows can be grouped by. */
export type SuccessionGroupField =
  /** effectiveOn */
  | 'EFFECTIVE_ON'
  /** extent */
  | 'EXTENT'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** predecessor: the record */
  | 'PREDECESSOR'
  /** predecessor.areaType */
  | 'PREDECESSOR_AREA_TYPE'
  /** predecessor.district: the record */
  | 'PREDECESSOR_DISTRICT'
  /** predecessor.district.kind */
  | 'PREDECESSOR_DISTRICT_KIND'
  /** predecessor.district.version */
  | 'PREDECESSOR_DISTRICT_VERSION'
  /** predecessor.establishedBy: the record */
  | 'PREDECESSOR_ESTABLISHED_BY'
  /** predecessor.establishedBy.kind */
  | 'PREDECESSOR_ESTABLISHED_BY_KIND'
  /** predecessor.establishedBy.sourceMark */
  | 'PREDECESSOR_ESTABLISHED_BY_SOURCE_MARK'
  /** predecessor.establishedBy.version */
  | 'PREDECESSOR_ESTABLISHED_BY_VERSION'
  /** predecessor.kind */
  | 'PREDECESSOR_KIND'
  /** predecessor.mountainous */
  | 'PREDECESSOR_MOUNTAINOUS'
  /** predecessor.province: the record */
  | 'PREDECESSOR_PROVINCE'
  /** predecessor.province.kind */
  | 'PREDECESSOR_PROVINCE_KIND'
  /** predecessor.province.version */
  | 'PREDECESSOR_PROVINCE_VERSION'
  /** predecessor.version */
  | 'PREDECESSOR_VERSION'
  /** successor: the record */
  | 'SUCCESSOR'
  /** successor.areaType */
  | 'SUCCESSOR_AREA_TYPE'
  /** successor.district: the record */
  | 'SUCCESSOR_DISTRICT'
  /** successor.district.kind */
  | 'SUCCESSOR_DISTRICT_KIND'
  /** successor.district.version */
  | 'SUCCESSOR_DISTRICT_VERSION'
  /** successor.establishedBy: the record */
  | 'SUCCESSOR_ESTABLISHED_BY'
  /** successor.establishedBy.kind */
  | 'SUCCESSOR_ESTABLISHED_BY_KIND'
  /** successor.establishedBy.sourceMark */
  | 'SUCCESSOR_ESTABLISHED_BY_SOURCE_MARK'
  /** successor.establishedBy.version */
  | 'SUCCESSOR_ESTABLISHED_BY_VERSION'
  /** successor.kind */
  | 'SUCCESSOR_KIND'
  /** successor.mountainous */
  | 'SUCCESSOR_MOUNTAINOUS'
  /** successor.province: the record */
  | 'SUCCESSOR_PROVINCE'
  /** successor.province.kind */
  | 'SUCCESSOR_PROVINCE_KIND'
  /** successor.province.version */
  | 'SUCCESSOR_PROVINCE_VERSION'
  /** successor.version */
  | 'SUCCESSOR_VERSION'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type SuccessionGroupKey = {
  /** Null for the rows that have no value. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  extent?: Maybe<SuccessionExtent>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  predecessor?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  predecessorAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  predecessorDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  predecessorDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  predecessorDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  predecessorEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  predecessorEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  predecessorEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  predecessorEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  predecessorKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  predecessorMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  predecessorProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  predecessorProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  predecessorProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  predecessorVersion?: Maybe<Scalars['Int']['output']>;
  /** The Commune; null for the rows that have none the viewer may see. */
  successor?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  successorAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  successorDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  successorDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  successorDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  successorEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  successorEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  successorEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  successorEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  successorKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  successorMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  successorProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  successorProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  successorProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  successorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type SuccessionGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<SuccessionAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<SuccessionGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type SuccessionHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<SuccessionHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<SuccessionAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<SuccessionCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<SuccessionMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<SuccessionMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<SuccessionHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<SuccessionHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<SuccessionSumHaving>;
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

/** Greatest values; of nothing null. */
export type SuccessionMax = {
  /** Of Succession.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Succession.effectiveOn. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Of Succession.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Succession.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type SuccessionMaxHaving = {
  /** Of Succession.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Succession.effectiveOn. */
  effectiveOn?: InputMaybe<DateFilter>;
  /** Of Succession.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Succession.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type SuccessionMin = {
  /** Of Succession.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Succession.effectiveOn. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Of Succession.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Succession.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type SuccessionMinHaving = {
  /** Of Succession.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Succession.effectiveOn. */
  effectiveOn?: InputMaybe<DateFilter>;
  /** Of Succession.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Succession.version. */
  version?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type SuccessionSum = {
  /** Of Succession.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type SuccessionSumHaving = {
  /** Of Succession.version. */
  version?: InputMaybe<SafeIntFilter>;
};

/** Wish for support (the province's own list) (Nguyện vọng hỗ trợ (danh mục của tỉnh)). */
export type SupportWish =
  /** Clean water and sanitation (Nước sạch, nhà tiêu hợp vệ sinh) */
  | 'CLEAN_WATER'
  /** Education and its costs (Giáo dục, chi phí học tập) */
  | 'EDUCATION'
  /** Employment (Giới thiệu, tạo việc làm) */
  | 'EMPLOYMENT'
  /** Health care and insurance (Y tế, bảo hiểm y tế) */
  | 'HEALTH_CARE'
  /** Building or mending the dwelling (Xây mới, sửa chữa nhà ở) */
  | 'HOUSING'
  /** Preferential loan (Vay vốn ưu đãi) */
  | 'LOAN'
  /** Means of production (seed, stock, tools) (Tư liệu sản xuất (giống, vật tư, công cụ)) */
  | 'MEANS_OF_PRODUCTION'
  /** Other (Nguyện vọng khác) */
  | 'OTHER'
  /** Vocational training (Đào tạo nghề) */
  | 'VOCATIONAL_TRAINING';

/** The value an indicator is to reach in a period. */
export type Target = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune?: Maybe<Commune>;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
  /** UUID (version 7). */
  id: Scalars['ID']['output'];
  /** The indicator (chỉ tiêu). */
  indicator: Indicator;
  /** Version of the indicator that it was set by: in force on the first day of its period when its value was entered. */
  indicatorVersion?: Maybe<IndicatorVersion>;
  /** The decision that set it (văn bản giao). */
  legalDocument?: Maybe<LegalDocument>;
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


/** The value an indicator is to reach in a period. */
export type TargetHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
};

/** Figures over all Target rows of a list. */
export type TargetAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: TargetAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: TargetCountDistinct;
  /** Greatest values; of nothing null. */
  max: TargetMax;
  /** Least values; of nothing null. */
  min: TargetMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: TargetSum;
};

/** Figures over Target rows. */
export type TargetAggregateField =
  | 'AVG_VALUE'
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_PERIOD'
  | 'COUNT_DISTINCT_SOURCE_NOTE'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALUE'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALUE'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALUE'
  | 'MIN_VERSION'
  | 'SUM_VALUE'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type TargetAvg = {
  /** Of Target.value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of Target.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type TargetAvgHaving = {
  /** Of Target.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Target.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Target rows. */
export type TargetConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: TargetAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<TargetEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<TargetGroup>;
  /** The rows of the page. */
  nodes: Array<Target>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Target rows. */
export type TargetConnectionGroupsArgs = {
  by: Array<TargetGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<TargetHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TargetGroupSort>>;
};

/** How many different values are present. */
export type TargetCountDistinct = {
  /** Of Target.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Target.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Target.note. */
  note: Scalars['Int']['output'];
  /** Of Target.period. */
  period: Scalars['Int']['output'];
  /** Of Target.sourceNote. */
  sourceNote: Scalars['Int']['output'];
  /** Of Target.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Target.value. */
  value: Scalars['Int']['output'];
  /** Of Target.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type TargetCountDistinctHaving = {
  /** Of Target.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Target.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Target.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Target.period. */
  period?: InputMaybe<IntFilter>;
  /** Of Target.sourceNote. */
  sourceNote?: InputMaybe<IntFilter>;
  /** Of Target.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Target.value. */
  value?: InputMaybe<IntFilter>;
  /** Of Target.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Target whose length can be sorted by. */
export type TargetCountField =
  | 'HISTORY';

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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
  /** Target.id */
  id?: InputMaybe<IdFilter>;
  /** Condition on the Indicator. */
  indicator?: InputMaybe<IndicatorFilter>;
  /** Condition on the IndicatorVersion. */
  indicatorVersion?: InputMaybe<IndicatorVersionFilter>;
  /** Condition on the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentFilter>;
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

/** Target rows that have the same key, and figures over them. */
export type TargetGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: TargetAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: TargetCountDistinct;
  /** What the rows have in common. */
  key: TargetGroupKey;
  /** Greatest values; of nothing null. */
  max: TargetMax;
  /** Least values; of nothing null. */
  min: TargetMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: TargetSum;
};

/** What Target rows can be grouped by. */
export type TargetGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** indicator: the record */
  | 'INDICATOR'
  /** indicator.direction */
  | 'INDICATOR_DIRECTION'
  /** indicator.frequency */
  | 'INDICATOR_FREQUENCY'
  /** indicator.legalDocument: the record */
  | 'INDICATOR_LEGAL_DOCUMENT'
  /** indicator.legalDocument.kind */
  | 'INDICATOR_LEGAL_DOCUMENT_KIND'
  /** indicator.legalDocument.sourceMark */
  | 'INDICATOR_LEGAL_DOCUMENT_SOURCE_MARK'
  /** indicator.legalDocument.version */
  | 'INDICATOR_LEGAL_DOCUMENT_VERSION'
  /** indicatorVersion: the record */
  | 'INDICATOR_VERSION'
  /** indicatorVersion.decimals */
  | 'INDICATOR_VERSION_DECIMALS'
  /** indicatorVersion.derivedClass */
  | 'INDICATOR_VERSION_DERIVED_CLASS'
  /** indicatorVersion.derivedIndicator */
  | 'INDICATOR_VERSION_DERIVED_INDICATOR'
  /** indicatorVersion.derivedMeasure */
  | 'INDICATOR_VERSION_DERIVED_MEASURE'
  /** indicatorVersion.direction */
  | 'INDICATOR_VERSION_DIRECTION'
  /** indicatorVersion.dueDays */
  | 'INDICATOR_VERSION_DUE_DAYS'
  /** indicatorVersion.frequency */
  | 'INDICATOR_VERSION_FREQUENCY'
  /** indicatorVersion.indicator: the record */
  | 'INDICATOR_VERSION_INDICATOR'
  /** indicatorVersion.indicator.direction */
  | 'INDICATOR_VERSION_INDICATOR_DIRECTION'
  /** indicatorVersion.indicator.frequency */
  | 'INDICATOR_VERSION_INDICATOR_FREQUENCY'
  /** indicatorVersion.indicator.version */
  | 'INDICATOR_VERSION_INDICATOR_VERSION'
  /** indicatorVersion.kind */
  | 'INDICATOR_VERSION_KIND'
  /** indicatorVersion.legalDocument: the record */
  | 'INDICATOR_VERSION_LEGAL_DOCUMENT'
  /** indicatorVersion.legalDocument.kind */
  | 'INDICATOR_VERSION_LEGAL_DOCUMENT_KIND'
  /** indicatorVersion.legalDocument.sourceMark */
  | 'INDICATOR_VERSION_LEGAL_DOCUMENT_SOURCE_MARK'
  /** indicatorVersion.legalDocument.version */
  | 'INDICATOR_VERSION_LEGAL_DOCUMENT_VERSION'
  /** indicatorVersion.ordinal */
  | 'INDICATOR_VERSION_ORDINAL'
  /** indicatorVersion.overPeriods */
  | 'INDICATOR_VERSION_OVER_PERIODS'
  /** indicatorVersion.overUnits */
  | 'INDICATOR_VERSION_OVER_UNITS'
  /** indicatorVersion.reportingLevel */
  | 'INDICATOR_VERSION_REPORTING_LEVEL'
  /** indicatorVersion.version */
  | 'INDICATOR_VERSION_VERSION'
  /** indicatorVersion.weightIndicator: the record */
  | 'INDICATOR_VERSION_WEIGHT_INDICATOR'
  /** indicatorVersion.weightIndicator.direction */
  | 'INDICATOR_VERSION_WEIGHT_INDICATOR_DIRECTION'
  /** indicatorVersion.weightIndicator.frequency */
  | 'INDICATOR_VERSION_WEIGHT_INDICATOR_FREQUENCY'
  /** indicatorVersion.weightIndicator.version */
  | 'INDICATOR_VERSION_WEIGHT_INDICATOR_VERSION'
  /** legalDocument: the record */
  | 'LEGAL_DOCUMENT'
  /** legalDocument.kind */
  | 'LEGAL_DOCUMENT_KIND'
  /** legalDocument.sourceMark */
  | 'LEGAL_DOCUMENT_SOURCE_MARK'
  /** legalDocument.version */
  | 'LEGAL_DOCUMENT_VERSION'
  /** note */
  | 'NOTE'
  /** period */
  | 'PERIOD'
  /** province: the record */
  | 'PROVINCE'
  /** province.kind */
  | 'PROVINCE_KIND'
  /** province.version */
  | 'PROVINCE_VERSION'
  /** sourceNote */
  | 'SOURCE_NOTE'
  /** value */
  | 'VALUE'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type TargetGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorFrequency?: Maybe<PeriodKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  indicatorLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  indicatorLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** The IndicatorVersion; null for the rows that have none the viewer may see. */
  indicatorVersion?: Maybe<IndicatorVersion>;
  /** Null for the rows that have no value. */
  indicatorVersionDecimals?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersionDerivedClass?: Maybe<HouseholdClass>;
  /** Null for the rows that have no value. */
  indicatorVersionDerivedIndicator?: Maybe<DeprivationIndicator>;
  /** Null for the rows that have no value. */
  indicatorVersionDerivedMeasure?: Maybe<DerivedMeasure>;
  /** Null for the rows that have no value. */
  indicatorVersionDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorVersionDueDays?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersionFrequency?: Maybe<PeriodKind>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicatorVersionIndicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorVersionIndicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorVersionIndicatorFrequency?: Maybe<PeriodKind>;
  /** Null for the rows that have no value. */
  indicatorVersionIndicatorVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersionKind?: Maybe<IndicatorKind>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  indicatorVersionLegalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  indicatorVersionLegalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  indicatorVersionLegalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  indicatorVersionLegalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersionOrdinal?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  indicatorVersionOverPeriods?: Maybe<PeriodRollUp>;
  /** Null for the rows that have no value. */
  indicatorVersionOverUnits?: Maybe<UnitRollUp>;
  /** Null for the rows that have no value. */
  indicatorVersionReportingLevel?: Maybe<ReportingLevel>;
  /** Null for the rows that have no value. */
  indicatorVersionVersion?: Maybe<Scalars['Int']['output']>;
  /** The Indicator; null for the rows that have none the viewer may see. */
  indicatorVersionWeightIndicator?: Maybe<Indicator>;
  /** Null for the rows that have no value. */
  indicatorVersionWeightIndicatorDirection?: Maybe<IndicatorDirection>;
  /** Null for the rows that have no value. */
  indicatorVersionWeightIndicatorFrequency?: Maybe<PeriodKind>;
  /** Null for the rows that have no value. */
  indicatorVersionWeightIndicatorVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  legalDocument?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  legalDocumentKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  legalDocumentSourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  legalDocumentVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  period?: Maybe<Scalars['String']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  province?: Maybe<Province>;
  /** Null for the rows that have no value. */
  provinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  provinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  sourceNote?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type TargetGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<TargetAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<TargetGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type TargetHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<TargetHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<TargetAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<TargetCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<TargetMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<TargetMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<TargetHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<TargetHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<TargetSumHaving>;
};

/** What people enter of a Target. On creation the fields its rules require must be there. */
export type TargetInput = {
  /** Id of the commune. */
  communeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client on creation (UUID), so that a repeated call makes no duplicate. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the indicator. */
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the decision that set it. */
  legalDocumentId?: InputMaybe<Scalars['ID']['input']>;
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

/** Greatest values; of nothing null. */
export type TargetMax = {
  /** Of Target.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Target.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Target.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Target.value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of Target.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type TargetMaxHaving = {
  /** Of Target.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Target.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Target.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Target.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Target.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type TargetMin = {
  /** Of Target.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Target.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Target.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Target.value. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Of Target.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type TargetMinHaving = {
  /** Of Target.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Target.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Target.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Target.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Target.version. */
  version?: InputMaybe<IntFilter>;
};

/** The Target as it is now, and what has to be mended when nothing was changed. */
export type TargetPayload = {
  /** On CONFLICT: the current record. */
  target?: Maybe<Target>;
  /** Empty when the change was made. */
  userErrors: Array<UserError>;
};

/** One sort key of Target: exactly one of `field`, `indicator`, `province`, `commune`, `legalDocument`, `indicatorVersion`, `count`. The id breaks ties, so the order is always total. */
export type TargetSort = {
  /** By something of the Commune. */
  commune?: InputMaybe<CommuneSortKey>;
  /** By the number of rows in a list. */
  count?: InputMaybe<TargetCountField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a field of the row itself. */
  field?: InputMaybe<TargetSortField>;
  /** By something of the Indicator. */
  indicator?: InputMaybe<IndicatorSortKey>;
  /** By something of the IndicatorVersion. */
  indicatorVersion?: InputMaybe<IndicatorVersionSortKey>;
  /** By something of the LegalDocument. */
  legalDocument?: InputMaybe<LegalDocumentSortKey>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type TargetSum = {
  /** Of Target.value. */
  value: Scalars['Decimal']['output'];
  /** Of Target.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type TargetSumHaving = {
  /** Of Target.value. */
  value?: InputMaybe<DecimalFilter>;
  /** Of Target.version. */
  version?: InputMaybe<SafeIntFilter>;
};

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

/** Transition (Biến động hộ). */
export type Transition =
  /** Near-poor, moved in or split off (Hộ cận nghèo tăng do chuyển đến, tách hộ) */
  | 'ARRIVED_NEAR_POOR'
  /** Poor, moved in or split off (Hộ nghèo tăng do chuyển đến, tách hộ) */
  | 'ARRIVED_POOR'
  /** Escaped near-poverty (Thoát cận nghèo) */
  | 'ESCAPED_NEAR_POOR'
  /** Escaped poverty (Thoát nghèo) */
  | 'ESCAPED_POOR'
  /** Near-poor, moved away, merged or died (Hộ cận nghèo giảm do chuyển đi, nhập hộ, chết) */
  | 'LEFT_NEAR_POOR'
  /** Poor, moved away, merged or died (Hộ nghèo giảm do chuyển đi, nhập hộ, chết) */
  | 'LEFT_POOR'
  /** Near-poor became poor (Hộ cận nghèo trở thành nghèo) */
  | 'NEAR_POOR_TO_POOR'
  /** Newly near-poor (Cận nghèo phát sinh) */
  | 'NEWLY_NEAR_POOR'
  /** Newly poor (Nghèo phát sinh) */
  | 'NEWLY_POOR'
  /** Not on the lists (Không thuộc danh sách) */
  | 'NOT_LISTED'
  /** Poor became near-poor (Hộ nghèo trở thành cận nghèo) */
  | 'POOR_TO_NEAR_POOR'
  /** Relapsed into near-poverty (Tái cận nghèo) */
  | 'RELAPSED_NEAR_POOR'
  /** Relapsed into poverty (Tái nghèo) */
  | 'RELAPSED_POOR'
  /** Remained near-poor (Vẫn cận nghèo) */
  | 'REMAINED_NEAR_POOR'
  /** Remained poor (Vẫn nghèo) */
  | 'REMAINED_POOR'
  /** Undetermined (Chưa xác định) */
  | 'UNDETERMINED';

/** Conditions on a value of type Transition; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type TransitionFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<Transition>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<Transition>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<Transition>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<Transition>>;
};

/** Roll-up over units (Tổng hợp theo đơn vị). */
export type UnitRollUp =
  /** Mean (Trung bình cộng) */
  | 'MEAN'
  /** None (Không tổng hợp) */
  | 'NONE'
  /** Sum (Cộng) */
  | 'SUM'
  /** Weighted mean (Trung bình có trọng số) */
  | 'WEIGHTED_MEAN';

/** Conditions on a value of type UnitRollUp; all that are given must hold. A missing value (null) meets none of them except `ne`, `notIn` and `isNull: true`. */
export type UnitRollUpFilter = {
  /** Equal to. Never null: ask `isNull: true` for a missing value. */
  eq?: InputMaybe<UnitRollUp>;
  /** One of these. An empty list matches nothing. */
  in?: InputMaybe<Array<UnitRollUp>>;
  /** `true`: the value is missing; `false`: it is present. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not equal to, or missing: exactly the rows that `eq` leaves out. */
  ne?: InputMaybe<UnitRollUp>;
  /** None of these, or missing. An empty list matches everything. */
  notIn?: InputMaybe<Array<UnitRollUp>>;
};

/** Why it cannot be placed (Lý do không chuyển được). */
export type UnplacedReason =
  /** A rate can be neither added nor divided (Tỷ lệ không cộng, không chia được) */
  | 'NOT_ADDITIVE'
  /** There are no households to divide it by (Không có hộ nào để phân bổ) */
  | 'NO_HOUSEHOLDS'
  /** No successions lead to that day (Không có chuỗi kế thừa đến ngày đó) */
  | 'NO_SUCCESSION';

/** A reported value that cannot be told in the boundaries asked for. */
export type UnplacedValue = {
  /** Id of the commune as reported. */
  communeId: Scalars['ID']['output'];
  /** Period. */
  period: Scalars['String']['output'];
  /** Why. */
  reason: UnplacedReason;
  /** In the indicator's unit of measure. */
  value: Scalars['Decimal']['output'];
};

/** A person with an account. */
export type User = {
  /** When the account was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether an administrator has disabled it. */
  disabled: Scalars['Boolean']['output'];
  /** Address the person signs in with. */
  email: Scalars['String']['output'];
  /** Id of the account. */
  id: Scalars['ID']['output'];
  /** Whether the invitation has not been taken up: there is no way to sign in yet. */
  invited: Scalars['Boolean']['output'];
  /** When the person was here last; null: never. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** Whether too many wrong passwords or codes lock it at the moment. */
  locked: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Whether a second factor is set up. */
  secondFactor: Scalars['Boolean']['output'];
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

/** An account, and a link to set its password with. */
export type UserLinkPayload = {
  /** Page of the panel, to be put behind its address and handed to the person; good once, for seven days. It cannot be read again. */
  link?: Maybe<Scalars['String']['output']>;
  /** The account as it is now. */
  user?: Maybe<User>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An account after a change. */
export type UserPayload = {
  /** The account as it is now. */
  user?: Maybe<User>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** An account whose sessions were ended. */
export type UserSessionsPayload = {
  /** How many sessions there were. */
  ended: Scalars['Int']['output'];
  /** The account as it is now. */
  user?: Maybe<User>;
  /** Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A village or neighbourhood of a commune (thôn, bản, khu phố). */
export type Village = {
  /** The commune (xã, phường, thị trấn, đặc khu). */
  commune: Commune;
  /** When the record was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was removed; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions since the audit trail began: who made them, when and why, and what they changed. What one looked like: ask for the record with `asOf: occurredAt`. */
  history: RecordVersionConnection;
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
export type VillageHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecordVersionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<RecordVersionSort>>;
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

/** Figures over all Village rows of a list. */
export type VillageAggregate = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: VillageAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: VillageCountDistinct;
  /** Greatest values; of nothing null. */
  max: VillageMax;
  /** Least values; of nothing null. */
  min: VillageMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: VillageSum;
};

/** Figures over Village rows. */
export type VillageAggregateField =
  | 'AVG_VERSION'
  | 'COUNT'
  | 'COUNT_DISTINCT_CREATED_AT'
  | 'COUNT_DISTINCT_DELETED_AT'
  | 'COUNT_DISTINCT_KIND'
  | 'COUNT_DISTINCT_NAME'
  | 'COUNT_DISTINCT_NOTE'
  | 'COUNT_DISTINCT_SYNTHETIC'
  | 'COUNT_DISTINCT_UPDATED_AT'
  | 'COUNT_DISTINCT_VALID_FROM'
  | 'COUNT_DISTINCT_VALID_TO'
  | 'COUNT_DISTINCT_VERSION'
  | 'MAX_CREATED_AT'
  | 'MAX_DELETED_AT'
  | 'MAX_UPDATED_AT'
  | 'MAX_VALID_FROM'
  | 'MAX_VALID_TO'
  | 'MAX_VERSION'
  | 'MIN_CREATED_AT'
  | 'MIN_DELETED_AT'
  | 'MIN_UPDATED_AT'
  | 'MIN_VALID_FROM'
  | 'MIN_VALID_TO'
  | 'MIN_VERSION'
  | 'SUM_VERSION';

/** Means of the values present, rounded to six decimals; of nothing null. */
export type VillageAvg = {
  /** Of Village.version. */
  version?: Maybe<Scalars['Decimal']['output']>;
};

/** Means of the values present, rounded to six decimals; of nothing null. */
export type VillageAvgHaving = {
  /** Of Village.version. */
  version?: InputMaybe<DecimalFilter>;
};

/** A page of a list of Village rows. */
export type VillageConnection = {
  /** Figures over all rows of the list under its filter, whatever page is asked for. */
  aggregate: VillageAggregate;
  /** The rows of the page, each with its cursor. */
  edges: Array<VillageEdge>;
  /** The rows of the list under its filter in groups, whatever page is asked for. */
  groups: Array<VillageGroup>;
  /** The rows of the page. */
  nodes: Array<Village>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the whole list has under its filter. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};


/** A page of a list of Village rows. */
export type VillageConnectionGroupsArgs = {
  by: Array<VillageGroupField>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<VillageHaving>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<VillageGroupSort>>;
};

/** How many different values are present. */
export type VillageCountDistinct = {
  /** Of Village.createdAt. */
  createdAt: Scalars['Int']['output'];
  /** Of Village.deletedAt. */
  deletedAt: Scalars['Int']['output'];
  /** Of Village.kind. */
  kind: Scalars['Int']['output'];
  /** Of Village.name. */
  name: Scalars['Int']['output'];
  /** Of Village.note. */
  note: Scalars['Int']['output'];
  /** Of Village.synthetic. */
  synthetic: Scalars['Int']['output'];
  /** Of Village.updatedAt. */
  updatedAt: Scalars['Int']['output'];
  /** Of Village.validFrom. */
  validFrom: Scalars['Int']['output'];
  /** Of Village.validTo. */
  validTo: Scalars['Int']['output'];
  /** Of Village.version. */
  version: Scalars['Int']['output'];
};

/** How many different values are present. */
export type VillageCountDistinctHaving = {
  /** Of Village.createdAt. */
  createdAt?: InputMaybe<IntFilter>;
  /** Of Village.deletedAt. */
  deletedAt?: InputMaybe<IntFilter>;
  /** Of Village.kind. */
  kind?: InputMaybe<IntFilter>;
  /** Of Village.name. */
  name?: InputMaybe<IntFilter>;
  /** Of Village.note. */
  note?: InputMaybe<IntFilter>;
  /** Of Village.synthetic. */
  synthetic?: InputMaybe<IntFilter>;
  /** Of Village.updatedAt. */
  updatedAt?: InputMaybe<IntFilter>;
  /** Of Village.validFrom. */
  validFrom?: InputMaybe<IntFilter>;
  /** Of Village.validTo. */
  validTo?: InputMaybe<IntFilter>;
  /** Of Village.version. */
  version?: InputMaybe<IntFilter>;
};

/** Lists of Village whose length can be sorted by. */
export type VillageCountField =
  | 'HISTORY'
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
  /** Condition on the list of RecordVersion rows. */
  history?: InputMaybe<RecordVersionListFilter>;
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

/** Village rows that have the same key, and figures over them. */
export type VillageGroup = {
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg: VillageAvg;
  /** How many rows. */
  count: Scalars['Int']['output'];
  /** How many different values are present. */
  countDistinct: VillageCountDistinct;
  /** What the rows have in common. */
  key: VillageGroupKey;
  /** Greatest values; of nothing null. */
  max: VillageMax;
  /** Least values; of nothing null. */
  min: VillageMin;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum: VillageSum;
};

/** What Village rows can be grouped by. */
export type VillageGroupField =
  /** commune: the record */
  | 'COMMUNE'
  /** commune.areaType */
  | 'COMMUNE_AREA_TYPE'
  /** commune.district: the record */
  | 'COMMUNE_DISTRICT'
  /** commune.district.kind */
  | 'COMMUNE_DISTRICT_KIND'
  /** commune.district.version */
  | 'COMMUNE_DISTRICT_VERSION'
  /** commune.establishedBy: the record */
  | 'COMMUNE_ESTABLISHED_BY'
  /** commune.establishedBy.kind */
  | 'COMMUNE_ESTABLISHED_BY_KIND'
  /** commune.establishedBy.sourceMark */
  | 'COMMUNE_ESTABLISHED_BY_SOURCE_MARK'
  /** commune.establishedBy.version */
  | 'COMMUNE_ESTABLISHED_BY_VERSION'
  /** commune.kind */
  | 'COMMUNE_KIND'
  /** commune.mountainous */
  | 'COMMUNE_MOUNTAINOUS'
  /** commune.province: the record */
  | 'COMMUNE_PROVINCE'
  /** commune.province.kind */
  | 'COMMUNE_PROVINCE_KIND'
  /** commune.province.version */
  | 'COMMUNE_PROVINCE_VERSION'
  /** commune.version */
  | 'COMMUNE_VERSION'
  /** kind */
  | 'KIND'
  /** name */
  | 'NAME'
  /** note */
  | 'NOTE'
  /** synthetic */
  | 'SYNTHETIC'
  /** validFrom */
  | 'VALID_FROM'
  /** validTo */
  | 'VALID_TO'
  /** version */
  | 'VERSION';

/** What the rows of a group have in common. Only what is in `by` can be asked for. */
export type VillageGroupKey = {
  /** The Commune; null for the rows that have none the viewer may see. */
  commune?: Maybe<Commune>;
  /** Null for the rows that have no value. */
  communeAreaType?: Maybe<AreaType>;
  /** The District; null for the rows that have none the viewer may see. */
  communeDistrict?: Maybe<District>;
  /** Null for the rows that have no value. */
  communeDistrictKind?: Maybe<DistrictKind>;
  /** Null for the rows that have no value. */
  communeDistrictVersion?: Maybe<Scalars['Int']['output']>;
  /** The LegalDocument; null for the rows that have none the viewer may see. */
  communeEstablishedBy?: Maybe<LegalDocument>;
  /** Null for the rows that have no value. */
  communeEstablishedByKind?: Maybe<LegalDocumentKind>;
  /** Null for the rows that have no value. */
  communeEstablishedBySourceMark?: Maybe<SourceMark>;
  /** Null for the rows that have no value. */
  communeEstablishedByVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeKind?: Maybe<CommuneKind>;
  /** Null for the rows that have no value. */
  communeMountainous?: Maybe<Scalars['Boolean']['output']>;
  /** The Province; null for the rows that have none the viewer may see. */
  communeProvince?: Maybe<Province>;
  /** Null for the rows that have no value. */
  communeProvinceKind?: Maybe<ProvinceKind>;
  /** Null for the rows that have no value. */
  communeProvinceVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  communeVersion?: Maybe<Scalars['Int']['output']>;
  /** Null for the rows that have no value. */
  kind?: Maybe<VillageKind>;
  /** Null for the rows that have no value. */
  name?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  note?: Maybe<Scalars['String']['output']>;
  /** Null for the rows that have no value. */
  synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Null for the rows that have no value. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Null for the rows that have no value. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One sort key of groups: exactly one of `key`, `aggregate`. */
export type VillageGroupSort = {
  /** By a figure over the rows of the group. */
  aggregate?: InputMaybe<VillageAggregateField>;
  /** Default: ASC. */
  direction?: InputMaybe<SortDirection>;
  /** By a key that is in `by`; a record sorts by its id. */
  key?: InputMaybe<VillageGroupField>;
  /** Default: LAST, in both directions. */
  nulls?: InputMaybe<NullsOrder>;
};

/** A condition on a group; all parts that are given must hold. An empty one is an error. */
export type VillageHaving = {
  /** All of these hold. An empty list is an error. */
  and?: InputMaybe<Array<VillageHaving>>;
  /** Means of the values present, rounded to six decimals; of nothing null. */
  avg?: InputMaybe<VillageAvgHaving>;
  /** How many rows. */
  count?: InputMaybe<IntFilter>;
  /** How many different values are present. */
  countDistinct?: InputMaybe<VillageCountDistinctHaving>;
  /** Greatest values; of nothing null. */
  max?: InputMaybe<VillageMaxHaving>;
  /** Least values; of nothing null. */
  min?: InputMaybe<VillageMinHaving>;
  /** This does not hold. */
  not?: InputMaybe<VillageHaving>;
  /** At least one of these holds. An empty list matches nothing. */
  or?: InputMaybe<Array<VillageHaving>>;
  /** Sums; missing values are skipped, and the sum of nothing is 0. */
  sum?: InputMaybe<VillageSumHaving>;
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

/** Greatest values; of nothing null. */
export type VillageMax = {
  /** Of Village.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Village.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Village.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Village.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Village.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Village.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Greatest values; of nothing null. */
export type VillageMaxHaving = {
  /** Of Village.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Village.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Village.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Village.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Village.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Village.version. */
  version?: InputMaybe<IntFilter>;
};

/** Least values; of nothing null. */
export type VillageMin = {
  /** Of Village.createdAt. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Village.deletedAt. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Village.updatedAt. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of Village.validFrom. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Of Village.validTo. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Of Village.version. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Least values; of nothing null. */
export type VillageMinHaving = {
  /** Of Village.createdAt. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Of Village.deletedAt. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Of Village.updatedAt. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Of Village.validFrom. */
  validFrom?: InputMaybe<DateFilter>;
  /** Of Village.validTo. */
  validTo?: InputMaybe<DateFilter>;
  /** Of Village.version. */
  version?: InputMaybe<IntFilter>;
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

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type VillageSum = {
  /** Of Village.version. */
  version: Scalars['SafeInt']['output'];
};

/** Sums; missing values are skipped, and the sum of nothing is 0. */
export type VillageSumHaving = {
  /** Of Village.version. */
  version?: InputMaybe<SafeIntFilter>;
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

/** A whole round judged under another standard, from the stored incomes, B1 scores and answers. Nothing is stored or changed. */
export type WhatIf = {
  /** All together first, then by commune code; within it by class before and after, worst first, totals (null) first. Combinations without households are left out. */
  cells: Array<WhatIfCell>;
  /** Whether small cells are withheld, as the viewer reads figures only. */
  isSuppressed: Scalars['Boolean']['output'];
  /** Content hash of the standard tried out; null: each household under its own. */
  standardHash?: Maybe<Scalars['String']['output']>;
};

/** Households that were of one class and would be of another. */
export type WhatIfCell = {
  /** Class as it would be; null: all. */
  after?: Maybe<HouseholdClass>;
  /** Class as stored; null: all. */
  before?: Maybe<HouseholdClass>;
  /** Id of the commune at the time; null: all together. */
  communeId?: Maybe<Scalars['ID']['output']>;
  /** Households; null where suppressed. */
  households?: Maybe<Scalars['Int']['output']>;
  /** Persons in them at the time; null where suppressed. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** Whether the figures are withheld: small cells, for those who read figures only. */
  suppressed: Scalars['Boolean']['output'];
};

/** A household whose class would change. */
export type WhatIfHousehold = {
  /** Class as it would be. */
  after: HouseholdClass;
  /** Id of the assessment. */
  assessmentId: Scalars['ID']['output'];
  /** Class as stored. */
  before: HouseholdClass;
  /** Code of the household. */
  code: Scalars['String']['output'];
  /** Id of the commune at the time. */
  communeId: Scalars['ID']['output'];
  /** Name of the head. */
  headName?: Maybe<Scalars['String']['output']>;
  /** Id of the household. */
  householdId: Scalars['ID']['output'];
};

/** A page of households whose class would change. */
export type WhatIfHouseholdPage = {
  /** By commune code and household code. */
  nodes: Array<WhatIfHousehold>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** An indicator that counts, tried out. */
export type WhatIfIndicatorInput = {
  /** Indicator of the standard. */
  code: DeprivationIndicator;
  /** Points of form B2, from 1; they decide no class. */
  points?: Scalars['Int']['input'];
  /** Weight in the count of deprivations, from 1. */
  weight: Scalars['Int']['input'];
};

/** A whole round under another standard. */
export type WhatIfInput = {
  /** Changes in a copy of the standard `standardId`. For those who read records. */
  edits?: InputMaybe<StandardEditsInput>;
  /** Id of the round. */
  roundId: Scalars['ID']['input'];
  /** Id of the standard; absent: the one under which each household was assessed. */
  standardId?: InputMaybe<Scalars['ID']['input']>;
};

/** The line of one area type, tried out. */
export type WhatIfLineInput = {
  /** Area type. */
  areaType: AreaType;
  /** Points of form B1 that stand for the line; null: none, income decides; absent: as in the standard. */
  b1Points?: InputMaybe<Scalars['Int']['input']>;
  /** Income line, VND per person and month, inclusive. */
  line: Scalars['SafeInt']['input'];
  /** Upper end of the middle living standard; null: none; absent: as in the standard. */
  middleLine?: InputMaybe<Scalars['SafeInt']['input']>;
};
