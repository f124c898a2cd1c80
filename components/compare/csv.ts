/**
 * Writes rows as CSV by RFC 4180: comma, CRLF, fields with a comma, quote or line break in double quotes.
 *
 * A field that begins with `=`, `+`, `-` or `@` and is not a number gets a leading apostrophe, so that a spreadsheet
 * never takes a text for a formula.
 *
 * @param rows the first row holds the column names.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function field(value: string | number): string {
  let text = String(value);
  // Matches "=SUM(A1)", which a spreadsheet would compute; near miss: "1=1".
  if (typeof value === 'string' && /^[=+\-@]/.test(text) && Number.isNaN(Number(text))) text = `'${text}`;
  // matches: 'a, b' and 'he said "x"'; near miss: 'a; b'
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
