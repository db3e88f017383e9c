import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import type { FragmentType } from '../gql';
import { useMessages } from '../ui/display';
import { RefusalPanel, type Refusal } from '../ui/RefusalPanel';
import { Sheet } from '../ui/Sheet';
import { useToasts } from '../ui/toasts';
import { uiMessages } from '../ui/messages';
import { graphqlMessages, toFault } from './messages';
import { sortUserErrors, type SortedErrors, type UserErrorFields } from './userErrors';

interface Payload {
  readonly userErrors: readonly FragmentType<typeof UserErrorFields>[];
}

/** What came of a command: the payload, or why it was refused, with what the refusal brings along. */
export type CommandAnswer<Data> =
  { readonly ok: true; readonly data: Data } | ({ readonly ok: false; readonly data?: Data } & SortedErrors);

interface CommandOptions {
  /** True where the screen shows the refusals itself in a `RefusalPanel`; otherwise a dialog shows them. */
  readonly showsRefusals?: boolean;
}

const RefusalContext = createContext<(refusals: readonly Refusal[]) => void>(() => undefined);
const NOTHING: SortedErrors = { fields: {}, refusals: [], others: [] };

/** Shows the refusals of commands whose screen has no place for them. */
export function RefusalDialog({ children }: { readonly children: ReactNode }) {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const t = useMessages(uiMessages);
  return (
    <RefusalContext value={setRefusals}>
      {children}
      <Sheet open={refusals.length > 0} onClose={() => setRefusals([])} title={t.problem} placement="center">
        <RefusalPanel refusals={refusals} />
      </Sheet>
    </RefusalContext>
  );
}

/**
 * Sends a mutation with an `Idempotency-Key`. After a lost network the same command with the same values keeps its
 * key, so pressing the button again never does the thing twice. Faults and refusals that belong to no field and no
 * clause are said in a toast.
 */
export function useCommand<Data extends Record<string, unknown>, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  { showsRefusals = false }: CommandOptions = {},
) {
  const client = useClient();
  const toasts = useToasts();
  const showRefusals = use(RefusalContext);
  const t = useMessages(graphqlMessages);
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<{ readonly values: string; readonly key: string } | null>(null);

  const run = useCallback(
    async (variables: Variables): Promise<CommandAnswer<Data>> => {
      const values = JSON.stringify(variables);
      const key = unanswered.current?.values === values ? unanswered.current.key : crypto.randomUUID();
      setBusy(true);
      try {
        const { data, error } = await client
          .mutation(document, variables, { fetchOptions: { headers: { 'Idempotency-Key': key } } })
          .toPromise();
        unanswered.current = error?.networkError ? { values, key } : null;
        if (error || !data) {
          const fault = error ? toFault(error, t) : { text: t.internal };
          toasts.problem(fault.traceId ? `${fault.text} ${t.trace(fault.traceId)}` : fault.text);
          return { ok: false, ...NOTHING };
        }
        const errors = Object.values(data).flatMap(
          (payload) => (payload as Payload | null)?.userErrors ?? [],
        );
        if (errors.length === 0) return { ok: true, data };
        const sorted = sortUserErrors(errors);
        sorted.others.forEach((text) => toasts.problem(text));
        if (!showsRefusals && sorted.refusals.length > 0) showRefusals(sorted.refusals);
        return { ok: false, data, ...sorted };
      } finally {
        setBusy(false);
      }
    },
    [client, document, showRefusals, showsRefusals, t, toasts],
  );
  return useMemo(() => ({ run, busy }), [run, busy]);
}
