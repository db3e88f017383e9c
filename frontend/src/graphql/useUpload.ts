import { useState } from 'react';
import { useSession } from '../auth/SessionContext';
import { useLocale, useMessages } from '../ui/display';
import { FileRefused, uploadFile } from './files';
import { formMessages } from './formMessages';

/** Stores a file; gives its id, or what is wrong with it. */
export function useStore(): (file: File) => Promise<{ readonly id: string } | { readonly problem: string }> {
  const t = useMessages(formMessages);
  const locale = useLocale();
  const session = useSession();
  return async (file) => {
    try {
      return { id: await uploadFile(session, locale, file) };
    } catch (cause) {
      return { problem: (cause instanceof FileRefused && cause.message) || t.uploadFailed };
    }
  };
}

/** Stores one file at a time and says how that stands. */
export function useUpload() {
  const t = useMessages(formMessages);
  const store = useStore();
  const [uploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<string>();

  /** Gives the id of the stored file; null where it was refused or lost, which `problem` then says. */
  async function upload(file: File): Promise<string | null> {
    setUploading(true);
    setProblem(undefined);
    const stored = await store(file);
    setUploading(false);
    if ('id' in stored) return stored.id;
    setProblem(stored.problem);
    return null;
  }

  return { upload, problem, hint: uploading ? t.uploading : undefined, uploading };
}
