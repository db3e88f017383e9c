import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { importMessages } from './importMessages';
import { ProposedRule } from './ProposedRule';
import { errorsOf, type RuleDraft } from './ruleDrafts';
import { RuleForm } from './RuleForm';
import classes from './ProposedRules.module.css';

export const ProposedRules_Preview = graphql(`
  fragment ProposedRules_Preview on RegulationPreview {
    provisions {
      kind
      number
      text
      anchor
      parentAnchor
    }
    proposedRules {
      type
      explanation
      confidence
      parameters {
        name
        label
        value
        codes
      }
      phrases {
        anchor
        start
        end
      }
    }
  }
`);

export const RuleTypes = graphql(`
  query RuleTypes {
    ruleTypes {
      type
      severity
      example {
        text
        source
      }
      parameters {
        name
        label
        kind
        list
        choices {
          code
          label
        }
      }
    }
  }
`);

interface ProposedRulesProps {
  readonly preview: FragmentType<typeof ProposedRules_Preview>;
  readonly drafts: readonly RuleDraft[];
  readonly fields: Readonly<Record<string, string>>;
  readonly onChange: (drafts: readonly RuleDraft[]) => void;
}

/** The rules read from the words: each is confirmed, corrected or discarded, and others are added by hand. */
export function ProposedRules({ preview: masked, drafts, fields, onChange }: ProposedRulesProps) {
  const { provisions } = readFragment(ProposedRules_Preview, masked);
  const t = useMessages(importMessages);
  const [{ data }] = useQuery({ query: RuleTypes });
  const [editing, setEditing] = useState<RuleDraft | null>(null);
  const types = data?.ruleTypes ?? [];
  const open = drafts.filter((draft) => draft.state === 'OPEN');
  const certain = open.filter((draft) => draft.proposal?.confidence === 'CERTAIN');
  const replace = (changed: RuleDraft) =>
    onChange(drafts.map((draft) => (draft.key === changed.key ? changed : draft)));

  function finish(draft: RuleDraft) {
    if (drafts.some(({ key }) => key === draft.key)) replace(draft);
    else onChange([...drafts, draft]);
    setEditing(null);
  }

  const form = (draft: RuleDraft) => (
    <RuleForm
      draft={draft}
      types={types}
      provisions={provisions}
      errors={errorsOf(fields, drafts, draft.key)}
      onDone={finish}
      onCancel={() => setEditing(null)}
    />
  );

  return (
    <section className={classes.section} aria-label={t.title}>
      <h3>{t.title}</h3>
      <p className={classes.hint}>{t.hint}</p>
      <p role="status">{t.left(open.length, drafts.length)}</p>
      {certain.length > 0 && (
        <Button
          onClick={() =>
            onChange(
              drafts.map((draft) => (certain.includes(draft) ? { ...draft, state: 'KEPT' as const } : draft)),
            )
          }
        >
          {t.confirmCertain(certain.length)}
        </Button>
      )}
      <ol className={classes.rules}>
        {drafts.map((draft) =>
          editing?.key === draft.key ? (
            <li key={draft.key} className={classes.rule}>
              {form(draft)}
            </li>
          ) : (
            <ProposedRule
              key={draft.key}
              draft={draft}
              provisions={provisions}
              errors={errorsOf(fields, drafts, draft.key)}
              onState={(state) => replace({ ...draft, state })}
              onCorrect={() => setEditing(draft)}
            />
          ),
        )}
        {editing && !drafts.some(({ key }) => key === editing.key) && (
          <li className={classes.rule}>{form(editing)}</li>
        )}
      </ol>
      {!editing && types.length > 0 && (
        <Button
          onClick={() =>
            setEditing({
              key: crypto.randomUUID(),
              type: 'MEETING_CADENCE',
              values: {},
              phrases: [],
              state: 'OPEN',
            })
          }
        >
          {t.add}
        </Button>
      )}
    </section>
  );
}
