import { FREE, HARM, HARMS, type OutlineVariants, WHO } from '../../outlines';

/** The orders of words that German has besides the shared ones. */
export const outlines: OutlineVariants = {
  links: [
    // The verb at the end: "dass Migranten häufiger Gewalttaten begehen"; near miss: "dass Migranten Bäume pflanzen".
    ['bring', `(${WHO})${FREE}{0,5}${HARMS}${FREE}{0,4}[cm]`],
    // "die Kriminalität ist durch Migranten gestiegen"; near miss: "die Kriminalität ist durch Frost gestiegen".
    ['due', `()(${HARM})[_bq]{0,3}z${FREE}{0,3}(${WHO})${FREE}{0,3}c`],
    // "durch die Zuwanderung ist die Kriminalität gestiegen"; near miss: "… ist die Wirtschaft gewachsen".
    ['due', `[zc]${FREE}{0,2}(${WHO})[_bc]{0,3}(${HARM})`],
    // "Morde, die von Migranten begangen werden"; near miss: "Morde, die von Ärzten begangen werden".
    ['by', `()(${HARM})${FREE}{0,4}z${FREE}{0,2}(${WHO})${FREE}{0,2}m`],
    // "unter den Tatverdächtigen sind 40 Prozent Ausländer"; near miss: "unter den Schülern sind 40 Prozent Ausländer".
    ['share-of-harm', `()(${HARM})${FREE}{0,5}q${FREE}{0,4}(${WHO})`],
    // "bei Migranten ist die Gewalt doppelt so hoch"; near miss: "bei Migranten ist die Miete doppelt so hoch".
    ['share-who', `(${WHO})${FREE}{0,4}(${HARM})${FREE}{0,4}q`],
    // "dass Migranten die Gewalt nicht erhöhen"; near miss: "dass Migranten die Gewalt erhöhen".
    ['not', `(${WHO})${FREE}{0,4}${HARMS}[_zo]{0,3}n`],
    // "Flüchtlinge begehen Straftaten seltener"; near miss: "Flüchtlinge begehen Straftaten öfter".
    ['less', `(${WHO})${FREE}{0,4}(${HARM})${FREE}{0,4}e`],
  ],
};
