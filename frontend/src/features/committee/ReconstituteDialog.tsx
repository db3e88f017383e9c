import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { CommitteeKind, PostRole } from '../../gql/graphql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { GroundsFields, newGrounds, toGrounds } from '../../graphql/DecisionFields';
import { formMessages } from '../../graphql/formMessages';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { usePostTitles } from '../../graphql/usePostTitles';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { FieldGroup } from '../../ui/FieldGroup';
import { CheckField, SelectField } from '../../ui/fields';
import { postOptions, usualPost } from './bodies';
import classes from './LifeActs.module.css';
import { lifeMessages } from './lifeMessages';
import { committeeMessages } from './messages';
import type { LivingBody } from './RenameBodyDialog';

const ReconstitutedMembersQuery = graphql(`
  query ReconstitutedMembers($id: ID!) {
    committee(id: $id) {
      id
      members {
        id
        version
        post
        title
        person {
          id
          fullName
        }
      }
    }
  }
`);

const ReconstituteCommittee = graphql(`
  mutation ReconstituteCommittee($input: ReconstituteCommitteeInput!) {
    reconstituteCommittee(input: $input) {
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

interface Coming {
  readonly person: Choice;
  readonly post: PostRole;
}

interface ReconstituteDialogProps {
  readonly body: LivingBody & { readonly kind: CommitteeKind };
  readonly onClose: () => void;
}

/** One decision: who stays, who leaves and who comes, seen before it is recorded. */
export function ReconstituteDialog({ body, onClose }: ReconstituteDialogProps) {
  const t = useMessages(lifeMessages);
  const form = useMessages(formMessages);
  const m = useMessages(committeeMessages);
  const titles = usePostTitles(body.id);
  const posts = postOptions(body.kind, titles);
  const [{ data }] = useQuery({ query: ReconstitutedMembersQuery, variables: { id: body.id } });
  const [grounds, setGrounds] = useState(newGrounds);
  const [leaving, setLeaving] = useState<readonly string[]>([]);
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const [person, setPerson] = useState<Choice | null>(null);
  const [post, setPost] = useState<PostRole>(usualPost(body.kind));
  const members = data?.committee?.members ?? [];
  const gone = members.filter(({ id }) => leaving.includes(id));
  const rests = toGrounds(grounds);
  return (
    <CommandDialog
      document={ReconstituteCommittee}
      variables={
        rests && gone.length + coming.length > 0
          ? {
              input: {
                committeeId: body.id,
                expectedVersion: body.version,
                decision: rests.decision,
                effectiveOn: rests.day,
                leaving: gone.map(({ id, version }) => ({ membershipId: id, expectedVersion: version })),
                coming: coming.map((each) => ({ personId: each.person.id, post: each.post })),
              },
            }
          : null
      }
      title={t.reconstitute}
      submit={form.record}
      done={form.recorded}
      wide
      onClose={onClose}
    >
      {(errors) => (
        <>
          <GroundsFields value={grounds} onChange={setGrounds} errors={errors} />
          <FieldGroup title={t.whoStays}>
            <ul className={classes.list}>
              {members.map((member) => (
                <li key={member.id}>
                  <CheckField
                    label={`${t.leave}: ${member.person.fullName}, ${member.title}`}
                    value={leaving.includes(member.id)}
                    onChange={(leaves) =>
                      setLeaving((chosen) =>
                        leaves ? [...chosen, member.id] : chosen.filter((id) => id !== member.id),
                      )
                    }
                    error={errors[`leaving.${String(gone.indexOf(member))}.validTo`]}
                  />
                </li>
              ))}
            </ul>
          </FieldGroup>
          <FieldGroup title={t.whoComes}>
            <ul className={classes.list}>
              {coming.map((each, index) => (
                <li key={`${each.person.id} ${each.post}`}>
                  <span>
                    {each.person.label}, {titles[each.post]}
                    {errors[`coming.${String(index)}.post`] && (
                      <strong role="alert"> {errors[`coming.${String(index)}.post`]}</strong>
                    )}
                  </span>
                  <Button
                    kind="quiet"
                    onClick={() => setComing((named) => named.filter((other) => other !== each))}
                    aria-label={t.remove(each.person.label)}
                  >
                    {t.remove('')}
                  </Button>
                </li>
              ))}
            </ul>
            <PersonField label={m.person} value={person} onChange={setPerson} error={errors.coming} />
            <SelectField
              label={m.post}
              options={posts}
              value={post}
              onChange={(value) => setPost(posts.find((each) => each.value === value)?.value ?? post)}
            />
            <div>
              <Button
                disabled={!person}
                onClick={() => {
                  if (person) setComing((named) => [...named, { person, post }]);
                  setPerson(null);
                }}
              >
                {t.addComing}
              </Button>
            </div>
          </FieldGroup>
          <p aria-live="polite">{t.preview(members.length - gone.length, gone.length, coming.length)}</p>
        </>
      )}
    </CommandDialog>
  );
}
