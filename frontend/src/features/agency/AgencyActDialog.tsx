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

interface AgencyActDialogProps {
  readonly act: AgencyAct;
  readonly agency: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly shortName?: string | null;
  };
  readonly onClose: () => void;
}

/** Puts a change of an agency on record: a name, a code, or its end with those who stand for it. */
export function AgencyActDialog({ act, agency, onClose }: AgencyActDialogProps) {
  if (act === 'code') return <AgencyCodeDialog agency={agency} onClose={onClose} />;
  if (act === 'end') return <AgencyEndDialog agency={agency} onClose={onClose} />;
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
