import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { isUnavailable } from '../api/registry.ts';

export const USERS = ['users'];

type Payload = { readonly userErrors: readonly { readonly message: string }[] };

/** Runs one change of an account at a time, says what was refused, and reads the list anew. */
export function useUserAct() {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const act = async <Answer extends Payload>(
    run: () => Promise<Answer>,
    done: (answer: Answer) => void = () => undefined,
  ): Promise<void> => {
    setBusy(true);
    try {
      const answer = await run();
      const [refusal] = answer.userErrors;
      if (refusal === undefined) done(answer);
      else notify(refusal.message, { type: 'error', multiLine: true });
      await queryClient.invalidateQueries({ queryKey: USERS });
    } catch (error) {
      const message = isUnavailable(error) ? 'panel.connection.unavailable' : String((error as Error).message);
      notify(message, { type: 'error', multiLine: true });
    } finally {
      setBusy(false);
    }
  };
  return { busy, act };
}
