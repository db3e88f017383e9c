import { graphql } from '../../gql';
import { RenameDialog } from '../../graphql/RenameDialog';
import { AgencyCodeDialog } from './AgencyCodeDialog';
import { AgencyEndDialog } from './AgencyEndDialog';

const RenameAgency = graphql(`
  mutation RenameAgency($input: RenameAgencyInput!) {
    renameAgency(input: $input) {
      agency {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

export type AgencyAct = 'rename' | 'code' | 'end';

export interface AgencyActProps {
  readonly agency: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly shortName?: string | null;
  };
  readonly onClose: () => void;
}

/** Puts a change of an agency on record: a name, a code, or its end with those who stand for it. */
export function AgencyActDialog({ act, ...props }: AgencyActProps & { readonly act: AgencyAct }) {
  if (act === 'code') return <AgencyCodeDialog {...props} />;
  if (act === 'end') return <AgencyEndDialog {...props} />;
  const { agency, onClose } = props;
  return (
    <RenameDialog
      document={RenameAgency}
      variables={({ shortName, ...renaming }) => ({
        input: {
          agencyId: agency.id,
          expectedVersion: agency.version,
          shortName: shortName.trim() || null,
          ...renaming,
        },
      })}
      named={agency}
      onClose={onClose}
    />
  );
}
