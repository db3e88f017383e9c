import { useState } from 'react';
import { useSession } from '../../auth/SessionContext';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { FileRefused, uploadFile } from '../../graphql/files';
import { useLocale, useMessages } from '../../ui/display';
import { FileField } from '../../ui/FileField';
import { SelectField, TextField } from '../../ui/fields';
import { AttachPaper } from './commands';
import { paperMessages } from './paperMessages';

export const PaperDialog_Meeting = graphql(`
  fragment PaperDialog_Meeting on Meeting {
    id
    agenda {
      id
      position
      title
    }
  }
`);

interface PaperDialogProps {
  readonly meeting: FragmentType<typeof PaperDialog_Meeting>;
  readonly onClose: () => void;
}

/** Uploads a file and attaches it under a title, to one matter of the agenda or to the whole meeting. */
export function PaperDialog({ meeting: masked, onClose }: PaperDialogProps) {
  const meeting = readFragment(PaperDialog_Meeting, masked);
  const t = useMessages(paperMessages);
  const locale = useLocale();
  const session = useSession();
  const [fileId, setFileId] = useState<string | null>(null);
  const [uploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [title, setTitle] = useState('');
  const [agendaItemId, setAgendaItemId] = useState<string | null>(null);

  async function upload(file: File) {
    setUploading(true);
    setProblem(undefined);
    setFileId(null);
    try {
      setFileId(await uploadFile(session, locale, file));
      setTitle((before) => before || file.name.replace(/\.[^.]+$/, ''));
    } catch (cause) {
      setProblem((cause instanceof FileRefused && cause.message) || t.uploadFailed);
    } finally {
      setUploading(false);
    }
  }

  return (
    <CommandDialog
      document={AttachPaper}
      variables={
        fileId
          ? { input: { meetingId: meeting.id, fileId, title: title.trim() || null, agendaItemId } }
          : null
      }
      title={t.addPaper}
      submit={t.save}
      done={t.paperAdded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <FileField
            label={t.file}
            hint={uploading ? t.uploading : undefined}
            error={problem ?? errors.fileId}
            disabled={uploading}
            onChange={(file) => void upload(file)}
          />
          <TextField
            label={t.paperTitle}
            hint={t.paperTitleHint}
            value={title}
            onChange={setTitle}
            error={errors.title}
          />
          <SelectField
            label={t.aboutItem}
            clearable
            placeholder={t.wholeMeeting}
            options={meeting.agenda.map((item) => ({
              value: item.id,
              label: `${String(item.position)}. ${item.title}`,
            }))}
            value={agendaItemId}
            onChange={setAgendaItemId}
            error={errors.agendaItemId}
          />
        </>
      )}
    </CommandDialog>
  );
}
