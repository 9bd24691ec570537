/** Holds a name while a form is open, so that other tabs know; browsers without locks (no https) hold nothing. */
export function holdOpen(key: string): () => void {
  if (!('locks' in navigator)) return () => undefined;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(key, () => held);
  return release;
}

/** The drafts whose forms are open at this moment, in any tab. */
export async function openForms(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => name ?? []));
}
