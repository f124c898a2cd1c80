import { FREE, HARM, type OutlineVariants, WHO } from '../outlines';

/** The orders of words that French, Italian and Spanish have besides the shared ones. */
export const outlines: OutlineVariants = {
  links: [
    // "criminali stranieri", "bandas de marroquíes"; near miss: "criminali e stranieri".
    ['kind-of', `()(${HARM})z?(${WHO})`],
    // "a commettere i furti sono gli stranieri"; near miss: "a commettere i furti sono i ragazzi".
    ['due', `()[cm]_?z?(${HARM})${FREE}{0,4}b${FREE}{0,3}(${WHO})`],
    // "nessun legame tra sbarchi e reati"; near miss: "un legame tra sbarchi e reati".
    ['not-harm', `()n_?c_?z?_?(?:${WHO}|${HARM})_?[+]_?(${HARM}|${WHO})`],
  ],
  frames: [
    // "immigrati e reati", as a headline begins; near miss: "gli immigrati e i reati", with a word before.
    ['headline-colon', `^[WM]_?[+]_?${HARM}`],
  ],
};
