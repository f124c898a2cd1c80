import type { Page } from 'puppeteer-core';

/**
 * Everything that can be told of a page's DOM from outside: elements with their attributes in order, each text node on
 * its own (so that a split node shows), comments, and open shadow roots. Two equal states are the same DOM.
 */
export function domState(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const visit = (node: Node, depth: number) => {
      const indent = ' '.repeat(depth);
      if (node instanceof Element) {
        const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).join('');
        lines.push(`${indent}<${node.localName}${attributes}>`);
        if (node.shadowRoot) visit(node.shadowRoot, depth + 1);
      } else {
        lines.push(`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
      }
      for (const child of node.childNodes) visit(child, depth + 1);
    };
    visit(document, 0);
    return lines;
  });
}

/** The names of the page's custom highlights that are ours. */
export function ourHighlights(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('confounder')));
}
