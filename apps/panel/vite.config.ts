import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite` and `vite preview` find a running registry. */
const registry = { target: process.env.REGISTRY_URL ?? 'http://127.0.0.1:4000', changeOrigin: false };

/** Two pages: the panel, and the explorer that the server shows at `/graphql`. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    rolldownOptions: { input: { index: 'index.html', explorer: 'explorer.html' } },
    chunkSizeWarningLimit: 4000,
    // The panel keeps to the server's content security policy: no inline scripts, fonts and images as files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': registry, '/api': registry } },
});
