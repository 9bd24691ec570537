import { parseDataRequest } from '@thoat-ngheo/domain';
import { useMemo } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { vietnameseToday } from '../today.ts';
import { DataRequestInputs } from './DataRequestInputs.tsx';

export function DataRequestCreate() {
  const preset = usePreset();
  const defaults = useMemo(() => ({ receivedOn: vietnameseToday(), ...preset }), [preset]);
  return (
    <RegistryCreate parse={parseDataRequest} defaults={defaults}>
      <DataRequestInputs />
    </RegistryCreate>
  );
}
