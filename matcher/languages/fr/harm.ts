import type { ClassWords } from '../../lexicon';

/**
 * What a claim says is done, threatened or brought, by class and, behind the colon, the grammar's tag: `H` harm (noun),
 * `V` a deed (verb), `K` people who do harm, `A` harmful (adjective), `p` people or cases that a statistic counts, `6`
 * prison, `G` invading, `R` replacing, `f` the great replacement, `J` ruining, `C` culture, `S` shielding or releasing, `F` unequal treatment, `I`
 * vetting, `7` unvetted, `!` court.
 */
export const harm: ClassWords = {
  'VIOLENCE:H':
    'violence,meurtre,homicide,assassinat,tuerie,fusillade,attaque au couteau,arme blanche,couteau,machette,agression,attaque,lynchage,passage a tabac,rixe,bagarre,barbarie,ensauvagement,enlevement,sequestration,racket,extorsion,coups et blessures,atteintes aux personnes,guet apens,fait divers,francocide,brutalite,coups de feu,lame,poignard,kalachnikov,reglement de comptes,tortures,sang,rapt,arme a feu,coup de couteau,coups de couteau,attaques au couteau,agression au couteau,violences urbaines,affrontement,tentative de meurtre,heurts,guerre des gangs,attaque a la machette',
  'VIOLENCE:V':
    'agresser,tuer,tue,tuent,poignarder,assassiner,egorger,lyncher,tabasser,rouer de coups,frapper,blesser,attaquer,menacer,racketter,massacrer,decapiter,planter,cogner,malmener,terroriser,depouiller,molester,bruler,caillasser,sortent les couteaux',
  'VIOLENCE:K': 'meurtrier,assassin,tueur,agresseur,barbare,sauvage,bourreau,surineur,sauvageon',
  'VIOLENCE:A': 'violent,brutal,sanguinaire,sanglant,homme arme,ultraviolent',
  'GANG:H':
    'gang,bande organisee,banditisme,criminalite organisee,reseau criminel,clan,mafia,milieu,mafieux,gang de rue,bandes rivales,bandes,bandes de jeunes',
  'GANG:K': 'caid,gangster,membres de gang,parrain',
  'SEX:H':
    'viol,agression sexuelle,violence sexuelle,violences sexistes,violences faites aux femmes,harcelement de rue,harcelement,crime sexuel,infraction sexuelle,attouchement,viol en reunion,tournante,abus,pedophilie,baignades,sexuel,predation',
  'SEX:V':
    'violer,violent nos,violent des,violent les,violent et,qui violent,violaient,abuser,importuner,harceler,siffler,agresser sexuellement',
  'SEX:K': 'violeur,agresseur sexuel,predateur,pedophile,pedocriminel,harceleur',
  'CRIME:H':
    "crime,criminalite,delinquance,delit,infraction,vol,cambriolage,larcin,pillage,emeute,incivilite,nuisance,insecurite,non droit,territoires perdus,vandalisme,degradation,trouble,troubles a l'ordre public,desordre,anarchie,chaos,chienlit,fraude,escroquerie,vol a l'arrachee,vol a main armee,vols avec violence,vols sans violence,vol sans violence,brigandage,mefait,exaction,recidive,actes delictueux,points de deal,rodeo,voitures brulees,saccage,recel,plaintes,atteintes aux biens,debordements,trafic,deal,rapine,casse,vol a la tire,vols a la roulotte,effraction,zone de non droit,zones de non droit,invivable,infernal",
  'CRIME:V':
    'voler,volent,cambrioler,piller,saccager,vandaliser,degrader,dealer,font la loi,fait la loi,pourrir la vie,semer la terreur,sement le trouble,sement le desordre,sevir,sevissent,squatter,enfreindre,recidiver,frauder,braquer,derober,pourrit la vie,intimider,arrachent les,arrachent des,forcer les camions,posent probleme,pose probleme,poser probleme,posent des problemes,sevissait',
  'CRIME:K':
    'voleur,cambrioleur,pickpocket,voyou,racaille,malfaiteur,bandit,dealer,hors la loi,repris de justice,recidiviste,multirecidiviste,fauteur de troubles,emeutier,casseur,braqueur,pilleur,squatteur,casier judiciaire',
  'CRIMINAL:K': 'criminel,delinquant,delictueux,delictuel',
  'DANGER:H':
    "danger,menace,risque,peril,bombe a retardement,menace pour,dangerosite,coupe gorge,climat de peur,plus en securite,peur de sortir,peur au ventre,la peur,inquietude,probleme de securite,crainte,poudriere,cocktail explosif,sentiment d'insecurite,moins sures",
  'DANGER:A': 'dangereux,menacant,peu sur,moins sur',
  'DANGER:':
    "securite,surete,tranquillite,ordre public,peur,n'osent plus,osent plus sortir,la nuit,le soir,nuit tombee,craindre pour,barricader,raccompagner",
  'JAIL:6':
    "prison,prisonnier,detenu,ecroue,incarcere,derriere les barreaux,barreaux,maison d'arret,population carcerale,carceral,penitentiaire,cellule,geole,detention",
  'JAIL:p':
    'mis en cause,suspect,prevenu,condamne,condamnation,interpelle,interpellation,personnes interpellees,garde a vue,auteur,inculpe,arrestation,arrete,poursuivi,deferre,mis en examen,elucide,faits constates,dossiers,faits de delinquance,actes de delinquance,comparution,casier,coupable,poursuites,defere,deferes,comparutions immediates,ecroues',
  'JAIL:':
    'ssmsi,place beauvau,fichier,registre,statistique policiere,statistique criminelle,administration penitentiaire,chiffres de la police,bilan',
  'TERROR:H':
    'terrorisme,attentat,djihad,jihad,djihadisme,attaque terroriste,menace terroriste,risque terroriste,acte terroriste,infiltration,cheval de troie,radicalisation,bataclan,massacre',
  'TERROR:K':
    'terroriste,djihadiste,jihadiste,kamikaze,cellule dormante,fiche s,radicalise,daech,etat islamique,al qaida,combattant etranger,combattants islamistes,combattants de daech,commando,extremiste,infiltres,taliban,hamas,hezbollah',
  'TERROR:V': 'infiltrer,se faire exploser,preparer un attentat,noyauter',
  'VETTING:I':
    "controle,filtrage,filtrer,verification,verifier,cribler,antecedents,identite,d'ou ils viennent,qui sont,empreintes,trier,documents",
  'VETTING:7':
    'sans controle,sans aucun controle,fausse identite,faux papiers,faux passeports,ne sait pas qui,ne sait rien,on ignore qui,ignore tout,non identifies,sans identite',
  'VETTING:w':
    'parmi,se melent,melanges aux,meles aux,se glisser,glisses parmi,dissimules,se faire passer,deguises en,au milieu des,dans les rangs,dans le flot,empruntent la route,emprunter les routes',
  'FAITHHATE:H':
    'antisemitisme,haine des juifs,actes antisemites,charia,islamisation,califat,homophobie,mariage force,obscurantisme,voile,burqa,burkini,polygamie,excision,homophobe,patriarcat,haine de la france',
  'FAITHHATE:A': 'antisemite,antichretien,antijuif,rigoriste,fanatique,obscurantiste,intolerant',
  'FAITHHATE:V': 'islamiser,profaner',
  'FAITHHATE:':
    'juif,synagogue,kippa,eglise,chretien,mosquee,halal,minaret,imam,coran,laicite,creche,croix,priere,prieres de rue,cimetiere,homosexuel,etoile de david,cathedrale,clocher,religieux',
  'REPLACE:R':
    'remplacement,substitution,basculement,minoritaire,en minorite,plus chez nous,plus de francais dans,prendre la place,pris la place,ceder la place,laisser la place,effacement,extinction,ne reconnaissent plus,obliges de partir',
  'REPLACE:E': 'remplacer,substituer,chasser,evincer,deloger,supplanter,deplacer',
  'REPLACE:':
    'demographie,demographique,natalite,fecondite,berceau,bebes,prenoms,disparaitre,disparition,majoritaire,souche,peuplement,demenager,racine,expatrier,eviction,remigration',
  'FAVOUR:F':
    "deux poids deux mesures,deux poids,justice a deux vitesses,a deux vitesses,passe droit,mieux traites,mieux loti,plus de droits,passent avant,au detriment de,au detriment des,au detriment du,aux depens des,traitement de faveur,prioritaire,privilege,favoriser,privilegier,choye,alors que nos,passent devant,passe devant,avant les francais,rien pour nos,tout pour les,plus d'egards,prefere les,priorite",
  'FAVOUR:$':
    "laxisme,laxiste,impunite,clemence,clement,complaisance,complaisant,mansuetude,remis en liberte,remise en liberte,laisse libre,relacher,ressortir libre,ressort libre,sont liberes,ete liberes,laisser filer,inexpulsable,jamais expulse,pas expulse,non executee,restent lettre morte,lettre morte,jamais renvoye,echapper a l'expulsion,echapper au renvoi,classement sans suite,classe sans suite,sursis,tape sur les doigts,rappel a la loi,sans etre inquiete,jamais condamnes,intouchable,en liberte,dans la nature,remettre en liberte,remettent en liberte,repart libre,repartent libres,laisses libres,n'aurait jamais du,n'auraient jamais du,n'aurait pas du,aurait du etre expulse,auraient du etre expulses,devraient etre expulses,devrait etre expulse,ni puni,impuni",
  'FAVOUR:S':
    'etouffer,dissimuler,cacher,censurer,passer sous silence,omerta,fermer les yeux,detourner le regard,regarder ailleurs,taire,tait,taisent,tu,mentir,occulter,minimiser,camoufler,maquiller,proteger,couvrir,excuser,angelisme,naivete,aveuglement,tabou,deni,politiquement correct,traite de raciste,taxe de racisme,ne pas stigmatiser,pas stigmatiser,passe sous silence,passes sous silence,ferme les yeux,consigne',
  'FAVOUR:':
    'justice,juge,magistrat,tribunal,logement social,hlm,aide medicale,ame,allocations,liberte,impuissance,impuissant,peine,bienveillance,verite,medias,raciste',
  'INVADE:G':
    'invasion,envahir,envahi,envahissement,envahisseur,submersion,submerger,deferlement,deferlante,tsunami,raz de maree,coloniser,colonisation,conquete,conquerir,conquerant,assaut,assieger,siege,occupation,ruee,noyer,noyes sous,horde,armee,deborde,debordement,prendre possession,colon',
  'INVADE:': 'vague,flot,maree,flux,inonder,crue,torrent,digue,masse,massif,pression',
  'RUIN:J':
    'detruire,detruit,destruction,ruiner,effondrement,effondrer,disloquer,dislocation,decadence,declin,suicide,mort de,fin de,decomposition,delitement,fracturer,saper,miner,mettre en peril,met en peril,met en danger,mettre en danger,menacer,menace notre,menace la,guerre civile,libanisation,partition,tiers mondisation,dissolution,dissoudre,diluer,dechirer,defaire,gangrener,empoisonner,abimer,effacer,faire disparaitre,faire eclater,eclatement,defigurer,denaturer,perdre,perd,perte de,engloutir,abattre,ronger,bouleverser,emporter',
  'RUIN:':
    'catastrophe,desastre,fleau,gangrene,cancer,poison,existentiel,survie,sombrer,crise,faillite,fracture,mortel,mourir,meurt,perdition,irreversible,mortifere',
  'CULTURE:C':
    'culture,culturel,civilisation,civilisationnel,notre civilisation,civilisation europeenne,civilisation occidentale,identite nationale,notre identite,identite de la france,identite,mode de vie,notre mode de vie,art de vivre,moeurs,nos moeurs,tradition,valeurs,nos valeurs,valeurs de la republique,souverainete,cohesion,cohesion nationale,lien social,tissu social,tissu national,vivre ensemble,unite nationale,unite du pays,nos racines,racines,heritage,patrimoine,laicite,notre langue,langue francaise,nation quebecoise,langue,democratie,homogeneite',
  'CULTURE:G': 'communautarisme,incompatible',
  'CULTURE:': 'assimilation,assimiler,integration,integrer,ghetto,compatible,identitaire,enclave,entre soi,creuset',
  'DRUGS:H':
    'drogue,stupefiant,narcotrafic,trafic de drogue,trafic de stupefiants,cocaine,heroine,crack,cannabis,fentanyl,cartel,blanchiment',
  'DRUGS:K': 'narcotrafiquant,trafiquant de drogue,trafiquant,narco,petites mains',
  'NAMEDGANG:K': 'tren de aragua',
  'JOBS:': 'prennent nos emplois',
  'TRAFFIC:H':
    "traite des etres humains,traite des,trafic d'etres humains,filiere,reseaux de passeurs,trafic de migrants,esclavage,proxenetisme,prostitution,contrebande,travail force,exploitation sexuelle",
  'TRAFFIC:': 'passeur',
  'TRAFFIC:K': 'proxenete,esclavagiste,marchands de sommeil,trafiquants d etres humains',
  'INVADE+MIGRATION:G': 'submersion migratoire,invasion migratoire',
  'REPLACE+MIGRATION:l': 'francais de souche,de souche',
  'REPLACE+MIGRATION:f':
    "grand remplacement,changement de population,changer de peuple,changer le peuple,repeuplement,remigration,repeupler,etranger dans son propre pays,colonisation a l'envers,echange de population,remplacer leur peuple,remplacement de population,remplacement des populations,substitution du peuple,noyade demographique",
  'FAVOUR+FOREIGNER:F': 'preference etrangere,priorite aux etrangers',
};
