import { useState } from 'react';
import { useSession } from '../../auth/SessionContext';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandButton } from '../../graphql/CommandButton';
import { downloadFile } from '../../graphql/files';
import { formatNumber } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { PaperIcon, PlusIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import { useToasts } from '../../ui/toasts';
import { RemovePaper } from './commands';
import classes from './meeting.module.css';
import { PaperDialog } from './PaperDialog';
import { paperMessages } from './paperMessages';

export const PapersPanel_Meeting = graphql(`
  fragment PapersPanel_Meeting on Meeting {
    id
    state
    viewerCanPrepare
    ...PaperDialog_Meeting
    papers {
      id
      title
      agendaItem {
        id
        position
      }
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
  const t = useMessages(paperMessages);
  const locale = useLocale();
  // A paper that was sent out with the notice stays.
  const removable = meeting.viewerCanPrepare && (meeting.state === 'PROPOSED' || meeting.state === 'DRAFT');
  const session = useSession();
  const toasts = useToasts();
  const [adding, setAdding] = useState(false);

  async function read(file: { readonly downloadPath: string; readonly name: string }) {
    try {
      await downloadFile(session, locale, file);
    } catch {
      toasts.problem(t.downloadFailed);
    }
  }

  return (
    <Card
      title={t.papers}
      aside={
        meeting.viewerCanPrepare && (
          <Button onClick={() => setAdding(true)}>
            <PlusIcon />
            {t.addPaper}
          </Button>
        )
      }
    >
      {meeting.papers.length === 0 && <p className={classes.quiet}>{t.noPapers}</p>}
      <ul className={classes.list}>
        {meeting.papers.map((paper) => (
          <li key={paper.id}>
            <div className={classes.paper}>
              <Button kind="quiet" data-printed onClick={() => void read(paper.file)}>
                <PaperIcon />
                <span>{paper.title}</span>
              </Button>
              {paper.inTime != null && (
                <StateBadge tone={paper.inTime ? 'ok' : 'late'}>
                  {paper.inTime ? t.inTime : t.late}
                </StateBadge>
              )}
            </div>
            <div className={classes.row}>
              <span className={classes.quiet}>
                {paper.agendaItem && `${t.ofItem(paper.agendaItem.position)} · `}
                {fileWords(paper)} · {formatNumber(Math.ceil(paper.file.byteSize / 1000), locale)} kB
              </span>
              {removable && (
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
      {adding && <PaperDialog meeting={meeting} onClose={() => setAdding(false)} />}
    </Card>
  );
}

/** The name of the file, or only its kind where the paper is called the same. */
function fileWords({
  title,
  file,
}: {
  readonly title: string;
  readonly file: { readonly name: string };
}): string {
  const [, stem, extension] = /^(.*)\.(\w+)$/.exec(file.name) ?? [];
  return extension && (title === stem || title === file.name) ? extension.toUpperCase() : file.name;
}
