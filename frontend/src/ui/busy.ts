import { createContext, use, useCallback, useLayoutEffect, useState } from 'react';

const Waits = createContext<(change: 1 | -1) => void>(() => undefined);

/** Around what may wait for content; `useBusy` counts for it. */
export const BusyProvider = Waits;

/** Whether anything inside waits for content, and what the provider needs to know it. */
export function useBusy(): readonly [busy: boolean, onWait: (change: 1 | -1) => void] {
  const [waiting, setWaiting] = useState(0);
  const onWait = useCallback((change: 1 | -1) => setWaiting((count) => count + change), []);
  return [waiting > 0, onWait];
}

/** Marks the surrounding landmark as busy while the caller stands, from its first frame to its last. */
export function useWaiting(): void {
  const onWait = use(Waits);
  useLayoutEffect(() => {
    onWait(1);
    return () => onWait(-1);
  }, [onWait]);
}
