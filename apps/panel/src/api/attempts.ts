import { recordId } from './record-id.ts';

/**
 * Keys of saves. As long as nobody knows whether a save arrived, the same content is sent again under the same key, so that it is
 * done once; after an answer the same content is a new save.
 */
export function createAttempts(newKey: () => string) {
  const unanswered = new Map<string, string>();
  return {
    begin(content: string): { readonly key: string; readonly answered: () => void } {
      const key = unanswered.get(content) ?? newKey();
      unanswered.set(content, key);
      return {
        key,
        answered() {
          unanswered.delete(content);
        },
      };
    },
  };
}

export const savingAttempts = createAttempts(recordId);
