import { answerMasks } from '@thoat-ngheo/domain';
import { type CopyValue, copyRow } from './copy-text.ts';
import type { DemoAnswer, DemoAssessment, DemoHousehold, DemoMember } from './household.ts';

type Columns<T> = readonly (readonly [column: string, value: (of: T) => CopyValue])[];

/** The latest by day, then by identifier: the same order as the database's own refresh. */
export function latestAssessment(assessments: readonly DemoAssessment[]): DemoAssessment | undefined {
  return assessments.toSorted((a, b) => (`${a.assessedOn} ${a.id}` < `${b.assessedOn} ${b.id}` ? 1 : -1))[0];
}

const HOUSEHOLD_NOTE = 'Hộ mẫu, không có thật.';

/** The six columns that the database maintains are given as it would set them, so that its triggers change nothing. */
const HOUSEHOLD: Columns<DemoHousehold> = [
  ['id', ({ id }) => id],
  ['code', ({ code }) => code],
  ['commune_id', ({ communeId }) => communeId],
  ['village_id', ({ villageId }) => villageId],
  ['address', ({ address }) => address],
  ['registered_on', ({ registeredOn }) => registeredOn],
  ['floor_area_m2', ({ floorAreaM2 }) => floorAreaM2],
  ['wall_durable', ({ wallDurable }) => wallDurable],
  ['column_durable', ({ columnDurable }) => columnDurable],
  ['roof_durable', ({ roofDurable }) => roofDurable],
  ['water_source', ({ waterSource }) => waterSource],
  ['toilet', ({ toilet }) => toilet],
  ['uses_internet', ({ usesInternet }) => usesInternet],
  ['devices', ({ devices }) => devices],
  ['no_labour_capacity', ({ noLabourCapacity }) => noLabourCapacity],
  ['merit_household', ({ meritHousehold }) => meritHousehold],
  ['note', () => HOUSEHOLD_NOTE],
  ['synthetic', () => true],
  ['head_name', ({ headName }) => headName],
  ['member_count', ({ members }) => members.length],
  ['ethnic_minority', ({ ethnicMinority }) => ethnicMinority],
  ['latest_assessment_id', ({ assessments }) => latestAssessment(assessments)?.id ?? null],
  ['class', ({ assessments }) => latestAssessment(assessments)?.class ?? null],
  ['income_per_capita', ({ assessments }) => latestAssessment(assessments)?.incomePerCapita ?? null],
];

type MemberOf = DemoMember & { readonly householdId: string };
const MEMBER: Columns<MemberOf> = [
  ['id', ({ id }) => id],
  ['household_id', ({ householdId }) => householdId],
  ['ordinal', ({ ordinal }) => ordinal],
  ['full_name', ({ fullName }) => fullName],
  ['birth_date', ({ birthDate }) => birthDate],
  ['sex', ({ sex }) => sex],
  ['relationship', ({ relationship }) => relationship],
  ['ethnicity', ({ ethnicity }) => ethnicity],
  ['disabled', ({ disabled }) => disabled],
  ['monthly_allowance', ({ monthlyAllowance }) => monthlyAllowance],
  ['health_insurance', ({ healthInsurance }) => healthInsurance],
  ['employment', ({ employment }) => employment],
  ['able_to_work', ({ ableToWork }) => ableToWork],
  ['education_level', ({ educationLevel }) => educationLevel],
  ['in_training', ({ inTraining }) => inTraining],
  ['attends_school', ({ attendsSchool }) => attendsSchool],
  ['malnourished', ({ malnourished }) => malnourished],
];

const masksOf = (answers: readonly DemoAnswer[]) =>
  answerMasks(Object.fromEntries(answers.map(({ indicator, answer }) => [indicator, answer])));

/** So are the four that the database maintains of an assessment. */
type AssessmentOf = DemoAssessment & { readonly householdId: string };
const ASSESSMENT: Columns<AssessmentOf> = [
  ['id', ({ id }) => id],
  ['round_id', ({ roundId }) => roundId],
  ['household_id', ({ householdId }) => householdId],
  ['commune_id', ({ communeId }) => communeId],
  ['standard_id', ({ standardId }) => standardId],
  ['standard_hash', ({ standardHash }) => standardHash],
  ['area_type', ({ areaType }) => areaType],
  ['assessed_on', ({ assessedOn }) => assessedOn],
  ['income_per_capita', ({ incomePerCapita }) => incomePerCapita],
  ['member_count', ({ memberCount }) => memberCount],
  ['class', (assessment) => assessment.class],
  ['score_b_min', ({ scoreBMin }) => scoreBMin],
  ['score_b_max', ({ scoreBMax }) => scoreBMax],
  ['causes', ({ causes }) => causes],
  ['support_wishes', ({ supportWishes }) => supportWishes],
  ['surveyor', ({ surveyor }) => surveyor],
  ['synthetic', () => true],
  ['deprived_mask', ({ answers }) => masksOf(answers).deprivedMask],
  ['not_deprived_mask', ({ answers }) => masksOf(answers).notDeprivedMask],
  ['previous_class', ({ previousClass }) => previousClass],
  ['transition', ({ transition }) => transition],
];

const ANSWER_COLUMNS = ['id', 'assessment_id', 'indicator', 'answer', 'proposed'];

function rowOf<T>(columns: Columns<T>, of: T): string {
  return copyRow(columns.map(([, value]) => value(of)));
}

function copyInto<T>(table: string, columns: Columns<T>): string {
  return `copy ${table} (${columns.map(([column]) => column).join(', ')}) from stdin`;
}

/** The COPY statements, in the order in which the rows must come. */
export const COPY_STATEMENTS = {
  household: copyInto('household', HOUSEHOLD),
  member: copyInto('member', MEMBER),
  assessment: copyInto('assessment', ASSESSMENT),
  answer: `copy answer (${ANSWER_COLUMNS.join(', ')}) from stdin`,
} as const;
export type CopiedTable = keyof typeof COPY_STATEMENTS;

/** Rows of one chunk of households, ready to be sent. */
export type Chunk = { readonly [T in CopiedTable]: Buffer } & { readonly households: number };

/** The rows of some households in COPY's text format. */
export function chunkOf(households: readonly DemoHousehold[]): Chunk {
  const text = { household: '', member: '', assessment: '', answer: '' };
  for (const household of households) {
    const householdId = household.id;
    text.household += rowOf(HOUSEHOLD, household);
    for (const member of household.members) text.member += rowOf(MEMBER, { ...member, householdId });
    for (const assessment of household.assessments) {
      text.assessment += rowOf(ASSESSMENT, { ...assessment, householdId });
      for (const { id, indicator, answer, proposed } of assessment.answers) {
        text.answer += `${id}\t${assessment.id}\t${indicator}\t${answer}\t${proposed}\n`;
      }
    }
  }
  return {
    households: households.length,
    household: Buffer.from(text.household),
    member: Buffer.from(text.member),
    assessment: Buffer.from(text.assessment),
    answer: Buffer.from(text.answer),
  };
}
