import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { useMessages } from '../../ui/display';
import { LongTextField, TextField } from '../../ui/fields';
import classes from './compliance.module.css';
import type { Evidence } from './EvidenceTable';
import { complianceMessages } from './messages';

const WaiveObligation = graphql(`
  mutation WaiveObligation($input: WaiveObligationInput!) {
    waiveObligation(input: $input) {
      waiver {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface WaiveDialogProps {
  readonly committeeId: string;
  readonly found: Evidence;
  readonly onClose: () => void;
}

/** Lets a case pass, with a reason and the document that says so. */
export function WaiveDialog({ committeeId, found, onClose }: WaiveDialogProps) {
  const t = useMessages(complianceMessages);
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  return (
    <CommandDialog
      document={WaiveObligation}
      variables={
        reason.trim()
          ? {
              input: {
                committeeId,
                caseKey: found.caseKey,
                reason,
                documentNotation: document.trim() || null,
              },
            }
          : null
      }
      title={t.waiveOf(found.label)}
      submit={t.waive}
      done={t.waived}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <p>{found.value}</p>
          <p className={classes.quiet}>{t.waiveHint}</p>
          <LongTextField
            label={t.reason}
            required
            minRows={3}
            value={reason}
            onChange={setReason}
            error={errors.reason}
          />
          <TextField
            label={t.document}
            value={document}
            onChange={setDocument}
            error={errors.documentNotation}
          />
        </>
      )}
    </CommandDialog>
  );
}
