// A spreadsheet takes a cell that begins with one of these for a formula and runs it. A text that begins with apostrophes and then one of
// them gets one more, so that taking one away gives back exactly what was written; a plain 'tis stays as it is.
const risky = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export function guarded(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell;
}
