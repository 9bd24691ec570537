import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code } from './code.ts';
import { distinctList, list } from './list.ts';
import { boolean, decimal, integer, vnd } from './number.ts';
import { object } from './object.ts';
import { optional, type Parser, withDefault } from './parser.ts';
import { digits, id, note, phone, text, webAddress } from './text.ts';
import { begunPeriod, date, pastDate, period, year } from './time.ts';

const clock = { today: '2026-11-23' };

/** The code of the first problem, or null when the value is accepted. */
function refusal<T>(parser: Parser<T>, input: unknown): string | null {
  const result = parser(input, ['field']);
  return result.ok ? null : (result.problems[0]?.code ?? 'none');
}

function accepted<T>(parser: Parser<T>, input: unknown): T | undefined {
  const result = parser(input, []);
  return result.ok ? result.value : undefined;
}

const area = decimal({ integerDigits: 3, fractionDigits: 2, sign: 'POSITIVE' });

describe('what is refused', () => {
  test.each<[string, Parser<unknown>, unknown, string]>([
    ['no text', text(10), null, 'REQUIRED'],
    ['blank text', text(10), ' \u00a0\n', 'REQUIRED'],
    ['a number for text', text(10), 7, 'NOT_TEXT'],
    ['NUL', text(10), 'a\0b', 'INVALID_TEXT'],
    ['a lone surrogate', text(10), 'a\ud800', 'INVALID_TEXT'],
    ['a line break in one line', text(10), 'a\nb', 'INVALID_TEXT'],
    ['NUL in a note', note(), 'a\0b', 'INVALID_TEXT'],
    ['eleven characters of ten', text(10), 'x'.repeat(11), 'TOO_LONG'],
    ['a megabyte', note(), 'x'.repeat(1_000_000), 'TOO_LONG'],
    ['a short code', digits(5), '6862', 'NOT_DIGITS'],
    ['digits of another script', digits(5), '٠٦٨٦٢', 'NOT_DIGITS'],
    ['letters for a telephone', phone, 'zero', 'NOT_PHONE'],
    ['a script for an address', webAddress, 'javascript:alert(1)', 'NOT_URL'],
    ['an address with a name in it', webAddress, 'https://a@b.vn', 'NOT_URL'],
    ['a short id', id, '01930000', 'NOT_ID'],
    ['an unknown code', code('Sex'), 'male', 'UNKNOWN_CODE'],
    ['a name of the language for a code', code('Sex'), 'constructor', 'UNKNOWN_CODE'],
    ['a text for a truth value', boolean, 'true', 'NOT_BOOLEAN'],
    ['a text for a number', integer(), '7', 'NOT_INTEGER'],
    ['a fraction', integer(), 0.5, 'NOT_INTEGER'],
    ['infinity', integer(), Number.POSITIVE_INFINITY, 'NOT_INTEGER'],
    ['2^53', vnd, 2 ** 53, 'OUT_OF_RANGE'],
    ['a negative amount', vnd, -1, 'OUT_OF_RANGE'],
    ['an exponent', area, '1e2', 'NOT_DECIMAL'],
    ['a comma', area, '1,5', 'NOT_DECIMAL'],
    ['a number for a decimal', area, 1.5, 'NOT_DECIMAL'],
    ['four digits of three', area, '1000', 'NOT_DECIMAL'],
    ['three decimals of two', area, '1.005', 'NOT_DECIMAL'],
    ['an area of 0', area, '0.00', 'NOT_POSITIVE'],
    ['a negative value', decimal({ integerDigits: 3, fractionDigits: 0, sign: 'NOT_NEGATIVE' }), '-1', 'NEGATIVE'],
    ['30 February', date, '2024-02-30', 'NOT_DATE'],
    ['a day with a time', date, '2024-02-20T00:00:00Z', 'NOT_DATE'],
    ['the year 1899', date, '1899-12-31', 'DATE_OUT_OF_RANGE'],
    ['tomorrow', pastDate(clock), '2026-11-24', 'DATE_IN_FUTURE'],
    ['the year 2101', year, 2101, 'OUT_OF_RANGE'],
    ['a period in words', period, 'Quý 2', 'NOT_PERIOD'],
    ['a month ahead', begunPeriod(clock), '2026-12', 'PERIOD_IN_FUTURE'],
    ['a record for a list', list(integer(), { max: 3 }), {}, 'NOT_LIST'],
    ['four of three', list(integer(), { max: 3 }), [1, 2, 3, 4], 'TOO_MANY_ITEMS'],
    ['a repetition', distinctList(integer(), { max: 3 }), [1, 2, 1], 'DUPLICATE_ITEM'],
    ['a list for a record', object({}), [], 'NOT_OBJECT'],
    ['a field nobody asked for', object({}), { extra: 1 }, 'UNKNOWN_FIELD'],
    ['a prototype', object({}), JSON.parse('{"__proto__":1}'), 'UNKNOWN_FIELD'],
  ])('%s', (_, parser, input, expected) => expect(refusal(parser, input)).toBe(expected));

  test('every item and every field is named, with its path', () => {
    const parser = object<{ a: readonly number[]; b: string }>({
      a: list(integer({ min: 0 }), { max: 9 }),
      b: text(3),
    });
    expect(parser({ a: [1, -1, 'x'], c: 1 }, [])).toMatchObject({
      ok: false,
      problems: [
        { path: ['a', 1], code: 'OUT_OF_RANGE' },
        { path: ['a', 2], code: 'NOT_INTEGER' },
        { path: ['b'], code: 'REQUIRED' },
        { path: ['c'], code: 'UNKNOWN_FIELD' },
      ],
    });
  });

  test('a hole in a list is an item that is missing', () => {
    expect(refusal(list(integer(), { max: 3 }), new Array(2))).toBe('REQUIRED');
  });
});

