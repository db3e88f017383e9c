import { makeResult, type Exchange, type Operation } from '@urql/core';
import { buildSchema, execute, validate, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filter, fromPromise, map, mergeMap, pipe, share, takeUntil } from 'wonka';

/**
 * What the server would answer: an object graph for the queries and a function for each command. It is executed
 * against `schema.graphqls` with the document of the screen, so a fixture that lacks what a screen asks for, or has a
 * value the contract does not know, fails the test.
 */
export interface World {
  readonly Query: Readonly<Record<string, unknown>>;
  readonly Mutation?: Readonly<
    Record<string, (args: { readonly input: Record<string, unknown> }) => unknown>
  >;
}

/** A mutation as it was sent. */
export interface SentCommand {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | null;
}

const contract = readFileSync(join(import.meta.dirname, '../../../schema.graphqls'), 'utf8');
const schema = buildSchema(contract);

function answer(document: DocumentNode, operation: Operation, world: World) {
  const invalid = validate(schema, document);
  for (const error of invalid) throw error;
  const root = operation.kind === 'mutation' ? world.Mutation : world.Query;
  const result = execute({
    schema,
    document,
    rootValue: root,
    variableValues: operation.variables as Record<string, unknown>,
  });
  if (result instanceof Promise) throw new Error('Fixtures answer at once');
  // A refusal the fixture meant carries a code; anything else is a fixture that does not fit.
  const unfit = result.errors?.find((error) => !error.extensions.code);
  if (unfit) throw new Error(`Fixture: ${unfit.path?.join('.') ?? ''}: ${unfit.message}`);
  return result;
}

/** Stands in for the network: answers a moment later, and not at all when nobody waits any more. */
export function worldExchange(world: World, sent: SentCommand[]): Exchange {
  return () => (operations) => {
    const shared = pipe(operations, share);
    return pipe(
      shared,
      filter((operation) => operation.kind !== 'teardown'),
      mergeMap((operation) => {
        const tornDown = pipe(
          shared,
          filter((other) => other.kind === 'teardown' && other.key === operation.key),
        );
        return pipe(fromPromise(Promise.resolve(operation)), takeUntil(tornDown), map(respond));
      }),
    );
  };

  function respond(operation: Operation) {
    if (operation.kind === 'mutation') {
      const { fetchOptions } = operation.context;
      const headers = new Headers(typeof fetchOptions === 'function' ? undefined : fetchOptions?.headers);
      sent.push({
        variables: operation.variables as Record<string, unknown>,
        idempotencyKey: headers.get('Idempotency-Key'),
      });
    }
    const result = answer(operation.query, operation, world);
    // Through JSON, as over the network: no prototype and no undefined.
    return makeResult(operation, JSON.parse(JSON.stringify(result)) as typeof result);
  }
}
