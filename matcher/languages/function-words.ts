/**
 * The commonest words without meaning of their own, folded, of each language that claims are found in and of some that
 * could be taken for one of them. By them a page is told apart cheaply; what stays unclear goes to the detector.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with by are from have has been not this which who',
  de: 'der die das und ist nicht den von mit dem des ein eine auf fur im auch sich dass sie wird',
  fr: 'le la les des est une dans qui que du pour par sur pas au ont sont avec et de ce',
  nl: 'de het een van en is dat niet zijn met voor op aan hij wordt ook bij naar',
  it: 'il di che la un per non sono una della del con nel le gli si ha da piu',
  es: 'el de que la los y en las un del por con una para se es su al',
  sv: 'och att det som en av ar den for pa med till inte har de om fran i var blev ocksa',
  da: 'og at det er en til af den pa som med for ikke har de et fra efter i blev ogsa mod',
  no: 'og at det er en til av den pa som med for ikke har de et fra etter i ble ogsa mot',
  pt: 'o de que e do da em um para nao uma os com no na as por mais dos ao',
  pl: 'i w z na do nie sie jest ze to przez oraz od po jak dla',
};
