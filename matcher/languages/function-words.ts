/**
 * The commonest words without meaning of their own, folded, of each language that claims are found in and of some that
 * could be taken for one of them. By them a page is told apart cheaply; what stays unclear goes to the detector.
 * They are in the order of the alphabet, in which they pack best.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'and are been by for from has have is not of that the this to was which who with',
  de: 'auch auf das dass dem den der des die ein eine fur im ist mit nicht sich sie und von wird',
  fr: 'au avec ce dans de des du est et la le les ont par pas pour que qui sont sur une',
  nl: 'aan bij dat de een en het hij is met naar niet ook op van voor wordt zijn',
  it: 'che con da del della di gli ha il la le nel non per piu si sono un una',
  es: 'al con de del el en es la las los para por que se su un una y',
  sv: 'ar att av blev de den det en for fran har i inte med och ocksa om pa som till var',
  da: 'af at blev de den det efter en er et for fra har i ikke med mod og ogsa pa som til',
  no: 'at av ble de den det en er et etter for fra har i ikke med mot og ogsa pa som til',
  pt: 'ao as com da de do dos e em mais na nao no o os para por que um uma',
  pl: 'dla do i jak jest na nie od oraz po przez sie to w z ze',
};
