import { parseReviewRound } from '@thoat-ngheo/domain';
import { useMemo } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { vietnameseToday } from '../today.ts';
import { ReviewRoundInputs } from './ReviewRoundInputs.tsx';

export function ReviewRoundCreate() {
  const defaults = useMemo(() => ({ year: Number(vietnameseToday().slice(0, 4)), kind: 'YEARLY', month: null }), []);
  return (
    <RegistryCreate parse={parseReviewRound} defaults={defaults}>
      <ReviewRoundInputs />
    </RegistryCreate>
  );
}
