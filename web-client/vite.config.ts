import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// What nearly every page uses travels in one file; the words and parts of one page with that page.
const BASE = [
  /node_modules\/svelte\//,
  /shared\/src\/(router|http|topic|answer)\//,
  /shared\/src\/session\/session\b/,
  /shared\/src\/furigana\/furigana\b/,
  /shared\/src\/words\/(?!generated\/messages\/)/,
  /generated\/messages\/(common|page)_/,
  /shared\/src\/ui\/(Icon|icons|Title|Logo|LanguageBar|Languages|Loading|ErrorState|Notice|Shown)\b/,
  /shared\/src\/ui\/ring\/(geometry|CrowdRing)\b/
];
const isBase = (module: string) => BASE.some((part) => part.test(module));

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: {
    alias: { '@kurumaza/shared': fileURLToPath(new URL('./shared/src', import.meta.url)) }
  },
  build: {
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'base', test: isBase, minShareCount: 2 }] }
      }
    }
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: 'http://127.0.0.1:8080', ws: true } }
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts', 'shared/**/*.test.ts'],
    env: { TZ: 'UTC' }
  }
});
