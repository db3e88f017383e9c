import { useState } from 'react';
import { graphql } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import type { Choice } from '../../graphql/ServerChoice';
import { terms } from '../../graphql/terms';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { TermField } from '../../ui/TermField';
import { managementMessages } from './managementMessages';
import { committeeMessages } from './messages';

const AssignAgencyRole = graphql(`
  mutation AssignAgencyRole($input: AssignAgencyRoleInput!) {
    assignAgencyRole(input: $input) {
      committee {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const ROLES = ['STANDING_AGENCY', 'BUDGET_HOLDER', 'WORK_VENUE', 'SECRETARIAT', 'PARENT_AUTHORITY'] as const;

interface AgencyRoleDialogProps {
  readonly committeeId: string;
  readonly onClose: () => void;
}

/** Gives an agency a role in a committee from a day on; who had the role before has it up to the day before. */
export function AgencyRoleDialog({ committeeId, onClose }: AgencyRoleDialogProps) {
  const m = useMessages(committeeMessages);
  const t = useMessages(managementMessages);
  const { agencyRole } = useMessages(terms);
  const [agency, setAgency] = useState<Choice | null>(null);
  const [role, setRole] = useState<(typeof ROLES)[number]>('STANDING_AGENCY');
  const [validFrom, setValidFrom] = useState<string | null>(legalDay(new Date()));
  return (
    <CommandDialog
      document={AssignAgencyRole}
      variables={agency ? { input: { committeeId, agencyId: agency.id, role, validFrom } } : null}
      title={t.assignRole}
      submit={m.save}
      done={t.roleAssigned}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TermField
            label={t.role}
            required
            values={ROLES}
            names={agencyRole}
            value={role}
            onChange={setRole}
            error={errors.role}
          />
          <AgencyField
            label={t.agency}
            required
            value={agency}
            onChange={setAgency}
            error={errors.agencyId}
          />
          <DateField label={m.firstDay} value={validFrom} onChange={setValidFrom} error={errors.validFrom} />
        </>
      )}
    </CommandDialog>
  );
}
