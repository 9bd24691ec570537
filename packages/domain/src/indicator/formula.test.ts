import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDecimal } from '../rational/decimal.ts';
import { add, multiply, type Rational, rational } from '../rational/rational.ts';
import { evaluateFormula, unitOfFormula } from './evaluate-formula.ts';
import { type Formula, indicatorsOf, parseFormula } from './formula.ts';
import { formulaOrder } from './formula-order.ts';
import { describeUnit, measureUnit } from './measure-unit.ts';

function read(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const values: Readonly<Record<string, Rational>> = {
  HO_NGHEO: rational(246n),
  HO: rational(384_500n),
  KHONG: rational(0n),
};
const of = (text: string) => evaluateFormula(read(text), (code) => values[code] ?? null);

describe('a formula', () => {
  test('is exact: 246 of 384,500 households', () => {
    expect(toDecimal(of('HO_NGHEO / HO * 100').value!, 3)).toBe('0.064');
    expect(of('0.1 + 0.2 - 0.3').value).toEqual(rational(0n));
    expect(of('max(1, HO_NGHEO, 3) - min(2, 1)').value).toEqual(rational(245n));
    expect(of('-(2 + 3) * 4').value).toEqual(rational(-20n));
  });

  test('without an input or over zero has no value and says why', () => {
    expect(of('HO_NGHEO / KHONG')).toEqual({ value: null, gap: 'DIVISION_BY_ZERO' });
    expect(of('HO_NGHEO + THIEU')).toEqual({ value: null, gap: 'MISSING_INPUT' });
    expect(of('max(1, THIEU / HO)')).toEqual({ value: null, gap: 'MISSING_INPUT' });
  });

  test.each([
    ['', 1],
    ['1 +', 4],
    ['a.b', 1],
    ['a[0]', 1],
    ['process(1)', 1],
    ['max()', 1],
    ['"text"', 1],
    ['1e3', 1],
    ['a == b', 1],
    ['a ? b : c', 1],
    ['a; b', 1],
    ['this', 1],
    ['a ** b', 1],
    ['(1', 3],
    [`${'('.repeat(80)}1${')'.repeat(80)}+${'-'.repeat(80)}1`, 1],
  ])('%j is none', (text, position) => {
    expect(parseFormula(text, ['formula'])).toEqual({
      ok: false,
      problems: [{ path: ['formula'], code: 'NOT_FORMULA', params: { position } }],
    });
  });

  test('anything at all is read or refused, never run and never thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZ_09.,+-*/()[]{}"=?:;! ') }), (text) => {
        const parsed = parseFormula(text);
        if (parsed.ok) evaluateFormula(parsed.value, () => rational(1n));
      }),
    );
  });

  test('has the value of the tree it was written from', () => {
    const { tree } = fc.letrec<{ tree: { text: string; value: Rational } }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.integer({ min: 0, max: 999 }).map((n) => ({ text: `${n}.25`, value: rational(BigInt(n * 4 + 1), 4n) })),
        fc
          .tuple(tie('tree'), tie('tree'))
          .map(([a, b]) => ({ text: `(${a.text} + ${b.text})`, value: add(a.value, b.value) })),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => ({
          text: `${a.text} * ${b.text}`.replace(/^(.*)$/, '($1)'),
          value: multiply(a.value, b.value),
        })),
        tie('tree').map((a) => ({ text: `(-${a.text})`, value: multiply(a.value, rational(-1n)) })),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        const parsed = parseFormula(text);
        if (parsed.ok) expect(evaluateFormula(parsed.value, () => null).value).toEqual(value);
        else expect(text.length).toBeGreaterThan(100);
      }),
    );
  });

  test('names the indicators it uses, each once', () => {
    expect(indicatorsOf(read('HO_NGHEO / (HO + HO_NGHEO) * 100'))).toEqual(['HO_NGHEO', 'HO']);
  });
});

describe('units', () => {
  const units: Readonly<Record<string, string>> = {
    HO_NGHEO: 'hộ',
    HO: 'Hộ',
    NGUOI: 'người',
    VON: 'triệu đồng',
    TY_LE: '%',
  };
  const unitOf = (text: string) =>
    unitOfFormula(read(text), (code) => (units[code] === undefined ? null : measureUnit(units[code])), ['formula']);

  test.each([
    ['HO_NGHEO / HO * 100', '1'],
    ['VON / HO', 'triệu đồng/hộ'],
    ['VON / HO * HO', 'triệu đồng'],
    ['VON / HO / HO', 'triệu đồng/hộ/hộ'],
    ['1 / HO', '1/hộ'],
    ['-max(HO, HO_NGHEO)', 'hộ'],
    ['TY_LE + 1', '1'],
  ])('%s is in %s', (text, expected) => {
    const unit = unitOf(text);
    expect(unit.ok && describeUnit(unit.value)).toBe(expected);
    expect(measureUnit(expected)).toEqual(unit.ok && unit.value);
  });

  test('households and persons are not added', () => {
    expect(unitOf('HO + NGUOI')).toEqual({
      ok: false,
      problems: [{ path: ['formula'], code: 'FORMULA_UNITS_DIFFER', params: { expected: 'hộ', found: 'người' } }],
    });
    expect(unitOf('HO + 1')).toMatchObject({ problems: [{ code: 'FORMULA_UNITS_DIFFER' }] });
    expect(unitOf('HO + THIEU')).toMatchObject({ problems: [{ code: 'UNKNOWN_INDICATOR' }] });
  });
});

describe('the order of computing', () => {
  test('a circle is refused with its chain', () => {
    const needs = new Map([
      ['A', ['B', 'X']],
      ['B', ['C']],
      ['C', ['A']],
    ]);
    expect(formulaOrder(needs, ['formula'])).toEqual({
      ok: false,
      problems: [{ path: ['formula'], code: 'FORMULA_CYCLE', params: { chain: 'A → B → C → A' } }],
    });
    expect(formulaOrder(new Map([['A', ['A']]])).ok).toBe(false);
  });

  test('everything comes after what it needs', () => {
    const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 19 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(edges, (pairs) => {
        const needs = new Map<string, string[]>();
        for (const [a, b] of pairs) if (a > b) needs.set(`${a}`, [...(needs.get(`${a}`) ?? []), `${b}`]);
        const order = formulaOrder(needs);
        if (!order.ok) throw new Error('no circle can be here');
        for (const [code, needed] of needs)
          for (const each of needed) expect(order.value.indexOf(each)).toBeLessThan(order.value.indexOf(code));
      }),
    );
  });
});
