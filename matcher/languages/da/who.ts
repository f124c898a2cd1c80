import type { ClassWords } from '../../lexicon';

/** Who a claim is about: people of a migration background in all their names, and migration itself. */
export const who: ClassWords = {
  MIGRANT:
    'migrant,migranter,indvandrer,indvandrere,immigrant,flygtning,flygtninge,asylansøger,asylansøgere,bådflygtning,kvoteflygtning,nytilkommen,nytilkomne,lykkeridder,lykkeriddere,familiesammenført,familiesammenførte,uledsagede,efterkommer,efterkommere,indvandrerunge,indvandrerdrenge,indvandrerdreng,fremmedarbejder,gæstearbejder,østarbejder,bekvemmelighedsflygtning,velfærdsmigrant,tilrejsende,indvandrerfamilie,indvandrerfamilier',
  ILLEGAL:
    'illegal,illegale,illegale indvandrere,illegale migranter,udvist,udviste,afvist asylansøger,afviste asylansøgere,afvist,afviste,tålt ophold,papirløs,papirløse,uden opholdstilladelse,uden lovligt ophold,ulovligt i landet,ulovligt ophold',
  CRIMALIEN:
    'kriminelle udlændinge,kriminel udlænding,kriminelle indvandrere,kriminelle migranter,kriminelle asylansøgere,kriminelle flygtninge,kriminelle udviste,kriminelle efterkommere,indvandrerkriminalitet,indvandrerbande,indvandrerbander,udenlandske bander,udenlandske kriminelle,importeret kriminalitet,importeret vold,udlændingekriminalitet,svenske tilstande,omrejsende kriminelle,østeuropæiske bander,rumænske bander,svenske bander',
  FOREIGNER:
    'udlænding,udlændinge,udlændingene,fremmed,fremmede,ikke vestlig,ikke vestlige,ikkevestlig,ikkevestlige,anden etnisk,anden etnisk baggrund,anden etnisk herkomst,etniske minoriteter,udenlandsk,udenlandske,udenlandsk baggrund,udenlandsk herkomst,indvandrerbaggrund,migrantbaggrund,fremmed baggrund,nydansker,nydanskere,født i udlandet,udenlandske statsborgere,udenlandsk statsborgerskab,ikke danske,ikke dansk,uden dansk pas,uden dansk statsborgerskab,nydansk,mena lande,menapt,menapt lande,fra andre lande,fremmed kultur,fremmede kulturer,tosproget,tosprogede,statsborger fra,rødder i',
  PEOPLE:
    'syrer,syrere,syrisk,afghaner,afghanere,afghansk,iraker,irakere,irakisk,iraner,iranere,iransk,pakistaner,pakistanere,pakistansk,somalier,somaliere,somalisk,eritreer,eritreere,eritreisk,marokkaner,marokkanere,marokkansk,algerier,algeriere,tunesier,libyer,tyrk,tyrker,tyrkere,tyrkisk,kurder,kurdere,kurdisk,libaneser,libanesere,libanesisk,palæstinenser,palæstinensere,palæstinensisk,tjetjener,albaner,albanere,albansk,bosnier,serber,rumæner,rumænere,rumænsk,bulgarer,bulgarere,bulgarsk,polak,polakker,polsk,litauer,litauere,roma,romaer,romaerne,araber,arabere,arabisk,afrikaner,afrikanere,afrikansk,ukrainer,ukrainere,ukrainsk,mellemøstlig,nordafrikansk,statsløse',
  LAND: 'syrien,afghanistan,irak,iran,pakistan,somalia,eritrea,marokko,algeriet,tunesien,libyen,egypten,tyrkiet,libanon,palæstina,gaza,albanien,kosovo,rumænien,bulgarien,afrika,mellemøsten,nordafrika,balkan,østeuropa,den tredje verden,muslimske lande',
  MUSLIM: 'muslim,muslimer,muslimsk,muslimske,islam,islamisk,koranen',
  ISLAMIST:
    'islamist,islamister,islamisme,islamistisk,radikal islam,politisk islam,salafist,salafisme,hadprædikant,hadprædikanter,hizb ut tahrir,muslimske broderskab,ekstremistiske imamer',
  COMERS:
    'kommer hertil,kom hertil,kommet hertil,komme hertil,kommer til danmark,kommet til danmark,kom til danmark,kommer til vores land,lukke ind,lukker ind,lukket ind,lukkede ind,tage imod,tager imod,taget imod,tog imod,strømmer ind,strømme ind,vælter ind,over grænsen,krydser grænsen,vores gæster,gæster i vores land,inviteret ind,søger asyl,søgt asyl,fået asyl,få asyl',
  PLACE:
    'asylcenter,asylcentre,asylcentret,flygtningelejr,flygtningecenter,udrejsecenter,udrejsecentret,udrejsecenter kærshovedgård,kærshovedgård,sjælsmark,center sandholm,sandholm,modtagecenter,ghetto,ghettoer,ghettoen,parallelsamfund,parallelsamfundene,parallelsamfundet,udsat boligområde,udsatte boligområder,belastede boligområder,vollsmose,gellerup,gellerupparken,mjølnerparken,tingbjerg,nørrebro,boligområde,boligområder',
  MIGRATION:
    'indvandring,migration,masseindvandring,masseindvandringen,massemigration,asyl,asylpolitik,asylsystem,udlændingepolitik,indvandringspolitik,migrationspolitik,flygtningepolitik,åbne grænser,åben grænse,flygtningestrøm,flygtningestrømmen,flygtningekrise,flygtningekrisen,migrantstrøm,familiesammenføring,tilstrømning,multikultur,multikulturalisme,multikulturel,mangfoldighed,fejlslagen integration,fejlslagen indvandring,integration,integrationen,fejlslagne udlændingepolitik',
  BORDER: 'grænse,grænser,grænsen,grænserne,grænsekontrol,grænsebom,schengen,ydre grænse',
  THEY: 'dem,deres,disse mennesker,de her mennesker,de mennesker,den slags mennesker,disse mænd,de unge mænd,denne gruppe,de er,de har,de kommer,de begår,mange af dem,nogle af dem',
  US: 'vi,os,vores,vor,vort',
  NATION:
    'land,landet,danmark,dansk,danske,sverige,svensk,svenske,norge,norsk,tyskland,tysk,frankrig,fransk,england,engelsk,storbritannien,britisk,italien,europa,europæisk,europæiske,vesten,vestlig,vestlige,nation,nationen,samfund,samfundet,befolkning,befolkningen,folk,folket,usa,amerika,amerikansk,ungarn,eu',
  LOCALS:
    'dansker,danskere,danskerne,borger,borgere,borgerne,beboer,beboere,nabo,naboer,lokale,etnisk dansk,etniske danskere,almindelige danskere,skatteyder,skatteydere,pensionist,pensionister,kvinde,kvinder,kvinderne,pige,piger,pigerne,børn,vores børn,vores piger,vores kvinder,vores døtre,egen befolkning,egne borgere,svenskere,ældre,familier,butiksejere',
};
