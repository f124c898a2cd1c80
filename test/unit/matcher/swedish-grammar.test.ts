import { describe } from 'vitest';
import { swedish } from '../../../matcher/languages/sv';
import { reading } from './reading';
import { type Example, finds, showsEach } from './rule-examples';

const read = reading(swedish);

/** Each structure that speaks for a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly Example[] = [
  ['R:share-share', 'Sex av tio häktade är utlänningar.', 'Sex av tio elever är utlänningar.'],
  ['R:share-late-share', 'Bland misstänkta var hälften utrikes födda.', 'Bland eleverna var hälften utrikes födda.'],
  [
    'R:share-who-share',
    'Utlänningar står för hälften av alla rån.',
    'Utlänningar står för hälften av alla hotellnätter.',
  ],
  [
    'R:more-share',
    'Risken att misstänkas för rån är dubbelt så hög för utrikes födda.',
    'Risken att fastna i kön är dubbelt så hög för utrikes födda.',
  ],
  ['R:share-all-share', 'Fängelserna är fulla av utlänningar.', 'Fängelserna är fulla av möss.'],
  ['R:traffic-traffic', 'Invandringen gynnar människohandlare.', 'Invandringen gynnar åkerierna.'],
  [
    'R:breakdown-crime',
    'Invandringen har fått lag och ordning att bryta samman.',
    'Stormen har fått nätet att bryta samman.',
  ],
  ['R:let-in-crime', 'Vi har släppt in förbrytare.', 'Vi har släppt in besökare.'],
  ['R:evicted-replace', 'Pensionärer vräks så att nyanlända får plats.', 'Pensionärer vräks så att huset kan rivas.'],
  ['R:agent-crime', 'Migranter rånar barn.', 'Migranter rånas.'],
  ['R:agent-behind-crime', 'I Malmö rånar afghaner svenskar.', 'I Malmö rånas svenskar.'],
  ['R:by-crime', 'Rån begångna av utlänningar ökar.', 'Rån mot utlänningar ökar.'],
  [
    'R:commit-crime',
    'Det är asylsökande som ligger bakom stölderna.',
    'Det är asylsökande som ligger bakom konserten.',
  ],
  ['R:bring-violent', 'Invandringen har orsakat skjutningar.', 'Invandringen har orsakat kostnader.'],
  ['R:due-violent', 'Våldet beror på invandringen.', 'Trängseln beror på invandringen.'],
  ['R:came-with-traffic', 'Med migranterna kommer knarket.', 'Med migranterna kommer läkare.'],
  ['R:since-crime', 'Sedan asylboendet öppnade ökar inbrotten.', 'Sedan skolan öppnade ökar inbrotten.'],
  ['R:compound-crime', 'Kriminella utlänningar styr torget.', 'Glada utlänningar fyller torget.'],
  ['R:compound-violent', 'Albanska kriminella nätverk härjar i länet.', 'Albanska körer sjunger i länet.'],
  ['R:copula-crime', 'Migranter är tjuvar.', 'Migranter är snickare.'],
  ['R:hidden-terror', 'Det finns terrorister bland flyktingarna.', 'Det finns läkare bland flyktingarna.'],
  ['R:unvetted-terror', 'Ingen vet vilka migranterna är.', 'Alla ser att migranterna är trötta.'],
  ['R:replaced-replace', 'Svenskar trängs undan av invandrare.', 'Svenskar bjuds in av invandrare.'],
  ['R:favour-favour', 'Asylsökande får förtur till bostad.', 'Asylsökande får hjälp till vården.'],
  ['R:overrun-sovereign', 'Migranterna invaderar landet.', 'Sniglarna invaderar landet.'],
  ['R:ruin-sovereign', 'Massinvandringen förstör landet.', 'Skyfallet förstör landet.'],
  ['R:culture-sovereign', 'Invandringen splittrar vår kultur.', 'Turismen splittrar vår kultur.'],
  ['R:faith-faith', 'Med invandringen kom judehatet.', 'Med våren kom judehatet.'],
  ['R:suspects-share', 'Alla misstänkta kommer från asylboendet.', 'Alla misstänkta kommer från bruket.'],
  [
    'R:linked-violent',
    'Ministern kopplar invandringen till våldet.',
    'Ministern kopplar invandringen till tillväxten.',
  ],
  ['R:without-violent', 'Utan invandringen, inga gäng.', 'Utan invandringen, ingen tillväxt.'],
  ['R:imported-violent', 'Våldet är importerat.', 'Teet är importerat.'],
];

/** What takes a claim back, with a sentence that is taken back so and the claim itself. */
const CANCELS: readonly Example[] = [
  ['R:cancel-negated', 'Migranter är inte brottslingar.', 'Migranter är brottslingar.'],
  ['R:cancel-not-who', 'Det är inte flyktingarna.', 'Det är inte fattigdomen utan flyktingarna.'],
  ['R:cancel-after', 'Våldet i staden finns inte.', 'Våldet i staden finns.'],
  ['R:cancel-myth', 'Att migranter rånar barn är en myt.', 'Migranter rånar barn.'],
  ['R:cancel-less', 'Migranter begår färre brott.', 'Migranter begår brott.'],
  ['R:cancel-denied', 'Hon förnekar att migranter rånar folk.', 'Hon menar att migranter rånar folk.'],
  ['R:cancel-robbed', 'Smugglarna rånade migranterna.', 'Migranterna rånade smugglarna.'],
  ['R:cancel-study', 'Studien hittar färre brott bland invandrare.', 'Studien hittar brott bland invandrare.'],
  ['R:cancel-other-cause', 'Brotten orsakas av fattigdom.', 'Brotten orsakas av invandring.'],
  ['R:cancel-whoever', 'Brott begås av alla, oavsett.', 'Brott begås av invandrare.'],
  ['R:cancel-locals', 'Rånen begås av svenskar.', 'Rånen begås av utlänningar.'],
  ['R:cancel-victim', 'Migranter rånas.', 'Migranter rånar barn.'],
  ['R:cancel-single', 'En afghan rånade en kiosk.', 'Afghaner rånade kiosker.'],
];

/** What else the grammar tells of a sentence. */
const MARKS: readonly Example[] = [
  ['R:report-said', 'Ministern säger att det regnar.', 'Det regnar.'],
  ['R:question', 'Stjäl migranter?', 'Migranter stjäl.'],
  ['R:policy', 'Riksdagen röstade om kvoter för flyktingar.', 'Flyktingar rånar barn.'],
  ['R:no-people', 'Våldet i Malmö ökar.', 'Migranter är i Malmö.'],
  ['R:topic', 'Han talade om invandring och brott.', 'Han talade om invandring och skatter.'],
  ['R:instead', 'Det är inte fattigdomen utan invandringen.', 'Det är inte invandringen utan fattigdomen.'],
  ['R:but', 'Det är inte sant, men våldet ökar.', 'Det är sant, och våldet ökar.'],
];

describe('the Swedish claim grammar', () => {
  const { claims, cancels, marks } = swedish.grammar;
  finds(read, CLAIMS);
  finds(read, CANCELS, { has: false });
  finds(read, MARKS);
  showsEach([...claims, ...cancels, ...marks], [...CLAIMS, ...CANCELS, ...MARKS]);
});
