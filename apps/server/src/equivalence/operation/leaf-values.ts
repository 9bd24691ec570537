import { type GraphQLInputType, type GraphQLNamedType, getNamedType, isEnumType } from 'graphql';
import { aDay, aMoment, aName, aNote } from '../data/words.ts';
import { fold } from '../reference/order.ts';
import type { Tables } from '../reference/tables.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { bare, quoted, type Term } from './term.ts';

/** White space as it comes along with copied text. */
const SPACES = ['  ', '\t', '\r\n', '\u00a0', '\u3000'];

/** Makes single values, mostly such as rows have. */
export class LeafValues {
  readonly #random: SeededRandom;
  readonly #tables: Tables;

  constructor(random: SeededRandom, tables: Tables) {
    this.#random = random;
    this.#tables = tables;
  }

  /** A value of a field as some row has it, or any value of its type. */
  of(inputType: GraphQLInputType, type: string, field: string): Term {
    const rows = this.#tables.all(type);
    const found = rows.length > 0 ? this.#tables.value(type, this.#random.pick(rows), field) : null;
    if (found === null || this.#random.chance(0.1)) return this.any(inputType);
    return this.#written(getNamedType(inputType), found);
  }

  /** The id of some row, of a removed one, or of none. */
  id(type: string): Term {
    const rows = this.#tables.all(type);
    return this.#random.chance(0.08) || rows.length === 0
      ? quoted(this.#random.uuid())
      : quoted(this.#random.pick(rows).id);
  }

  any(inputType: GraphQLInputType): Term {
    const random = this.#random;
    const type = getNamedType(inputType);
    if (isEnumType(type)) return bare(random.pick(type.getValues()).name);
    const makers: Readonly<Record<string, () => Term>> = {
      Boolean: () => bare(random.chance(0.5)),
      Int: () => bare(random.between(-1, 6)),
      SafeInt: () => bare(random.pick([0, -1, 1_500_000, 900_000, 2 ** 40, Number.MAX_SAFE_INTEGER])),
      Decimal: () => quoted(random.pick(['0', '1.5', '24.5', '24.50', '-2.25', '97.123456', '1000000000000.000001'])),
      Date: () => quoted(aDay(random)),
      DateTime: () => quoted(aMoment(random)),
      ID: () => quoted(random.uuid()),
      String: () => quoted(random.chance(0.5) ? aName(random) : aNote(random)),
    };
    const make = makers[type.name];
    if (make === undefined) throw new Error(`no values for ${type.name}`);
    return make();
  }

  /** Part of a text as a person might type it. */
  needle(type: string, field: string, operator: string): Term {
    const random = this.#random;
    const rows = this.#tables.all(type);
    const found = rows.length > 0 ? this.#tables.value(type, random.pick(rows), field) : null;
    const text = [...(typeof found === 'string' ? found : random.pick([aName(random), aNote(random)]))];
    const start = operator === 'startsWith' ? 0 : random.between(0, Math.max(0, text.length - 1));
    const part = text.slice(start, start + random.between(1, 5)).join('');
    const written = random.pick([
      part,
      part.toUpperCase(),
      part.toLowerCase(),
      fold(part),
      part.replace(/[dD]/g, 'Đ'),
      part.normalize('NFD'),
      random.pick(['%', '_', '\\', 'd', 'a', 'đ', 'Ơ']),
    ]);
    return quoted(operator === 'search' && random.chance(0.4) ? `${random.pick(SPACES)}${written} ` : written);
  }

  #written(type: GraphQLNamedType, value: unknown): Term {
    const random = this.#random;
    if (isEnumType(type) || typeof value !== 'string') return bare(value as string | number | boolean);
    if (type.name === 'ID' && random.chance(0.05)) return quoted(value.toUpperCase());
    if (type.name === 'Decimal' && random.chance(0.3))
      return quoted(value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''));
    if (type.name === 'DateTime' && random.chance(0.3)) return quoted(inHanoi(value));
    return quoted(value);
  }
}

/** The same moment, written in Việt Nam's time. */
const inHanoi = (moment: string): string =>
  new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().replace('Z', '+07:00');
