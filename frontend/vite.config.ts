import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { graphqlDocuments } from './vite/graphqlDocuments.ts';

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [graphqlDocuments(fileURLToPath(new URL('src', import.meta.url))), react()],
  // The server puts a fresh one into each answer, with the policy that names it.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': backend, '/api': backend } },
  preview: { port: 4173, strictPort: true, proxy: { '/graphql': backend, '/api': backend } },
  build: {
    target: 'es2022',
    manifest: true,
    // Fonts and icons stay files: a strict content security policy has no data: for them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // Changes rarely, so browsers keep it across releases.
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|@urql|urql|wonka|@0no-co|keycloak-js)\//,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000,
    css: false,
  },
});
