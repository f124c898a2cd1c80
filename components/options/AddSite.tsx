import { useState } from 'preact/hooks';
import { useWords } from '../elements/words';
import { siteFrom } from './site-name';

interface AddSiteProps {
  /** Unique on the page. */
  id: string;
  label: string;
  button: string;
  /** Called inside the click or key press, so that access may be asked for. */
  onAdd: (site: string) => void;
}

/** A field for one site. */
export function AddSite({ id, label, button, onAdd }: AddSiteProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <form
      class="add-site wide"
      onSubmit={(event) => {
        event.preventDefault();
        const site = siteFrom(text);
        setWrong(site ? '' : text);
        if (!site) return;
        setText('');
        onAdd(site);
      }}
    >
      <label class="label" for={id}>
        {label}
      </label>
      <div class="row">
        <input
          id={id}
          class="field"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={t('options.sites.placeholder')}
          value={text}
          aria-invalid={wrong !== ''}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      {wrong !== '' && (
        <p id={`${id}-wrong`} class="wrong small" role="alert">
          {t('options.sites.invalid', { text: wrong })}
        </p>
      )}
    </form>
  );
}
