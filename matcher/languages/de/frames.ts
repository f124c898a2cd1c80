import { FREE, HARM, HARMS, type OutlineVariants, WHO } from '../../outlines';

/** The orders of words that German has besides the shared ones. */
export const outlines: OutlineVariants = {
  links: [
    // The verb at the end: "dass Migranten häufiger Gewalttaten begehen"; near miss: "dass Migranten Bäume pflanzen".
    ['bring', `(${WHO})${FREE}{0,5}${HARMS}${FREE}{0,4}[cm]`],
    // "die Kriminalität ist durch die Zuwanderung gestiegen"; near miss: "ist durch den Frost gestiegen".
    ['due', `()(${HARM})[_bq]{0,3}z${FREE}{0,3}(${WHO})${FREE}{0,3}c`],
    // "durch die Zuwanderung ist die Kriminalität gestiegen".
    ['due', `[zc]${FREE}{0,2}(${WHO})[_bc]{0,3}(${HARM})`],
    // "begangen werden die Taten von Migranten", "verübt haben sie Asylbewerber".
    ['by', `()(${HARM})${FREE}{0,4}z${FREE}{0,2}(${WHO})${FREE}{0,2}m`],
    // "unter den Tatverdächtigen sind 40 Prozent Ausländer".
    ['share-of-harm', `()(${HARM})${FREE}{0,5}q${FREE}{0,4}(${WHO})`],
    // "bei Migranten liegt der Anteil der Straftäter".
    ['share-who', `(${WHO})${FREE}{0,4}(${HARM})${FREE}{0,4}q`],
    // "nicht krimineller als Deutsche sind Flüchtlinge", "Flüchtlinge sind ... nicht gefährlich".
    ['not', `(${WHO})${FREE}{0,4}${HARMS}[_zo]{0,3}n`],
    ['less', `(${WHO})${FREE}{0,4}(${HARM})${FREE}{0,4}e`],
  ],
};
