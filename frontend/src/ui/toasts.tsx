import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useMessages } from './display';
import { CheckIcon, CloseIcon, LateIcon } from './icons';
import { uiMessages } from './messages';
import classes from './toasts.module.css';

interface Toast {
  readonly key: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

export interface Toasts {
  /** A command was carried out; disappears by itself. */
  done: (text: string) => void;
  /** Something failed outside any form; stays until dismissed. */
  problem: (text: string) => void;
}

const ToastContext = createContext<Toasts | null>(null);
const SHOWN_FOR_MS = 6000;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const t = useMessages(uiMessages);
  const dismiss = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  );
  const show = useCallback(
    (kind: Toast['kind'], text: string) => {
      const key = next.current++;
      setToasts((all) => [...all.filter((toast) => toast.text !== text), { key, kind, text }]);
      if (kind === 'done') setTimeout(() => dismiss(key), SHOWN_FOR_MS);
    },
    [dismiss],
  );
  const value = useMemo<Toasts>(
    () => ({ done: (text) => show('done', text), problem: (text) => show('problem', text) }),
    [show],
  );
  return (
    <ToastContext value={value}>
      {children}
      <div className={classes.region} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.key} className={classes.toast} data-kind={toast.kind}>
            {toast.kind === 'done' ? <CheckIcon /> : <LateIcon />}
            <span>{toast.text}</span>
            <button type="button" aria-label={t.dismiss} onClick={() => dismiss(toast.key)}>
              <CloseIcon size={1} />
            </button>
          </div>
        ))}
      </div>
    </ToastContext>
  );
}

export function useToasts(): Toasts {
  const toasts = use(ToastContext);
  if (!toasts) throw new Error('ToastProvider is missing');
  return toasts;
}
