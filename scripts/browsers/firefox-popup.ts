import type { Popup } from './reader';

type Chrome = (expression: string) => Promise<unknown>;

/**
 * Opens Firefox's real toolbar popup. No automation protocol reaches it, so the browser's own window runs a frame
 * script in it and sends it mouse events.
 *
 * @param chrome runs a source text in the browser's window
 * @param geckoId the extension's id in its manifest
 */
export async function firefoxPopup(chrome: Chrome, geckoId: string): Promise<Popup> {
  await chrome(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${geckoId}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    for (let round = 0; round < 300; round++) {
      const popup = document.querySelector('browser.webextension-popup-browser');
      if (popup && popup.currentURI?.spec.includes('popup.html') && popup.getBoundingClientRect().height > 20) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('the popup did not open');
  })()`);

  const inPopup = async (source: string): Promise<unknown> => {
    const answer = JSON.parse(String(await chrome(frameScript(source)))) as { value?: unknown; error?: string };
    if (answer.error) throw new Error(`In the popup: ${answer.error}`);
    return answer.value;
  };

  return {
    evaluate: (run, ...args) => inPopup(`(${run})(...${JSON.stringify(args)})`) as never,
    async click(selector) {
      const quoted = JSON.stringify(selector);
      await inPopup(`(async () => {
        for (let round = 0; round < 300; round++) {
          if (document.querySelector(${quoted})) return;
          await new Promise((done) => setTimeout(done, 50));
        }
        throw new Error('nothing matches ' + ${quoted});
      })()`);
      const middle = (await inPopup(`(async () => {
        const element = document.querySelector(${quoted});
        element.scrollIntoView({ block: 'nearest' });
        // The popup grows as it is filled: a click counts only where the element has come to rest.
        let last = '';
        for (let round = 0; round < 50; round++) {
          const box = element.getBoundingClientRect();
          const now = [box.x, box.y, box.width, box.height, innerWidth, innerHeight].join();
          if (now === last) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          last = now;
          await new Promise((done) => setTimeout(done, 150));
        }
        throw new Error(${quoted} + ' does not come to rest');
      })()`)) as { x: number; y: number };
      await chrome(`(() => {
        const frame = document.querySelector('browser.webextension-popup-browser').getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          window.synthesizeMouseEvent(type, frame.x + ${middle.x}, frame.y + ${middle.y},
            { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
        }
      })()`);
    },
    async settle() {
      await inPopup(`(async () => {
        for (let round = 0; round < 300 && !document.querySelector('h1, h2'); round++) {
          await new Promise((done) => setTimeout(done, 50));
        }
      })()`);
      await new Promise((done) => setTimeout(done, 500));
    },
    async screenshot() {
      const address = await chrome(`(async () => {
        const popup = document.querySelector('browser.webextension-popup-browser');
        const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL();
      })()`);
      return Buffer.from(String(address).split(',')[1] ?? '', 'base64');
    },
    async close() {
      await chrome(`(async () => {
        document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
        for (let round = 0; round < 40 && document.querySelector('browser.webextension-popup-browser'); round++) {
          await new Promise((done) => setTimeout(done, 50));
        }
      })()`);
    },
  };
}

/** Evaluates a source text beside the popup's page, whose policy forbids eval, and gives `{value}` or `{error}` as JSON. */
function frameScript(source: string): string {
  const script = `(async () => {
    const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer;
    try { answer = await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify({ value: await (${source}) }))()`)}, page); }
    catch (error) { answer = JSON.stringify({ error: String(error) }); }
    sendAsyncMessage('confounder-test:answer', answer);
  })()`;
  return `new Promise((done, fail) => {
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (!popup) return fail(new Error('the popup is closed'));
    const listener = (message) => {
      popup.messageManager.removeMessageListener('confounder-test:answer', listener);
      done(message.data);
    };
    popup.messageManager.addMessageListener('confounder-test:answer', listener);
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}
