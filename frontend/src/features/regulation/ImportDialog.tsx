import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql';
import { ruleTerms } from '../../graphql/ruleTerms';
import { useCommand } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { RefusalPanel, type Refusal } from '../../ui/RefusalPanel';
import { Sheet } from '../../ui/Sheet';
import { useToasts } from '../../ui/toasts';
import { ImportPreview } from './ImportPreview';
import classes from './ImportDialog.module.css';
import { importMessages } from './importMessages';
import { regulationMessages } from './messages';
import { ProposedRules, ProposedRules_Preview } from './ProposedRules';
import { draftsOf, toInputs, type RuleDraft } from './ruleDrafts';
import { TextSourceFields, useTextSource } from './TextSource';

const ImportRegulation = graphql(`
  mutation ImportRegulation($input: ImportRegulationInput!) {
    importRegulation(input: $input) {
      preview {
        ...ImportPreview_Preview
        ...ProposedRules_Preview
      }
      regulation {
        id
        notation
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const TemplatesQuery = graphql(`
  query RegulationTemplates {
    regulationTemplates {
      code
      notation
    }
  }
`);

type Preview = ResultOf<typeof ImportRegulation>['importRegulation']['preview'];
type Quality = keyof (typeof ruleTerms)['vi']['sourceQuality'];

interface ImportDialogProps {
  readonly committeeId: string;
  readonly onClose: () => void;
}

/** Reads a decision with its regulation, shows what was found, and saves only after that. */
export function ImportDialog({ committeeId, onClose }: ImportDialogProps) {
  const t = useMessages(regulationMessages);
  const words = useMessages(importMessages);
  const { sourceQuality } = useMessages(ruleTerms);
  const toasts = useToasts();
  const { run, busy } = useCommand(ImportRegulation, { showsRefusals: true });
  const [{ data: templates }] = useQuery({ query: TemplatesQuery });
  const [templateCode, setTemplateCode] = useState<string | null>(null);
  const [quality, setQuality] = useState<Quality>('FULL_TEXT');
  const [effectiveFrom, setEffectiveFrom] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview>(null);
  const [drafts, setDrafts] = useState<readonly RuleDraft[]>([]);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const source = useTextSource(() => setFields({}));
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);

  const open = templateCode ? 0 : drafts.filter((draft) => draft.state === 'OPEN').length;

  async function send(save: boolean) {
    const rules = save && !templateCode ? toInputs(drafts) : undefined;
    const answer = await run({
      input: {
        committeeId,
        ...source.input,
        save,
        templateCode,
        effectiveFrom,
        sourceQuality: quality,
        rules,
      },
    });
    if (!answer.ok) {
      setFields(answer.fields);
      setRefusals(answer.refusals);
      return;
    }
    const { preview: read, regulation } = answer.data.importRegulation;
    setFields({});
    setRefusals([]);
    setPreview(read);
    if (!save && read) setDrafts(draftsOf(readFragment(ProposedRules_Preview, read).proposedRules));
    if (regulation) {
      toasts.done(t.imported(regulation.notation));
      onClose();
    }
  }

  return (
    <Sheet
      open
      wide
      onClose={onClose}
      title={t.import}
      placement="center"
      footer={
        preview ? (
          <>
            <Button onClick={() => setPreview(null)}>{t.back}</Button>
            <Button kind="primary" busy={busy} disabled={open > 0} onClick={() => void send(true)}>
              {t.save}
            </Button>
          </>
        ) : (
          <Button
            kind="primary"
            busy={busy}
            disabled={source.input === null}
            onClick={() => void send(false)}
          >
            {t.read}
          </Button>
        )
      }
    >
      <div className={classes.form}>
        <RefusalPanel refusals={refusals} />
        {preview ? (
          <>
            {errorsElsewhere(fields).map((message) => (
              <p key={message} role="alert" className={classes.problem}>
                {message}
              </p>
            ))}
            <ImportPreview preview={preview} />
            {!templateCode && (
              <ProposedRules preview={preview} drafts={drafts} fields={fields} onChange={setDrafts} />
            )}
            {open > 0 && <p className={classes.hint}>{words.stillOpen(open)}</p>}
          </>
        ) : (
          <>
            <p className={classes.hint}>{t.importHint}</p>
            <TextSourceFields source={source} errors={fields} />
            <SelectField
              label={t.template}
              hint={t.templateHint}
              clearable
              placeholder={t.noTemplate}
              options={(templates?.regulationTemplates ?? []).map(({ code, notation }) => ({
                value: code,
                label: `${code} · ${notation}`,
              }))}
              value={templateCode}
              onChange={setTemplateCode}
            />
            <DateField
              label={t.effectiveFrom}
              hint={t.effectiveFromHint}
              value={effectiveFrom}
              onChange={setEffectiveFrom}
            />
            <SelectField
              label={t.sourceQuality}
              options={(Object.keys(sourceQuality) as Quality[]).map((value) => ({
                value,
                label: sourceQuality[value],
              }))}
              value={quality}
              onChange={(value) => setQuality((value as Quality | null) ?? 'FULL_TEXT')}
            />
          </>
        )}
      </div>
    </Sheet>
  );
}

/** What stands beside no rule: the text itself, the day, the template. */
function errorsElsewhere(fields: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(fields)
    .filter(([path]) => !path.startsWith('rules.'))
    .map(([, message]) => message);
}
