/**
 * What nodes and the document really are. In some browsers an element can take the place of a member of its form or of
 * the document: `<form><input name="nextSibling"></form>` or `<img name="hidden">`. Reading such a member the usual way
 * would send us round in circles, so these functions ask the interface itself.
 */

// What a script does not use is left out of it, since all calls below are marked as pure. They get the interface and the name
// of its member, since asking an interface for anything would stay in a script that does not use it.
type Kind<Of> = { prototype: Of };
type Reader<Of, Value> = (of: Of) => Value;

function reader<Of extends object, Key extends keyof Of>({ prototype }: Kind<Of>, key: Key): Reader<Of, Of[Key]> {
  return Function.prototype.call.bind(Object.getOwnPropertyDescriptor(prototype, key)?.get as () => Of[Key]) as never;
}

// biome-ignore lint/suspicious/noExplicitAny: any method, whatever it takes.
type Method = (...args: any[]) => unknown;

type Caller<Run extends Method> = (of: object, ...args: Parameters<Run>) => ReturnType<Run>;

function caller<Of extends object, Key extends keyof Of>(
  { prototype }: Kind<Of>,
  key: Key,
): Of[Key] extends Method ? Caller<Of[Key]> : never {
  return Function.prototype.call.bind(prototype[key] as Method) as never;
}

type Selecting = Caller<(selector: string) => NodeListOf<Element>>;

/** Members of nodes and elements, as the interface itself has them. */
export const typeOf = /* @__PURE__ */ reader(Node, 'nodeType');
export const nodeNameOf = /* @__PURE__ */ reader(Node, 'nodeName');
export const parentOf = /* @__PURE__ */ reader(Node, 'parentNode');
export const parentElementOf = /* @__PURE__ */ reader(Node, 'parentElement');
export const firstChildOf = /* @__PURE__ */ reader(Node, 'firstChild');
export const nextSiblingOf = /* @__PURE__ */ reader(Node, 'nextSibling');
const textOf = /* @__PURE__ */ reader(Node, 'textContent');
export const isConnected = /* @__PURE__ */ reader(Node, 'isConnected');
export const localNameOf = /* @__PURE__ */ reader(Element, 'localName');
export const shadowOf = /* @__PURE__ */ reader(Element, 'shadowRoot');

/** Methods of nodes and elements, with the node that they are called on before their arguments. */
export const hasAttribute = /* @__PURE__ */ caller(Element, 'hasAttribute');
export const attributeOf = /* @__PURE__ */ caller(Element, 'getAttribute');
export const closestTo = /* @__PURE__ */ caller(Element, 'closest') as Caller<(selector: string) => Element | null>;
export const matches = /* @__PURE__ */ caller(Element, 'matches');
export const rectOf = /* @__PURE__ */ caller(Element, 'getBoundingClientRect');
export const isVisible = /* @__PURE__ */ caller(Element, 'checkVisibility');
export const scrollIntoView = /* @__PURE__ */ caller(Element, 'scrollIntoView');
export const addListener = /* @__PURE__ */ caller(EventTarget, 'addEventListener');
export const allInElement = /* @__PURE__ */ caller(Element, 'querySelectorAll') as Selecting;
export const allInFragment = /* @__PURE__ */ caller(DocumentFragment, 'querySelectorAll') as Selecting;
export const contains = /* @__PURE__ */ caller(Node, 'contains');

/** The text of all that lies in a node; empty for a document. */
export const textIn = (node: Node): string => textOf(node) ?? '';

/** The root element, or nothing when the page took it away. */
export function wholePage(): Element[] {
  return [realDocument.documentElement].filter((root) => root !== null);
}

/** The document without what elements of the page put in place of its members. Not a node: do not pass it on as one. */
export const realDocument: Document = new Proxy(document, {
  get(target, key) {
    // `location` alone cannot be replaced, and stands on the document itself.
    if (key === 'location') return target.location;
    const value: unknown = Reflect.get(Document.prototype, key, target);
    return typeof value === 'function' ? value.bind(target) : value;
  },
  set: (target, key, value) => Reflect.set(Document.prototype, key, value, target),
});
