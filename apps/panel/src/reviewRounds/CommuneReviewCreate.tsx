import { parseCommuneReview } from '@thoat-ngheo/domain';
import { useMemo } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { vietnameseToday } from '../today.ts';
import { CommuneReviewInputs } from './CommuneReviewInputs.tsx';

export function CommuneReviewCreate() {
  const preset = usePreset();
  const defaults = useMemo(() => ({ step: 'LISTING', stepSince: vietnameseToday(), ...preset }), [preset]);
  return (
    <RegistryCreate parse={parseCommuneReview} defaults={defaults}>
      <CommuneReviewInputs />
    </RegistryCreate>
  );
}
