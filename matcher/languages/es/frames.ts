import { FREE, HARM, HARMS, type OutlineVariants, WHO } from '../../outlines';

/** The orders of words that Italian has besides the shared ones. */
export const outlines: OutlineVariants = {
  links: [
    // "criminali stranieri", "bande di nordafricani"; near miss: "criminali e stranieri".
    ['kind-of', `()(${HARM})z?(${WHO})`],
    // "a commettere i furti sono gli stranieri", "dietro le rapine ci sono i clandestini".
    ['due', `()[cm]_?z?${HARM}${FREE}{0,4}b${FREE}{0,3}(${WHO})`],
    // "portano degrado, gli immigrati"; near miss: "portano lavoro, gli immigrati".
    ['bring', `()[cm]${FREE}{0,3}(${HARM})_?,_?(${WHO})`],
    // "gli irregolari, l'1 per cento dei residenti, firmano un reato su cinque".
    ['share-who', `(${WHO}),[^WKP]{0,8},${FREE}{0,5}${HARMS}`],
    // "nessun nesso tra sbarchi e reati", "macché legame: i reati calano".
    ['not-harm', `()n_?c_?z?_?(?:${WHO}|${HARM})_?[+]_?(${HARM}|${WHO})`],
  ],
  frames: [
    // "più sbarchi, più reati".
    ['equation', `p?c?_?[WM]_?,_?c?_?${HARM}`],
    // "meno sbarchi, meno reati".
    ['less-less', `e_?[WMH]_?,_?e_?${HARM}`],
    // "immigrati che delinquono".
    ['headline-colon', `^[WM]_?[+]_?${HARM}`],
  ],
};
