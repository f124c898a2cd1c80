/**
 * The commonest words without meaning of their own, folded, of each language that claims are found in and of some that
 * could be taken for one of them. By them a page is told apart cheaply; what stays unclear goes to the detector.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is was for with by are from have has been their not this which were who',
  de: 'der die das und ist nicht den von mit dem des ein eine auf fur im auch sich dass sie wird werden hat als zu',
  fr: 'le la les des est une dans qui que du pour par sur pas au plus ont sont avec cette et un de ce',
  nl: 'de het een van en is dat niet zijn met voor op aan hij wordt ook bij naar werd maar in die',
  it: 'il di che la un per non sono una della del con nel le gli si ha da piu anche e i',
  es: 'el de que la los y en las un del por con una para se es su al como mas',
  sv: 'och att det som en av ar den for pa med till inte har ett de om sig fran kan i var blev ocksa mot hon',
  da: 'og at det er en til af den pa som med for ikke der har de et fra var efter i blev ogsa mod hun',
  no: 'og at det er en til av den pa som med for ikke har de et fra var etter i ble ogsa mot hun',
  pt: 'o de que e do da em um para nao uma os com no na as por mais dos ao se',
  pl: 'i w z na do nie sie jest ze to przez oraz od po jak dla jego ich za',
  fi: 'ja on ei se etta oli han ovat myos joka mutta kun tai sen niin kuin',
};
