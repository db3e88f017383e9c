import { graphql } from '../../gql';
import { LastDayDialog } from '../../graphql/LastDayDialog';
import { useMessages } from '../../ui/display';
import { powersMessages } from './messages';

const EndEntrustment = graphql(`
  mutation EndEntrustment($input: EndEntrustmentInput!) {
    endEntrustment(input: $input) {
      entrustment {
        id
        version
        validTo
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndEntrustmentDialogProps {
  readonly entrustment: {
    readonly id: string;
    readonly version: number;
    readonly receiver: { readonly person: { readonly fullName: string } };
  };
  readonly onClose: () => void;
}

/** Takes a delegation back, or ends the acting for another; the powers end with it. */
export function EndEntrustmentDialog({ entrustment, onClose }: EndEntrustmentDialogProps) {
  const t = useMessages(powersMessages);
  return (
    <LastDayDialog
      document={EndEntrustment}
      variables={(ending) => ({
        input: { entrustmentId: entrustment.id, expectedVersion: entrustment.version, ...ending },
      })}
      title={t.endTitle(entrustment.receiver.person.fullName)}
      submit={t.end}
      done={t.ended}
      onClose={onClose}
    />
  );
}
