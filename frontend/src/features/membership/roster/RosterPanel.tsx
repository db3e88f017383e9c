import { useState } from 'react';
import { useSession } from '../../../auth/SessionContext';
import { downloadFile } from '../../../graphql/files';
import { Button } from '../../../ui/Button';
import { useLocale, useMessages } from '../../../ui/display';
import { useToasts } from '../../../ui/toasts';
import { ImportRosterDialog } from './ImportRosterDialog';
import { rosterMessages } from './messages';
import classes from './roster.module.css';
import { RosterHistory } from './RosterHistory';

interface RosterPanelProps {
  readonly body: { readonly id: string; readonly shortName: string };
}

/** The members of a body as a workbook: the template, the export, the import and what was imported. */
export function RosterPanel({ body }: RosterPanelProps) {
  const t = useMessages(rosterMessages);
  const session = useSession();
  const locale = useLocale();
  const toasts = useToasts();
  const [importing, setImporting] = useState(false);

  function download(path: string, name: string) {
    const file = { downloadPath: `/api/committees/${encodeURIComponent(body.id)}/${path}`, name };
    downloadFile(session, locale, file).catch(() => toasts.problem(t.downloadFailed));
  }

  const template = () => download('roster-template.xlsx', 'mau-danh-sach-thanh-vien.xlsx');

  return (
    <>
      <div className={classes.acts}>
        <Button onClick={template}>{t.template}</Button>
        <Button onClick={() => download('roster.xlsx', `danh-sach-${body.shortName}.xlsx`)}>
          {t.export}
        </Button>
        <Button onClick={() => setImporting(true)}>{t.import}</Button>
      </div>
      <RosterHistory committeeId={body.id} />
      {importing && (
        <ImportRosterDialog body={body} onTemplate={template} onClose={() => setImporting(false)} />
      )}
    </>
  );
}
