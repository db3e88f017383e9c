import { expect, type Page } from '@playwright/test';

type Json = Record<string, unknown>;

/**
 * Sends what a story needs and no screen is about, with the page's own token: the token stays in the page's memory,
 * so it is read from a request the page sends.
 */
export async function tokenOf(page: Page): Promise<string> {
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.url().endsWith('/graphql')),
    page.reload(),
  ]);
  return (await request.headerValue('authorization')) ?? '';
}

/** One operation; what came of it under the operation's field. A fault fails the test, a refusal does not. */
export async function send<Answer = Json>(
  page: Page,
  token: string,
  query: string,
  variables: Json = {},
): Promise<Answer> {
  const response = await page.request.post('/graphql', {
    headers: { authorization: token },
    data: { query, variables },
  });
  const body = (await response.json()) as { data?: Record<string, Answer>; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return Object.values(body.data ?? {})[0] as Answer;
}
