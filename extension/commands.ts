import { browser } from './browser';
import { injectReader } from './inject';
import { MessageError } from './messages';
import { sendToPage } from './messaging';

/** Keyboard commands and the message that each sends to the page. */
export const COMMANDS = {
  'next-claim': 'worker:next',
  'previous-claim': 'worker:previous',
  'claim-list': 'worker:list',
} as const;

/**
 * Answers the keyboard commands. On a page that is not read yet, the command itself counts as the reader's wish to read
 * it: the browser grants the tab for it.
 */
export function answerCommands(): void {
  browser.commands.onCommand.addListener(async (name) => {
    if (!Object.hasOwn(COMMANDS, name)) return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const message = COMMANDS[name as keyof typeof COMMANDS];
    try {
      await sendToPage(tab.id, message, {});
    } catch (error) {
      if (!(error instanceof MessageError) || error.code !== 'nobody') throw error;
      if (await injectReader(tab.id)) await sendToPage(tab.id, message, {}).catch(() => {});
    }
  });
}
