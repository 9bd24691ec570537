import { expect, test } from 'vitest';
import { FIGURE_DIMENSIONS } from '../vocabulary/figures.ts';
import { areToldTogether } from './told-together.ts';

test('one kind of unit and one detail at a time, and no detail by district', () => {
  const apart = FIGURE_DIMENSIONS.flatMap((one, index) =>
    FIGURE_DIMENSIONS.slice(index).flatMap((other) => (areToldTogether(one, other) ? [] : [`${one} ${other}`])),
  );
  expect(apart).toEqual([
    'DISTRICT COMMUNE',
    'DISTRICT VILLAGE',
    'DISTRICT ETHNICITY',
    'DISTRICT HEAD_SEX',
    'VILLAGE ETHNICITY',
    'VILLAGE HEAD_SEX',
    'ETHNICITY HEAD_SEX',
  ]);
  for (const one of FIGURE_DIMENSIONS)
    for (const other of FIGURE_DIMENSIONS) expect(areToldTogether(one, other)).toBe(areToldTogether(other, one));
});
