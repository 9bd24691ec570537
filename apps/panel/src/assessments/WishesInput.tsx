import { useWatch } from 'react-hook-form';
import { FormSection } from '../components/form/FormLayout.tsx';
import { TextInput } from '../components/input/TextInput.tsx';
import { VocabularyInput } from '../components/input/VocabularyInput.tsx';

/** What the household wishes to be helped with; another wish is told in words, which stay in sight until they are taken out. */
export function WishesInput() {
  const [wishes, other] = useWatch({ name: ['supportWishes', 'otherWish'] }) as [
    readonly string[] | null,
    string | null,
  ];
  const isAsked = wishes?.includes('OTHER') === true;
  return (
    <FormSection title="assessments.sections.wishes" hint="assessments.hints.wishes">
      <VocabularyInput source="supportWishes" vocabulary="SupportWish" multiple />
      {(isAsked || (other ?? '') !== '') && <TextInput source="otherWish" />}
    </FormSection>
  );
}
