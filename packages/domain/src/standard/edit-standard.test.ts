import { expect, test } from 'vitest';
import { aProvincialStandard, aStandard } from '../../test/a-standard.ts';
import { rational } from '../rational/rational.ts';
import { contentHash } from './content-hash.ts';
import { editStandard } from './edit-standard.ts';

test('no edits, the same standard', () => {
  expect(contentHash(editStandard(aStandard(), {}))).toBe(contentHash(aStandard()));
});

test('one line is raised, the middle living standard follows the ratio exactly', () => {
  const lines = [{ areaType: 'RURAL', line: 2_200_001 } as const];
  const edited = editStandard(aProvincialStandard(), { lines, middleRatio: rational(3n, 2n), cut: 2 });
  expect(edited.cut).toBe(2);
  expect(edited.lines).toEqual([
    { areaType: 'RURAL', line: 2_200_001, middleLine: 3_300_001, b1Points: null },
    { areaType: 'URBAN', line: 2_600_000, middleLine: 3_900_000, b1Points: null },
  ]);
});

test('a line alone leaves the middle line and the B1 score', () => {
  const [rural] = editStandard(aStandard(), { lines: [{ areaType: 'RURAL', line: 1_600_000 }] }).lines;
  expect(rural).toEqual({ areaType: 'RURAL', line: 1_600_000, middleLine: 2_250_000, b1Points: 140 });
});

test('an indicator that is not named counts no more; others take their new weight', () => {
  const { indicators } = editStandard(aStandard(), { indicators: [{ code: 'NHA_TIEU', weight: 2, points: 20 }] });
  expect(indicators).toEqual([{ code: 'NHA_TIEU', service: 'WATER_SANITATION', weight: 2, points: 20 }]);
});
