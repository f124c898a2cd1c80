/**
 * Hands the reader a file that was made on this page. Nothing is sent anywhere: the text becomes a `blob:` address that
 * is released once the download has begun.
 *
 * @param name file name with ending
 * @param type media type, for example `text/csv`
 */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts the download after the click has returned; a released address would give an empty file.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Writes the drawings of a chart as one stand-alone SVG file: the computed colours are put in, since a file has none of
 * the page's style sheets.
 *
 * @param drawings the chart's `svg` elements from top to bottom
 * @param title shown to programs that read the file aloud
 */
export function svgFile(drawings: readonly SVGSVGElement[], title: string): string {
  const space = 'http://www.w3.org/2000/svg';
  const sheet = document.implementation.createDocument(space, 'svg');
  const root = sheet.documentElement;
  let height = 0;
  let width = 0;
  const name = sheet.createElementNS(space, 'title');
  name.textContent = title;
  root.append(name);
  for (const drawing of drawings) {
    const copy = withColours(drawing);
    copy.setAttribute('y', String(height));
    height += Number(drawing.getAttribute('height') ?? 0);
    width = Math.max(width, Number(drawing.getAttribute('width') ?? 0));
    root.append(sheet.importNode(copy, true));
  }
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('font-family', 'system-ui, sans-serif');
  return new XMLSerializer().serializeToString(sheet);
}

const COLOUR_PROPERTIES = ['fill', 'stroke', 'color', 'font-size', 'font-weight'] as const;

function withColours(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copied = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of shown.entries()) {
    const style = getComputedStyle(element);
    for (const property of COLOUR_PROPERTIES) copied[i]?.setAttribute(property, style.getPropertyValue(property));
  }
  return copy;
}
