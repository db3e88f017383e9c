import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import type { Choice } from '../../graphql/ServerChoice';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField, TextField } from '../../ui/fields';
import { DecisionFields, EMPTY_DECISION, isHalfWritten, toDecision } from './DecisionFields';
import { managementMessages } from './managementMessages';
import { committeeMessages } from './messages';

const EstablishCommittee = graphql(`
  mutation EstablishCommittee($input: EstablishCommitteeInput!) {
    establishCommittee(input: $input) {
      committee {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const EstablishChoicesQuery = graphql(`
  query EstablishChoices {
    regulationTemplates {
      code
      notation
      title
    }
  }
`);

interface EstablishDialogProps {
  /** The committee a helper team is set up for; without it a steering committee is set up. */
  readonly assists?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onEstablished: (committeeId: string) => void;
}

/** Sets up a steering committee, or the team that helps one. */
export function EstablishDialog({ assists, onClose, onEstablished }: EstablishDialogProps) {
  const m = useMessages(committeeMessages);
  const t = useMessages(managementMessages);
  const [{ data }] = useQuery({ query: EstablishChoicesQuery, pause: assists !== undefined });
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [foundingDate, setFoundingDate] = useState<string | null>(legalDay(new Date()));
  const [decision, setDecision] = useState(EMPTY_DECISION);
  const [agency, setAgency] = useState<Choice | null>(null);
  const [templateCode, setTemplateCode] = useState<string | null>(null);
  return (
    <CommandDialog
      document={EstablishCommittee}
      variables={
        name.trim() && shortName.trim() && foundingDate && !isHalfWritten(decision)
          ? {
              input: {
                kind: assists ? 'HELPER_TEAM' : 'STEERING_COMMITTEE',
                name,
                shortName,
                assistsId: assists?.id ?? null,
                establishedBy: toDecision(decision),
                foundingDate,
                standingAgencyId: agency?.id ?? null,
                regulationTemplateCode: templateCode,
              },
            }
          : null
      }
      title={assists ? t.establishTeam : t.establish}
      submit={t.establishSubmit}
      done={t.established}
      onClose={onClose}
      onDone={({ establishCommittee: { committee } }) => {
        if (committee) onEstablished(committee.id);
      }}
    >
      {(errors) => (
        <>
          {assists && (
            <p>
              {m.assists}: {assists.name}
            </p>
          )}
          <TextField label={t.name} required value={name} onChange={setName} error={errors.name} />
          <TextField
            label={t.shortName}
            required
            value={shortName}
            onChange={setShortName}
            error={errors.shortName}
          />
          <DateField
            label={t.foundingDate}
            required
            value={foundingDate}
            onChange={setFoundingDate}
            error={errors.foundingDate}
          />
          <DecisionFields
            title={m.established}
            value={decision}
            onChange={setDecision}
            path="establishedBy"
            errors={errors}
          />
          {!assists && (
            <>
              <AgencyField
                label={m.standingAgency}
                value={agency}
                onChange={setAgency}
                error={errors.standingAgencyId}
              />
              <SelectField
                label={t.template}
                hint={t.templateHint}
                clearable
                placeholder={m.noRegulation}
                options={(data?.regulationTemplates ?? []).map(({ code, notation, title }) => ({
                  value: code,
                  label: `${notation} – ${title}`,
                }))}
                value={templateCode}
                onChange={setTemplateCode}
                error={errors.regulationTemplateCode}
              />
            </>
          )}
        </>
      )}
    </CommandDialog>
  );
}
