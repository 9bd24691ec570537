/** Whether the registry answers. Read by the banner; written by every request. */
export type Connection = 'ONLINE' | 'UNAVAILABLE';

let state: Connection = 'ONLINE';
const listeners = new Set<() => void>();

export const connection = {
  get: (): Connection => state,
  set(next: Connection): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
