import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { AgencyField } from '../../graphql/AgencyField';
import { PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField, TextField } from '../../ui/fields';
import { AdoptionField } from './AdoptionField';
import { AttachField } from './AttachField';
import { TakeProcedureStep } from './commands';
import { procedureMessages } from './messages';

const OpenDraftsQuery = graphql(`
  query OpenDrafts($committeeId: ID!) {
    regulationDrafts(committeeId: $committeeId) {
      id
      title
      number
      symbol
    }
  }
`);

interface TakeStepDialogProps {
  readonly target: { readonly procedureCaseId: string; readonly expectedVersion: number };
  readonly step: { readonly label: string; readonly needsDocument: boolean };
  /** Whether the step names somebody. */
  readonly names: boolean;
  /** The committee among whose drafts one can be named; null where the case has its draft, or needs none. */
  readonly draftsOf: string | null;
  /** The committee whose meetings may have adopted the matter; null where another takes the step. */
  readonly adoptedBy: string | null;
  readonly onClose: () => void;
}

/** Takes the next step: what is said, the document that shows it, and who is named where the step names somebody. */
export function TakeStepDialog({ target, step, names, draftsOf, adoptedBy, onClose }: TakeStepDialogProps) {
  const t = useMessages(procedureMessages);
  const [note, setNote] = useState('');
  const [documentNotation, setDocumentNotation] = useState('');
  const [fileId, setFileId] = useState<string | null>(null);
  const [person, setPerson] = useState<Choice | null>(null);
  const [agency, setAgency] = useState<Choice | null>(null);
  const [subjectId, setSubjectId] = useState<string | null>(null);
  const [agendaItemId, setAgendaItemId] = useState<string | null>(null);
  const documentRequired = step.needsDocument && !agendaItemId;
  const complete = (!documentRequired || documentNotation.trim()) && (!names || person);
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
                agendaItemId,
                fileIds: fileId ? [fileId] : [],
                subjectId,
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
          {draftsOf && (
            <DraftField
              committeeId={draftsOf}
              value={subjectId}
              onChange={setSubjectId}
              error={errors.subjectId}
            />
          )}
          {adoptedBy && (
            <AdoptionField
              committeeId={adoptedBy}
              value={agendaItemId}
              onChange={setAgendaItemId}
              error={errors.agendaItemId}
            />
          )}
          <TextField
            label={t.document}
            hint={documentRequired ? t.documentNeeded : undefined}
            required={documentRequired}
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

interface DraftFieldProps {
  readonly committeeId: string;
  readonly value: string | null;
  readonly onChange: (draft: string | null) => void;
  readonly error?: string;
}

/** Which draft of the regulation the amendment is about. */
function DraftField({ committeeId, value, onChange, error }: DraftFieldProps) {
  const t = useMessages(procedureMessages);
  const [{ data }] = useQuery({ query: OpenDraftsQuery, variables: { committeeId } });
  const drafts = data?.regulationDrafts ?? [];
  return (
    <SelectField
      label={t.draft}
      hint={t.draftHint}
      clearable
      options={drafts.map(({ id, title, number, symbol }) => ({
        value: id,
        label:
          [[number, symbol].filter(Boolean).join('/'), title].filter(Boolean).join(' – ') || t.unnamedDraft,
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
