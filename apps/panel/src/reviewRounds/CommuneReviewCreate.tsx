import { parseCommuneReview } from '@thoat-ngheo/domain';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { CommuneReviewInputs } from './CommuneReviewInputs.tsx';

export function CommuneReviewCreate() {
  return (
    <RegistryCreate parse={parseCommuneReview} defaults={usePreset()}>
      <CommuneReviewInputs />
    </RegistryCreate>
  );
}
