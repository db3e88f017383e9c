import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { uiMessages } from '../ui/messages';
import { RefusalPanel, type Refusal } from '../ui/RefusalPanel';
import { Sheet } from '../ui/Sheet';
import { useToasts } from '../ui/toasts';
import classes from './CommandDialog.module.css';
import { useCommand } from './useCommand';

interface CommandDialogProps<Data, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** The command as filled in; null while something required is missing. */
  readonly variables: Variables | null;
  readonly title: string;
  readonly submit: string;
  readonly done: string;
  readonly danger?: boolean;
  readonly wide?: boolean;
  readonly onClose: () => void;
  /** After success, before closing. */
  readonly onDone?: (data: Data) => void;
  /** After a refusal that brings something along. */
  readonly onRefused?: (data: Data) => void;
  /** The fields, given the refusals by field. */
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode;
}

/** A form in a dialog that sends one command, with refusals by field and by clause. */
export function CommandDialog<
  Data extends Record<string, unknown>,
  Variables extends Record<string, unknown>,
>(props: CommandDialogProps<Data, Variables>) {
  const { variables, onClose, onDone, onRefused } = props;
  const id = useId();
  const ui = useMessages(uiMessages);
  const toasts = useToasts();
  const { run, busy } = useCommand(props.document, { showsRefusals: true });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (!variables || busy) return;
    const answer = await run(variables);
    if (answer.ok) {
      toasts.done(props.done);
      onDone?.(answer.data);
      onClose();
    } else {
      setErrors(answer.fields);
      setRefusals(answer.refusals);
      if (answer.data) onRefused?.(answer.data);
    }
  }

  return (
    <Sheet
      open
      wide={props.wide}
      onClose={onClose}
      title={props.title}
      placement="center"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            kind={props.danger ? 'danger' : 'primary'}
            type="submit"
            form={id}
            busy={busy}
            disabled={variables === null}
          >
            {props.submit}
          </Button>
        </>
      }
    >
      <form id={id} className={classes.form} onSubmit={(event) => void send(event)}>
        <RefusalPanel refusals={refusals} />
        {props.children(errors)}
      </form>
    </Sheet>
  );
}
