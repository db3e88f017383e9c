import { useState } from 'react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField, TextField } from '../../ui/fields';
import { AttachField } from './AttachField';
import { OpenProcedureCase } from './commands';
import { procedureMessages } from './messages';
import { isYearly, yearsToPlan } from './planYears';
import type { PathCard_Path } from './PathCard';

const ReplaceableMembersQuery = graphql(`
  query ReplaceableMembers($id: ID!) {
    committee(id: $id) {
      id
      members {
        id
        publicOffice
        person {
          id
          fullName
        }
      }
    }
  }
`);

interface OpenCaseDialogProps {
  readonly path: ResultOf<typeof PathCard_Path>;
  readonly onClose: () => void;
}

/** Opens a case on one of the ways; the way was chosen before, so only the matter itself is asked. */
export function OpenCaseDialog({ path, onClose }: OpenCaseDialogProps) {
  const t = useMessages(procedureMessages);
  const [plan, setPlan] = useState(path.plans[0] ?? null);
  const [planYear, setPlanYear] = useState<string | null>(null);
  const [reason, setReason] = useState(path.reasons[0] ?? null);
  const [title, setTitle] = useState('');
  const [content, setContent] = useState('');
  const [fileId, setFileId] = useState<string | null>(null);
  const [member, setMember] = useState<string | null>(null);
  const replaces = path.kind === 'REPLACEMENT';
  const yearly = plan !== null && isYearly(plan);
  const complete = title.trim().length > 1 && (!replaces || member) && (!yearly || planYear);
  return (
    <CommandDialog
      document={OpenProcedureCase}
      variables={
        complete
          ? {
              input: {
                committeeId: path.body.id,
                kind: path.kind,
                plan,
                planYear: yearly ? Number(planYear) : null,
                reason,
                title,
                content,
                fileIds: fileId ? [fileId] : [],
                subjectId: member,
              },
            }
          : null
      }
      title={t.newCaseOf(t.kind[path.kind], path.body.shortName)}
      submit={t.newCase}
      done={t.opened}
      wide
      onClose={onClose}
    >
      {(errors) => (
        <>
          {plan && (
            <SelectField
              label={t.planKind}
              required
              options={path.plans.map((value) => ({ value, label: t.plan[value] }))}
              value={plan}
              onChange={(chosen) => setPlan(path.plans.find((each) => each === chosen) ?? plan)}
              error={errors.plan}
            />
          )}
          {yearly && (
            <SelectField
              label={t.planYear}
              required
              options={yearsToPlan().map((value) => ({ value, label: value }))}
              value={planYear}
              onChange={setPlanYear}
              error={errors.planYear}
            />
          )}
          {reason && (
            <SelectField
              label={t.reasonLabel}
              required
              options={path.reasons.map((value) => ({ value, label: t.reason[value] }))}
              value={reason}
              onChange={(chosen) => setReason(path.reasons.find((each) => each === chosen) ?? reason)}
              error={errors.reason}
            />
          )}
          {replaces && (
            <MemberField body={path.body.id} value={member} onChange={setMember} error={errors.subjectId} />
          )}
          <TextField
            label={t.caseTitle}
            required
            maxLength={500}
            value={title}
            onChange={setTitle}
            error={errors.title}
          />
          <LongTextField
            label={t.content}
            minRows={5}
            value={content}
            onChange={setContent}
            error={errors.content}
          />
          <AttachField error={errors.fileIds} onChange={setFileId} />
        </>
      )}
    </CommandDialog>
  );
}

interface MemberFieldProps {
  readonly body: string;
  readonly value: string | null;
  readonly onChange: (membership: string | null) => void;
  readonly error?: string;
}

function MemberField({ body, value, onChange, error }: MemberFieldProps) {
  const t = useMessages(procedureMessages);
  const [{ data }] = useQuery({ query: ReplaceableMembersQuery, variables: { id: body } });
  const members = data?.committee?.members ?? [];
  return (
    <SelectField
      label={t.member}
      required
      searchable
      options={members.map(({ id, person, publicOffice }) => ({
        value: id,
        label: [person.fullName, publicOffice].filter(Boolean).join(' – '),
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
