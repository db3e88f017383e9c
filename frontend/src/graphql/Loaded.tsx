import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { useWaiting } from '../ui/busy';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, Skeleton } from '../ui/states';
import { codeOf, graphqlMessages, toFault } from './messages';

interface LoadedProps<Data> {
  /** The state of `useQuery`. */
  readonly state: {
    readonly data?: Data | null;
    readonly error?: CombinedError;
    readonly fetching: boolean;
    readonly stale?: boolean;
  };
  /** How the query is read again, as `useQuery` gives it. */
  readonly onRetry: (from: { readonly requestPolicy: 'network-only' }) => void;
  readonly skeleton?: ReactNode;
  /** The heading of a screen until its content brings its own. */
  readonly heading?: string;
  /** Shown where what was asked for does not exist, or the person may not know of it. */
  readonly missing?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Skeleton, error or content of a query; content stays on the screen while it is read again. */
export function Loaded<Data>({ heading, missing, children, ...waiting }: LoadedProps<Data>) {
  // content of the language before, or of what was asked for before, stands until the new one comes
  useWaiting(waiting.state.fetching || (waiting.state.stale ?? false));
  if (waiting.state.data != null) return children(waiting.state.data);
  if (missing && codeOf(waiting.state.error) === 'NOT_FOUND') return missing;
  return (
    <>
      {heading && <PageHeader title={heading} />}
      <NotYet {...waiting} />
    </>
  );
}

function NotYet({ state, onRetry, skeleton }: Pick<LoadedProps<unknown>, 'state' | 'onRetry' | 'skeleton'>) {
  const t = useMessages(graphqlMessages);
  if (state.error) {
    const fault = toFault(state.error, t);
    return (
      <ErrorState
        title={t.loadProblem}
        onRetry={() => onRetry({ requestPolicy: 'network-only' })}
        trace={fault.traceId && t.trace(fault.traceId)}
      >
        {fault.text}
      </ErrorState>
    );
  }
  return skeleton ?? <Skeleton card lines={4} />;
}
