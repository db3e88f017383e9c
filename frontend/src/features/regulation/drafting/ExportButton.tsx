import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../gql';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../../ui/display';
import { draftMessages } from './messages';

const RegulationFile = graphql(`
  query RegulationFile($id: ID!) {
    regulation(id: $id) {
      id
      exportFile {
        name
        content
      }
    }
  }
`);

/** Hands the regulation out as one file, with its rules, text and conflicts. */
export function ExportButton({ regulationId }: { readonly regulationId: string }) {
  const t = useMessages(draftMessages);
  const client = useClient();
  const [busy, setBusy] = useState(false);
  async function save() {
    setBusy(true);
    const { data } = await client.query(RegulationFile, { id: regulationId }).toPromise();
    setBusy(false);
    const file = data?.regulation?.exportFile;
    if (!file) return;
    const address = URL.createObjectURL(new Blob([file.content], { type: 'text/yaml' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <Button busy={busy} onClick={() => void save()}>
      {t.export}
    </Button>
  );
}
