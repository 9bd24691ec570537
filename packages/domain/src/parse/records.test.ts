import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aHousehold, TODAY } from '../../test/a-household.ts';
import { records } from '../../test/records.ts';
import { parseHousehold } from '../household/household.ts';
import { FIELD_LABELS } from '../message/field-label.ts';
import { problemMessage } from '../message/problem-message.ts';

describe.each(Object.entries(records))('%s', (_, { parse, input }) => {
  test('what is accepted is accepted again unchanged', () => {
    const first = parse(input);
    expect(first).toMatchObject({ ok: true });
    expect(first.ok && parse(first.value)).toEqual(first);
  });

  test('every field that comes out has a label', () => {
    const result = parse(input);
    for (const field of result.ok ? Object.keys(result.value) : []) expect(FIELD_LABELS).toHaveProperty(field);
  });

  test('never throws, whatever comes in, and every problem has words in both languages', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true });
    const fields = fc.constantFrom(...Object.keys(input), '__proto__', 'constructor');
    const damaged = fc.dictionary(fields, anything).map((changes) => ({ ...input, ...changes }));
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (value) => {
        const result = parse(value);
        for (const problem of result.ok ? [] : result.problems) {
          for (const lang of ['vi', 'en'] as const) {
            const message = problemMessage(problem, lang);
            expect(message.length).toBeGreaterThan(10);
            expect(message.length).toBeLessThan(400);
          }
        }
      }),
    );
  });
});

describe('defaults', () => {
  test('what was not asked is null, not "no"', () => {
    expect(parseHousehold(aHousehold(), { today: TODAY })).toMatchObject({
      ok: true,
      value: {
        wallDurable: null,
        usesInternet: null,
        devices: [],
        noLabourCapacity: false,
        members: [{ id: null, healthInsurance: null, disabled: false, ordinal: null }],
      },
    });
  });

  test('an answer that is absent is NOT_ANSWERED', () => {
    const { parse, input } = records.assessment;
    expect(parse({ ...input, answers: null })).toMatchObject({ value: { answers: { VIEC_LAM: 'NOT_ANSWERED' } } });
    expect(parse(input)).toMatchObject({ value: { answers: { VIEC_LAM: 'DEPRIVED', VIEN_THONG: 'NOT_ANSWERED' } } });
  });
});
