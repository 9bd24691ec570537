import { useResourceContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Title } from 'react-admin';
import { recordId } from '../../api/record-id.ts';
import { RegistryForm, type RegistryFormProps } from './RegistryForm.tsx';

type Props = RegistryFormProps & {
  /** What the form starts with. */
  readonly defaults?: Readonly<Record<string, unknown>>;
};

const NOTHING = {};

/** The page that makes a new record. Its id is chosen now, so that a save repeated after a lost answer makes one record. */
export function RegistryCreate({ defaults = NOTHING, ...form }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const [newId] = useState(() => recordId());
  const name = translate(`resources.${resource}.name`);
  return (
    <>
      <Title title={translate('ra.page.create', { name })} preferenceKey={false} />
      <RegistryForm base={null} defaults={defaults} newId={newId} {...form} />
    </>
  );
}
