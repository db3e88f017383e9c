import { useState, type ReactNode } from 'react';
import { useMessages } from './display';
import classes from './FileField.module.css';
import { UploadIcon } from './icons';
import { uiMessages } from './messages';

interface FileFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** What the browser offers to choose; the server decides by the content. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onChange: (file: File) => void;
}

/** Chooses a file, by button or by dropping it on the field, in the language of the page. */
export function FileField({ label, hint, error, accept, disabled, onChange }: FileFieldProps) {
  const t = useMessages(uiMessages);
  const [name, setName] = useState('');
  return (
    <label className={classes.field}>
      <span className={classes.label}>{label}</span>
      {hint && <span className={classes.hint}>{hint}</span>}
      <span className={classes.drop}>
        <input
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (!file) return;
            setName(file.name);
            onChange(file);
          }}
        />
        <span className={classes.button}>
          <UploadIcon />
          {t.chooseFile}
        </span>
        <span>{name}</span>
      </span>
      {error && <span className={classes.error}>{error}</span>}
    </label>
  );
}
