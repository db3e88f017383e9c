import { useState } from 'react';
import { useSession } from '../auth/SessionContext';
import { useLocale, useMessages } from '../ui/display';
import { FileRefused, uploadFile } from './files';
import { formMessages } from './formMessages';

/** Stores one file at a time and says how that stands. */
export function useUpload() {
  const t = useMessages(formMessages);
  const locale = useLocale();
  const session = useSession();
  const [uploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<string>();

  /** Gives the id of the stored file; null where it was refused or lost, which `problem` then says. */
  async function upload(file: File): Promise<string | null> {
    setUploading(true);
    setProblem(undefined);
    try {
      return await uploadFile(session, locale, file);
    } catch (cause) {
      setProblem((cause instanceof FileRefused && cause.message) || t.uploadFailed);
      return null;
    } finally {
      setUploading(false);
    }
  }

  return { upload, problem, hint: uploading ? t.uploading : undefined, uploading };
}
