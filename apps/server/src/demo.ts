import { loadHouseholds, RegistryNotEmptyError } from './database/demo/index.ts';
import { vietnameseDay } from './http/today.ts';
import type { Registry } from './registry.ts';

export type DemoSize = {
  readonly households: number;
  readonly seed: number;
  /** Households live in the communes of this day; absent: in those of today. */
  readonly unitsOn?: string | undefined;
};

/** Households between two lines of progress. */
const STEP = 20_000;

/**
 * Loads synthetic households, marked as such, into a registry without any.
 * @throws RegistryNotEmptyError
 */
export async function loadDemo(
  { ownerUrl }: Registry,
  { households, seed, unitsOn }: DemoSize,
  say: (line: string) => void,
): Promise<void> {
  if (households === 0) return;
  const started = performance.now();
  let said = 0;
  const size = { households, seed, unitsOn, today: vietnameseDay(new Date()) };
  const loaded = await loadHouseholds(ownerUrl, size, (done) => {
    if (done - said < STEP) return;
    said = done;
    say(`${done} / ${households}`);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `Dữ liệu mẫu / synthetic data: ${loaded.households} hộ, ${loaded.members} nhân khẩu, ` +
      `${loaded.assessments} phiếu rà soát, ${loaded.answers} câu trả lời (${seconds} s)`,
  );
}

/** The same for the start of the server: a registry that has households is left alone. */
export async function loadDemoIfEmpty(registry: Registry, size: DemoSize, say: (line: string) => void): Promise<void> {
  try {
    await loadDemo(registry, size, say);
  } catch (error) {
    if (!(error instanceof RegistryNotEmptyError)) throw error;
  }
}
