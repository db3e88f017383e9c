import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { ruleTerms } from '../../graphql/ruleTerms';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import classes from './ImportDialog.module.css';
import { regulationMessages } from './messages';

const AdoptRegulationTemplate = graphql(`
  mutation AdoptRegulationTemplate($input: AdoptRegulationTemplateInput!) {
    adoptRegulationTemplate(input: $input) {
      regulation {
        id
        notation
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const AdoptableTemplatesQuery = graphql(`
  query AdoptableTemplates {
    regulationTemplates {
      code
      notation
      title
      sourceQuality
      ruleCount
    }
  }
`);

interface AdoptDialogProps {
  readonly committeeId: string;
  readonly onClose: () => void;
}

/** Gives a committee a ready-made regulation with its rules. */
export function AdoptDialog({ committeeId, onClose }: AdoptDialogProps) {
  const t = useMessages(regulationMessages);
  const { sourceQuality } = useMessages(ruleTerms);
  const [{ data }] = useQuery({ query: AdoptableTemplatesQuery });
  const [templateCode, setTemplateCode] = useState<string | null>(null);
  const templates = data?.regulationTemplates ?? [];
  const chosen = templates.find((template) => template.code === templateCode);
  return (
    <CommandDialog
      document={AdoptRegulationTemplate}
      variables={templateCode ? { input: { committeeId, templateCode } } : null}
      title={t.adopt}
      submit={t.adoptSubmit}
      done={t.adopted}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <SelectField
            label={t.adoptTemplate}
            required
            options={templates.map(({ code, notation, title }) => ({
              value: code,
              label: `${notation} – ${title}`,
            }))}
            value={templateCode}
            onChange={setTemplateCode}
            error={errors.templateCode}
          />
          {chosen && (
            <p className={classes.hint}>
              {t.ruleCount(chosen.ruleCount)} · {sourceQuality[chosen.sourceQuality]}
            </p>
          )}
        </>
      )}
    </CommandDialog>
  );
}
