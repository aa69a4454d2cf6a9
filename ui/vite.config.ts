import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { stillIcons } from './scripts/icons';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses, so that the same dist works under tauri:// and under any http host.
  base: './',
  plugins: [stillIcons(), svelte(), svelteTesting()],
  resolve: { alias: { $backend: at('./src/backend'), $shared: at('./src/shared') } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content policy allows no inline scripts and no data: fonts, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5173, strictPort: true, proxy: proxy() },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.js'],
    setupFiles: ['./src/test-setup.ts'],
    restoreMocks: true,
  },
});

/** `vite dev` against a running http host: set WARSHA_HOST=http://127.0.0.1:PORT. */
function proxy() {
  const target = process.env.WARSHA_HOST;
  return target ? { '/call': target, '/events': target, '/files': target } : undefined;
}
