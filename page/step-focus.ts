import { listenOn } from './listeners';
import { matches, realDocument } from './nodes';

/** Where Enter belongs to what is written or chosen there, whatever else was meant. */
const FIELD = 'input, select, textarea, [contenteditable]';

/** Knows whether the focus still rests where it was when the reader went to a sentence by a key. */
export interface StepFocus {
  /** The reader goes to a sentence now. */
  stepped(): void;
  /** Whether Enter means that sentence, and not the link or button that had the focus before. */
  isMeant(path: readonly EventTarget[]): boolean;
}

/** Watches the focus until the signal. */
export function createStepFocus(signal: AbortSignal): StepFocus {
  let before: Element | null = null;
  listenOn(
    document,
    'focusin',
    () => {
      before = null;
    },
    { capture: true, passive: true, signal },
  );
  return {
    stepped() {
      before = realDocument.activeElement;
    },
    isMeant(path) {
      if (before === null || before !== realDocument.activeElement) return false;
      return !path.some((target) => target instanceof Element && matches(target, FIELD));
    },
  };
}
