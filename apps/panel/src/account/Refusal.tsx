import { Alert } from '@mui/material';
import { useTranslate } from 'ra-core';

/** What was refused, in words or as the key of a message; nothing while nothing was. */
export function Refusal({ text }: { readonly text: string | undefined }) {
  const translate = useTranslate();
  return text === undefined ? null : <Alert severity="error">{translate(text, { _: text })}</Alert>;
}
