import { useSession } from '../../auth/SessionContext';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { downloadFile } from '../../graphql/files';
import { formatDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { useLocale, useMessages } from '../../ui/display';
import { Facts } from '../../ui/Facts';
import { PaperIcon } from '../../ui/icons';
import { TextLink } from '../../ui/TextLink';
import { useToasts } from '../../ui/toasts';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';

export const CaseFacts_Case = graphql(`
  fragment CaseFacts_Case on ProcedureCase {
    kind
    plan
    planYear
    reason
    issue
    dueOn
    dueTo
    indicators
    requestedBy {
      id
      person {
        id
        fullName
      }
    }
    content
    isStated
    openedOn
    closingReason
    body {
      id
      name
    }
    regulation {
      id
      notation
    }
    openedBy {
      id
      person {
        id
        fullName
      }
    }
    citations {
      ...CitationFields
    }
    files {
      id
      name
      downloadPath
    }
    replaces {
      id
      person {
        id
        fullName
      }
    }
    nominee {
      person {
        id
        fullName
      }
      onBehalfOf {
        id
        name
      }
    }
  }
`);

/** What a case is about, who opened it and by which regulation it is judged. */
export function CaseFacts({ of }: { readonly of: FragmentType<typeof CaseFacts_Case> }) {
  const told = readFragment(CaseFacts_Case, of);
  const t = useMessages(procedureMessages);
  const locale = useLocale();
  const { plan, planYear, reason, issue, requestedBy, dueOn, dueTo, indicators } = told;
  const { regulation, replaces, nominee } = told;
  return (
    <Facts
      of={[
        ...(plan ? [{ label: t.planKind, value: t.plan[plan] }] : []),
        ...(planYear ? [{ label: t.planYear, value: String(planYear) }] : []),
        ...(reason ? [{ label: t.reasonLabel, value: t.reason[reason] }] : []),
        ...(issue ? [{ label: t.issueKind, value: t.issue[issue] }] : []),
        ...(requestedBy ? [{ label: t.requestedBy, value: requestedBy.person.fullName }] : []),
        ...(dueOn
          ? [{ label: t.dueOn, value: [formatDate(dueOn, locale), dueTo].filter(Boolean).join(' – ') }]
          : []),
        ...(indicators.length > 0
          ? [{ label: t.indicators, value: indicators.map((each) => t.indicator[each]).join(', ') }]
          : []),
        { label: t.body, value: told.body.name },
        { label: t.openedBy, value: told.openedBy.person.fullName },
        { label: t.openedOn, value: formatDate(told.openedOn, locale) },
        {
          label: t.judgedBy,
          value: regulation ? (
            <TextLink to={paths.regulation(regulation.id)}>{regulation.notation}</TextLink>
          ) : (
            t.noRegulation
          ),
        },
        { label: t.basis, value: told.isStated ? <Citations of={told.citations} /> : t.silent },
        ...(replaces ? [{ label: t.replaces, value: replaces.person.fullName }] : []),
        ...(nominee
          ? [
              {
                label: t.nominee,
                value: [nominee.person.fullName, nominee.onBehalfOf?.name].filter(Boolean).join(' – '),
              },
            ]
          : []),
        ...(told.closingReason ? [{ label: t.closingReason, value: told.closingReason, wide: true }] : []),
        ...(told.content
          ? [
              {
                label: t.content,
                value: <span className={classes.words}>{told.content}</span>,
                wide: true,
              },
            ]
          : []),
        ...(told.files.length > 0
          ? [{ label: t.files, value: <CaseFiles files={told.files} />, wide: true }]
          : []),
      ]}
    />
  );
}

interface CaseFilesProps {
  readonly files: readonly { readonly id: string; readonly name: string; readonly downloadPath: string }[];
}

function CaseFiles({ files }: CaseFilesProps) {
  const t = useMessages(procedureMessages);
  const locale = useLocale();
  const session = useSession();
  const toasts = useToasts();
  async function read(file: CaseFilesProps['files'][number]) {
    try {
      await downloadFile(session, locale, file);
    } catch {
      toasts.problem(t.downloadFailed);
    }
  }
  return files.map((file) => (
    <Button key={file.id} kind="quiet" data-printed onClick={() => void read(file)}>
      <PaperIcon />
      <span>{file.name}</span>
    </Button>
  ));
}
