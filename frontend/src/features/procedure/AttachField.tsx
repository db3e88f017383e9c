import { useState } from 'react';
import { useSession } from '../../auth/SessionContext';
import { FileRefused, uploadFile } from '../../graphql/files';
import { useLocale, useMessages } from '../../ui/display';
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
  const locale = useLocale();
  const session = useSession();
  const [uploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function upload(file: File) {
    setUploading(true);
    setProblem(undefined);
    onChange(null);
    try {
      onChange(await uploadFile(session, locale, file));
    } catch (cause) {
      setProblem((cause instanceof FileRefused && cause.message) || t.uploadFailed);
    } finally {
      setUploading(false);
    }
  }

  return (
    <FileField
      label={t.file}
      hint={uploading ? t.uploading : undefined}
      error={problem ?? error}
      disabled={uploading}
      onChange={(file) => void upload(file)}
    />
  );
}
