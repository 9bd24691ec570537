import { Alert, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

type Props<Data> = {
  readonly query: { readonly data: Data | undefined; readonly isError: boolean };
  /** Of what stands in its place until it is there, in pixels. */
  readonly height: number;
  readonly children: (data: Data) => ReactNode;
};

/** What the registry answered; its place until it does, and a word when it did not. */
export function Answered<Data>({ query: { data, isError }, height, children }: Props<Data>) {
  const translate = useTranslate();
  return (
    <>
      {isError && <Alert severity="error">{translate('ra.notification.data_provider_error')}</Alert>}
      {data === undefined ? !isError && <Skeleton variant="rounded" height={height} /> : children(data)}
    </>
  );
}
