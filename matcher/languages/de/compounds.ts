import { fold } from '../../normalize';

/*
 * Parts of the German compounds that claims are made of. What names people or harm is cut off, so that
 * "Ausländerkriminalität" and "kriminelle Ausländer" are read alike; other compounds stay whole.
 */
const OPENINGS =
  'ausländer,flüchtlings,migranten,migrations,asylbewerber,asylanten,asyl,zuwanderer,zuwanderungs,einwanderer,einwanderungs,immigranten,immigrations,schutzsuchenden,schleuser,schlepper,schleusungs,islamisten,islamismus,salafisten,dschihadisten,terroristen,araber,afghanen,syrer,türken,tschetschenen,clan,banden,messer,gewalt,gewaltverbrechens,sexual,sex,drogen,gruppen,massen,grenz,bevölkerungs,juden,mord,raub,abschiebe,gefängnis,überfremdungs,unterschicht,roma,balkan,nafri,multikulti,illegalen';

const CLOSINGS =
  'kriminalität,kriminelle,täter,täterin,verdächtige,gewalt,bande,clan,migration,migrant,zuwanderung,zuwanderer,einwanderung,einwanderer,flüchtling,heim,unterkunft,unterkünfte,hotel,krise,welle,strom,ströme,quote,anteil,rate,angriff,attacke,anschlag,anschläge,überfall,überfälle,mord,raub,diebstahl,diebstähle,delikt,statistik,invasion,austausch,chaos,hass,gefahr,schlägerei,stecherei,vergewaltigung,straftat,verbrechen,verbrecher,szene,milieu,terror,terrorist,tourismus,ausländer,politik,justiz,kontrolle,delikte,händler,handel,schmuggel,schmuggler,opfer,studie,mörder,mafia,mob,ghetto,fremdung,wanderung,tourist';

/** What a closing part may end in. */
const ENDINGS = 'innen|in|ern|er|en|es|e|n|s';
/** Beginnings of what may not stand behind an opening part, since they make another form of it: "Asylanten". */
const FORMS = 'ant|inne|isch|isti|ismu|schaft|gebnis|enge|iger|nah|ien|ung';

const choice = (list: string): string =>
  fold(list)
    .text.split(',')
    .sort((a, b) => b.length - a.length)
    .join('|');

// Matches "fluchtlingswelle" up to its second part; near miss: "fluchtlinge", "asylant".
const OPENING = new RegExp(`^(?:${choice(OPENINGS)})(?!(?:${FORMS}))(?=[^]{4})`);
// Matches "einbruchskriminalitat" from its second part on; near miss: "kriminalitat", which is no compound.
const CLOSING = new RegExp(`(?:${choice(CLOSINGS)})(?:${ENDINGS})?$`);

/** Where a German word is cut in two, or 0; see `Words.cut`. Both parts have at least four letters. */
export function cut(word: string): number {
  if (word.length < 8) return 0;
  const opening = OPENING.exec(word);
  if (opening !== null) return opening[0].length;
  const closing = CLOSING.exec(word);
  return closing !== null && closing.index >= 4 ? closing.index : 0;
}
