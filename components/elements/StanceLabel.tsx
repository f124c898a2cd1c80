import type { Stance } from '../../data/categories';
import { useWords } from './words';

/** What a sentence does with a claim, in words, with the line that marks it in the page. */
export function StanceLabel({ stance }: { stance: Stance }) {
  const { t } = useWords();
  return <span class={`stance ${stance}`}>{t(`stance.${stance}`)}</span>;
}
