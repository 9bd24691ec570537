import { parseAccessGrant } from '@thoat-ngheo/domain';
import { useMemo } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { vietnameseToday } from '../today.ts';
import { GrantInputs } from './GrantInputs.tsx';

export function GrantCreate() {
  const preset = usePreset();
  const defaults = useMemo(
    () => ({ everywhere: false, communeIds: [], districtIds: [], validFrom: vietnameseToday(), ...preset }),
    [preset],
  );
  return (
    <RegistryCreate parse={parseAccessGrant} defaults={defaults}>
      <GrantInputs />
    </RegistryCreate>
  );
}
