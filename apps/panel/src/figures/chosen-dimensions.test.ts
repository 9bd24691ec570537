import { expect, test } from 'vitest';
import { chosenDimensions } from './chosen-dimensions.ts';

const DETAILS = ['VILLAGE', 'ETHNICITY', 'HEAD_SEX'] as const;

test('one detail takes the place of another; the rest stays', () => {
  expect(chosenDimensions(['CLASS', 'VILLAGE'], ['CLASS', 'VILLAGE', 'HEAD_SEX'], DETAILS)).toEqual([
    'CLASS',
    'HEAD_SEX',
  ]);
  expect(chosenDimensions(['VILLAGE'], ['VILLAGE', 'COMMUNE'], DETAILS)).toEqual(['VILLAGE', 'COMMUNE']);
  expect(chosenDimensions(['CLASS', 'VILLAGE'], ['CLASS'], DETAILS)).toEqual(['CLASS']);
});
