import { attributeOf, hasAttribute, localNameOf, parentOf, shadowOf, typeOf } from './nodes';

/** How an element takes part in the text around it. Constants, which weigh less in a script than an enumeration. */
export type Kind = typeof SKIP | typeof INLINE | typeof BREAK | typeof BLOCK;
/** Not read, and it ends the run of text before it. */
export const SKIP = 0;
/** Its text belongs to the sentence around it. */
export const INLINE = 1;
/** A line break inside a run of text. */
export const BREAK = 2;
/** Its text stands on its own. */
export const BLOCK = 3;

/** The names of each kind but the last, at its place. `wbr` is an empty place where a line may break; a word goes on behind it. */
const NAMES = [
  'applet area audio base button canvas code datalist embed frame frameset head iframe img input kbd link map math meta meter noembed noframes noscript object optgroup option output picture pre progress rp samp script select source style svg template textarea title track video',
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rt ruby s small span strike strong sub sup time tt u var wbr',
  'br',
];

const KINDS = new Map(
  NAMES.flatMap((names, kind) => names.split(' ').map((name): [string, Kind] => [name, kind as Kind])),
);

/** The name of the one element that Confounder adds to a page. */
export const HOST_NAME = 'confounder-card';

/**
 * Hosts of well-known editors whose text is not marked as editable until the reader types.
 * Matches `editor cm-editor`; near miss: `my-cm-editor`.
 */
const EDITORS = /(?:^|\s)(?:ProseMirror|CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|tox-tinymce|ck-editor)/;

/** Roles of places where people write. Matches `textbox`; near miss: `text`, which is plain text. */
const WRITING = /^(?:textbox|searchbox|combobox|spinbutton)$/;

/**
 * What an element is by its name alone, without asking for attributes or styles, since every element of a page is asked.
 * Unknown elements stand on their own. `isLeftOut` and `readVisible` look more closely at the few blocks that matter.
 */
export function kindOf(element: Element): Kind {
  const name = localNameOf(element);
  const kind = KINDS.get(name) ?? BLOCK;
  if (kind === BLOCK && name.includes('-')) return customKind(element, name);
  return kind;
}

function customKind(element: Element, name: string): Kind {
  if (name === HOST_NAME) return SKIP;
  if (shadowOf(element)) return BLOCK;
  return getComputedStyle(element).display.startsWith('inline') ? INLINE : BLOCK;
}

/** Whether the attributes of an element say that it is a place to write. */
export function isLeftOut(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attributeOf(element, 'role');
  if (role !== null && WRITING.test(role)) return true;
  if (hasAttribute(element, 'data-lexical-editor')) return true;
  const classes = attributeOf(element, 'class');
  return classes !== null && EDITORS.test(classes);
}

/** Whether a node lies in something that is not read, or in Confounder's own interface. */
export function isLeftOutDeep(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (typeOf(at) !== 1) continue;
    if (kindOf(at as Element) === SKIP || isLeftOut(at as Element)) return true;
  }
  return false;
}
