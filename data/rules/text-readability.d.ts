/** The part that we use of the package text-readability, which has no types of its own. */
declare module 'text-readability' {
  const readability: {
    /** US school grade by the Flesch-Kincaid formula. */
    fleschKincaidGrade(text: string): number;
  };
  export default readability;
}