describe('what is accepted', () => {
  test('text is composed and trimmed; composed letters count once', () => {
    expect(accepted(text(8), `  ${'Hộ nghèo'.normalize('NFD')} `)).toBe('Hộ nghèo'.normalize('NFC'));
    expect(accepted(text(2), '👍🏽')).toBe('👍🏽');
    expect(accepted(note(), 'a\r\nb\tc')).toBe('a\nb\tc');
  });

  test('empty becomes null or the default', () => {
    expect(accepted(optional(text(3)), '  ')).toBeNull();
    expect(accepted(optional(integer()), undefined)).toBeNull();
    expect(accepted(withDefault(boolean, false), null)).toBe(false);
  });

  test('numbers, decimals, ids, addresses, telephones', () => {
    expect(Object.is(accepted(integer(), -0), 0)).toBe(true);
    expect(accepted(vnd, Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
    expect(accepted(area, ' 045.50 ')).toBe('45.50');
    expect(accepted(id, '01930000-0000-7000-8000-00000000000A')).toBe('01930000-0000-7000-8000-00000000000a');
    expect(accepted(webAddress, 'https://vanban.chinhphu.vn/?id=1')).toBe('https://vanban.chinhphu.vn/?id=1');
    expect(accepted(phone, '+84 (203) 383.5035')).toBe('+842033835035');
    expect(accepted(digits(5), '06994')).toBe('06994');
    expect(accepted(pastDate(clock), '2026-11-23')).toBe('2026-11-23');
    expect(accepted(begunPeriod(clock), '2026')).toBe('2026');
  });

  test('a record without prototype, as GraphQL gives it', () => {
    expect(accepted(object({ a: integer() }), Object.assign(Object.create(null), { a: 1 }))).toEqual({ a: 1 });
  });

  test('checked text is checked text: parsing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const first = accepted(note(20), raw);
        if (first === undefined) return;
        expect(accepted(note(20), first)).toBe(first);
        expect(first.isWellFormed()).toBe(true);
        expect(first).not.toContain('\0');
      }),
    );
  });
});
