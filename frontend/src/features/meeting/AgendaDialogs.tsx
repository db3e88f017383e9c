import { useState } from 'react';
import { CommandDialog } from '../../graphql/CommandDialog';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField, TextField } from '../../ui/fields';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { agendaMessages } from './agendaMessages';
import { AddAgendaItem, DecideAgendaItem } from './commands';

type Subject = keyof (typeof terms)['vi']['subject'];
type Topic = keyof (typeof terms)['vi']['topic'];

interface AddItemDialogProps {
  readonly meeting: {
    readonly id: string;
    readonly committee: {
      readonly members: readonly { readonly id: string; readonly person: { readonly fullName: string } }[];
    };
  };
  readonly onClose: () => void;
}

/** Puts a matter on the agenda; its subject says who will decide it. */
export function AddItemDialog({ meeting, onClose }: AddItemDialogProps) {
  const t = useMessages(agendaMessages);
  const { subject: subjects, topic: topics } = useMessages(terms);
  const [title, setTitle] = useState('');
  const [subject, setSubject] = useState<Subject>('OTHER');
  const [topic, setTopic] = useState<Topic | null>(null);
  const [presenterId, setPresenterId] = useState<string | null>(null);
  return (
    <CommandDialog
      document={AddAgendaItem}
      variables={
        title.trim() ? { input: { meetingId: meeting.id, title, subject, topic, presenterId } } : null
      }
      title={t.addItem}
      submit={t.save}
      done={t.itemAdded}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextField label={t.itemTitle} required value={title} onChange={setTitle} error={errors.title} />
          <SelectField
            label={t.subject}
            hint={t.subjectHint}
            required
            options={(Object.keys(subjects) as Subject[]).map((value) => ({ value, label: subjects[value] }))}
            value={subject}
            onChange={(value) => setSubject((value as Subject | null) ?? 'OTHER')}
            error={errors.subject}
          />
          <SelectField
            label={t.topic}
            hint={t.topicHint}
            clearable
            options={(Object.keys(topics) as Topic[]).map((value) => ({ value, label: topics[value] }))}
            value={topic}
            onChange={(value) => setTopic(value as Topic | null)}
            error={errors.topic}
          />
          <SelectField
            label={t.presenter}
            searchable
            clearable
            options={meeting.committee.members.map((member) => ({
              value: member.id,
              label: member.person.fullName,
            }))}
            value={presenterId}
            onChange={setPresenterId}
            error={errors.presenterId}
          />
        </>
      )}
    </CommandDialog>
  );
}

interface DecideDialogProps {
  readonly item: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

/** Declares what was decided on a matter. */
export function DecideDialog({ item, onClose }: DecideDialogProps) {
  const t = useMessages(agendaMessages);
  const [outcome, setOutcome] = useState<'yes' | 'no'>('yes');
  const [text, setText] = useState('');
  return (
    <CommandDialog
      document={DecideAgendaItem}
      variables={text.trim() ? { input: { agendaItemId: item.id, approved: outcome === 'yes', text } } : null}
      title={t.decideItem(item.title)}
      submit={t.save}
      done={t.decided}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SegmentedChoice
            label={t.outcome}
            value={outcome}
            onChange={setOutcome}
            options={[
              { value: 'yes', label: t.approved },
              { value: 'no', label: t.notApproved },
            ]}
          />
          <LongTextField
            label={t.decisionText}
            required
            value={text}
            onChange={setText}
            error={errors.text}
          />
        </>
      )}
    </CommandDialog>
  );
}
