import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useUpload } from '../../graphql/useUpload';
import { useMessages } from '../../ui/display';
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
  const { upload, uploading, hint, problem } = useUpload();
  const [fileId, setFileId] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [agendaItemId, setAgendaItemId] = useState<string | null>(null);

  async function attach(file: File) {
    setFileId(null);
    const id = await upload(file);
    setFileId(id);
    if (id) setTitle((before) => before || file.name.replace(/\.[^.]+$/, ''));
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
            hint={hint}
            error={problem ?? errors.fileId}
            disabled={uploading}
            onChange={(file) => void attach(file)}
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
