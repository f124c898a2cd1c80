import type { ComponentChildren } from 'preact';

/** One of several choices. */
export interface Choice<T extends string> {
  value: T;
  label: ComponentChildren;
  hint?: ComponentChildren;
}

interface ChoicesProps<T extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  legend: ComponentChildren;
  /** Whether the legend is shown; it is always read aloud. */
  showLegend?: boolean;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
}

/** A group of radio buttons. */
export function Choices<T extends string>({
  name,
  legend,
  showLegend = true,
  value,
  choices,
  onChange,
}: ChoicesProps<T>) {
  return (
    <fieldset>
      <legend class={showLegend ? 'label' : 'visually-hidden'}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
          {choice.hint && <span class="hint">{choice.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
