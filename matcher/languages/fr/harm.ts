import type { ClassWords } from '../../lexicon';

/**
 * What a claim says is done, threatened or brought, by class and, behind the colon, the grammar's tag: `H` harm (noun),
 * `V` a deed (verb), `K` people who do harm, `A` harmful (adjective), `p` people or cases that a statistic counts, `6`
 * prison, `G` invading, `R` replacing, `J` ruining, `C` culture, `S` shielding or releasing, `F` unequal treatment, `I`
 * vetting, `7` unvetted, `!` court.
 */
export const harm: ClassWords = {
  'VIOLENCE:H':
    'violence,meurtre,homicide,assassinat,tuerie,fusillade,attaque au couteau,arme blanche,couteau,machette,agression,attaque,lynchage,passage a tabac,rixe,bagarre,barbarie,ensauvagement,sauvagerie,kidnapping,enlevement,sequestration,racket,extorsion,coups et blessures,atteintes aux personnes,guet apens,egorgement,fait divers,francocide,brutalite,coups de feu,lame,poignard,kalachnikov,reglement de comptes,tortures,sang,rapt,arme a feu,coup de couteau,coups de couteau,attaques au couteau,agression au couteau,violences urbaines,affrontement,tentative de meurtre,heurts,guerre des gangs,guerre de territoire,attaque a la machette',
  'VIOLENCE:V':
    'agresser,tuer,tue,tuent,tuaient,poignarder,assassiner,egorger,lyncher,tabasser,rouer de coups,frapper,blesser,attaquer,menacer,racketter,massacrer,decapiter,planter,cogner,malmener,terroriser,depouiller,molester,brutaliser,bruler,caillasser,sortent les couteaux,surinent',
  'VIOLENCE:K': 'meurtrier,assassin,tueur,agresseur,egorgeur,barbare,sauvage,bourreau,surineur,sauvageon',
  'VIOLENCE:A': 'violent,brutal,sanguinaire,sanglant,arme,ultraviolent',
  'GANG:H':
    'gang,bande organisee,banditisme,criminalite organisee,reseau criminel,clan,mafia,maffia,pegre,milieu,mafieux,narcobanditisme,gang de rue,bandes rivales,bandes,bandes de jeunes',
  'GANG:K': 'caid,gangster,membres de gang,parrain',
  'SEX:H':
    'viol,agression sexuelle,violence sexuelle,violences sexistes,violences faites aux femmes,harcelement de rue,harcelement,crime sexuel,infraction sexuelle,attouchement,viol en reunion,tournante,abus,pedophilie,pedocriminalite,baignades,sexuel,predation',
  'SEX:V':
    'violer,violent nos,violent des,violent les,violent en,violent et,qui violent,violaient,abuser,importuner,harceler,siffler,tripoter,agresser sexuellement,attoucher',
  'SEX:K':
    'violeur,agresseur sexuel,predateur,predateur sexuel,pedophile,pedocriminel,delinquant sexuel,frotteur,harceleur',
  'CRIME:H':
    "crime,criminalite,delinquance,delit,infraction,vol,cambriolage,larcin,pillage,emeute,incivilite,nuisance,insecurite,non droit,territoires perdus,vandalisme,degradation,trouble,troubles a l'ordre public,desordre,anarchie,chaos,chienlit,fraude,escroquerie,vol a l'arrachee,vol a main armee,vols avec violence,brigandage,mefait,exaction,recidive,actes delictueux,delinquant recidiviste,points de deal,rodeo,mauvais coup,actes criminels,voitures brulees,saccage,recel,plaintes,atteintes aux biens,debordements,trafic,deal,rapine,casse,vol a la tire,vols a la roulotte,effraction,deal de rue,occupation illegale,zone de non droit,zones de non droit,invivable,infernal",
  'CRIME:V':
    'voler,volent,cambrioler,piller,saccager,vandaliser,degrader,dealer,deliquer,font la loi,fait la loi,faire la loi,impose sa loi,pourrissent la vie,pourrir la vie,semer la terreur,sement le trouble,semer le trouble,sement le desordre,sevir,sevissent,squatter,enfreindre,transgresser,recidiver,detrousser,frauder,braquer,derober,pourrit la vie,pourrissait la vie,empoisonnent la vie,empoisonne la vie,gachent la vie,intimider,arrachent,forcer les camions,posent probleme,pose probleme,poser probleme,posent des problemes,pose des problemes,sement la terreur,sement la zizanie,sevissait',
  'CRIME:K':
    'voleur,cambrioleur,pickpocket,voyou,racaille,malfrat,malfaiteur,bandit,truand,dealer,hors la loi,repris de justice,recidiviste,multirecidiviste,fauteur de troubles,emeutier,casseur,braqueur,pilleur,squatteur,casier judiciaire,detrousseur',
  'CRIMINAL:K': 'criminel,delinquant,delictueux,delictuel,criminogene',
  'DANGER:H':
    "danger,menace,risque,peril,bombe a retardement,menace pour,dangerosite,coupe gorge,climat de peur,plus en securite,peur de sortir,peur au ventre,la peur,inquietude,probleme de securite,insecuritaire,crainte,poudriere,cocktail explosif,sentiment d'insecurite,moins sures",
  'DANGER:A': 'dangereux,menacant,insecure,peu sur,moins sur',
  'DANGER:':
    "securite,surete,tranquillite,ordre public,peur,n'osent plus,osent plus sortir,la nuit,le soir,nuit tombee,craindre pour,barricader,raccompagner",
  'JAIL:6':
    "prison,prisonnier,detenu,ecroue,incarcere,derriere les barreaux,barreaux,maison d'arret,population carcerale,carceral,penitentiaire,penitencier,cellule,geole,detention",
  'JAIL:p':
    'mis en cause,suspect,prevenu,condamne,condamnation,interpelle,interpellation,personnes interpellees,garde a vue,auteur,inculpe,arrestation,arrete,poursuivi,deferre,mis en examen,elucide,faits constates,dossiers,faits de delinquance,actes de delinquance,comparution,casier,coupable,poursuites,defere,deferes,comparutions immediates,ecroues',
  'JAIL:':
    'ssmsi,place beauvau,fichier,taj,registre,statistique policiere,statistique criminelle,administration penitentiaire,chiffres de la police,bilan',
  'TERROR:H':
    'terrorisme,attentat,djihad,jihad,djihadisme,attaque terroriste,menace terroriste,risque terroriste,acte terroriste,infiltration,cheval de troie,radicalisation,bataclan,massacre',
  'TERROR:K':
    'terroriste,djihadiste,jihadiste,kamikaze,cellule dormante,fiche s,fiche pour radicalisation,radicalise,daech,etat islamique,al qaida,combattant etranger,combattants,commando,extremiste,islamistes radicalises,individus radicalises,infiltres,loup solitaire,taliban,hamas,hezbollah,membres de daech',
  'TERROR:V': 'infiltrer,se faire exploser,preparer un attentat,noyauter',
  'VETTING:I':
    "controle,filtrage,filtrer,verification,verifier,cribler,criblage,antecedents,identite,d'ou ils viennent,qui ils sont,qui sont,empreintes,trier,documents",
  'VETTING:7':
    'sans controle,sans aucun controle,fausse identite,faux papiers,faux passeports,ne sait pas qui,ne sait rien,on ignore qui,ignore tout,non identifies,sans identite,sans documents',
  'VETTING:w':
    'parmi,se melent,melanges aux,meles aux,se glisser,glisses parmi,dissimules,se faire passer,se fait passer,se font passer,deguises en,au milieu des,dans les rangs,dans le flot,empruntent la route,emprunter les routes',
  'FAITHHATE:H':
    'antisemitisme,haine des juifs,actes antisemites,agressions antisemites,christianophobie,charia,loi islamique,islamisation,califat,homophobie,mariage force,obscurantisme,voile,burqa,burkini,abaya,polygamie,excision,homophobe,patriarcat,haine de la france',
  'FAITHHATE:A': 'antisemite,antichretien,antijuif,rigoriste,fanatique,obscurantiste,intolerant',
  'FAITHHATE:V': 'islamiser,profaner',
  'FAITHHATE:':
    'juif,synagogue,kippa,eglise,chretien,mosquee,halal,minaret,imam,coran,laicite,blaspheme,creche,croix,priere,prieres de rue,cimetiere,homosexuel,etoile de david,cathedrale,clocher,menorah,religieux',
  'REPLACE:R':
    'remplacement,substitution,basculement,minoritaire,en minorite,plus chez nous,prendre la place,pris la place,ceder la place,laisser la place,effacement,extinction,ne reconnaissent plus,ne reconnait plus,on ne reconnait plus,obliges de partir',
  'REPLACE:E': 'remplacer,substituer,chasser,evincer,deloger,supplanter,deplacer',
  'REPLACE:':
    'demographie,demographique,natalite,fecondite,berceau,bebes,prenoms,disparaitre,disparition,majoritaire,souche,peuplement,demenager,racine,plus un seul,demographiquement,expatrier,eviction,remigration',
  'FAVOUR:F':
    "deux poids deux mesures,deux poids,justice a deux vitesses,a deux vitesses,passe droit,mieux traites,mieux loti,mieux loges,mieux soignes,plus de droits,avant nos,passent avant,au detriment de,au detriment des,au detriment du,aux depens de,aux depens des,traitement de faveur,coupe file,prioritaire,privilege,favoriser,privilegier,choye,tous les droits,mieux considere,quand nos,alors que nos,tandis que nos,passent devant,passe devant,mieux que les francais,avant les francais,rien pour nos,rien pour les notres,tout pour les,plus d'egards,plus d'aides que,plus que nos,preferent les,prefere les,priorite",
  'FAVOUR:$':
    "laxisme,laxiste,impunite,clemence,clement,complaisance,complaisant,mansuetude,remis en liberte,remise en liberte,laisse libre,relacher,ressortir libre,ressort libre,ressortent aussitot,liberes,laisser filer,inexpulsable,jamais expulse,pas expulse,non expulse,jamais execute,non executee,pas executees,restent lettre morte,lettre morte,jamais renvoye,echapper a l'expulsion,echapper au renvoi,classement sans suite,classe sans suite,sursis,tape sur les doigts,rappel a la loi,sans etre inquiete,jamais condamnes,intouchable,en liberte,dans la nature,remettre en liberte,remettent en liberte,repart libre,repartent libres,laisses libres,n'aurait jamais du,n'auraient jamais du,n'aurait pas du,aurait du etre expulse,auraient du etre expulses,auraient du etre reconduits,devraient etre expulses,devrait etre expulse,pas ete expulse,ni puni,impuni",
  'FAVOUR:S':
    'etouffer,dissimuler,cacher,censurer,passer sous silence,omerta,fermer les yeux,ferment les yeux,detourner le regard,regarder ailleurs,taire,tait,taisent,tu,mentir,occulter,minimiser,camoufler,maquiller,proteger,couvrir,excuser,angelisme,naivete,aveuglement,tabou,deni,politiquement correct,traite de raciste,taxe de racisme,ne pas stigmatiser,pas stigmatiser,discrimination positive,passe sous silence,passes sous silence,ferme les yeux,ferme pudiquement,consigne',
  'FAVOUR:':
    'justice,juge,magistrat,tribunal,logement social,hlm,aide medicale,ame,allocations,liberte,impuissance,impuissant,peine,bienveillance,verite,medias,raciste',
  'INVADE:G':
    'invasion,envahir,envahi,envahissement,envahisseur,submersion,submerger,deferlement,deferlante,tsunami,raz de maree,coloniser,colonisation,conquete,conquerir,conquerant,assaut,assieger,siege,occupation,ruee,noyer,noyes sous,horde,armee,assaillir,deborde,debordement,prendre possession,colon',
  'INVADE:': 'vague,flot,maree,flux,inonder,crue,torrent,digue,masse,massif,pression',
  'RUIN:J':
    'detruire,detruit,destruction,ruiner,effondrement,effondrer,disloquer,dislocation,decadence,declin,suicide,mort de,fin de,decomposition,delitement,fracturer,saper,miner,mettre en peril,met en peril,met en danger,mettre en danger,menacer,menace notre,menace la,balkaniser,guerre civile,libanisation,partition,tiers mondisation,dissolution,dissoudre,diluer,dechirer,defaire,gangrener,empoisonner,desagreger,desagregation,abimer,effacer,faire disparaitre,faire eclater,eclatement,defigurer,denaturer,perdre,perd,perte de,engloutir,abattre,ronger,bouleverser,emporter',
  'RUIN:':
    'catastrophe,desastre,fleau,gangrene,cancer,poison,existentiel,survie,sombrer,crise,faillite,fracture,mortel,mourir,meurt,perdition,irreversible,mortifere',
  'CULTURE:C':
    'culture,culturel,civilisation,civilisationnel,notre civilisation,civilisation europeenne,civilisation occidentale,identite nationale,notre identite,identite de la france,identite,mode de vie,notre mode de vie,art de vivre,moeurs,nos moeurs,tradition,valeurs,nos valeurs,valeurs de la republique,souverainete,cohesion,cohesion nationale,lien social,tissu social,tissu national,vivre ensemble,communaute nationale,unite nationale,unite du pays,nos racines,racines,heritage,patrimoine,laicite,notre langue,langue francaise,nation quebecoise,langue,democratie,homogeneite',
  'CULTURE:G': 'communautarisme,communautarisation,ghettoisation,choc des civilisations,archipelisation,incompatible',
  'CULTURE:': 'assimilation,assimiler,integration,integrer,ghetto,compatible,identitaire,enclave,entre soi,creuset',
  'DRUGS:H':
    'drogue,stupefiant,stups,narcotrafic,trafic de drogue,trafic de stupefiants,cocaine,heroine,crack,cannabis,fentanyl,cartel,opioide,blanchiment',
  'DRUGS:K': 'narcotrafiquant,trafiquant de drogue,trafiquant,narco,guetteur,petites mains',
  'NAMEDGANG:K': 'tren de aragua',
  'JOBS:': 'prennent nos emplois',
  'TRAFFIC:H':
    "traite des etres humains,traite des,traite humaine,trafic d'etres humains,filiere,reseaux de passeurs,trafic de migrants,esclavage,proxenetisme,prostitution,contrebande,travail force,exploitation sexuelle,trafic d'armes",
  'TRAFFIC:': 'passeur',
  'TRAFFIC:K': 'proxenete,esclavagiste,marchands de sommeil,trafiquants d etres humains',
  'INVADE+MIGRATION:G': 'submersion migratoire,invasion migratoire',
  'REPLACE+MIGRATION:R':
    "grand remplacement,changement de population,changer de peuple,changer le peuple,repeuplement,remigration,repeupler,etranger dans son propre pays,etrangers dans leur propre pays,prendre notre place,francais de souche,de souche,colonisation a l'envers,echange de population,remplacer leur peuple,substitution du peuple,noyade demographique",
  'FAVOUR+FOREIGNER:F': 'preference etrangere,preference immigree,priorite aux etrangers',
};
