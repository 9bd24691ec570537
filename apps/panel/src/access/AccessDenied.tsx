import { useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { EmptyState } from '../components/list/EmptyState.tsx';

/** Stands in the place of a page that the person in hand may not open. */
export function AccessDenied() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.access_denied" preferenceKey={false} />
      <EmptyState title={translate('ra.page.access_denied')} hint={translate('ra.message.access_denied')} />
    </>
  );
}
