import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { terms } from '../../graphql/terms';
import { useCommand } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { FileField } from '../../ui/FileField';
import { forgetDraft, LongTextField, SelectField } from '../../ui/fields';
import { RefusalPanel, type Refusal } from '../../ui/RefusalPanel';
import { Sheet } from '../../ui/Sheet';
import { useToasts } from '../../ui/toasts';
import { ImportPreview } from './ImportPreview';
import classes from './ImportDialog.module.css';
import { regulationMessages } from './messages';

const ImportRegulation = graphql(`
  mutation ImportRegulation($input: ImportRegulationInput!) {
    importRegulation(input: $input) {
      preview {
        ...ImportPreview_Preview
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
type Quality = keyof (typeof terms)['vi']['sourceQuality'];

const MAX_CHARACTERS = 500_000;

interface ImportDialogProps {
  readonly committeeId: string;
  readonly onClose: () => void;
}

/** Reads a decision with its regulation, shows what was found, and saves only after that. */
export function ImportDialog({ committeeId, onClose }: ImportDialogProps) {
  const t = useMessages(regulationMessages);
  const { sourceQuality } = useMessages(terms);
  const toasts = useToasts();
  const { run, busy } = useCommand(ImportRegulation, { showsRefusals: true });
  const [{ data: templates }] = useQuery({ query: TemplatesQuery });
  const [text, setText] = useState('');
  const [templateCode, setTemplateCode] = useState<string | null>(null);
  const [quality, setQuality] = useState<Quality>('FULL_TEXT');
  const [effectiveFrom, setEffectiveFrom] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview>(null);
  const [error, setError] = useState<string>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const draftKey = `import-${committeeId}`;

  async function send(save: boolean) {
    const answer = await run({
      input: { committeeId, text, save, templateCode, effectiveFrom, sourceQuality: quality },
    });
    if (!answer.ok) {
      setError(answer.fields.text);
      setRefusals(answer.refusals);
      return;
    }
    const { preview: read, regulation } = answer.data.importRegulation;
    setError(undefined);
    setRefusals([]);
    setPreview(read);
    if (regulation) {
      forgetDraft(draftKey);
      toasts.done(t.imported(regulation.notation));
      onClose();
    }
  }

  async function readFile(file: File) {
    setText(await file.text());
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
            <Button kind="primary" busy={busy} onClick={() => void send(true)}>
              {t.save}
            </Button>
          </>
        ) : (
          <Button
            kind="primary"
            busy={busy}
            disabled={text.trim() === '' || text.length > MAX_CHARACTERS}
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
          <ImportPreview preview={preview} />
        ) : (
          <>
            <p className={classes.hint}>{t.importHint}</p>
            <FileField
              label={t.file}
              accept=".txt,.md,text/plain,text/markdown"
              onChange={(file) => void readFile(file)}
            />
            <LongTextField
              label={t.pasted}
              required
              minRows={8}
              value={text}
              onChange={setText}
              error={text.length > MAX_CHARACTERS ? t.tooLong : error}
            />
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
