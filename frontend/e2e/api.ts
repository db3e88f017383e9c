import { expect, type Page } from '@playwright/test';

interface Answer<Data> {
  readonly data?: Record<string, Data> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The token the page uses: it stays in the page's memory, so it is read from a request the page sends. */
export async function tokenOf(page: Page): Promise<string> {
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.url().endsWith('/graphql')),
    page.reload(),
  ]);
  return (await request.headerValue('authorization')) ?? '';
}

async function send<Data>(page: Page, query: string, variables: object): Promise<Answer<Data>> {
  const response = await page.request.post('/graphql', {
    headers: { authorization: await tokenOf(page) },
    data: { query, variables },
  });
  return (await response.json()) as Answer<Data>;
}

/** What stands under the one field of an operation. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await send<Data>(page, query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Data;
}

/** A token is good for five minutes. */
const TOKEN_MS = 4 * 60_000;

/** What somebody does at the API with one token for as long as it is good: mutations by name, each to be taken without refusal. */
export function actor(page: Page) {
  let authorization = '';
  let since = 0;
  return async <Data>(mutation: string, input: object, selection: string): Promise<Data> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    if (Date.now() - since > TOKEN_MS) {
      since = Date.now();
      authorization = await tokenOf(page);
    }
    const query = `mutation($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { message } } }`;
    const response = await page.request.post('/graphql', {
      headers: { authorization },
      data: { query, variables: { input } },
    });
    const { data, errors } = (await response.json()) as Answer<{ userErrors: unknown[] } & Data>;
    expect(errors).toBeUndefined();
    const done = Object.values(data ?? {})[0];
    expect(done?.userErrors).toEqual([]);
    return done as Data;
  };
}

/** The codes under which the API refuses an operation; none when it does not. */
export async function codesOf(page: Page, query: string, variables: object = {}): Promise<string[]> {
  const { errors } = await send(page, query, variables);
  return (errors ?? []).map(({ extensions }) => extensions.code);
}
