import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { DispatchDeadline } from './DispatchDeadline';
import { FindingsPanel } from './FindingsPanel';
import classes from './meeting.module.css';
import { meetingMessages } from './messages';

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
    }
  }
`);

/** A meeting as far as it is filled in. */
export interface MeetingDraft {
  readonly committeeId: string | null;
  readonly kind: 'REGULAR' | 'AD_HOC';
  readonly isExtended: boolean;
  readonly startsAt: string | null;
  readonly content: string;
  readonly place: string;
}

const PAUSE_MS = 500;

/** The value once it has rested, so that typing does not ask the server at every letter. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** What the regulation says of the meeting while it is being written: latest dispatch, findings, and who may act. */
export function ConvocationPreview({ draft }: { readonly draft: MeetingDraft }) {
  const t = useMessages(meetingMessages);
  const { committeeId, startsAt, ...rest } = useRested(draft);
  const ready = committeeId !== null && startsAt !== null;
  const [state, refetch] = useQuery({
    query: ConvocationCheckQuery,
    pause: !ready,
    requestPolicy: 'network-only',
    variables: { input: { ...rest, committeeId: committeeId ?? '', startsAt: startsAt ?? '' } },
  });
  return (
    <Card title={t.check}>
      {ready ? (
        <Loaded state={state} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
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
              <p>
                {check.viewerCanConvoke ? t.canConvoke : check.viewerCanPropose ? t.canPropose : t.cannot}
              </p>
            </div>
          )}
        </Loaded>
      ) : (
        <p className={classes.quiet}>{t.checkHint}</p>
      )}
    </Card>
  );
}
