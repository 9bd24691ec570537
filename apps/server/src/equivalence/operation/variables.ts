import type { GraphQLInputType } from 'graphql';
import type { SeededRandom } from '../seeded-random.ts';
import { NULL, type Term } from './term.ts';

export type VariableValues = Readonly<Record<string, unknown>>;

/** How likely a place in an operation holds a variable rather than a literal. */
const PROBABILITY = 0.2;

/**
 * The variables of an operation under way, with two sets of values, so that an operation can be asked again with other
 * ones. Inside a variable's value there are no variables: there `constant` is true.
 */
export class VariableMaker {
  readonly #random: SeededRandom;
  readonly #definitions: string[] = [];
  readonly #sets: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  #constant = false;

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  get definitions(): string {
    return this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
  }

  get sets(): readonly VariableValues[] {
    return this.#definitions.length === 0 ? [this.#sets[0]] : this.#sets;
  }

  /** Whether a field that may be left out should be there as a variable that some requests leave out. */
  wantsAbsent(): boolean {
    return !this.#constant && this.#random.chance(0.1);
  }

  /** A literal, or a variable in its place. `fixed`: the same value in both sets. */
  input(type: GraphQLInputType, make: () => Term, fixed = false): Term {
    if (this.#constant || !this.#random.chance(PROBABILITY)) return make();
    const base = String(type).replace(/!$/, '');
    const first = this.#make(make);
    const values = [first, fixed ? first : this.#make(make)];
    const form = this.#random.next();
    if (form < 0.35) return this.#declare(`${base}!`, values);
    if (form < 0.65) return this.#declare(base === String(type) ? base : `${base}!`, values);
    const standard = fixed ? first : this.#make(make);
    const given = values.map((value) => (this.#random.chance(0.5) ? value : undefined));
    return this.#declare(`${base} = ${standard.text}`, given);
  }

  /** A variable of a nullable place that only the second set gives, and not always. */
  absent(type: GraphQLInputType, make: () => Term): Term {
    const base = String(type).replace(/!$/, '');
    const value = this.#make(make);
    return this.#declare(base, [undefined, this.#random.chance(0.7) ? value : undefined]);
  }

  /** A variable of a nullable place that is null in the first request and left out of the second. */
  nothing(type: GraphQLInputType): Term {
    return this.#declare(String(type), [NULL, undefined]);
  }

  /** A value without variables. */
  constant(make: () => Term): Term {
    return this.#make(make);
  }

  #make(make: () => Term): Term {
    const before = this.#constant;
    this.#constant = true;
    try {
      return make();
    } finally {
      this.#constant = before;
    }
  }

  #declare(type: string, values: readonly (Term | undefined)[]): Term {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type}`);
    values.forEach((term, index) => {
      const set = this.#sets[index];
      if (term !== undefined && set !== undefined) set[name] = term.value;
    });
    return { text: `$${name}`, value: undefined };
  }
}
