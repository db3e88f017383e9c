import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  /** Numbers align at the end. */
  readonly numeric?: boolean;
  /** The column that names the row; the title of its card on phones. */
  readonly heading?: boolean;
  /** Nothing for paper, as what can be done with a row. */
  readonly screenOnly?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table on desktops, cards on phones. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-numeric={column.numeric ? true : undefined}
                data-screen-only={column.screenOnly}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column}>
                  {column.render(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, children }: { readonly column: Column<Row>; readonly children: ReactNode }) {
  if (column.heading) {
    return (
      <th scope="row" className={classes.heading}>
        {children}
      </th>
    );
  }
  return (
    <td data-numeric={column.numeric ? true : undefined} data-screen-only={column.screenOnly}>
      <span className={classes.label} aria-hidden="true">
        {column.label}
      </span>
      <div>{children}</div>
    </td>
  );
}
