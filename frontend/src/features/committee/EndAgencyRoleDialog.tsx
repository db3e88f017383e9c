import { useState } from 'react';
import { graphql } from '../../gql';
import type { AgencyRoleKind } from '../../gql/graphql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { managementMessages } from './managementMessages';
import { committeeMessages } from './messages';

const EndAgencyRole = graphql(`
  mutation EndAgencyRole($input: EndAgencyRoleInput!) {
    endAgencyRole(input: $input) {
      committee {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndAgencyRoleDialogProps {
  readonly committee: {
    readonly id: string;
    readonly agencyRoles: readonly {
      readonly role: AgencyRoleKind;
      readonly agency: { readonly id: string; readonly name: string };
    }[];
  };
  readonly onClose: () => void;
}

/** Ends one of the roles agencies have in a committee with a day. */
export function EndAgencyRoleDialog({ committee, onClose }: EndAgencyRoleDialogProps) {
  const m = useMessages(committeeMessages);
  const t = useMessages(managementMessages);
  const { agencyRole } = useMessages(terms);
  const held = committee.agencyRoles.map(({ role, agency }) => ({
    key: `${role} ${agency.id}`,
    role,
    agencyId: agency.id,
    label: `${agencyRole[role]}: ${agency.name}`,
  }));
  const [chosen, setChosen] = useState(held[0]?.key ?? null);
  const [lastDay, setLastDay] = useState<string | null>(legalDay(new Date()));
  const ending = held.find(({ key }) => key === chosen);
  return (
    <CommandDialog
      document={EndAgencyRole}
      variables={
        ending && lastDay
          ? { input: { committeeId: committee.id, agencyId: ending.agencyId, role: ending.role, lastDay } }
          : null
      }
      title={t.endRole}
      submit={t.endShort}
      done={t.roleEnded}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.role}
            required
            options={held.map(({ key, label }) => ({ value: key, label }))}
            value={chosen}
            onChange={setChosen}
            error={errors.role}
          />
          <DateField
            label={m.lastDay}
            required
            value={lastDay}
            onChange={setLastDay}
            error={errors.lastDay}
          />
        </>
      )}
    </CommandDialog>
  );
}
