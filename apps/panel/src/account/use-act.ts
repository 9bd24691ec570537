import { useState } from 'react';
import { messageOf } from '../auth/accounts.ts';

/** Runs one act at a time and keeps what was refused, in words or as the key of a message. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const act = async (run: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await run();
    } catch (error) {
      setRefusal(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, setRefusal, act };
}
