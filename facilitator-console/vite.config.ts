import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const shared = fileURLToPath(new URL('../web-client/shared/src', import.meta.url));
const packages = fileURLToPath(new URL('./node_modules', import.meta.url));

export default defineConfig({
  base: '/console/',
  plugins: [svelte(), svelteTesting()],
  resolve: {
    alias: {
      '@kurumaza/shared': shared,
      '@digital-go-jp/design-tokens': `${packages}/@digital-go-jp/design-tokens`
    },
    dedupe: ['svelte']
  },
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    fs: { allow: ['.', shared] },
    proxy: { '/api': { target: 'http://127.0.0.1:8080', ws: true } }
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    testTimeout: 30_000,
    env: { TZ: 'UTC' }
  }
});
