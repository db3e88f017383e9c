import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../../auth/SessionContext';
import { graphql } from '../../../gql';
import type { StartRegulationDraftInput } from '../../../gql/graphql';
import { FileRefused, uploadFile } from '../../../graphql/files';
import { Loaded } from '../../../graphql/Loaded';
import { useCommand } from '../../../graphql/useCommand';
import { formatDate } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { useLocale, useMessages } from '../../../ui/display';
import { FileField } from '../../../ui/FileField';
import { LongTextField, SelectField } from '../../../ui/fields';
import { RefusalPanel, type Refusal } from '../../../ui/RefusalPanel';
import { importMessages } from '../importMessages';
import { regulationMessages } from '../messages';
import classes from './drafting.module.css';
import { draftMessages } from './messages';

const StartQuery = graphql(`
  query DraftStart($committeeId: ID!) {
    regulationDrafts(committeeId: $committeeId) {
      id
      title
      number
      symbol
      startedAt
    }
    regulationTemplates {
      code
      notation
      title
    }
    committees(first: 100, kind: STEERING_COMMITTEE) {
      nodes {
        id
        shortName
        regulation {
          id
          notation
        }
      }
    }
  }
`);

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
const PLAIN_TEXT = /\.(?:txt|md)$/i;

interface StartStepProps {
  readonly committeeId: string;
  readonly onDraft: (id: string) => void;
}

/** Where a draft starts from, and the drafts that were begun before. */
export function StartStep({ committeeId, onDraft }: StartStepProps) {
  const t = useMessages(draftMessages);
  const locale = useLocale();
  const [state, refetch] = useQuery({ query: StartQuery, variables: { committeeId } });
  return (
    <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {(data) => (
        <div className={classes.step}>
          {data.regulationDrafts.length > 0 && (
            <Card title={t.openDrafts}>
              <p className={classes.hint}>{t.openDraftsHint}</p>
              <ul className={classes.list}>
                {data.regulationDrafts.map((draft) => {
                  const name = draft.number
                    ? [draft.number, draft.symbol].filter(Boolean).join('/')
                    : (draft.title ?? t.unnamed);
                  return (
                    <li key={draft.id} className={classes.item}>
                      <span>
                        {name} · {t.startedAt(formatDate(draft.startedAt, locale))}
                      </span>
                      <span>
                        <Button onClick={() => onDraft(draft.id)}>{t.goOn(name)}</Button>
                      </span>
                    </li>
                  );
                })}
              </ul>
            </Card>
          )}
          <Beginning
            committeeId={committeeId}
            templates={data.regulationTemplates.map(({ code, notation, title }) => ({
              value: code,
              label: `${notation} – ${title}`,
            }))}
            others={data.committees.nodes.flatMap(({ id, shortName, regulation }) =>
              regulation && id !== committeeId
                ? [{ value: regulation.id, label: `${regulation.notation} · ${shortName}` }]
                : [],
            )}
            amendable={data.committees.nodes.some(({ id, regulation }) => id === committeeId && regulation)}
            onDraft={onDraft}
          />
        </div>
      )}
    </Loaded>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface BeginningProps extends StartStepProps {
  readonly templates: readonly Option[];
  readonly others: readonly Option[];
  readonly amendable: boolean;
}

function Beginning({ committeeId, templates, others, amendable, onDraft }: BeginningProps) {
  const t = useMessages(draftMessages);
  const texts = useMessages(regulationMessages);
  const words = useMessages(importMessages);
  const locale = useLocale();
  const session = useSession();
  const { run, busy } = useCommand(StartDraft, { showsRefusals: true });
  const [origin, setOrigin] = useState<Origin>(amendable ? 'AMENDMENT' : 'TEMPLATE');
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [file, setFile] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [uploading, setUploading] = useState(false);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const source: Partial<StartRegulationDraftInput> | null = {
    AMENDMENT: {},
    TEMPLATE: chosen ? { templateCode: chosen } : null,
    OTHER_REGULATION: chosen ? { regulationId: chosen } : null,
    TEXT: file ? { fileId: file.id } : text.trim() ? { text } : null,
    FILE: text.trim() ? { exported: text } : null,
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

  async function read(picked: File) {
    setFields({});
    setFile(null);
    if (origin === 'FILE' || PLAIN_TEXT.test(picked.name)) {
      setText(await picked.text());
      return;
    }
    setUploading(true);
    try {
      setFile({ id: await uploadFile(session, locale, picked), name: picked.name });
    } catch (cause) {
      setFields({ fileId: (cause instanceof FileRefused && cause.message) || words.uploadFailed });
    } finally {
      setUploading(false);
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
            setText('');
            setFile(null);
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
        {origin === 'TEXT' && (
          <>
            <FileField
              label={texts.file}
              hint={uploading ? words.uploading : file ? t.chosenFile(file.name) : undefined}
              error={fields.fileId}
              accept=".docx,.pdf,.txt,.md,application/pdf,text/plain,text/markdown"
              disabled={uploading}
              onChange={(picked) => void read(picked)}
            />
            {!file && (
              <LongTextField
                label={texts.pasted}
                minRows={8}
                value={text}
                onChange={setText}
                error={fields.text}
              />
            )}
          </>
        )}
        {origin === 'FILE' && (
          <FileField
            label={t.exported}
            error={fields.exported}
            accept=".yaml,.yml,text/yaml"
            onChange={(picked) => void read(picked)}
          />
        )}
        <div className={classes.acts}>
          <Button kind="primary" type="submit" busy={busy} disabled={source === null || uploading}>
            {t.start}
          </Button>
        </div>
      </form>
    </Card>
  );
}
