import { useUpload } from '../../graphql/useUpload';
import { useMessages } from '../../ui/display';
import { FileField } from '../../ui/FileField';
import { procedureMessages } from './messages';

interface AttachFieldProps {
  readonly error?: string;
  /** The stored file; null while none is chosen or it is on its way. */
  readonly onChange: (fileId: string | null) => void;
}

/** Uploads one file and gives its id. */
export function AttachField({ error, onChange }: AttachFieldProps) {
  const t = useMessages(procedureMessages);
  const { upload, uploading, hint, problem } = useUpload();

  async function attach(file: File) {
    onChange(null);
    onChange(await upload(file));
  }

  return (
    <FileField
      label={t.file}
      hint={hint}
      error={problem ?? error}
      disabled={uploading}
      onChange={(file) => void attach(file)}
    />
  );
}
