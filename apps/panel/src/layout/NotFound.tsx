import { useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { EmptyState } from '../components/list/EmptyState.tsx';

/** Stands in the place of a record or a page that is not there, or that the person in hand may not see. */
export function NotFound() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.not_found" preferenceKey={false} />
      <EmptyState title={translate('ra.page.not_found')} hint={translate('ra.message.not_found')} />
    </>
  );
}
