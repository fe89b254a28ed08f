/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, rows between line ends; a cell with a tab, a
 * line end or a quote in it stands between quotes, and its quotes are doubled. One line end at the very end is no row.
 */
export function readPastedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const ended = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= ended.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(ended.slice(at));
    const plain = /^[^\t\n]*/.exec(ended.slice(at))?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : plain);
    at += quoted ? quoted[0].length : plain.length;
    if (ended[at] !== '\t') {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}

/** Whether pasted text is more than one cell; a single one is left to the field it is pasted into. */
export function isTable(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}
