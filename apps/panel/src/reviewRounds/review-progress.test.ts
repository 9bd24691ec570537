import { describe, expect, test } from 'vitest';
import { currentRound, latestAssessedRound, type RoundCounts, reviewProgress } from './review-progress.ts';

const none = { totalCount: 0 };
const aRound = (counts: Partial<RoundCounts> = {}): RoundCounts => ({
  startsOn: '2026-09-01',
  endsOn: '2026-12-14',
  listing: none,
  survey: none,
  villageMeeting: none,
  posting: none,
  districtOpinion: none,
  recognition: none,
  closed: none,
  started: none,
  ...counts,
});

describe('progress of a review round', () => {
  test('without communes there are no shares', () => {
    expect(reviewProgress(aRound(), 0).every((each) => each.communes === 0 && each.share === null)).toBe(true);
  });

  test('communes without a record have not started; there is no district step since 01/07/2025', () => {
    const round = aRound({ survey: { totalCount: 20 }, recognition: { totalCount: 7 }, started: { totalCount: 27 } });
    expect(reviewProgress(round, 54).map(({ step, communes, share }) => [step, communes, share])).toEqual([
      ['NOT_STARTED', 27, '50.0'],
      ['LISTING', 0, '0.0'],
      ['SURVEY', 20, '37.0'],
      ['VILLAGE_MEETING', 0, '0.0'],
      ['POSTING', 0, '0.0'],
      ['RECOGNITION', 7, '13.0'],
      ['CLOSED', 0, '0.0'],
    ]);
  });

  test('a round with districts has their opinion, one without shows it only where recorded', () => {
    const steps = (round: RoundCounts) => reviewProgress(round, 54).map(({ step }) => step);
    expect(steps(aRound({ startsOn: '2024-09-01' }))).toContain('DISTRICT_OPINION');
    expect(steps(aRound({ districtOpinion: { totalCount: 1 }, started: { totalCount: 1 } }))).toContain(
      'DISTRICT_OPINION',
    );
  });

  test('more records than communes never give a negative rest', () => {
    const round = aRound({ survey: { totalCount: 60 }, started: { totalCount: 60 } });
    expect(reviewProgress(round, 54)[0]).toEqual({ step: 'NOT_STARTED', communes: 0, share: '0.0' });
  });

  const rounds = [2024, 2025, 2026].map((year) => ({ year, startsOn: `${year}-09-01`, endsOn: `${year}-12-14` }));
  const assessedIn = (...years: number[]) =>
    rounds.map((round) => ({ ...round, assessments: { totalCount: years.includes(round.year) ? 9 : 0 } }));

  test('the current round is the latest that has begun, else the first to come', () => {
    expect(currentRound(rounds, '2026-08-31')?.year).toBe(2025);
    expect(currentRound(rounds, '2026-11-23')?.year).toBe(2026);
    expect(currentRound(rounds, '2020-01-01')?.year).toBe(2024);
    expect(currentRound([], '2026-01-01')).toBeUndefined();
  });

  test('a running round is not shown for a finished one: half its households are still to come', () => {
    expect(latestAssessedRound(assessedIn(), '2026-11-23')).toBeUndefined();
    expect(latestAssessedRound(assessedIn(2026), '2026-11-23')?.year).toBe(2026);
    expect(latestAssessedRound(assessedIn(2024, 2025, 2026), '2026-11-23')?.year).toBe(2025);
    expect(latestAssessedRound(assessedIn(2024, 2025, 2026), '2026-12-15')?.year).toBe(2026);
  });
});
