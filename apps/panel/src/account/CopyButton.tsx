import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

/** Copies a text. Browsers allow it on https and on localhost only; elsewhere the text is there to be selected. */
export function CopyButton({ text }: { readonly text: string }) {
  const translate = useTranslate();
  const [isCopied, setCopied] = useState(false);
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return null;
  const copy = (): Promise<void> =>
    clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button size="small" onClick={copy} aria-live="polite">
      {translate(`account.${isCopied ? 'copied' : 'copy'}`)}
    </Button>
  );
}
