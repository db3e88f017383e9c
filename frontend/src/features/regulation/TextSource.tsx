import { useState } from 'react';
import { useStore } from '../../graphql/useUpload';
import { FileField } from '../../ui/FileField';
import { LongTextField } from '../../ui/fields';
import { useMessages } from '../../ui/display';
import { importMessages } from './importMessages';
import { regulationMessages } from './messages';
import { isPlainText, READABLE } from './textUpload';

const MAX_CHARACTERS = 500_000;

export interface TextSource {
  readonly text: string;
  readonly file: { readonly id: string; readonly name: string } | null;
  readonly uploading: boolean;
  readonly problem: string | undefined;
  /** What a command takes; nothing while there is nothing to read. */
  readonly input: { readonly fileId: string } | { readonly text: string } | null;
  readonly write: (text: string) => void;
  readonly pick: (file: File) => void;
}

/** A text to read, pasted or from a file, and what is done when it changes. */
export function useTextSource(onChange: () => void): TextSource {
  const upload = useStore();
  const [text, setText] = useState('');
  const [file, setFile] = useState<TextSource['file']>(null);
  const [uploading, setUploading] = useState(false);
  const [problem, setProblem] = useState<string>();
  function write(written: string) {
    setText(written);
    onChange();
  }
  async function pick(picked: File) {
    onChange();
    setProblem(undefined);
    setFile(null);
    if (isPlainText(picked)) {
      setText(await picked.text());
      return;
    }
    setUploading(true);
    const stored = await upload(picked);
    if ('id' in stored) setFile({ id: stored.id, name: picked.name });
    else setProblem(stored.problem);
    setUploading(false);
  }
  const readable = text.trim() !== '' && text.length <= MAX_CHARACTERS;
  return {
    text,
    file,
    uploading,
    problem,
    input: uploading ? null : file ? { fileId: file.id } : readable ? { text } : null,
    write,
    pick: (picked) => void pick(picked),
  };
}

interface TextSourceFieldsProps {
  readonly source: TextSource;
  readonly errors: Readonly<Record<string, string>>;
}

export function TextSourceFields({ source, errors }: TextSourceFieldsProps) {
  const t = useMessages(regulationMessages);
  const words = useMessages(importMessages);
  const { text, file, uploading } = source;
  return (
    <>
      <FileField
        label={t.file}
        hint={uploading ? words.uploading : file ? words.chosen(file.name) : undefined}
        error={source.problem ?? errors.fileId}
        accept={READABLE}
        disabled={uploading}
        onChange={source.pick}
      />
      {!file && (
        <LongTextField
          label={t.pasted}
          required
          minRows={8}
          value={text}
          onChange={source.write}
          error={text.length > MAX_CHARACTERS ? t.tooLong : errors.text}
        />
      )}
    </>
  );
}
