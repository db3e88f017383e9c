import { graphql } from '../../gql';
import { RenameDialog } from '../../graphql/RenameDialog';

const RenameCommittee = graphql(`
  mutation RenameCommittee($input: RenameCommitteeInput!) {
    renameCommittee(input: $input) {
      committee {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export interface LivingBody {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly shortName: string;
}

/** Puts another name of a body on record. */
export function RenameBodyDialog({
  body,
  onClose,
}: {
  readonly body: LivingBody;
  readonly onClose: () => void;
}) {
  return (
    <RenameDialog
      document={RenameCommittee}
      variables={(renaming) => ({
        input: { committeeId: body.id, expectedVersion: body.version, ...renaming },
      })}
      named={body}
      shortNameRequired
      onClose={onClose}
    />
  );
}
