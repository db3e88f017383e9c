import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../gql';
import { graphqlMessages, toFault } from '../../../graphql/messages';
import { useCommand } from '../../../graphql/useCommand';
import { useStore } from '../../../graphql/useUpload';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { FileField } from '../../../ui/FileField';
import { uiMessages } from '../../../ui/messages';
import { Sheet } from '../../../ui/Sheet';
import { useToasts } from '../../../ui/toasts';
import { rosterMessages } from './messages';
import classes from './roster.module.css';
import { RosterPreview } from './RosterPreview';

const PreviewQuery = graphql(`
  query RosterPreview($committeeId: ID!, $fileId: ID!) {
    rosterPreview(committeeId: $committeeId, fileId: $fileId) {
      token
      ...RosterPreview_Preview
    }
  }
`);

const ImportRoster = graphql(`
  mutation ImportRoster($input: ImportRosterInput!) {
    importRoster(input: $input) {
      rosterImport {
        id
        items {
          kind
        }
      }
      preview {
        token
        ...RosterPreview_Preview
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

type Preview = ResultOf<typeof PreviewQuery>['rosterPreview'];

interface ImportRosterDialogProps {
  readonly body: { readonly id: string; readonly shortName: string };
  /** Loads a workbook to fill in. */
  readonly onTemplate: () => void;
  readonly onClose: () => void;
}

/** Reads a list of members, shows what would become of every row, and saves it only after that. */
export function ImportRosterDialog({ body, onTemplate, onClose }: ImportRosterDialogProps) {
  const t = useMessages(rosterMessages);
  const ui = useMessages(uiMessages);
  const faults = useMessages(graphqlMessages);
  const store = useStore();
  const client = useClient();
  const toasts = useToasts();
  const { run, busy } = useCommand(ImportRoster);
  const [read, setRead] = useState<{ readonly fileId: string; readonly preview: Preview } | null>(null);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function choose(file: File) {
    setProblem(undefined);
    setRead(null);
    setReading(true);
    const stored = await store(file);
    if ('id' in stored) await preview(stored.id);
    else setProblem(stored.problem);
    setReading(false);
  }

  async function preview(fileId: string) {
    const { data, error } = await client
      .query(PreviewQuery, { committeeId: body.id, fileId }, { requestPolicy: 'network-only' })
      .toPromise();
    if (data) setRead({ fileId, preview: data.rosterPreview });
    else if (error) setProblem(toFault(error, faults).text);
  }

  async function confirm() {
    if (!read?.preview.token) return;
    const answer = await run({
      input: { committeeId: body.id, fileId: read.fileId, token: read.preview.token },
    });
    if (answer.ok) {
      toasts.done(t.imported(answer.data.importRoster.rosterImport?.items.length ?? 0));
      onClose();
      return;
    }
    // The world has changed since: what was looked at no longer holds, so it is shown anew.
    const preview = answer.data?.importRoster.preview;
    if (preview) setRead({ fileId: read.fileId, preview });
  }

  return (
    <Sheet
      open
      wide
      onClose={onClose}
      title={t.importOf(body.shortName)}
      placement="center"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button kind="primary" busy={busy} disabled={!read?.preview.token} onClick={() => void confirm()}>
            {t.confirm}
          </Button>
        </>
      }
    >
      <div className={classes.form}>
        <FileField
          label={t.file}
          hint={reading ? t.reading : t.fileHint}
          error={problem}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={reading}
          onChange={(file) => void choose(file)}
        />
        <div>
          <Button kind="quiet" onClick={onTemplate}>
            {t.template}
          </Button>
        </div>
        {read && <RosterPreview committeeId={body.id} preview={read.preview} />}
      </div>
    </Sheet>
  );
}
