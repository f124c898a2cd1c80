import type { ClassWords } from '../../lexicon';

/**
 * Who a claim is about, by class and, behind the colon, the tag under which the grammar knows the words; without one the
 * grammar does not. All words are without accents.
 */
export const who: ClassWords = {
  'MIGRANT:W':
    "migrant,immigre,refugie,exile,demandeur d'asile,requerant d'asile,requerant,primo arrivant,nouveaux arrivants,derniers arrives,mineur non accompagne,mineur isole,mineur etranger,mineurs etrangers non accompagnes,etranger non accompagne,secteur de l'asile,populations importees,mna,mena,mineurs du maghreb,jeune migrant,jeune exile,deboute,deboute du droit d'asile,deboute de l'asile,population immigree,issu de l'immigration,jeunes issus de l'immigration,personnes issues de l'immigration,origine immigree,fils d'immigre,enfant d'immigre,troisieme generation,travailleur etranger,harraga,dublines,familles immigrees",
  'ILLEGAL:W':
    'clandestin,transmigrant,sans papiers,immigre clandestin,migrant clandestin,migrant illegal,immigre illegal,migrant irregulier,illegaux,etranger en situation irreguliere,oqtf,etranger sous oqtf,irreguliers,entres illegalement,sans statut',
  'ILLEGAL:9':
    "quitter le territoire,en situation irreguliere,sejour irregulier,sejour illegal,sous oqtf,obligation de quitter le territoire francais,sans titre de sejour,expulsable,irregulierement,illegalement,clandestinement,mesure d'eloignement,rien a faire ici,aurait du etre expulse",
  'CRIMALIEN:Y':
    'criminel etranger,delinquant etranger,criminalite etrangere,delinquance des immigres,criminalite des migrants,etranger delinquant,etranger criminel,etranger dangereux,etranger condamne,etranger radicalise,etranger implique,migrant criminel,migrant violent,violeur etranger,voyou etranger,gang de migrants,bande etrangere,bandes de migrants,bandes de clandestins,racaille immigree,faux mineur',
  'CRIMALIEN:¥': 'detenu etranger,prevenu etranger,suspect etranger',
  'FOREIGNER:W':
    "jeunes venus,descendus de l avion,laisses s installer,etranger,ressortissant etranger,nationalite etrangere,autre nationalite,non europeen,extra europeen,extraeuropeen,non francais,non suisse,non nationaux,non citoyen,non allemand,nouveaux occupants,sans passeport,pas le passeport,pas de passeport,pas la nationalite,ne hors d'europe,origine etrangere,personne d'origine etrangere,personne nee a l'etranger,binational,double nationalite,allochtone,venu d'ailleurs,venu de loin,venu d'afrique,venu de l'etranger,population etrangere,origine des agresseurs,origine des auteurs,origine des delinquants,nationalite des suspects,nationalite des auteurs,nationalite des agresseurs,origine des violeurs,origine des suspects,memes origines,ressortissant,origine maghrebine,hommes venus,jeunes hommes venus,individus venus,gens venus,non occidental,origine immigree,d'origine immigree,descendant d'immigres,descendants d'immigres,extra europeens,arrives de fraiche date,population immigree,nord africain,pas de la nationalite,pas de nationalite,n'ont pas de passeport,non belge,pas francais,pas francaise,pas belges,nee a l'etranger,ne a l'etranger,nes a l'etranger,autres nationalites",
  'PEOPLE:N':
    'syrien,afghan,irakien,iranien,pakistanais,bangladais,somalien,erythreen,ethiopien,soudanais,nigerian,nigerien,ghaneen,guineen,congolais,rwandais,burundais,marocain,algerien,tunisien,libyen,egyptien,turc,turque,kurde,libanais,palestinien,tchetchene,albanais,kosovar,serbe,macedonien,roumain,bulgare,georgien,rom,armenien,mexicain,venezuelien,haitien,hondurien,salvadorien,colombien,dominicain,bresilien,maghrebin,subsaharien,africain,arabe,balkanique,comorien,malien,senegalais,ivoirien,camerounais,mauritanien,tchadien,sri lankais,tamoul,indien,chinois,vietnamien,ukrainien,russe,polonais,portugais,latino',
  'LAND:Z':
    "syrie,afghanistan,kaboul,alger,tunis,rabat,irak,iran,pakistan,bangladesh,somalie,erythree,ethiopie,soudan,nigeria,guinee,congo,mali,senegal,maroc,algerie,tunisie,libye,egypte,turquie,tchetchenie,caucase,albanie,kosovo,roumanie,balkans,mexique,venezuela,haiti,honduras,salvador,maghreb,afrique,afrique subsaharienne,sahel,moyen orient,proche orient,tiers monde,comores,pays musulman,autre rive,bled,pays d'origine,a l'etranger,pays tiers,amerique latine,pays de l'est,pays en guerre",
  'MUSLIM:U': 'musulman,islam,islamique,population musulmane,communaute musulmane,immigration musulmane',
  'ISLAMIST:H':
    'islamisme,islam radical,islam politique,islam conquerant,islam rigoriste,integrisme,fondamentalisme,salafisme,separatisme,entrisme,radicalisme',
  'ISLAMIST:K': 'islamiste,integriste,fondamentaliste,salafiste,freres musulmans',
  'COMERS:W':
    'nouveaux occupants,derniers venus,familles venues,hommes du centre,ceux qui arrivent,ceux qui viennent,ceux qui debarquent,gens qui viennent,hommes arrives,hommes seuls',
  'COMERS:L':
    'viennent chez nous,venus chez nous,entrent en france,entrent en europe,franchir la frontiere,passer la frontiere,traverser la manche',
  'COMERS:2': 'laisser entrer,faire entrer,fait entrer',
  'LETIN:2': 'faire venir,fait venir,accueillir,accueille,accueillons,accueilli,imposer',
  'PLACE:W':
    "centre d'accueil,centre d'hebergement,foyer de demandeurs d'asile,foyer de migrants,centre de requerants,centre d'asile,centre pour refugies,fedasil,hotel social,campement,campement de migrants,camp de refugies,squat,foyer de mineurs,jeunes du foyer,quartiers a forte immigration,centre de retention,abri pc",
  'MIGRATION:M':
    "immigration,migration,migratoire,flux migratoire,pression migratoire,vague migratoire,crise migratoire,crise des migrants,chaos migratoire,laxisme migratoire,politique d'accueil,droit d'asile,asile,immigration massive,immigration de masse,immigration illegale,immigration clandestine,immigration irreguliere,immigration de peuplement,migration de masse,regroupement familial,ouverture des frontieres,frontieres ouvertes,frontieres passoires,appel d'air,accueil des migrants,accueil des refugies,accueil inconditionnel,arrivee de migrants,arrivee des refugies,arrivee massive de,afflux de refugies,regularisation,immigrationniste,multiculturalisme,schengen,accords de schengen,chemin roxham,echec de l'integration,entrees irregulieres,portes ouvertes,ouvrir les portes,ouvrir la porte,ouvrir nos portes,ouvrir ses portes,laisser entrer n importe qui,installation de familles,politique migratoire,arrivees massives,flux,vague d'immigration,vagues d'immigration",
  'BORDER:O':
    'frontiere,lampedusa,vintimille,calais,roxham,barbele,rio grande,traversee de la mediterranee,mayotte,menton',
  'THEY:T':
    "ils,eux,elles,ceux la,ceux ci,ces gens,ces individus,ces hommes,ces jeunes,ces populations,ces personnes,ces types,ces mineurs,beaucoup d'entre eux,certains d'entre eux,la plupart d'entre eux",
  'US:u': 'nous,notre,nos,ma,mes',
  'NATION:q':
    'chez nous,pays,france,francais,europe,europeen,union europeenne,belgique,belge,wallonie,bruxelles,suisse,quebec,quebecois,canada,canadien,allemagne,allemand,italie,suede,royaume uni,espagne,occident,occidental,nation,national,patrie,territoire,sol,notre sol,societe,republique,hexagone,continent,etat,ville,village,quartier,nos rues,nos villes,nos villages,nos quartiers,nos campagnes,notre pays,notre continent,notre terre,paris,marseille,geneve,lausanne,montreal,lyon',
  'NATION:l': 'peuple,peuple francais,peuples',
  'LOCALS:l':
    "citoyen,concitoyen,habitant,riverain,autochtone,francais de souche,de souche,natif,contribuable,compatriote,nos compatriotes,nos filles,nos femmes,nos enfants,nos anciens,nos meres,filles,femmes,enfants,fillettes,joggeuses,retraites,voisin,population locale,population d'origine,usagers,commercants,gens d'ici,les notres,sdf,sans abri,mal loges,honnetes gens,gens honnetes,innocents,policiers,francaises,familles modestes,blancs,locaux,vieilles dames,europeens",
  ':P': 'homme,jeune homme,jeune,individu,personne,gens,mineur,adolescent,garcon,population,famille,communaute,ressortissants,majeur,pere,fils,bande,groupe,adulte,type,ado,couple,residents,ceux,celui',
  ':b': 'origine,nationalite,passeport,racines,confession',
};
