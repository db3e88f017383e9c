import { graphql } from '../../../gql';
import { CommandDialog } from '../../../graphql/CommandDialog';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { onboardingMessages } from './messages';

const ResendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      person {
        id
        access {
          state
          email
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface ResendDialogProps {
  readonly person: { readonly id: string; readonly fullName: string };
  readonly email: string;
  readonly onOtherAddress: () => void;
  readonly onClose: () => void;
}

/** Finishes an invitation that broke off, or sends the link again. */
export function ResendDialog({ person, email, onOtherAddress, onClose }: ResendDialogProps) {
  const t = useMessages(onboardingMessages);
  return (
    <CommandDialog
      document={ResendInvitation}
      variables={{ input: { personId: person.id } }}
      title={t.resendTo(person.fullName)}
      submit={t.resend}
      done={t.sent(person.fullName)}
      onClose={onClose}
    >
      {() => (
        <>
          <p>{t.resendText(email)}</p>
          <div>
            <Button kind="quiet" onClick={onOtherAddress}>
              {t.otherAddress}
            </Button>
          </div>
        </>
      )}
    </CommandDialog>
  );
}
