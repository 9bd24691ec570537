import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
    // `graphql` must be one copy: left to Node, this package would load its CommonJS build beside Vite's ESM one
    server: { deps: { inline: ['@graphql-tools/utils'] } },
  },
});
