import { expect, test } from 'vitest';
import { copyRow } from './copy-text.ts';

test('a row is text with tabs between the values and what would break it escaped', () => {
  expect(copyRow(['Thôn 1 (mẫu)', 12, true, false, null, ['TELEVISION', 'LAPTOP'], []])).toBe(
    'Thôn 1 (mẫu)\t12\tt\tf\t\\N\t{TELEVISION,LAPTOP}\t{}\n',
  );
  expect(copyRow(['a\tb\nc\\N\r'])).toBe('a\\tb\\nc\\\\N\\r\n');
  expect(copyRow(['a\tb', 'a\tb'])).toBe('a\\tb\ta\\tb\n');
});
