import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { LongTextField, SelectField, TextField } from '../../ui/fields';
import { TermField } from '../../ui/TermField';
import { AttachField } from './AttachField';
import { OpenProcedureCase } from './commands';
import { DemandFields, NO_DEMAND, type Demand } from './DemandFields';
import { MemberField } from './MemberField';
import { procedureMessages } from './messages';
import { isYearly, yearsToPlan } from './planYears';

export const OpenCaseDialog_Path = graphql(`
  fragment OpenCaseDialog_Path on ProcedurePath {
    kind
    plans
    reasons
    issues
    body {
      id
      shortName
    }
  }
`);

interface OpenCaseDialogProps {
  readonly path: FragmentType<typeof OpenCaseDialog_Path>;
  readonly onClose: () => void;
}

/** Opens a case on one of the ways; the way was chosen before, so only the matter itself is asked. */
export function OpenCaseDialog({ path: masked, onClose }: OpenCaseDialogProps) {
  const path = readFragment(OpenCaseDialog_Path, masked);
  const t = useMessages(procedureMessages);
  const [plan, setPlan] = useState(path.plans[0] ?? null);
  const [planYear, setPlanYear] = useState<string | null>(null);
  const [reason, setReason] = useState(path.reasons[0] ?? null);
  const [issue, setIssue] = useState(path.issues[0] ?? null);
  const [demand, setDemand] = useState<Demand>(NO_DEMAND);
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
                issue,
                ...demand,
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
            <TermField
              label={t.planKind}
              required
              values={path.plans}
              names={t.plan}
              value={plan}
              onChange={setPlan}
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
            <TermField
              label={t.reasonLabel}
              required
              values={path.reasons}
              names={t.reason}
              value={reason}
              onChange={setReason}
              error={errors.reason}
            />
          )}
          {issue && (
            <TermField
              label={t.issueKind}
              required
              values={path.issues}
              names={t.issue}
              value={issue}
              onChange={setIssue}
              error={errors.issue}
            />
          )}
          {replaces && (
            <MemberField
              label={t.member}
              required
              body={path.body.id}
              value={member}
              onChange={setMember}
              error={errors.subjectId}
            />
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
          {issue && <DemandFields body={path.body.id} value={demand} onChange={setDemand} errors={errors} />}
          <AttachField error={errors.fileIds} onChange={setFileId} />
        </>
      )}
    </CommandDialog>
  );
}
