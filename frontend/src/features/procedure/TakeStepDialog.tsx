import { useState } from 'react';
import { CommandDialog } from '../../graphql/CommandDialog';
import { AgencyField } from '../../graphql/AgencyField';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { LongTextField, TextField } from '../../ui/fields';
import { AttachField } from './AttachField';
import { TakeProcedureStep } from './commands';
import { procedureMessages } from './messages';

interface TakeStepDialogProps {
  readonly target: { readonly procedureCaseId: string; readonly expectedVersion: number };
  readonly step: { readonly label: string; readonly needsDocument: boolean };
  /** Whether the step names somebody. */
  readonly names: boolean;
  readonly onClose: () => void;
}

/** Takes the next step: what is said, the document that shows it, and who is named where the step names somebody. */
export function TakeStepDialog({ target, step, names, onClose }: TakeStepDialogProps) {
  const t = useMessages(procedureMessages);
  const [note, setNote] = useState('');
  const [documentNotation, setDocumentNotation] = useState('');
  const [fileId, setFileId] = useState<string | null>(null);
  const [person, setPerson] = useState<Choice | null>(null);
  const [agency, setAgency] = useState<Choice | null>(null);
  const complete = (!step.needsDocument || documentNotation.trim()) && (!names || person);
  return (
    <CommandDialog
      document={TakeProcedureStep}
      variables={
        complete
          ? {
              input: {
                ...target,
                note,
                documentNotation: documentNotation.trim() || null,
                fileIds: fileId ? [fileId] : [],
                nominee: person ? { personId: person.id, onBehalfOfId: agency?.id ?? null } : null,
              },
            }
          : null
      }
      title={t.take(step.label)}
      submit={t.save}
      done={t.taken}
      onClose={onClose}
    >
      {(errors) => (
        <>
          {names && (
            <>
              <PersonField
                label={t.person}
                required
                value={person}
                onChange={setPerson}
                error={errors.personId ?? errors.nominee}
              />
              <AgencyField
                label={t.agency}
                hint={t.agencyHint}
                value={agency}
                onChange={setAgency}
                error={errors.onBehalfOfId}
              />
            </>
          )}
          <TextField
            label={t.document}
            hint={step.needsDocument ? t.documentNeeded : undefined}
            required={step.needsDocument}
            maxLength={100}
            placeholder="12/BB-BCĐ"
            value={documentNotation}
            onChange={setDocumentNotation}
            error={errors.documentNotation}
          />
          <LongTextField label={t.note} value={note} onChange={setNote} error={errors.note} />
          <AttachField error={errors.fileIds} onChange={setFileId} />
        </>
      )}
    </CommandDialog>
  );
}
