import { join } from 'node:path';

/** Demo accounts; the password of each is its own name, in the demo only. */
export const DEMO_ACCOUNTS = [
  'truongban',
  'photruongban',
  'uyvien1',
  'uyvien2',
  'totruong',
  'thuky',
  'giamdoc',
  'quantri',
  'khach',
] as const;

export type DemoAccount = (typeof DEMO_ACCOUNTS)[number];

/** Where the session of an account at Keycloak is kept for all tests of one run. */
export function sessionOf(account: DemoAccount): string {
  return join(import.meta.dirname, '../test-results/sessions', `${account}.json`);
}
