import { expect, test } from 'vitest';
import { NO_VILLAGE, openComplaints, progressOf, workRows } from './work.ts';

const counted = (toSurvey: number, incomplete: number, done: number) => ({
  toSurvey: { totalCount: toSurvey },
  incomplete: { totalCount: incomplete },
  done: { totalCount: done },
});
const village = (id: string, ...counts: [number, number, number]) => ({
  id,
  kind: 'THON' as const,
  name: id,
  ...counted(...counts),
});
const act = (id: string, kind: 'COMPLAINT_RECEIVED' | 'COMPLAINT_RECHECKED', household: string, of?: string) => ({
  id,
  kind,
  complaint: of === undefined ? null : { id: of },
  household: { id: household, village: { id: 'a' } },
});
const names = { whole: 'whole', elsewhere: 'elsewhere', of: ({ name }: { name: string }) => name };

test('a complaint is open until it is checked again, and counts a household once', () => {
  const acts = [
    act('1', 'COMPLAINT_RECEIVED', 'x'),
    act('2', 'COMPLAINT_RECHECKED', 'x', '1'),
    act('3', 'COMPLAINT_RECEIVED', 'y'),
    act('4', 'COMPLAINT_RECEIVED', 'y'),
  ];
  expect(openComplaints(acts).map(({ id }) => id)).toEqual(['y']);
});

test('what is in no village is the rest of the commune', () => {
  const villages = [village('a', 2, 1, 3), village('b', 0, 0, 5)];
  const answer = {
    commune: { fullName: 'Xã', ...counted(3, 1, 8) },
    villages: { totalCount: 2, nodes: villages },
    complaints: { totalCount: 1, nodes: [act('3', 'COMPLAINT_RECEIVED', 'y')] },
  };
  const rows = workRows(answer, villages, names);
  expect(rows.map(({ name, counts }) => [name, counts.toSurvey, counts.done, counts.disagreed])).toEqual([
    ['whole', 3, 8, 1],
    ['a', 2, 3, 1],
    ['b', 0, 5, 0],
    ['elsewhere', 1, 0, 0],
  ]);
  expect(rows.at(-1)?.village).toBe(NO_VILLAGE);
});

test('progress is never full before everything is done', () => {
  expect(progressOf({ toSurvey: 1, incomplete: 0, done: 999, disagreed: 0 })).toBe(99);
  expect(progressOf({ toSurvey: 0, incomplete: 0, done: 3, disagreed: 1 })).toBe(100);
  expect(progressOf({ toSurvey: 0, incomplete: 0, done: 0, disagreed: 0 })).toBeNull();
});
