import { useRecordContext } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';

/** The deprivation score, or the interval it lies in while answers are open. */
export function ScoreField() {
  const assessment = useRecordContext<PanelRecord>();
  if (assessment === undefined) return null;
  const [min, max] = [Number(assessment.scoreBMin), Number(assessment.scoreBMax)];
  return <>{min === max ? min : `${min}–${max}`}</>;
}
