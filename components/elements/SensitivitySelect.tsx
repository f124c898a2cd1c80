import { SENSITIVITIES } from '../../extension/settings';
import type { Sensitivity } from '../../matcher/types';
import { useWords } from './words';

interface SensitivitySelectProps {
  /** What stands before the choice. */
  label: string;
  value: Sensitivity;
  onChange: (value: Sensitivity) => void;
  /** More classes of the label, which is a row. */
  class?: string;
}

/** The choice of how much is marked. */
export function SensitivitySelect({ label, value, onChange, class: more = '' }: SensitivitySelectProps) {
  const { t } = useWords();
  return (
    <label class={`row ${more}`.trim()}>
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value as Sensitivity)}>
        {SENSITIVITIES.map((level) => (
          <option key={level} value={level}>
            {t(`sensitivity.${level}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
