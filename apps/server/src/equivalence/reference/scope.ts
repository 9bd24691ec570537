import type { Row, Tables } from './tables.ts';

/** Which rows of a type a viewer reads who is bound to communes. */
type Rule =
  | { readonly kind: 'communes'; readonly orNone: boolean; readonly column?: 'id' }
  | { readonly kind: 'through'; readonly relation: string }
  | { readonly kind: 'where'; readonly isReadable: (row: Row) => boolean };

export type Rules = Readonly<Record<string, Rule>>;

/** As API.md and the modules have it; every type that is not here is public. */
export const RULES: Rules = {
  Household: { kind: 'communes', orNone: false },
  CommuneReview: { kind: 'communes', orNone: false },
  ReviewAct: { kind: 'through', relation: 'communeReview' },
  Member: { kind: 'through', relation: 'household' },
  Assessment: { kind: 'through', relation: 'household' },
  AssessmentCorrection: { kind: 'through', relation: 'household' },
  Answer: { kind: 'through', relation: 'assessment' },
  Target: { kind: 'communes', orNone: true },
  Measurement: { kind: 'communes', orNone: true },
  MissingMeasurement: { kind: 'communes', orNone: false },
  IndicatorReport: { kind: 'communes', orNone: false },
  DataRequest: { kind: 'through', relation: 'household' },
  ProductionModel: { kind: 'communes', orNone: false },
  ProductionParticipant: { kind: 'through', relation: 'household' },
  Reorganisation: { kind: 'where', isReadable: () => false },
  ReorganisationLine: { kind: 'where', isReadable: () => false },
  ReorganisationAssignment: { kind: 'where', isReadable: () => false },
  Role: { kind: 'where', isReadable: () => false },
  AccessGrant: { kind: 'where', isReadable: () => false },
};

/** The rules of `strange-policies.ts`. */
export const STRANGE_RULES: Rules = {
  Household: { kind: 'communes', orNone: false },
  Member: { kind: 'through', relation: 'household' },
  CommuneReview: { kind: 'communes', orNone: false },
  MissingMeasurement: { kind: 'communes', orNone: false },
  IndicatorReport: { kind: 'communes', orNone: false },
  ReviewAct: { kind: 'through', relation: 'communeReview' },
  AssessmentCorrection: { kind: 'through', relation: 'household' },
  Answer: { kind: 'through', relation: 'assessment' },
  Commune: { kind: 'communes', orNone: false, column: 'id' },
  Succession: { kind: 'through', relation: 'successor' },
  Village: { kind: 'communes', orNone: false },
  District: { kind: 'where', isReadable: () => false },
  LegalDocument: { kind: 'where', isReadable: ({ kind }) => kind !== 'LAW' },
  Indicator: { kind: 'through', relation: 'legalDocument' },
  Target: { kind: 'through', relation: 'indicator' },
  Measurement: { kind: 'through', relation: 'indicator' },
  Programme: { kind: 'through', relation: 'legalDocument' },
  FundingLine: { kind: 'through', relation: 'programme' },
  Assessment: { kind: 'where', isReadable: ({ synthetic }) => synthetic === false },
  DataRequest: { kind: 'through', relation: 'household' },
  ProductionModel: { kind: 'communes', orNone: false },
  ProductionParticipant: { kind: 'through', relation: 'household' },
  Reorganisation: { kind: 'where', isReadable: () => false },
  ReorganisationLine: { kind: 'where', isReadable: () => false },
  ReorganisationAssignment: { kind: 'where', isReadable: () => false },
  Role: { kind: 'where', isReadable: () => false },
  AccessGrant: { kind: 'where', isReadable: () => false },
};

/** Whether a viewer may read a row at all; `everything` has all rows. */
export type Readable = (type: string, row: Row, everything: Tables) => boolean;

/** The rows of some communes, and what is public. Ids may be in any case, and of communes that do not exist. */
export function rowsOf(communes: readonly string[], rules: Rules): Readable {
  const own = new Set(communes.map((id) => id.toLowerCase()));
  const isReadable: Readable = (type, row, everything) => {
    const rule = rules[type];
    if (rule === undefined) return true;
    if (rule.kind === 'communes') {
      const commune = row[rule.column ?? 'commune_id'];
      return commune === null ? rule.orNone : own.has(String(commune));
    }
    if (rule.kind === 'where') return rule.isReadable(row);
    const other = everything.related(type, row, rule.relation);
    return other !== undefined && isReadable(other.type, other.row, everything);
  };
  return isReadable;
}
