import { parseReviewRound } from '@thoat-ngheo/domain';
import { RegistryEdit } from '../components/form/RegistryEdit.tsx';
import { ReviewRoundInputs } from './ReviewRoundInputs.tsx';

export function ReviewRoundEdit() {
  return (
    <RegistryEdit parse={parseReviewRound}>
      <ReviewRoundInputs />
    </RegistryEdit>
  );
}
