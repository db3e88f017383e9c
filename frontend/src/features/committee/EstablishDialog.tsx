import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { CommitteeKind } from '../../gql/graphql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import { DecisionFields, EMPTY_DECISION, isHalfWritten, toDecision } from '../../graphql/DecisionFields';
import { isNamed, NameFields } from '../../graphql/NameFields';
import type { Choice } from '../../graphql/ServerChoice';
import { terms } from '../../graphql/terms';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { TermField } from '../../ui/TermField';
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

const FormGroup = graphql(`
  mutation FormGroup($input: FormGroupInput!) {
    formGroup(input: $input) {
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
  /** The body the new one stands under; without it a steering committee is set up. */
  readonly under?: { readonly id: string; readonly name: string };
  readonly kinds?: readonly CommitteeKind[];
  /** Whether the viewer forms a group by the regulation, not by a decision from above. */
  readonly forms?: boolean;
  readonly onClose: () => void;
  readonly onEstablished?: (committeeId: string) => void;
}

/** Sets up a steering committee, or a body that stands under another one. */
export function EstablishDialog({ under, kinds = [], forms, onClose, onEstablished }: EstablishDialogProps) {
  const m = useMessages(committeeMessages);
  const t = useMessages(managementMessages);
  const names = useMessages(terms);
  const [{ data }] = useQuery({ query: EstablishChoicesQuery, pause: under !== undefined });
  const [kind, setKind] = useState<CommitteeKind>(kinds[0] ?? 'STEERING_COMMITTEE');
  const [named, setNamed] = useState({ name: '', shortName: '' });
  const [foundingDate, setFoundingDate] = useState<string | null>(legalDay(new Date()));
  const [decision, setDecision] = useState(EMPTY_DECISION);
  const [agency, setAgency] = useState<Choice | null>(null);
  const [templateCode, setTemplateCode] = useState<string | null>(null);
  const body =
    isNamed(named, true) && foundingDate && !isHalfWritten(decision)
      ? { kind, ...named, establishedBy: toDecision(decision), foundingDate }
      : null;
  const shared = {
    title: under ? (forms ? t.formGroup : t.establishBody) : t.establish,
    submit: t.establishSubmit,
    done: t.established,
    onClose,
    children: (errors: Readonly<Record<string, string>>) => (
      <>
        {under && (
          <p>
            {m.parent}: {under.name}
          </p>
        )}
        {kinds.length > 0 && (
          <TermField
            label={t.kind}
            required
            values={kinds}
            names={names.committeeKind}
            value={kind}
            onChange={setKind}
            error={errors.kind ?? errors.parentId}
          />
        )}
        <NameFields shortNameRequired value={named} onChange={setNamed} errors={errors} />
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
        {!under && (
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
    ),
  };
  if (under && forms) {
    return (
      <CommandDialog
        {...shared}
        document={FormGroup}
        variables={body && { input: { ...body, committeeId: under.id } }}
        onDone={({ formGroup: { committee } }) => {
          if (committee) onEstablished?.(committee.id);
        }}
      />
    );
  }
  return (
    <CommandDialog
      {...shared}
      document={EstablishCommittee}
      variables={
        body && {
          input: {
            ...body,
            parentId: under?.id ?? null,
            standingAgencyId: agency?.id ?? null,
            regulationTemplateCode: templateCode,
          },
        }
      }
      onDone={({ establishCommittee: { committee } }) => {
        if (committee) onEstablished?.(committee.id);
      }}
    />
  );
}
