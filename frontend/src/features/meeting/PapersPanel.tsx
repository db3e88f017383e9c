import { useState } from 'react';
import { useSession } from '../../auth/SessionContext';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandButton } from '../../graphql/CommandButton';
import { downloadFile, FileRefused, uploadFile } from '../../graphql/files';
import { useCommand } from '../../graphql/useCommand';
import { formatNumber } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { FileField } from '../../ui/FileField';
import { PaperIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import { useToasts } from '../../ui/toasts';
import { AttachPaper, RemovePaper } from './commands';
import classes from './meeting.module.css';
import { meetingMessages } from './messages';

export const PapersPanel_Meeting = graphql(`
  fragment PapersPanel_Meeting on Meeting {
    id
    viewerCanPrepare
    papers {
      id
      title
      inTime
      file {
        id
        name
        byteSize
        downloadPath
      }
    }
  }
`);

/** The papers, whether each went out in time, and for those who prepare the meeting a place to add one. */
export function PapersPanel({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof PapersPanel_Meeting>;
}) {
  const meeting = readFragment(PapersPanel_Meeting, masked);
  const t = useMessages(meetingMessages);
  const locale = useLocale();
  const session = useSession();
  const toasts = useToasts();
  const { run } = useCommand(AttachPaper);
  const [uploading, setUploading] = useState(false);

  async function add(file: File) {
    setUploading(true);
    try {
      const fileId = await uploadFile(session, locale, file);
      const answer = await run({ input: { meetingId: meeting.id, fileId } });
      if (answer.ok) toasts.done(t.paperAdded);
    } catch (cause) {
      toasts.problem((cause instanceof FileRefused && cause.message) || t.uploadFailed);
    } finally {
      setUploading(false);
    }
  }

  async function read(file: { readonly downloadPath: string; readonly name: string }) {
    try {
      await downloadFile(session, locale, file);
    } catch {
      toasts.problem(t.downloadFailed);
    }
  }

  return (
    <Card title={t.papers}>
      {meeting.papers.length === 0 && <p className={classes.quiet}>{t.noPapers}</p>}
      <ul className={classes.list}>
        {meeting.papers.map((paper) => (
          <li key={paper.id}>
            <div className={classes.row}>
              <Button kind="quiet" onClick={() => void read(paper.file)}>
                <PaperIcon />
                {paper.title}
              </Button>
              {paper.inTime != null && (
                <StateBadge tone={paper.inTime ? 'ok' : 'late'}>
                  {paper.inTime ? t.inTime : t.late}
                </StateBadge>
              )}
            </div>
            <div className={classes.row}>
              <span className={classes.quiet}>
                {paper.file.name} · {formatNumber(Math.ceil(paper.file.byteSize / 1000), locale)} kB
              </span>
              {meeting.viewerCanPrepare && (
                <CommandButton
                  kind="quiet"
                  document={RemovePaper}
                  variables={{ input: { paperId: paper.id } }}
                  done={t.paperRemoved}
                  label={t.removePaper(paper.title)}
                >
                  {t.remove}
                </CommandButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      {meeting.viewerCanPrepare && (
        <FileField
          label={t.addPaper}
          hint={uploading ? t.uploading : undefined}
          disabled={uploading}
          onChange={(file) => void add(file)}
        />
      )}
    </Card>
  );
}
