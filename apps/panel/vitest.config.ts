import { defineConfig } from 'vitest/config';

/** In a browser, against the real server. */
const inBrowser = {
  globalSetup: ['e2e/server.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
  fileParallelism: false,
  expect: { poll: { timeout: 15_000 } },
};

/** Rules of the panel in Node; what people do in its pages; walks through every page, at every size and as everybody. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      { test: { name: 'e2e', include: ['e2e/*.test.ts'], ...inBrowser } },
      { test: { name: 'walks', include: ['e2e/walks/*.test.ts'], ...inBrowser } },
    ],
  },
});
