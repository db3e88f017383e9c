import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { RuleInput, RuleTypesQuery } from '../../../gql/graphql';
import { useCommand } from '../../../graphql/useCommand';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useMessages } from '../../../ui/display';
import { CheckField } from '../../../ui/fields';
import { importMessages } from '../importMessages';
import { ProposedRule } from '../ProposedRule';
import proposed from '../ProposedRules.module.css';
import { RuleTypes } from '../ProposedRules';
import { parametersOf, type RuleDraft } from '../ruleDrafts';
import { RuleForm } from '../RuleForm';
import { ruleErrors, toRuleDraft, type Draft } from './draft';
import classes from './drafting.module.css';
import { draftMessages } from './messages';
import { useDraftVersion } from './useDraftVersion';

const AddRule = graphql(`
  mutation AddDraftRule($input: AddDraftRuleInput!) {
    addDraftRule(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const ReviseRule = graphql(`
  mutation ReviseDraftRule($input: ReviseDraftRuleInput!) {
    reviseDraftRule(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const ConfirmRules = graphql(`
  mutation ConfirmDraftRules($input: ConfirmDraftRulesInput!) {
    confirmDraftRules(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const RemoveRules = graphql(`
  mutation RemoveDraftRules($input: RemoveDraftRulesInput!) {
    removeDraftRules(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

/** A rule to be written by hand; it binds as is usual for its kind. */
function blank([first]: RuleTypesQuery['ruleTypes']): RuleDraft {
  return {
    key: crypto.randomUUID(),
    type: first?.type ?? 'MEETING_CADENCE',
    values: {},
    phrases: [],
    state: 'OPEN',
    force: { severity: first?.severity ?? 'WARN', validFrom: null, validTo: null },
  };
}

/** Each rule of the draft with the phrase it was read from: confirmed, corrected, added or left out. */
export function RulesStep({ draft }: { readonly draft: Draft }) {
  const t = useMessages(draftMessages);
  const words = useMessages(importMessages);
  const [{ data }] = useQuery({ query: RuleTypes });
  const add = useCommand(AddRule);
  const revise = useCommand(ReviseRule);
  const confirm = useCommand(ConfirmRules);
  const remove = useCommand(RemoveRules);
  const version = useDraftVersion(draft);
  const [editing, setEditing] = useState<RuleDraft | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [onlyOpen, setOnlyOpen] = useState(false);
  const types = data?.ruleTypes ?? [];
  const rules = draft.rules.map(toRuleDraft);
  const open = rules.filter(({ state }) => state === 'OPEN');
  const certain = draft.rules.filter(
    ({ state, confidence }) => state === 'PROPOSED' && confidence === 'CERTAIN',
  );
  const busy = add.busy || revise.busy || confirm.busy || remove.busy;

  async function choose(command: typeof confirm | typeof remove, codes: readonly string[]) {
    await command.run({ input: { ...(await version()), codes: [...codes] } });
  }

  function edit(rule: RuleDraft | null) {
    setErrors({});
    setEditing(rule);
  }

  async function keep(edited: RuleDraft) {
    const read = await version();
    const known = draft.rules.find(({ code }) => code === edited.key);
    const rule: RuleInput = {
      type: edited.type,
      parameters: parametersOf(edited),
      phrases: edited.phrases,
      severity: edited.force?.severity,
    };
    const validity = { validFrom: edited.force?.validFrom, validTo: edited.force?.validTo };
    const answer = known
      ? await revise.run({
          input: {
            ...read,
            code: known.code,
            content: { rule, sourceQuality: known.sourceQuality, ...validity },
          },
        })
      : await add.run({ input: { ...read, content: { rule, ...validity } } });
    if (answer.ok) edit(null);
    else setErrors(ruleErrors(answer.fields));
  }

  const form = (rule: RuleDraft) => (
    <RuleForm
      draft={rule}
      types={types}
      provisions={draft.provisions}
      errors={errors}
      onDone={(edited) => void keep(edited)}
      onCancel={() => edit(null)}
    />
  );

  return (
    <Card title={t.rulesTitle}>
      <div className={classes.step}>
        <p className={classes.hint}>{t.rulesHint}</p>
        <p role="status">{t.rulesLeft(open.length, rules.length)}</p>
        <div className={classes.acts}>
          {certain.length > 0 && (
            <Button
              busy={busy}
              onClick={() =>
                void choose(
                  confirm,
                  certain.map(({ code }) => code),
                )
              }
            >
              {words.confirmCertain(certain.length)}
            </Button>
          )}
          {!editing && types.length > 0 && <Button onClick={() => edit(blank(types))}>{words.add}</Button>}
          {open.length > 0 && <CheckField label={t.onlyOpen} value={onlyOpen} onChange={setOnlyOpen} />}
        </div>
        <ol className={proposed.rules}>
          {editing && !rules.some(({ key }) => key === editing.key) && (
            <li className={proposed.rule}>{form(editing)}</li>
          )}
          {(onlyOpen ? open : rules).map((rule) =>
            editing?.key === rule.key ? (
              <li key={rule.key} className={proposed.rule}>
                {form(editing)}
              </li>
            ) : (
              <ProposedRule
                key={rule.key}
                kept
                draft={rule}
                provisions={draft.provisions}
                errors={Object.fromEntries(
                  draft.problems
                    .filter(({ ruleCode }) => ruleCode === rule.key)
                    .map(({ message }, index) => [String(index), message]),
                )}
                onState={(state) => void choose(state === 'KEPT' ? confirm : remove, [rule.key])}
                onCorrect={() => edit(rule)}
              />
            ),
          )}
        </ol>
      </div>
    </Card>
  );
}
