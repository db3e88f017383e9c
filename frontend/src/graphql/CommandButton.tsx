import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { useWaitsOver } from '../ui/busy';
import { useToasts } from '../ui/toasts';
import { useCommand } from './useCommand';

interface CommandButtonProps<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What is said when it was done; nothing where the button itself shows it. */
  readonly done?: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly pressed?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that carries out one command; a refusal opens the dialog that names the clause. */
export function CommandButton<
  Data extends Record<string, unknown>,
  Variables extends Record<string, unknown>,
>({ document, variables, done, kind, pressed, label, children }: CommandButtonProps<Data, Variables>) {
  const { run, busy } = useCommand(document);
  const toasts = useToasts();
  const over = useWaitsOver();
  const latest = useRef(variables);
  useLayoutEffect(() => {
    latest.current = variables;
  }, [variables]);
  async function act() {
    // pressed right after another command: what that one changed is still on its way, its version too
    await over();
    const answer = await run(latest.current);
    if (answer.ok && done) toasts.done(done);
  }
  return (
    <Button kind={kind} busy={busy} aria-pressed={pressed} aria-label={label} onClick={() => void act()}>
      {children}
    </Button>
  );
}
