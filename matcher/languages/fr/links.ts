import type { ClassWords } from '../../lexicon';

/**
 * How people and harm are tied together, by class and, behind the colon, the grammar's tag: `c` causing, `d` because of,
 * `m` committing, `y` by, `o` of, `g` in or among, `Q` amount, `5` number, `%` comparison, `D` deporting, `B` to be, `L`
 * coming, `2` letting in, `|` clause boundary, `r` relative, `§` since, `¤` ahead of; `skip` says nothing.
 */
export const links: ClassWords = {
  'BY:y': 'par,du fait de,de la part de,des mains de,venant de',
  'BY:o': 'de,d,des,du,issu de',
  'BY:g': "en,dans,a,au,aux,chez,sur,avec,entre,au sein de,au sein des,vers,a l'interieur,pour,a la",
  'AND:+': 'et,ou,ni,ainsi que,comme',
  'BUT:|':
    "mais,alors que,tandis que,pourtant,cependant,quoique,bien que,or,car,puisque,lorsque,quand,si,s il,afin que,pour que,sauf que,tant que,et que,ou l'on,toutefois,sinon,en revanche,au contraire",
  'BUT:r': 'qui,que,qu,dont,laquelle,lesquels,lequel,auquel,duquel',
  'CAUSE:c':
    "apporter,ramener,amener,importer,provoquer,engendrer,entrainer,causer,generer,genere,alimenter,nourrir,nourrit,nourrissent,attiser,favorise la,faire exploser,fait exploser,font exploser,faire grimper,fait grimper,fait bondir,faire augmenter,fait augmenter,font augmenter,fait monter,aggraver,accroitre,accroit,multiplier,conduire a,conduit a,mener a,menent a,responsable,a l'origine,source de,vecteur de,facteur de,augmenter la,augmenter l,augmenter les,cause de,cause d,cause principale,terreau,foyer de,moteur,ouvrir la voie,ouvre la voie,produire,produit,produisent,creer,transformer,rendre,rend,rendu,plonger,propager,repandre,repand,introduire,introduit,exporter,charrier,porter avec,va de pair,vont de pair,aller de pair,rime avec,riment avec,signifier,implique,constituer,representer,poser,posent,faire peser,fait peser,contribuer,participer,expose,precipiter,amplifier,attirer,gangrene,derriere",
  'CAUSE:d':
    'a cause de,a cause des,a cause d,a cause du,en raison de,en raison des,du a,due a,dus a,grace a,grace aux,consequence de,consequence des,resultat de,resultat des,fruit de,fruit des,fait de,faute a,faute de la,imputable,imputer,attribuer,attribuable,lie a,lien entre,lien avec,le lien,rapport entre,correlation entre,lien direct,lien evident,causer par,commis par,commise par,perpetre par,provoque par,le fait des,le fait d,oeuvre de,oeuvre des,prix de,heritage de,sur le compte de,resulte de,decoule de,provient de,proviennent de,vient de,viennent de,produit de,entre les mains de,aux mains de,aux mains des,tient a,s explique par,corollaire',
  'CAUSE:':
    'explosion,exploser,hausse,augmentation,augmenter,grimper,bondir,flambee,envolee,multiplication,record,doubler,tripler,proliferation,montee,progression,vague de,recrudescence,epidemie,spirale,phenomene,derive,facture,lien,correlation',
  'COMMIT:m':
    'commettre,commis,commise,commettent,commettaient,perpetrer,se livrer a,coupables de,impliques dans,multiplient les,adonner,auteurs de,plus enclins,enclin,capables de,verser dans,basculer dans la,tombent dans,vivre de,vivent de,vivent du,specialistes de,specialises dans,pratiquer,rompus,sement,semer,ecumer,derriere la,derriere les,impliques,impliquant,mele a,meles a,auteurs d,responsables de,responsables d,vivent de leurs',
  'ALL:':
    'tous,tout,chaque,toujours,la plupart,quasi,presque,uniquement,trop de,trop,tant de,partout,majoritairement,essentiellement,principalement,surtout,massivement,systematiquement,souvent,exclusivement,rien que,generalement,pour beaucoup,autant de',
  'ALL:@': 'n importe quel',
  'ALL+FOREIGNER:W': 'tout etranger,chaque migrant',
  'QUANT:Q':
    '%,pour cent,tiers,moitie,quart,cinquieme,dixieme,deux tiers,trois quarts,part,proportion,pourcentage,majorite,nombre,taux,# sur #,sur dix,sur cent,sur trois,sur quatre,sur cinq,sur deux,sur six,millier,centaine,dizaine,million,chiffres,statistiques,essentiel de,essentiel des,gros de,gros des,plupart des,plupart de,plusieurs,quantite,sept sur dix,la plupart,point,fraction,totalite,bataillons,presque tous,presque toutes,quasiment tous,grande partie,majeure partie,bonne partie,bon nombre,neuf sur dix',
  'QUANT:5':
    'deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,vingt,trente,quarante,cinquante,soixante,cent,mille,#',
  'COMPARE:%':
    "plus que,plus souvent,davantage,deux fois plus,trois fois plus,quatre fois plus,cinq fois plus,dix fois plus,fois plus,superieur,plus eleve,plus nombreux,surrepresente,surrepresentation,disproportionne,plus enclin,plus susceptibles,plus de chances,plus de risques,depasser,au dessus de,sans commune mesure,sans rapport avec leur,au dela,rapporte a,par rapport,le double,le triple,double de,triple de,en tete,arrivent en tete,plus delinquant,plus criminels,plus dangereux,plus violents,plus exposes,fois le,ne representent que,ne pesent que,plus souvent soupconnes,plus souvent condamnes,plus souvent mis en cause,plus souvent arretes,plus souvent impliques,plus de chances d'etre,nettement plus,bien plus,excessif",
  'LETIN:L':
    'debarquer,arrivee,traversee,flux,afflux,arrive,venir,venus,viennent,vient,entrer,s installer,installe,franchir,franchit,franchissent,passer,mettre le pied,gagner,penetrer,deversent,vivre,vivent,presents,sejourner,accoster',
  'LETIN:2':
    'accorder l asile,octroyer,naturaliser,regulariser,ouvrir,ouverte,accueillant,heberger,installer,hospitalite,loger,recevoir,reparti,imposes,acheminer,deverser',
  'DEPORT+BORDER:D': 'fermer les frontieres,fermeture des frontieres,controle aux frontieres',
  'DEPORT:D': 'expulser,expulsion,reconduire,reconduite,renvoyer,renvoi,eloigner,eloignement,refouler,refoulement',
  ':D': 'chasser les,stopper,arreter l,interdire,suspendre,moratoire,lutter contre,combattre,finir avec,tolerance zero,degager,barrer,empecher,endiguer,dehors,eradiquer,reprendre le controle,dechoir,decheance,enrayer,juguler,traquer,fermer,fermeture',
  ':J': 'disparaitre,disparition,cesser d etre,cesse d etre,mettre fin a',
  ':§': 'depuis',
  ':¤': 'plutot que,avant,au lieu de',
  ':skip':
    'le,la,les,l,se,s,y,ce,c,cet,cette,ces,deja,meme,aussi,tres,bien,ainsi,donc,on,leur,tout,tous,t,ont,avoir,va,vont,peut,peuvent,doit,doivent,ne,n,souvent,desormais,toujours,largement,surtout,egalement',
  'BE:B':
    "est,sont,etait,etaient,etre,ete,sera,seront,sommes,soit,soient,devenir,devient,deviennent,devenu,demeurer,rester,il s'agit,s'averer,se revelent,figurer,semblent,a ete,ont ete,avait ete,serait,seraient,deviendrait,deviendraient",
  'BAREDANGER:c': 'poser,posent,font courir,fait courir',
};
