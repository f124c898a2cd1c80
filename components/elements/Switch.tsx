import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  /** Called from within the click, so that the browser accepts a request for access. */
  onChange: (on: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A switch with its label; the whole row can be pressed. */
export function Switch({ on, onChange, disabled, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span>{children}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
