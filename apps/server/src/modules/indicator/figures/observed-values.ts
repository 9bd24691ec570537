import type { EntityManager } from '@mikro-orm/postgresql';
import { type IsoDate, indicatorsOf, type Period, parseFormula } from '@thoat-ngheo/domain';
import { communeFullName } from '../../unit/index.ts';
import type { Reach } from '../../viewer/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { type ReviewedCommunes, reviewedCommunes } from './reviewed-communes.ts';

/** A value as it was entered. */
export type ObservedValue = {
  readonly indicatorId: string;
  readonly communeId: string | null;
  readonly period: string;
  readonly value: string;
  readonly isLowerBound: boolean;
};

type CommuneRow = {
  readonly id: string;
  /** With the word for its kind. */
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** Which figures are asked for: of one commune, or where that is null of the province over its communes. */
type Extent = {
  readonly codes: readonly string[];
  readonly communeId: string | null;
  readonly periods: readonly Period[];
};

/** The indicators that figures of some others are made of: themselves, those that formulas name, and those that weigh values. */
function involvedIndicators(catalogue: Catalogue, codes: readonly string[]): Set<string> {
  const involved = new Set<string>();
  const reached = new Set(codes);
  // A set that grows while it is gone through is gone through to its end.
  for (const code of reached)
    for (const { indicator, version } of catalogue.ofCode(code)) {
      involved.add(indicator.id);
      const formula = parseFormula(version.formula ?? '');
      if (formula.ok) for (const named of indicatorsOf(formula.value)) reached.add(named);
      if (version.weightIndicator !== null) reached.add(version.weightIndicator.getEntity().code);
    }
  return involved;
}

/** The values that stand of some indicators in some years, by commune code. */
function valuesOf(
  em: EntityManager,
  indicatorIds: ReadonlySet<string>,
  communeId: string | null,
  years: readonly number[],
): Promise<ObservedValue[]> {
  // As the index has it that allows a value once.
  const ofCommune = communeId === null ? '' : 'and coalesce(m.commune_id, m.province_id) = ?::uuid';
  return em.execute<ObservedValue[]>(
    `select m.indicator_id as "indicatorId", m.commune_id as "communeId", m.period, m.value::text as value, m.is_lower_bound as "isLowerBound"
     from measurement m left join commune c on c.id = m.commune_id
     where m.indicator_id = any(?::uuid[]) and left(m.period, 4) = any(?::text[]) and m.deleted_at is null ${ofCommune}
     order by c.code, m.commune_id, m.period`,
    [`{${[...indicatorIds].join(',')}}`, `{${years.join(',')}}`, ...(communeId === null ? [] : [communeId])],
  );
}

/** A commune, or all that ever were, by code. */
const communesOf = (em: EntityManager, communeId: string | null): Promise<CommuneRow[]> =>
  em.execute<CommuneRow[]>(
    `select c.id, ${communeFullName('c')} as name, c.valid_from::text as "validFrom", c.valid_to::text as "validTo"
     from commune c where ${communeId === null ? 'c.deleted_at is null' : 'c.id = ?::uuid'} order by c.code, c.id`,
    communeId === null ? [] : [communeId],
  );

const keyOf = (indicatorId: string, year: string | number): string => `${indicatorId} ${year}`;

/** What figures of one request are made of: in two statements, whatever their number, units and the values entered there; and a review once each. */
export class Observed {
  readonly #em: EntityManager;
  readonly #reach: Reach;
  readonly #communes: ReadonlyMap<string, CommuneRow>;
  readonly #values: ReadonlyMap<string, readonly ObservedValue[]>;
  readonly #reviews = new Map<number, Promise<ReviewedCommunes>>();

  private constructor(
    em: EntityManager,
    communeId: string | null,
    communes: readonly CommuneRow[],
    values: readonly ObservedValue[],
  ) {
    this.#em = em;
    this.#reach = communeId === null ? 'EVERYWHERE' : [communeId];
    this.#communes = new Map(communes.map((commune) => [commune.id, commune]));
    this.#values = Map.groupBy(values, ({ indicatorId, period }) => keyOf(indicatorId, period.slice(0, 4)));
  }

  static async read(em: EntityManager, catalogue: Catalogue, { codes, communeId, periods }: Extent): Promise<Observed> {
    const years = [...new Set(periods.map(({ year }) => year))];
    const communes = await communesOf(em, communeId);
    const values = await valuesOf(em, involvedIndicators(catalogue, codes), communeId, years);
    return new Observed(em, communeId, communes, values);
  }

  /** The values that stand of an indicator in some periods of one year, by commune code. */
  values(indicatorId: string, year: number, periods: readonly string[]): readonly ObservedValue[] {
    const ofYear = this.#values.get(keyOf(indicatorId, year)) ?? [];
    return ofYear.filter(({ period }) => periods.includes(period));
  }

  /** Ids of the communes that exist on a day, by code. */
  communesOn(day: IsoDate): readonly string[] {
    return [...this.#communes.values()]
      .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
      .map(({ id }) => id);
  }

  /** Full name of a commune; null where there is none. */
  nameOf(communeId: string): string | null {
    return this.#communes.get(communeId)?.name ?? null;
  }

  /** What the review of a year found. */
  reviewed(year: number): Promise<ReviewedCommunes> {
    const reviewed = this.#reviews.get(year) ?? reviewedCommunes(this.#em, year, this.#reach);
    this.#reviews.set(year, reviewed);
    return reviewed;
  }
}
