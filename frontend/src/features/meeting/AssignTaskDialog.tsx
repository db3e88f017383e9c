import { CommandDialog } from '../../graphql/CommandDialog';
import { useTaskOrder } from '../../graphql/useTaskOrder';
import { useMessages } from '../../ui/display';
import { AssignTask } from './commands';
import { conclusionMessages } from './conclusionMessages';

interface AssignTaskDialogProps {
  readonly conclusion: { readonly id: string; readonly label: string };
  readonly onClose: () => void;
}

/** Gives a task to carry out a conclusion. */
export function AssignTaskDialog({ conclusion, onClose }: AssignTaskDialogProps) {
  const t = useMessages(conclusionMessages);
  const { order, fields } = useTaskOrder();
  return (
    <CommandDialog
      document={AssignTask}
      variables={order && { input: { conclusionId: conclusion.id, ...order } }}
      title={t.assignFrom(conclusion.label)}
      submit={t.save}
      done={t.assigned}
      onClose={onClose}
    >
      {fields}
    </CommandDialog>
  );
}
