import { areToldTogether } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { chosenDimensions } from './chosen-dimensions.ts';

test('what is not told together with the chosen one makes room for it; the rest stays', () => {
  expect(chosenDimensions(['CLASS', 'VILLAGE'], ['CLASS', 'VILLAGE', 'HEAD_SEX'], areToldTogether)).toEqual([
    'CLASS',
    'HEAD_SEX',
  ]);
  expect(chosenDimensions(['VILLAGE'], ['VILLAGE', 'COMMUNE'], areToldTogether)).toEqual(['VILLAGE', 'COMMUNE']);
  expect(
    chosenDimensions(['COMMUNE', 'CLASS', 'VILLAGE'], ['DISTRICT', 'COMMUNE', 'CLASS', 'VILLAGE'], areToldTogether),
  ).toEqual(['DISTRICT', 'CLASS']);
  expect(chosenDimensions(['CLASS', 'VILLAGE'], ['CLASS'], areToldTogether)).toEqual(['CLASS']);
});
