import { useEffect, useId, useLayoutEffect, useState, type ReactNode } from 'react';
import { useMessages } from './display';
import { CloseIcon } from './icons';
import { uiMessages } from './messages';
import { OverlayRoot } from './overlay';
import classes from './Sheet.module.css';

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** `side` for looking something up beside the page, `center` for a form or a question. */
  readonly placement?: 'side' | 'center';
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** Words without a control are scrolled by the keyboard only if they can be reached with it. */
function reachable(body: HTMLElement | null): void {
  if (body && !body.querySelector('a[href], button, input, select, textarea')) body.tabIndex = 0;
}

/** A modal surface on the browser's own dialog: focus stays inside, Escape closes, focus returns afterwards. */
export function Sheet({
  open,
  onClose,
  title,
  placement = 'side',
  wide = false,
  children,
  footer,
}: SheetProps) {
  const [element, setElement] = useState<HTMLDialogElement | null>(null);
  const titleId = useId();
  const t = useMessages(uiMessages);

  useEffect(() => {
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open, element]);

  // Taking an open dialog off the page leaves the focus nowhere; closing it first gives the focus back.
  useLayoutEffect(
    () => () => {
      if (!element?.open) return;
      element.close();
      if (document.activeElement === document.body) document.getElementById('main')?.focus();
    },
    [element],
  );

  useEffect(() => {
    // A press on the backdrop reaches the dialog itself; one inside reaches its content.
    const closeOnBackdrop = (event: MouseEvent) => {
      if (event.target === element) onClose();
    };
    element?.addEventListener('mousedown', closeOnBackdrop);
    return () => element?.removeEventListener('mousedown', closeOnBackdrop);
  }, [element, onClose]);

  return (
    <dialog
      ref={setElement}
      className={classes.sheet}
      data-placement={placement}
      data-wide={wide || undefined}
      aria-labelledby={titleId}
      // React also tells of the closing of a sheet inside this one
      onClose={(event) => event.target === element && onClose()}
    >
      {open && (
        <div className={classes.content}>
          <header className={classes.header}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={classes.close} onClick={onClose} aria-label={t.close}>
              <CloseIcon />
            </button>
          </header>
          <div ref={reachable} className={classes.body}>
            <OverlayRoot value={element}>{children}</OverlayRoot>
          </div>
          {footer && <footer className={classes.footer}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
