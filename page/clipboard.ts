import { realDocument } from './nodes';
/**
 * Puts a text on the clipboard, after a click. The modern way is closed on pages without encryption and where a site
 * forbids it; then the text is selected in a field of our own and copied from there.
 *
 * @param inside where that field may stand for a moment
 * @throws Error when the browser refuses both ways
 */
export async function copyText(text: string, inside: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    // Also when there is no such interface.
  }
  const root = inside.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : realDocument.activeElement;
  const field = realDocument.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  inside.append(field);
  field.select();
  const copied = realDocument.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (!copied) throw new Error('The browser did not allow copying.');
}
