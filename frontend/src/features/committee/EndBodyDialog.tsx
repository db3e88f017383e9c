import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { GroundsFields, newGrounds, toGrounds } from '../../graphql/DecisionFields';
import { formMessages } from '../../graphql/formMessages';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { FieldGroup } from '../../ui/FieldGroup';
import { CheckField, SelectField } from '../../ui/fields';
import classes from './LifeActs.module.css';
import { lifeMessages } from './lifeMessages';
import type { LivingBody } from './RenameBodyDialog';

const OpenAffairsQuery = graphql(`
  query OpenAffairs($id: ID!, $merges: Boolean!) {
    committee(id: $id) {
      id
      kind
      openAffairs {
        id
        kind
        title
        day
      }
    }
    committees(first: 100) @include(if: $merges) {
      nodes {
        id
        kind
        name
      }
    }
  }
`);

const MergeCommittee = graphql(`
  mutation MergeCommittee($input: MergeCommitteeInput!) {
    mergeCommittee(input: $input) {
      committee {
        id
        version
        dissolutionDate
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const DissolveCommittee = graphql(`
  mutation DissolveCommittee($input: DissolveCommitteeInput!) {
    dissolveCommittee(input: $input) {
      committee {
        id
        version
        dissolutionDate
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface EndBodyDialogProps {
  readonly body: LivingBody;
  readonly merges: boolean;
  readonly onClose: () => void;
}

/** Puts the end of a body on record, with everything still open before one's eyes. */
export function EndBodyDialog({ body, merges, onClose }: EndBodyDialogProps) {
  const t = useMessages(lifeMessages);
  const form = useMessages(formMessages);
  const locale = useLocale();
  const [{ data }] = useQuery({
    query: OpenAffairsQuery,
    variables: { id: body.id, merges },
    requestPolicy: 'network-only',
  });
  const [grounds, setGrounds] = useState(newGrounds);
  const [intoId, setIntoId] = useState<string | null>(null);
  const [carriedOver, setCarriedOver] = useState<readonly string[]>([]);
  const rests = toGrounds(grounds);
  const ending = rests && {
    committeeId: body.id,
    expectedVersion: body.version,
    decision: rests.decision,
    lastDay: rests.day,
  };
  const open = data?.committee?.openAffairs ?? [];
  const heirs = (data?.committees?.nodes ?? []).filter(
    ({ id, kind }) => id !== body.id && kind === data?.committee?.kind,
  );
  const shared = {
    title: merges ? t.merge : t.dissolve,
    submit: form.record,
    done: form.recorded,
    danger: true,
    onClose,
    children: (errors: Readonly<Record<string, string>>) => (
      <>
        <p>{t.endsWith}</p>
        {merges && (
          <SelectField
            label={t.into}
            required
            searchable
            options={heirs.map(({ id, name }) => ({ value: id, label: name }))}
            value={intoId}
            onChange={setIntoId}
            error={errors.intoId}
          />
        )}
        <GroundsFields
          value={grounds}
          onChange={setGrounds}
          dayLabel={t.lastDay}
          dayPath="lastDay"
          errors={errors}
        />
        <FieldGroup title={t.open}>
          {open.length === 0 ? (
            <p>{t.openNone}</p>
          ) : (
            <ul className={classes.list}>
              {open.map(({ id, kind, title, day }) => (
                <li key={id}>
                  {merges && kind === 'TASK' ? (
                    <CheckField
                      label={t.carryOver(`${title} (${formatDate(day, locale)})`)}
                      value={carriedOver.includes(id)}
                      onChange={(carried) =>
                        setCarriedOver((chosen) =>
                          carried ? [...chosen, id] : chosen.filter((each) => each !== id),
                        )
                      }
                    />
                  ) : (
                    <span>
                      {t.openKind[kind]} · {title} · {formatDate(day, locale)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </FieldGroup>
      </>
    ),
  };
  return merges ? (
    <CommandDialog
      {...shared}
      document={MergeCommittee}
      variables={ending && intoId ? { input: { ...ending, intoId, carriedOver: [...carriedOver] } } : null}
    />
  ) : (
    <CommandDialog {...shared} document={DissolveCommittee} variables={ending && { input: ending }} />
  );
}
