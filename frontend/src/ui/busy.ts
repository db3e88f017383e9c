import { createContext, use, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

interface Waits {
  /** One more, or one fewer, waits for content. */
  readonly change: (by: 1 | -1) => void;
  /** Resolves at once, or when nothing waits any more. */
  readonly over: () => Promise<void>;
}

const WaitsContext = createContext<Waits>({ change: () => undefined, over: () => Promise.resolve() });

/** Around what may wait for content; `useBusy` counts for it. */
export const BusyProvider = WaitsContext;

/** Whether anything inside waits for content, and what the provider needs to know it. */
export function useBusy(): readonly [busy: boolean, waits: Waits] {
  const [busy, setBusy] = useState(false);
  const waiting = useRef(0);
  const resolvers = useRef<(() => void)[]>([]);
  const change = useCallback((by: 1 | -1) => {
    waiting.current += by;
    setBusy(waiting.current > 0);
    if (waiting.current === 0) resolvers.current.splice(0).forEach((resolve) => resolve());
  }, []);
  const over = useCallback(
    () =>
      waiting.current === 0
        ? Promise.resolve()
        : new Promise<void>((resolve) => resolvers.current.push(resolve)),
    [],
  );
  return [busy, useMemo(() => ({ change, over }), [change, over])];
}

/** Marks the surrounding landmark as busy while the caller waits, from its first frame to its last. */
export function useWaiting(waits = true): void {
  const { change } = use(WaitsContext);
  useLayoutEffect(() => {
    if (!waits) return;
    change(1);
    return () => change(-1);
  }, [change, waits]);
}

/** For an act that must know what the screen is just reading again. */
export function useWaitsOver(): () => Promise<void> {
  return use(WaitsContext).over;
}
