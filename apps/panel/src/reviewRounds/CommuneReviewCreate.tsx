import { parseCommuneReview } from '@thoat-ngheo/domain';
import { useMemo } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { vietnameseToday } from '../today.ts';
import { CommuneReviewInputs } from './CommuneReviewInputs.tsx';

export function CommuneReviewCreate() {
  const defaults = useMemo(() => ({ step: 'LISTING', stepSince: vietnameseToday() }), []);
  return (
    <RegistryCreate parse={parseCommuneReview} defaults={defaults}>
      <CommuneReviewInputs />
    </RegistryCreate>
  );
}
