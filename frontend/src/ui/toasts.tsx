import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '../lib/messages';
import { useLocale, useMessages } from './display';
import { CheckIcon, CloseIcon, LateIcon } from './icons';
import { uiMessages } from './messages';
import classes from './toasts.module.css';

interface Toast {
  readonly key: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** The language it was said in, which may since have been changed. */
  readonly locale: Locale;
  /** The dialog in whose way it came: everything outside is out of reach while that is open. */
  readonly within: HTMLDialogElement | null;
}

export interface Toasts {
  /** A command was carried out; disappears by itself. */
  done: (text: string) => void;
  /** Something failed outside any form; stays until dismissed. */
  problem: (text: string) => void;
}

const ToastContext = createContext<Toasts | null>(null);
const SHOWN_FOR_MS = 6000;

function topDialog(): HTMLDialogElement | null {
  return Array.from(document.querySelectorAll<HTMLDialogElement>('dialog[open]')).at(-1) ?? null;
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(0);
  const locale = useLocale();
  const dismiss = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  );
  const show = useCallback(
    (kind: Toast['kind'], text: string) => {
      const key = next.current++;
      // what is done closes its dialog; a problem has to be seen inside
      const within = kind === 'problem' ? topDialog() : null;
      setToasts((all) => [
        ...all.filter((toast) => toast.text !== text),
        { key, kind, text, locale, within },
      ]);
      const outlive = (toast: Toast) => (toast.within === within ? { ...toast, within: null } : toast);
      within?.addEventListener('close', () => setToasts((all) => all.map(outlive)), { once: true });
      if (kind === 'done') setTimeout(() => dismiss(key), SHOWN_FOR_MS);
    },
    [dismiss, locale],
  );
  const value = useMemo<Toasts>(
    () => ({ done: (text) => show('done', text), problem: (text) => show('problem', text) }),
    [show],
  );
  const dialogs = [...new Set(toasts.flatMap(({ within }) => within ?? []))];
  const of = (place: Toast['within']) => toasts.filter(({ within }) => within === place);
  return (
    <ToastContext value={value}>
      {children}
      <div className={classes.region} role="status" aria-live="polite">
        <ToastList toasts={of(null)} onDismiss={dismiss} />
      </div>
      {dialogs.map((dialog, index) =>
        createPortal(
          // appears together with its words, which only an alert is sure to be read out with
          <div key={index} className={classes.region} role="alert">
            <ToastList toasts={of(dialog)} onDismiss={dismiss} />
          </div>,
          dialog,
        ),
      )}
    </ToastContext>
  );
}

interface ToastListProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (key: number) => void;
}

function ToastList({ toasts, onDismiss }: ToastListProps) {
  const t = useMessages(uiMessages);
  return toasts.map((toast) => (
    <div key={toast.key} className={classes.toast} data-kind={toast.kind}>
      {toast.kind === 'done' ? <CheckIcon /> : <LateIcon />}
      <span lang={toast.locale}>{toast.text}</span>
      <button type="button" aria-label={t.dismiss} onClick={() => onDismiss(toast.key)}>
        <CloseIcon size={1} />
      </button>
    </div>
  ));
}

export function useToasts(): Toasts {
  const toasts = use(ToastContext);
  if (!toasts) throw new Error('ToastProvider is missing');
  return toasts;
}
