import { defineConfig } from '@playwright/test';

/** The running system: its address comes from outside, because these tests start nothing themselves. */
const baseURL = process.env.BASE_URL ?? 'http://localhost:8080';

export default defineConfig({
  testDir: 'e2e',
  // only what hangs is to end by these: speed is measured elsewhere, and some machines have half of ours
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // pictures for people stand beside, in test-results/looks, and outlive the next run
  outputDir: 'test-results/failures',
  // each test has committees, meetings and words of its own, so two get on side by side
  workers: 2,
  fullyParallel: true,
  // once more on a machine that was too busy; what passes only then is reported as flaky
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 30_000,
    // what is still moving is neither to be judged nor to be pressed
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'sessions', testMatch: 'signIn.setup.ts' },
    {
      name: 'desktop',
      dependencies: ['sessions'],
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
