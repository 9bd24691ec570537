import { expect, test } from 'vitest';
import { nextReviewStep, reviewSteps } from './review-step.ts';

test('the district gives its opinion until 30 June 2025 and no longer', () => {
  expect(reviewSteps('2025-06-30')).toContain('DISTRICT_OPINION');
  expect(reviewSteps('2025-07-01')).not.toContain('DISTRICT_OPINION');
  expect(nextReviewStep('POSTING', '2024-11-01')).toBe('DISTRICT_OPINION');
  expect(nextReviewStep('POSTING', '2025-11-01')).toBe('RECOGNITION');
  expect(nextReviewStep('DISTRICT_OPINION', '2025-11-01')).toBe('RECOGNITION');
  expect(nextReviewStep('RECOGNITION', '2025-11-01')).toBe('CLOSED');
  expect(nextReviewStep('CLOSED', '2025-11-01')).toBeNull();
});
