import { useLayoutEffect, useRef } from 'react';
import { useWaitsOver } from '../../../ui/busy';
import type { Draft } from './draft';

/**
 * Names the draft and its version for a command. Asked right after another command it waits for what that one changed.
 */
export function useDraftVersion(draft: Draft) {
  const over = useWaitsOver();
  const latest = useRef(draft);
  useLayoutEffect(() => {
    latest.current = draft;
  }, [draft]);
  return async () => {
    await over();
    return { draftId: latest.current.id, expectedVersion: latest.current.version };
  };
}
