import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { formatDate } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { LongTextField } from '../../ui/fields';
import { StateBadge } from '../../ui/StateBadge';
import classes from './compliance.module.css';
import { complianceMessages } from './messages';

export const WaiverList_Waiver = graphql(`
  fragment WaiverList_Waiver on Waiver {
    id
    version
    caseLabel
    reason
    documentNotation
    basis
    waivedAt
    waivedBy {
      id
      person {
        id
        fullName
      }
    }
    revocation {
      revokedAt
      reason
      revokedBy {
        id
        person {
          id
          fullName
        }
      }
    }
  }
`);

const RevokeWaiver = graphql(`
  mutation RevokeWaiver($input: RevokeWaiverInput!) {
    revokeWaiver(input: $input) {
      waiver {
        ...WaiverList_Waiver
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

type Waiver = ResultOf<typeof WaiverList_Waiver>;

interface WaiverListProps {
  readonly waivers: readonly FragmentType<typeof WaiverList_Waiver>[];
  readonly viewerCanWaive: boolean;
}

/** What was let pass, by whom, under which right, and whether that still stands. */
export function WaiverList({ waivers, viewerCanWaive }: WaiverListProps) {
  const t = useMessages(complianceMessages);
  const locale = useLocale();
  const [revoking, setRevoking] = useState<Waiver | null>(null);
  if (waivers.length === 0) return null;
  return (
    <Card title={t.waivers}>
      <ul className={classes.items}>
        {waivers.map((masked) => {
          const waiver = readFragment(WaiverList_Waiver, masked);
          const { revocation } = waiver;
          return (
            <li key={waiver.id} className={classes.item}>
              <div className={classes.head}>
                <h3 lang="vi">{waiver.caseLabel}</h3>
                {revocation ? (
                  <StateBadge tone="stopped">
                    {t.revoked(
                      revocation.revokedBy?.person.fullName ?? '',
                      formatDate(revocation.revokedAt, locale),
                    )}
                  </StateBadge>
                ) : (
                  <StateBadge tone="info">{t.stands}</StateBadge>
                )}
              </div>
              <p lang="vi">{waiver.reason}</p>
              <p className={classes.quiet}>
                {t.waivedBy(waiver.waivedBy?.person.fullName ?? '', formatDate(waiver.waivedAt, locale))} (
                {waiver.basis ? t.byClause(waiver.basis) : t.bySilence})
                {waiver.documentNotation && ` · ${t.documentIs(waiver.documentNotation)}`}
              </p>
              {revocation && (
                <p className={classes.quiet} lang="vi">
                  {revocation.reason}
                </p>
              )}
              {viewerCanWaive && !revocation && (
                <Button
                  kind="quiet"
                  aria-label={t.revokeOf(waiver.caseLabel)}
                  onClick={() => setRevoking(waiver)}
                >
                  {t.revoke}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {revoking && <RevokeDialog waiver={revoking} onClose={() => setRevoking(null)} />}
    </Card>
  );
}

function RevokeDialog({ waiver, onClose }: { readonly waiver: Waiver; readonly onClose: () => void }) {
  const t = useMessages(complianceMessages);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      document={RevokeWaiver}
      variables={
        reason.trim() ? { input: { waiverId: waiver.id, expectedVersion: waiver.version, reason } } : null
      }
      title={t.revokeOf(waiver.caseLabel)}
      submit={t.revoke}
      done={t.revokeDone}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <LongTextField
          label={t.reason}
          required
          minRows={3}
          value={reason}
          onChange={setReason}
          error={errors.reason}
        />
      )}
    </CommandDialog>
  );
}
