import type { ComponentChildren } from 'preact';

interface CheckBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  hint?: ComponentChildren;
}

/** A check box with its label and a line of explanation. */
export function CheckBox({ checked, onChange, children, hint }: CheckBoxProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
      {hint && <span class="hint">{hint}</span>}
    </label>
  );
}
