import { graphql } from '../../gql';
import { LastDayDialog } from '../../graphql/LastDayDialog';
import { useMessages } from '../../ui/display';
import { assignmentMessages } from './messages';

const EndAssignment = graphql(`
  mutation EndAssignment($input: EndAssignmentInput!) {
    endAssignment(input: $input) {
      assignment {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndAssignmentDialogProps {
  readonly assignment: { readonly id: string; readonly version: number; readonly subject: string };
  readonly onClose: () => void;
}

/** Sets the last day of an assignment. */
export function EndAssignmentDialog({ assignment, onClose }: EndAssignmentDialogProps) {
  const t = useMessages(assignmentMessages);
  return (
    <LastDayDialog
      document={EndAssignment}
      variables={(ending) => ({
        input: { assignmentId: assignment.id, expectedVersion: assignment.version, ...ending },
      })}
      title={t.endOf(assignment.subject)}
      submit={t.end}
      done={t.ended}
      onClose={onClose}
    />
  );
}
