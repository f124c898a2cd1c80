import type { Block, Extraction } from './dom-entry';

/** One random tree: markup, and what is done to it while and after it is read. */
export interface DomInput {
  html: string;
  /** Each number chooses a place and what is done there. */
  mutations: number[];
}

/**
 * Runs in the page: builds the tree, reads it, changes it while it is read and after, and looks after each change whether
 * what was read is what stands there. Returns what is wrong, or null. It must not use anything from outside itself.
 */
export function tryDom({ html, mutations }: DomInput): string | null {
  const { liveRange, rangeOf, readBlocks, readCandidates, gates, isLeftOutDeep, kindOf, readVisible } = (
    globalThis as unknown as { extraction: Extraction }
  ).extraction;
  const LIMIT = 20_000;
  const TEXTS = ['Migrants ', '', ' \n', 'a\ud800', 'crime. ', '\u00ad', 'x'.repeat(3000)];
  const NAMES = [
    'p',
    'b',
    'div',
    'form',
    'input',
    'br',
    'details',
    'summary',
    'span',
    'table',
    'svg',
    'x-y',
    'slot',
    'template',
  ];
  while (document.firstChild) document.removeChild(document.firstChild);
  document.append(document.createElement('html'));
  document.documentElement.append(document.createElement('body'));
  document.body.innerHTML = html;
  for (const host of document.querySelectorAll('[data-shadow]')) {
    try {
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>In <b>the</b> shadow</p><slot></slot>';
    } catch {
      // Not every element can have one.
    }
  }

  const nodes = () => {
    const all: Node[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) all.push(walker.currentNode);
    return all;
  };
  const mutate = (choice: number) => {
    const all = nodes();
    const node = all[choice % all.length] ?? document;
    const other = all[(choice >> 7) % all.length] ?? document;
    const element = document.createElement(NAMES[(choice >> 3) % NAMES.length] as string);
    element.setAttribute('name', 'nextSibling');
    const parent = Reflect.get(Node.prototype, 'parentNode', node) as ParentNode | null;
    try {
      switch (choice % 9) {
        case 0:
          return Node.prototype.removeChild.call(parent, node);
        case 1:
          return Node.prototype.insertBefore.call(parent, element, node);
        case 2:
          return Node.prototype.appendChild.call(other, node);
        case 3:
          return Node.prototype.appendChild.call(
            node,
            document.createTextNode(TEXTS[(choice >> 5) % TEXTS.length] as string),
          );
        case 4:
          if (node instanceof Text) node.data = TEXTS[(choice >> 4) % TEXTS.length] as string;
          return;
        case 5:
          if (node instanceof Text) node.splitText((choice >> 4) % (node.length + 1));
          return;
        case 6:
          return Node.prototype.normalize.call(node);
        case 7:
          if (node instanceof HTMLElement)
            node.style.cssText = ['display:none', 'display:block', 'visibility:hidden', 'display:contents', ''][
              (choice >> 4) % 5
            ] as string;
          return;
        default:
          if (node instanceof Element)
            Element.prototype.setAttribute.call(node, 'contenteditable', String(choice % 2 === 0));
      }
    } catch {
      // Not every change is possible everywhere.
    }
  };

  const read = (between?: () => void): Block[] | string => {
    const blocks: Block[] = [];
    let steps = 0;
    const walk = readBlocks(document.documentElement ?? document, (from) => from);
    for (let step = walk.next(); !step.done; step = walk.next()) {
      if (++steps > LIMIT) return 'the walk does not end';
      if (step.value) blocks.push(step.value);
      if (between && steps % 3 === 0) between();
    }
    return blocks;
  };
  /** Only parts in which a word stands are walked: no block that the gate lets through may be missed, nor any doubled. */
  const candidates = (between?: () => void): string | null => {
    const start = document.documentElement as Element | null;
    if (!start || isLeftOutDeep(start)) return null;
    const whole = (Reflect.get(Document.prototype, 'body', document) as Element | null) ?? start;
    const expected: string[] = [];
    for (const block of readBlocks(whole, (from) => from))
      if (block && gates.gate.test(block.text)) expected.push(block.text);
    const found: string[] = [];
    const outside = (block: Block) => {
      const root =
        Reflect.get(Node.prototype, 'isConnected', block.root) && Node.prototype.getRootNode.call(block.root);
      if (root === document) found.push(block.text);
    };
    let steps = 0;
    for (const _ of readCandidates([start], gates, { candidate: outside, shadow() {} })) {
      if (++steps > LIMIT) return 'the search for candidates does not end';
      between?.();
    }
    // A paragraph in another may come before or behind it.
    if (between || found.sort().join('\n') === expected.sort().join('\n')) return null;
    return `candidates are "${found.join('|').slice(0, 80)}", not "${expected.join('|').slice(0, 80)}"`;
  };
  // Matches a tab; near miss: a no-break space.
  const spaces = (text: string) => text.replace(/[\t\n\f\r ]/g, ' ');
  const wrong = (blocks: Block[]): string | null => {
    const seen = new Set<Text>();
    for (const { text, nodes: parts, starts } of blocks) {
      for (const [k, part] of parts.entries()) {
        const from = starts[k] as number;
        if (seen.has(part)) return `read twice: ${part.data.slice(0, 40)}`;
        seen.add(part);
        if (spaces(text.slice(from, from + part.data.length)) !== spaces(part.data))
          return `"${text.slice(from, from + 40)}" stands for "${part.data.slice(0, 40)}"`;
      }
      const block = blocks.find((one) => one.text === text) as Block;
      const middle = text.length >> 1;
      for (const [start, end] of [
        [0, text.length],
        [middle, text.length],
        [0, middle],
        [middle, middle + 1],
      ] as const) {
        const range = rangeOf(block, start, end);
        const live = range && liveRange(range);
        if (range && !live) return 'a range that cannot be measured';
        // Text that a script puts into a line break lies between, but is never shown.
        const odd = live?.cloneContents().querySelector('br:not(:empty)');
        if (live && !odd && live.toString().length > end - start)
          return `a range of ${live.toString().length} for ${end - start} characters`;
      }
    }
    // Against a plain walk: every text outside what is skipped, once, and nothing else.
    const expected = nodes().filter((node): node is Text => {
      if (!(node instanceof Text) || node.data === '') return false;
      for (
        let at = Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
        at;
        at = Reflect.get(Node.prototype, 'parentElement', at) as Element | null
      ) {
        if (kindOf(at) === 0 || kindOf(at) === 2) return false;
        if (at.localName === 'details' || (at.localName as unknown) instanceof Element || at.localName === 'slot')
          return false;
      }
      return node.data.trim() !== '';
    });
    const missing = expected.find((node) => !seen.has(node));
    if (missing) return `not read: "${missing.data.slice(0, 40)}" in ${missing.parentElement?.outerHTML.slice(0, 120)}`;
    for (const block of blocks) {
      for (const part of readVisible(block).blocks) {
        // Matches a tab; near miss: a no-break space.
        if (!block.text.includes(part.nodes[0]?.data.replace(/[\t\n\f\r]/g, ' ') ?? ''))
          return 'what is shown is not in its block';
      }
    }
    return null;
  };

  const first = read();
  const problem = typeof first === 'string' ? first : (wrong(first) ?? candidates());
  if (problem) return `at first: ${problem}`;
  for (const [k, choice] of mutations.entries()) {
    // While it is read: it may miss text then, but must neither fail nor go on for ever.
    const during = read(() => mutate(choice + 1));
    if (typeof during === 'string') return `change ${k} while reading: ${during}`;
    candidates(() => mutate(choice + 2));
    mutate(choice);
    const after = read();
    const now = typeof after === 'string' ? after : (wrong(after) ?? candidates());
    if (now) return `after change ${k}: ${now}`;
  }
  return null;
}
