import type { ClassWords } from '../../lexicon';

/**
 * What a claim says is done, threatened or brought, by class and, behind the colon, the grammar's tag: `H` harm (noun),
 * `V` a deed (verb), `K` people who do harm, `A` harmful (adjective), `p` people or cases that a statistic counts, `6`
 * prison, `G` invading, `R` replacing, `J` ruining, `C` culture, `S` shielding or releasing, `F` unequal treatment, `I`
 * vetting, `7` unvetted, `!` court.
 */
export const harm: ClassWords = {
  'VIOLENCE:H':
    "violence,meurtre,homicide,assassinat,tuerie,fusillade,coup de couteau,coups de couteau,attaque au couteau,agression au couteau,attaque a l'arme blanche,attaques au couteau,arme blanche,armes blanches,couteau,machette,agression,attaque,lynchage,passage a tabac,rixe,bagarre,barbarie,ensauvagement,sauvagerie,bain de sang,kidnapping,enlevement,sequestration,racket,extorsion,coups et blessures,atteintes aux personnes,atteintes a l'integrite physique,violences gratuites,agression gratuite,violences physiques,tentative d'homicide,tentatives de meurtre,guet apens,egorgement,fait divers,faits divers,francocide,brutalite,coups de feu,coup de feu,lame,poignard,kalachnikov,reglement de comptes,reglements de comptes,tortures,sang,rapt",
  'VIOLENCE:V':
    'agresser,tuer,tue,tuent,tuaient,poignarder,assassiner,egorger,lyncher,tabasser,rouer de coups,frapper,blesser,attaquer,menacer,racketter,massacrer,decapiter,planter,cogner,malmener,terroriser,depouiller,molester,brutaliser,bruler,caillasser,sortent les couteaux,sort le couteau,sortent un couteau,surinent,suriner',
  'VIOLENCE:K':
    'meurtrier,assassin,tueur,agresseur,egorgeur,barbare,sauvage,bourreau,surineur,homme au couteau,sauvageon',
  'VIOLENCE:A': 'violent,brutal,sanguinaire,sanglant,arme,ultraviolent',
  'GANG:H':
    'gang,bande organisee,banditisme,crime organise,criminalite organisee,guerre des gangs,guerre de gangs,reseau criminel,clan,mafia,maffia,pegre,milieu,dz mafia,mafieux,narcobanditisme,gang de rue,gangs de rue,bandes rivales,bandes,bandes de jeunes',
  'GANG:K': 'caid,gangster,chef de bande,chefs de bande,membres de gang,soldats du trafic,parrain',
  'SEX:H':
    'viol,agression sexuelle,agressions sexuelles,atteinte sexuelle,violence sexuelle,violences sexuelles,violences sexistes,violences faites aux femmes,harcelement sexuel,harcelement de rue,harcelement,crime sexuel,delit sexuel,infraction sexuelle,delinquance sexuelle,attouchement,viol en reunion,viol collectif,tournante,abus sexuel,abus,affaires de moeurs,infractions a caractere sexuel,crimes a caractere sexuel,delits a caractere sexuel,caractere sexuel,pedophilie,pedocriminalite,baignades,agressions de femmes,sexuel,predation',
  'SEX:V':
    'violer,violent nos,violent des,violent les,violent leurs,violent en,violent et,violent et,qui violent,violaient,violeront,abuser,abusent,importuner,harceler,siffler,tripoter,agresser sexuellement,sexuellement agresse,attoucher,s en prendre aux femmes,s en prennent aux femmes,s en prennent a nos filles,agresser nos filles,agressent nos filles,agresser les femmes,agressent les femmes,agresser des femmes,agressent des femmes,toucher les filles,suivre les filles,prendre nos filles,traiter nos filles',
  'SEX:K':
    'violeur,agresseur sexuel,predateur,predateur sexuel,pedophile,pedocriminel,delinquant sexuel,frotteur,violeur en serie,harceleur',
  'CRIME:H':
    "crime,criminalite,delinquance,delit,infraction,vol,cambriolage,larcin,pillage,emeute,incivilite,nuisance,insecurite,sentiment d'insecurite,zone de non droit,zones de non droit,non droit,quartier perdu,territoires perdus,territoire perdu,vandalisme,degradation,trouble,troubles a l'ordre public,trouble a l'ordre public,desordre,anarchie,chaos,chienlit,fraude,escroquerie,vol a la tire,vols a la tire,vol a l'arrachee,vols a l'arrachee,vol a main armee,vols avec violence,vol avec violence,brigandage,mefait,exaction,petite delinquance,grande delinquance,haute delinquance,delinquance de rue,delinquance juvenile,delinquance du quotidien,recidive,actes delictueux,delinquant recidiviste,points de deal,point de deal,rodeo,mauvais coup,mauvais coups,explosion de l'insecurite,montee de l'insecurite,chiffres de la delinquance,actes criminels,voitures brulees,saccage,recel,plaintes,atteintes aux biens,loi de la jungle,debordements,trafic,deal,rapine,casse,casses",
  'CRIME:V':
    'voler,volent,cambrioler,piller,saccager,vandaliser,degrader,dealer,dealent,deliquer,font la loi,fait la loi,faire la loi,imposent leur loi,impose sa loi,regner la terreur,faire regner la terreur,font regner la terreur,pourrissent la vie,pourrir la vie,pourrir le quotidien,empoisonner la vie,empoisonnent la vie,empoisonne la vie,semer la terreur,sement la terreur,sement le trouble,semer le trouble,sement le desordre,sevir,sevissent,squatter,enfreindre,bafouer nos lois,bafouent nos lois,violent la loi,violent nos lois,transgresser,respecter nos lois,respectent pas nos lois,ne respectent rien,recidiver,detrousser,frauder,braquer,derober,incendier',
  'CRIME:K':
    'voleur,cambrioleur,pickpocket,voyou,racaille,malfrat,malfaiteur,bandit,truand,dealer,hors la loi,repris de justice,recidiviste,multirecidiviste,fauteur de troubles,fauteurs de troubles,emeutier,casseur,braqueur,pilleur,squatteur,casier judiciaire,charge de casier,delinquant d habitude,detrousseur,profil dangereux,profils dangereux,loup,loups',
  'CRIMINAL:K': 'criminel,delinquant,delictueux,delictuel,criminogene',
  'DANGER:H':
    "danger,menace,risque,peril,bombe a retardement,bombes a retardement,danger public,danger pour,menace pour,menace pour la securite,dangerosite,coupe gorge,climat de peur,plus en securite,peur de sortir,peur au ventre,la peur,inquietude,facteur d'insecurite,probleme de securite,problemes de securite,risque securitaire,insecuritaire",
  'DANGER:A': 'dangereux,menacant,insecure,peu sur,moins sur',
  'DANGER:':
    "securite,surete,tranquillite,ordre public,peur,n'osent plus,n'ose plus,osent plus sortir,n'osons plus,oser sortir,sortir le soir,sortir seule,rentrer seule,rentrer le soir,la nuit,le soir,nuit tombee,a la tombee de la nuit,craindre pour,raser les murs,rasent les murs,eviter le quartier,changer de trottoir,changent de trottoir,barricader,barricadent,raccompagner",
  'JAIL:6':
    "prison,prisonnier,detenu,ecroue,incarcere,derriere les barreaux,barreaux,maison d'arret,maisons d'arret,centre penitentiaire,etablissement penitentiaire,etablissements penitentiaires,population carcerale,population penitentiaire,carceral,penitentiaire,penitencier,cellule,geole,places de prison,surpopulation carcerale,detention,detention preventive,detention provisoire,sous ecrou",
  'JAIL:p':
    'mis en cause,mise en cause,personnes mises en cause,suspect,prevenu,condamne,condamnation,interpelle,interpellation,personnes interpellees,garde a vue,gardes a vue,auteur presume,auteur,auteurs,accuse,inculpe,arrestation,arrete,poursuivi,deferre,mis en examen,elucide,faits elucides,faits constates,affaires elucidees,dossiers,faits de delinquance,actes de delinquance,comparution,comparutions immediates,comparutions,casier,coupable,mis en causes,denonce,prevenus,poursuites',
  'JAIL:':
    'ssmsi,place beauvau,fichier,taj,registre,statistique policiere,statistiques policieres,statistique criminelle,administration penitentiaire,chiffres de la police,bilan,releve',
  'TERROR:H':
    'terrorisme,attentat,djihad,jihad,djihadisme,attaque terroriste,menace terroriste,risque terroriste,acte terroriste,infiltration,cheval de troie,cinquieme colonne,radicalisation,bataclan,massacre,prochain attentat,terreur islamiste',
  'TERROR:K':
    'terroriste,djihadiste,jihadiste,kamikaze,cellule dormante,cellules dormantes,fiche s,fiches s,fiche pour radicalisation,radicalise,daech,etat islamique,al qaida,soldat de daech,soldats du califat,soldats de daech,poseurs de bombes,combattant etranger,combattants,commando,agent dormant,agents dormants,extremiste,islamistes radicalises,individus radicalises',
  'TERROR:V': 'infiltrer,se faire exploser,frapper sur notre sol,preparer un attentat,preparer des attentats,noyauter',
  'VETTING:I':
    "controle,controles,filtrage,filtrer,verification,verifier,cribler,criblage,antecedents,identite,identites,d'ou ils viennent,qui ils sont,qui sont,empreintes,trier,tri,documents",
  'VETTING:7':
    'sans controle,sans aucun controle,sans le moindre controle,sans verification,fausse identite,fausses identites,faux papiers,faux passeports,faux documents,sans savoir qui,sans savoir qui ils sont,ne sait pas qui,ne sait rien,nul ne sait qui,personne ne sait qui,on ignore qui,ignore tout,identite inconnue,identites multiples,non identifies,sans identite,sans documents,jete leurs papiers,detruit leurs papiers,jamais verifie,jamais controle',
  'VETTING:w':
    'parmi,se melent,melanges aux,meles aux,se glisser,se glissent,glisses parmi,caches parmi,dissimules parmi,dissimules,se faire passer,se fait passer,se font passer,deguises en,au milieu des,dans les rangs,dans le flot,dans le flux,parmi les,profitent du flux,profiter des flux,utiliser la route,empruntent la route,emprunter les routes',
  'FAITHHATE:H':
    "antisemitisme,haine des juifs,haine du juif,actes antisemites,acte antisemite,agressions antisemites,christianophobie,actes antichretiens,charia,loi islamique,islamisation,califat,homophobie,mariage force,mariages forces,crime d'honneur,crimes d'honneur,obscurantisme,guerre sainte,communautarisme religieux,voile,burqa,burkini,abaya,port du voile,polygamie,excision,homophobe,patriarcat,haine de la france,haine anti blancs,intolerance religieuse",
  'FAITHHATE:A': 'antisemite,antichretien,anti chretien,antijuif,rigoriste,fanatique,obscurantiste,intolerant',
  'FAITHHATE:V':
    'islamiser,imposer la charia,imposer l islam,imposer leur religion,imposent leur religion,islamise,profaner',
  'FAITHHATE:':
    'juif,synagogue,kippa,eglise,chretien,mosquee,halal,minaret,imam,coran,laicite,blaspheme,creche,croix,priere,prieres de rue,cimetiere,homosexuel,homosexuels,etoile de david,cathedrale,clocher,menorah,religieux',
  'REPLACE:R':
    'remplacement,substitution,basculement,grand basculement,minoritaire,en minorite,plus chez nous,plus chez soi,plus chez eux,plus chez moi,prendre la place,prennent la place,pris la place,ont pris la place,ceder la place,cede la place,laisser la place,effacement,extinction,ne reconnaissent plus,ne reconnait plus,on ne reconnait plus,repousses hors,pousses vers la sortie,pousses au depart,contraints de partir,contraints de demenager,obliges de partir,forces de partir',
  'REPLACE:E':
    'remplacer,remplace,substituer,chasser,evincer,deloger,expulses de leur logement,supplanter,deplacer,evince',
  'REPLACE:':
    'demographie,demographique,natalite,fecondite,berceau,bebes,prenoms,prenom,disparaitre,disparition,majoritaire,souche,peuplement,demenager,quitter le quartier,racine,plus un seul,derniers blancs,demographiquement,expatrier,eviction,remigration',
  'FAVOUR:F':
    'deux poids deux mesures,deux poids,justice a deux vitesses,a deux vitesses,passe droit,mieux traites,mieux loti,mieux lotis,mieux loges,mieux soignes,plus de droits,avant les notres,avant les francais,avant nos,avant les belges,avant les suisses,avant les quebecois,avant les citoyens,passent avant,passer avant,passe avant,fait passer avant,au detriment de,au detriment des,au detriment du,aux depens de,aux depens des,traitement de faveur,coupe file,prioritaire,privilege,favoriser,privilegier,choye,tous les droits,traites comme des rois,mieux considere,quand nos,alors que nos,pendant que nos,tandis que nos,pendant que les notres',
  'FAVOUR:$':
    "laxisme,laxiste,laxisme judiciaire,impunite,en toute impunite,clemence,clement,complaisance,complaisant,mansuetude,remis en liberte,remise en liberte,laisse libre,laisses libres,relacher,relache,ressortir libre,ressort libre,ressortent libres,ressortent aussitot,liberes,libere,laisser filer,laisse filer,inexpulsable,jamais expulse,jamais expulses,pas expulse,pas expulses,non expulse,toujours pas expulse,jamais execute,jamais executee,jamais executees,non executee,non executees,pas executees,restent lettre morte,reste lettre morte,lettre morte,jamais renvoye,jamais renvoyes,n'est jamais expulse,ne sont jamais expulses,ne sont pas expulses,echapper a l'expulsion,echappe a l'expulsion,echappent a l'expulsion,echapper au renvoi,classement sans suite,classe sans suite,peine avec sursis,sursis,tape sur les doigts,simple rappel a la loi,rappel a la loi,sans etre inquiete,sans etre inquietes,jamais condamnes,intouchable,intouchables",
  'FAVOUR:S':
    "etouffer,dissimuler,cacher,cache,censurer,passer sous silence,passe sous silence,passees sous silence,omerta,loi du silence,fermer les yeux,ferme les yeux,ferment les yeux,fermant les yeux,detourner le regard,detourne le regard,regarder ailleurs,regardent ailleurs,taire,tait,taisent,tu,mentir,occulter,occulte,minimiser,camoufler,maquiller,proteger,protege,couvrir,excuser,culture de l'excuse,angelisme,naivete,aveuglement,tabou,deni,politiquement correct,traite de raciste,traiter de raciste,traites de racistes,accuse de racisme,taxe de racisme,peur de stigmatiser,ne pas stigmatiser,pas stigmatiser,discrimination positive",
  'FAVOUR:':
    'justice,juge,magistrat,tribunal,logement social,hlm,aide medicale,ame,allocations,liberte,impuissance,impuissant,peine,bienveillance,verite,medias,raciste',
  'INVADE:G':
    'invasion,envahir,envahi,envahissent,envahissement,envahisseur,submersion,submerger,submerge,deferlement,deferlante,deferler,tsunami,raz de maree,coloniser,colonisation,contre colonisation,conquete,conquerir,conquerant,assaut,assieger,assiege,siege,occupation,ruee,noyer,noyes sous,invasion silencieuse,horde,armee,assaillir,deborde,debordement,prendre possession,colon',
  'INVADE:': 'vague,flot,maree,flux,inonder,crue,torrent,digue,masse,massif,pression',
  'RUIN:J':
    'detruire,detruit,destruction,ruiner,ruine,effondrement,effondrer,disloquer,dislocation,decadence,declin,suicide,mort de,mort a petit feu,fin de,decomposition,delitement,deliter,fracturer,saper,sape,miner,mine,mettre en peril,met en peril,mettent en peril,met en danger,mettre en danger,mettent en danger,menacer,menace notre,menace la,balkaniser,guerre civile,libanisation,partition,tiers mondisation,tiers mondiser,dissolution,dissoudre,diluer,dechirer,defaire,gangrener,empoisonner,desagreger,desagregation,abimer,effacer,efface,faire disparaitre,faire eclater,eclatement,defigurer,denaturer,perdre,perd,perte de,engloutir,abattre,ronger,rongent,bouleverser,emporter',
  'RUIN:':
    'catastrophe,desastre,fleau,gangrene,cancer,poison,existentiel,survie,sombrer,naufrage,crise,faillite,fracture,mortel,mourir,meurt,perdition,irreversible,mortifere',
  'CULTURE:C':
    'culture,culturel,civilisation,civilisationnel,notre civilisation,civilisation europeenne,civilisation occidentale,identite nationale,notre identite,identite de la france,identite,mode de vie,notre mode de vie,art de vivre,moeurs,nos moeurs,tradition,nos traditions,valeurs,nos valeurs,valeurs de la republique,souverainete,cohesion,cohesion sociale,cohesion nationale,lien social,tissu social,tissu national,vivre ensemble,communaute nationale,unite nationale,unite du pays,racines chretiennes,nos racines,racines,heritage,patrimoine,laicite,notre langue,langue francaise,fait francais,nation quebecoise,langue,democratie,homogeneite,roman national',
  'CULTURE:G':
    'communautarisme,communautarisation,ghettoisation,societe parallele,societes paralleles,contre societe,contre societes,choc des civilisations,guerre des civilisations,archipelisation,enclaves etrangeres,incompatible,incompatibles',
  'CULTURE:': 'assimilation,assimiler,integration,integrer,ghetto,compatible,identitaire,enclave,entre soi,creuset',
  'DRUGS:H':
    'drogue,stupefiant,stups,narcotrafic,trafic de drogue,trafic de stupefiants,trafics de stupefiants,cocaine,heroine,crack,cannabis,fentanyl,cartel,opioide,blanchiment,trafic de crack,marche de la drogue',
  'DRUGS:K':
    'narcotrafiquant,trafiquant de drogue,trafiquant,trafiquants,narco,narcos,passeurs de drogue,guetteur,petites mains',
  'NAMEDGANG:K': 'ms 13,tren de aragua,black axe,hells angels',
  'JOBS:':
    'prendre nos emplois,prennent nos emplois,prendre les emplois,prennent les emplois,voler nos emplois,volent nos emplois,voler le travail,volent le travail,prendre le travail,prennent le travail,pain des francais,prendre nos logements',
  'TRAFFIC:H':
    "traite,traite des etres humains,traite humaine,trafic d'etres humains,filiere,filieres clandestines,filieres d'immigration,reseaux de passeurs,trafic de migrants,trafics de migrants,esclavage,esclavage moderne,proxenetisme,prostitution,prostitution forcee,contrebande,travail force,exploitation sexuelle,trafics humains,trafic humain,droits humains bafoues,trafic d'armes",
  'TRAFFIC:K':
    'passeur,proxenete,esclavagiste,marchands de sommeil,marchands d hommes,trafiquants d etres humains,trafiquants de migrants,mafias de passeurs',
  'INVADE+MIGRATION:G': 'submersion migratoire,raz de maree migratoire,tsunami migratoire,invasion migratoire',
  'REPLACE+MIGRATION:R':
    "grand remplacement,remplacement de population,remplacement du peuple,remplacement ethnique,remplacement demographique,substitution de population,substitution de peuple,changement de peuple,changement de population,changer de peuple,changer le peuple,peuple de remplacement,repeuplement,genocide blanc,colonisation de peuplement,remigration,bascule demographique,basculement demographique,repeupler,minoritaires chez nous,minoritaires dans leur propre pays,minorite dans leur propre pays,minorite dans notre propre pays,minorite chez nous,minorite chez eux,etranger dans son propre pays,etrangers dans leur propre pays,etranger chez soi,etrangers chez eux,etrangers chez nous,etranger dans leur ville,ne se sentent plus chez eux,ne nous sentons plus chez nous,ne se sent plus chez soi,ne me sens plus chez moi,ne se sent plus chez lui,chasses de chez eux,chasses de leur quartier,chasses de leurs quartiers,prendre notre place,prennent notre place,dilution demographique,disparition de notre peuple,francais de souche,de souche,colonisation a l'envers,echange de population,disparition de notre peuple,changer notre peuple,remplacer leur peuple,remplacer le peuple,remplacent leur peuple,substitution du peuple,population de substitution,noyade demographique",
  'FAVOUR+FOREIGNER:F': 'preference etrangere,preference immigree,priorite aux etrangers,priorite aux migrants',
};
