import type { WhatIfFiguresQuery } from '@thoat-ngheo/client';
import { HOUSEHOLD_CLASSES, type HouseholdClass } from '@thoat-ngheo/domain';

export type Cell = WhatIfFiguresQuery['whatIf']['cells'][number];

/** Households; null: withheld. */
export type Count = number | null;

export type ClassLine = { readonly class: HouseholdClass; readonly before: Count; readonly after: Count };
export type CommuneLine = {
  readonly communeId: string;
  readonly classes: Readonly<Record<'POOR' | 'NEAR_POOR', ClassLine>>;
  /** Households of the commune that change their class; null: withheld. */
  readonly changes: Count;
};

/** The figures of a round as tables: a cell that is not there counts nothing. */
export class WhatIfFigures {
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #communes: readonly string[];

  constructor(cells: readonly Cell[]) {
    this.#cells = new Map(cells.map((cell) => [`${cell.communeId} ${cell.before} ${cell.after}`, cell]));
    this.#communes = [...new Set(cells.flatMap(({ communeId }) => communeId ?? []))];
  }

  #count(communeId: string | null, before: string | null, after: string | null): Count {
    const cell = this.#cells.get(`${communeId} ${before} ${after}`);
    return cell === undefined ? 0 : cell.households;
  }

  get total(): Count {
    return this.#count(null, null, null);
  }

  #line(communeId: string | null, group: HouseholdClass): ClassLine {
    const [before, after] = [this.#count(communeId, group, null), this.#count(communeId, null, group)];
    return { class: group, before, after };
  }

  /** Classes that occur before or after, worst first. */
  get classes(): readonly ClassLine[] {
    return HOUSEHOLD_CLASSES.map((group) => this.#line(null, group)).filter(
      ({ before, after }) => before !== 0 || after !== 0,
    );
  }

  #changes(communeId: string | null): Count {
    const counts = HOUSEHOLD_CLASSES.flatMap((before) =>
      HOUSEHOLD_CLASSES.filter((after) => after !== before).map((after) => this.#count(communeId, before, after)),
    );
    return counts.reduce<Count>((sum, count) => (sum === null || count === null ? null : sum + count), 0);
  }

  get changes(): Count {
    return this.#changes(null);
  }

  /** Communes with households that change, or with figures that are withheld. */
  get communes(): readonly CommuneLine[] {
    return this.#communes
      .map((communeId) => ({
        communeId,
        classes: { POOR: this.#line(communeId, 'POOR'), NEAR_POOR: this.#line(communeId, 'NEAR_POOR') },
        changes: this.#changes(communeId),
      }))
      .filter(({ changes }) => changes !== 0);
  }

  get unchangedCommunes(): number {
    return this.#communes.length - this.communes.length;
  }

  /** Changes that occur, as class before and class after. */
  get pairs(): readonly (readonly [HouseholdClass, HouseholdClass])[] {
    return HOUSEHOLD_CLASSES.flatMap((before) =>
      HOUSEHOLD_CLASSES.filter((after) => after !== before && this.#count(null, before, after) !== 0).map(
        (after) => [before, after] as const,
      ),
    );
  }
}
