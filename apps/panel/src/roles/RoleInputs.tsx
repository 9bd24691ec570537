import { FormRow, FormSection } from '../components/form/FormLayout.tsx';
import { PermissionsInput } from '../components/input/PermissionsInput.tsx';
import { TextInput } from '../components/input/TextInput.tsx';

/** A role: its names and what its holders may do. */
export function RoleInputs() {
  return (
    <>
      <FormSection title="roles.sections.main">
        <FormRow>
          <TextInput source="name" />
          <TextInput source="nameEn" />
          <TextInput source="code" />
        </FormRow>
        <TextInput source="description" multiline />
      </FormSection>
      <FormSection title="roles.sections.permissions" hint="roles.permissionsHint">
        <PermissionsInput source="permissions" />
      </FormSection>
    </>
  );
}
