/** Every reason for which a rule or a parser refuses an input. */
export const PROBLEM_CODES = [
  // shape
  'REQUIRED',
  'UNKNOWN_FIELD',
  'NOT_OBJECT',
  'NOT_LIST',
  'TOO_MANY_ITEMS',
  'DUPLICATE_ITEM',
  // text
  'NOT_TEXT',
  'INVALID_TEXT',
  'TOO_LONG',
  'TOO_SHORT',
  'NOT_DIGITS',
  'NOT_PHONE',
  'NOT_URL',
  'NOT_ID',
  'UNKNOWN_CODE',
  // numbers and truth values
  'NOT_BOOLEAN',
  'NOT_INTEGER',
  'OUT_OF_RANGE',
  'NOT_DECIMAL',
  'NOT_POSITIVE',
  'NEGATIVE',
  // time
  'NOT_DATE',
  'DATE_OUT_OF_RANGE',
  'DATE_IN_FUTURE',
  'ENDS_BEFORE_START',
  'NOT_PERIOD',
  'PERIOD_KIND_MISMATCH',
  'PERIOD_IN_FUTURE',
  'YEAR_MISMATCH',
  // household and assessment
  'NO_MEMBERS',
  'NO_HEAD',
  'SEVERAL_HEADS',
  'DUPLICATE_CITIZEN_IDENTITY_NUMBER',
  'NONE_WITH_OTHERS',
  'MEMBER_BORN_AFTER_REVIEW',
  // review
  'MONTH_REQUIRED',
  'MONTH_NOT_ALLOWED',
  'NO_DISTRICT_LEVEL',
  // unit, indicator
  'SOURCE_REQUIRED',
  'EXACTLY_ONE_UNIT',
  // access
  'RECORDS_REQUIRED',
  'FOR_PEOPLE_ONLY',
  'EVERYWHERE_OR_UNITS',
  // standard
  'NO_STANDARD',
  'NO_LINE',
  'CUT_OUT_OF_RANGE',
  'MIDDLE_LINE_BELOW_LINE',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
