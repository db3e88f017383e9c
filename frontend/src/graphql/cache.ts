import { cacheExchange, type Cache, type CacheExchangeOpts } from '@urql/exchange-graphcache';
import { schemaIndex } from '../gql/schemaIndex';

type Index = Pick<typeof schemaIndex, 'embedded' | 'commands'> & {
  readonly query: string;
  readonly mutation: string | null;
  readonly objects: Record<string, readonly string[]>;
  readonly interfaces: readonly string[];
  readonly unions: Record<string, readonly string[]>;
};

/** Fields of the root that no command changes. */
const STEADY = new Set(['viewer', 'regulationTemplates', 'ruleTypes']);

/** The least of an introspection that lets the cache match interfaces and unions. */
function toSchema(index: Index): CacheExchangeOpts['schema'] {
  const named = (kind: string) => (name: string) => ({ kind, name, ofType: null });
  const required = (name: string) => ({
    name,
    args: [],
    type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR' } },
  });
  return {
    __schema: {
      queryType: { name: index.query },
      mutationType: index.mutation ? { name: index.mutation } : null,
      subscriptionType: null,
      types: [
        ...Object.entries(index.objects).map(([name, interfaces]) => ({
          kind: 'OBJECT',
          name,
          fields: name === index.mutation ? index.commands.map(required) : [],
          interfaces: interfaces.map(named('INTERFACE')),
        })),
        ...index.interfaces.map((name) => ({
          kind: 'INTERFACE',
          name,
          fields: [],
          interfaces: [],
          possibleTypes: [],
        })),
        ...Object.entries(index.unions).map(([name, types]) => ({
          kind: 'UNION',
          name,
          possibleTypes: types.map(named('OBJECT')),
        })),
      ],
    },
  };
}

/** A body, an agency or a membership as of a day is another thing than the one of today. */
function dated({ id, asOf }: Record<string, unknown>): string | null {
  if (typeof id !== 'string') return null;
  return typeof asOf === 'string' ? `${id}@${asOf}` : id;
}

/** After a command every list on the screen asks again: the server knows best what a rule changed. */
function forgetLists(cache: Cache): void {
  for (const field of cache.inspectFields('Query')) {
    if (!STEADY.has(field.fieldName))
      cache.invalidate('Query', field.fieldName, field.arguments ?? undefined);
  }
}

/** A normalised cache: objects by their global id; types without an id live inside their parent. */
export function createCache(index: Index = schemaIndex) {
  return cacheExchange({
    schema: toSchema(index),
    keys: {
      ...Object.fromEntries(index.embedded.map((type) => [type, () => null])),
      // a body as of a day is not the body of today: queries that ask for a day select `asOf`
      Committee: dated,
      Agency: dated,
      // so is who sits in it: the title and the agency acted for are those of the day
      Membership: dated,
    },
    updates: {
      Mutation: Object.fromEntries(
        index.commands.map((command) => [
          command,
          (_result: unknown, _args: unknown, cache: Cache) => forgetLists(cache),
        ]),
      ),
    },
    // The index carries no fields on purpose: a field it does not list is required, never quietly null.
    logger: (severity, message) => {
      if (severity !== 'debug' && !message.startsWith('Invalid field')) console[severity](message);
    },
  });
}
