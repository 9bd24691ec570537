import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';
import { vietnameseDay } from './today.ts';

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['fr', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['en;q=0.5, vi;q=0.7', 'vi'],
  ['en;q=0.9, vi;q=0.1', 'en'],
  ['en;q=0', 'vi'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('the day changes at midnight in Viet Nam', () => {
  expect(vietnameseDay(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23');
  expect(vietnameseDay(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
});
