import type { ResultOf } from '@graphql-typed-document-node/core';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { Loaded } from '../../graphql/Loaded';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { useRested } from '../../ui/useRested';
import type { MeetingDraft } from './draft';
import { DispatchDeadline } from './DispatchDeadline';
import { FindingsPanel } from './FindingsPanel';
import classes from './meeting.module.css';
import { conveningMessages } from './conveningMessages';

const ConvocationCheckQuery = graphql(`
  query ConvocationCheck($input: ConvocationCheckInput!) {
    convocationCheck(input: $input) {
      dispatchDeadline {
        ...DispatchDeadline_Deadline
      }
      dispatchCitations {
        ...CitationFields
      }
      findings {
        ...FindingsPanel_Finding
      }
      viewerCanConvoke
      viewerCanPropose
      memberRequest {
        members
        needed
        citations {
          ...CitationFields
        }
      }
    }
  }
`);

type Check = ResultOf<typeof ConvocationCheckQuery>['convocationCheck'];

/** A meeting as far as it is filled in. */
interface CheckedDraft extends Omit<MeetingDraft, 'title' | 'endsAt'> {
  readonly committeeId: string | null;
  readonly paperCount: number;
}

/** What the regulation says of the meeting while it is being written: latest dispatch, findings, and who may act. */
export function ConvocationPreview({ draft }: { readonly draft: CheckedDraft }) {
  const t = useMessages(conveningMessages);
  const { committeeId, startsAt, kind, isExtended, content, place, paperCount } = useRested(draft);
  const ready = committeeId !== null && startsAt !== null;
  const [state, refetch] = useQuery({
    query: ConvocationCheckQuery,
    pause: !ready,
    requestPolicy: 'network-only',
    variables: {
      input: {
        kind,
        isExtended,
        content,
        place,
        paperCount,
        committeeId: committeeId ?? '',
        startsAt: startsAt ?? '',
      },
    },
  });
  return (
    <Card title={t.check}>
      {ready ? (
        <Loaded state={state} onRetry={refetch}>
          {({ convocationCheck: check }) => (
            <div className={classes.stack} role="status">
              {check.dispatchDeadline && (
                <div>
                  <p className={classes.quiet}>{t.dispatch}</p>
                  <DispatchDeadline
                    deadline={check.dispatchDeadline}
                    citations={check.dispatchCitations}
                    showsRemaining
                  />
                </div>
              )}
              {check.findings.length > 0 ? (
                <FindingsPanel findings={check.findings} />
              ) : (
                <p>{t.noFindings}</p>
              )}
              <Permission check={check} />
            </div>
          )}
        </Loaded>
      ) : (
        <p className={classes.quiet}>{t.checkHint}</p>
      )}
    </Card>
  );
}

/** What the viewer may do with the meeting, and whom they need for it. */
function Permission({
  check: { viewerCanConvoke, viewerCanPropose, memberRequest },
}: {
  readonly check: Check;
}) {
  const t = useMessages(conveningMessages);
  if (!memberRequest)
    return <p>{viewerCanConvoke ? t.canConvoke : viewerCanPropose ? t.canPropose : t.cannot}</p>;
  return (
    <p>
      {t.canAsk(memberRequest.needed, memberRequest.members)} <Citations of={memberRequest.citations} />
    </p>
  );
}
