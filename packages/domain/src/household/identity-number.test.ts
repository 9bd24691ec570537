import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityNumber, isMaskedIdentityNumber, maskIdentityNumber } from './identity-number.ts';

const number = fc.stringMatching(/^[0-9]{12}$/);

test('what is shown is taken for what is known, and shows three digits', () => {
  fc.assert(
    fc.property(number, (whole) => {
      const shown = maskIdentityNumber(whole);
      expect(isMaskedIdentityNumber(shown)).toBe(true);
      expect(shown).toHaveLength(12);
      expect(shown.replace(/\*/g, '')).toBe(whole.slice(9));
      expect(identityNumber(shown, [])).toEqual({ ok: true, value: shown });
      expect(identityNumber(whole, [])).toEqual({ ok: true, value: whole });
    }),
  );
});

test.each(['', '12345678901', '1234567890123', '*********12', '********1234', '12345678901a', 22080001234])(
  'refused: %j',
  (input) => expect(identityNumber(input, ['x'])).toMatchObject({ ok: false }),
);
