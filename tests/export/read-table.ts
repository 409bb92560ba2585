/** Reads a table of quoted cells as RFC 4180 has it; throws where a careful reader would. */
export function readTable(file: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < file.length) {
    let cell = '';
    if (file[at] === '"') {
      for (at++; ; at++) {
        if (at >= file.length) throw new Error('a quote is never closed');
        if (file[at] !== '"') cell += file[at];
        else if (file[at + 1] === '"') {
          cell += '"';
          at++;
        } else break;
      }
      at++;
    } else {
      while (at < file.length && file[at] !== separator && file[at] !== '\n' && file[at] !== '\r') {
        if (file[at] === '"') throw new Error(`a quote inside a bare cell at ${at}`);
        cell += file[at++];
      }
    }
    row.push(cell);
    if (file[at] === separator) at++;
    else {
      if (at < file.length && !/^\r?\n/.test(file.slice(at, at + 2))) throw new Error(`no row ends at ${at}`);
      at += file[at] === '\r' ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
