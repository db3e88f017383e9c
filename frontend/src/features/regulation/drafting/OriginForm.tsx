import { useState } from 'react';
import { graphql } from '../../../gql';
import type { StartRegulationDraftInput } from '../../../gql/graphql';
import { useCommand } from '../../../graphql/useCommand';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useMessages } from '../../../ui/display';
import { FileField } from '../../../ui/FileField';
import { SelectField } from '../../../ui/fields';
import { RefusalPanel, type Refusal } from '../../../ui/RefusalPanel';
import { TextSourceFields, useTextSource } from '../TextSource';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

const StartDraft = graphql(`
  mutation StartRegulationDraft($input: StartRegulationDraftInput!) {
    startRegulationDraft(input: $input) {
      draft {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

type Origin = 'AMENDMENT' | 'TEMPLATE' | 'OTHER_REGULATION' | 'TEXT' | 'FILE';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface OriginFormProps {
  readonly committeeId: string;
  readonly templates: readonly Option[];
  readonly others: readonly Option[];
  /** Whether a regulation is in force that can be amended. */
  readonly amendable: boolean;
  readonly onDraft: (id: string) => void;
}

/** Begins a draft from one of the places a regulation can be taken from. */
export function OriginForm({ committeeId, templates, others, amendable, onDraft }: OriginFormProps) {
  const t = useMessages(draftMessages);
  const { run, busy } = useCommand(StartDraft, { showsRefusals: true });
  const [origin, setOrigin] = useState<Origin>(amendable ? 'AMENDMENT' : 'TEMPLATE');
  const [chosen, setChosen] = useState<string | null>(null);
  const [exported, setExported] = useState('');
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const text = useTextSource(() => setFields({}));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const source: Partial<StartRegulationDraftInput> | null = {
    AMENDMENT: {},
    TEMPLATE: chosen ? { templateCode: chosen } : null,
    OTHER_REGULATION: chosen ? { regulationId: chosen } : null,
    TEXT: text.input,
    FILE: exported.trim() ? { exported } : null,
  }[origin];

  async function begin() {
    const answer = await run({ input: { committeeId, ...source } });
    if (answer.ok) {
      const { draft } = answer.data.startRegulationDraft;
      if (draft) onDraft(draft.id);
    } else {
      setFields(answer.fields);
      setRefusals(answer.refusals);
    }
  }

  return (
    <Card title={t.startTitle}>
      <form
        className={classes.step}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <RefusalPanel refusals={refusals} />
        <SelectField
          label={t.startFrom}
          required
          error={fields.committeeId}
          options={(Object.keys(t.origins) as Origin[])
            .filter((value) => amendable || value !== 'AMENDMENT')
            .map((value) => ({ value, label: t.origins[value] }))}
          value={origin}
          onChange={(value) => {
            if (!value) return;
            setOrigin(value as Origin);
            setChosen(null);
            setFields({});
          }}
        />
        {origin === 'TEMPLATE' && (
          <SelectField
            label={t.template}
            required
            options={templates}
            value={chosen}
            onChange={setChosen}
            error={fields.templateCode}
          />
        )}
        {origin === 'OTHER_REGULATION' && (
          <SelectField
            label={t.otherRegulation}
            required
            searchable
            options={others}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {origin === 'TEXT' && <TextSourceFields source={text} errors={fields} />}
        {origin === 'FILE' && (
          <FileField
            label={t.exported}
            error={fields.exported}
            accept=".yaml,.yml,text/yaml"
            onChange={(picked) => {
              setFields({});
              void picked.text().then(setExported);
            }}
          />
        )}
        <div className={classes.acts}>
          <Button kind="primary" type="submit" busy={busy} disabled={source === null}>
            {t.start}
          </Button>
        </div>
      </form>
    </Card>
  );
}
