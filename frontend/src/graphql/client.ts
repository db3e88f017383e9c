import { Client, fetchExchange, type Exchange } from '@urql/core';
import type { Locale } from '../lib/messages';
import { createCache } from './cache';
import { createTransport, type TokenSource } from './transport';

/** One client per language, because messages and explanations come in the language of the request. */
export function createClient(
  url: string,
  tokens: TokenSource,
  locale: Locale,
  last: Exchange = fetchExchange,
): Client {
  return new Client({
    url,
    fetch: createTransport(tokens, locale),
    preferGetMethod: false,
    exchanges: [createCache(), last],
  });
}
