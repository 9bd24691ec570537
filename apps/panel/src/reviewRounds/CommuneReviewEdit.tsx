import { parseCommuneReview } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { CommuneReviewInputs } from './CommuneReviewInputs.tsx';

export function CommuneReviewEdit() {
  return (
    <RegistryEdit parse={parseCommuneReview}>
      <CommuneReviewInputs />
    </RegistryEdit>
  );
}
