import type { ClassWords } from '../../lexicon';

/**
 * How people and harm are tied together, by class and, behind the colon, the grammar's tag: `c` causing, `d` because of,
 * `m` committing, `y` by, `o` of, `g` in or among, `Q` amount, `5` number, `%` comparison, `D` deporting, `B` to be, `L`
 * coming, `2` letting in, `|` clause boundary, `r` relative, `§` since, `¤` ahead of; `skip` says nothing.
 */
export const links: ClassWords = {
  'BY:y': 'par,du fait de,de la part de,des mains de,de la main de,venant de',
  'BY:o': 'de,d,des,du,issu de,issus de',
  'BY:g': "en,dans,a,au,aux,chez,sur,avec,entre,au sein de,au sein des,vers,a l'interieur,pour,a la",
  'AND:+': 'et,ou,ni,ainsi que,comme,plus',
  'BUT:|':
    "mais,alors que,tandis que,pourtant,cependant,quoique,bien que,or,car,puisque,lorsque,quand,si,s il,afin que,pour que,sauf que,tant que,et que,ou l'on,toutefois,meme si,sinon,en revanche,au contraire",
  'BUT:r': 'qui,que,qu,dont,laquelle,lesquels,lequel,lesquelles,auquel,duquel',
  'COMMA:,': ',',
  'CAUSE:c':
    "apporter,apporte,amener,amene,importer,importe,provoquer,engendrer,entrainer,causer,cause,generer,genere,alimenter,nourrir,nourrit,nourrissent,attiser,favorise la,faire exploser,fait exploser,font exploser,faire grimper,fait grimper,font grimper,fait bondir,faire augmenter,fait augmenter,font augmenter,fait monter,fait flamber,aggraver,accroitre,accroit,multiplier,multiplie,conduire a,conduit a,mener a,mene a,menent a,responsable,tenu pour responsable,a l'origine,source de,vecteur de,facteur de,terreau de,terreau,ferment de,foyer de,moteur de,moteur,ouvrir la voie,ouvre la voie,faire le lit,fait le lit,font le lit,produire,produit,produisent,creer,cree,transformer,transforme,rendre,rend,rendent,rendu,rendus,plonger,plonge,livrer,livre a,livrent,propager,repandre,repand,repandent,introduire,introduit,exporter,exporte,jeter dans,charrier,charrie,apporte avec,porter avec,va de pair,vont de pair,aller de pair,rime avec,riment avec,signifier,signifie,implique,impliquer,constituer,constitue,representer,representent,poser,pose,posent,faire peser,fait peser,font peser,contribuer,contribue,participer,expose,exposer,precipiter,precipite,amplifier,attirer,gangrene,derriere",
  'CAUSE:d':
    "a cause de,a cause des,a cause d,a cause du,en raison de,en raison des,du a,due a,dus a,dues a,grace a,grace aux,consequence de,consequence des,consequences de,resultat de,resultat des,fruit de,fruit des,fait de,faute a,la faute a,la faute aux,faute de la,imputable,imputer,attribuer,attribuable,lie a,lies a,liee a,liees a,lien entre,lien avec,le lien,rapport entre,correlation entre,lien direct,lien evident,causer par,commis par,commise par,commises par,perpetre par,perpetres par,perpetrees par,provoque par,le fait de,le fait des,le fait d,oeuvre de,oeuvre des,rancon de,prix de,heritage de,sur le compte de,au crédit de,resulte de,decoule de,decoulent de,provient de,proviennent de,vient de,viennent de,produit de,entre les mains de,aux mains de,aux mains des,tient a,s explique par,s'expliquent par,corollaire,tribut",
  'CAUSE:':
    'explosion,exploser,explose,hausse,augmentation,augmenter,grimper,bondir,flambee,flamber,envolee,s envoler,multiplication,record,doubler,tripler,proliferer,proliferation,montee,monter,progression,vague de,recrudescence,epidemie,spirale,phenomene,derive,derives,facture,lien,correlation',
  'COMMIT:m':
    'commettre,commis,commise,commises,commettent,commettait,commettaient,perpetrer,perpetre,se livrer a,se livrent a,se rendre coupable,se rendent coupables,coupables de,coupable de,impliques dans,implique dans,impliquees dans,impliquer dans,multiplient les,multiplier les,adonner,auteurs de,auteur de,tremper dans,enclins a,plus enclins,enclin,capables de,verser dans,versent dans,basculer dans,basculent dans,tombent dans,vivre de,vivent de,vivent du,specialistes de,specialises dans,controlent,tiennent,tenir,pratiquer,rompus,sement,semer,ecument,ecumer,derriere la,derriere les',
  'ALL:':
    'tous,tout,chaque,toujours,la plupart,quasi,presque,uniquement,ne que,trop de,trop,tant de,partout,majoritairement,essentiellement,principalement,surtout,massivement,systematiquement,souvent,exclusivement,rien que,generalement,pour beaucoup,autant de',
  'ALL:@': 'n importe quel',
  'ALL+FOREIGNER:W': 'tout etranger,chaque etranger,chaque migrant,tout migrant,tout clandestin,chaque clandestin',
  'QUANT:Q':
    "%,pour cent,pour mille,tiers,moitie,quart,cinquieme,dixieme,deux tiers,trois quarts,part,proportion,pourcentage,majorite,grande majorite,nombre,taux,un sur deux,un sur trois,un sur quatre,un sur cinq,un sur dix,# sur #,sur dix,sur cent,sur trois,sur quatre,sur cinq,sur deux,sur six,pres de la moitie,plus de la moitie,millier,milliers,centaine,centaines,dizaine,dizaines,million,millions,chiffres,statistiques,les trois quarts,les deux tiers,essentiel de,essentiel des,gros de,gros des,l'ecrasante majorite,ecrasante majorite,plupart des,plupart de,plusieurs,bon nombre,quantite,huit sur dix,sept sur dix,la plupart,point,points,fraction,quasi totalite,totalite,bataillons",
  'QUANT:5':
    'deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,vingt,trente,quarante,cinquante,soixante,cent,mille,#',
  'COMPARE:%':
    "plus que,plus souvent,davantage,davantage que,deux fois plus,trois fois plus,quatre fois plus,cinq fois plus,dix fois plus,fois plus,fois superieur,superieur a,superieure a,superieur,superieure,plus eleve,plus elevee,plus nombreux,surrepresente,sur representer,sur representation,surrepresentation,disproportionne,disproportion,plus enclin,plus susceptibles,plus de chances,plus de risques,depasser,depasse,depassent,au dessus de,sans commune mesure,sans rapport avec leur poids,bien au dela,au dela de leur poids,au dela,compares,rapporte a,par rapport,contre # %,le double,le triple,double de,triple de,en tete,arrivent en tete,plus delinquant,plus criminels,plus dangereux,plus violents,plus exposes,plus frequemment,fois le,alors qu'ils representent,alors qu'ils ne representent,ne representent que,ne pesent que,ne constituent que,ne forment que",
  'LETIN:L':
    'debarquer,arrivee,arrivees,traversee,flux,afflux,nouveau venu,arrivant,arriver,arrive,arrives,arrivent,venir,venus,viennent,vient,venu,entrer,entre,entres,entrent,affluer,affluent,immigrer,s installer,installe,installes,installent,franchir,franchit,franchissent,traverser,passer,poser le pied,mettre le pied,gagner,penetrer,penetrent,pris pied,deversent,se deverser,vivre,vivent,presents,present,sejourner,accoster',
  'LETIN:2':
    'accorder l asile,octroyer,naturaliser,naturalise,regulariser,regularise,ouvrir,ouverte,accueillant,heberger,heberge,installer,hospitalite,loger,loges,recevoir,reparti,imposes,acheminer,deverser',
  'DEPORT+BORDER:D': 'fermer les frontieres,fermeture des frontieres,fermer nos frontieres,controle aux frontieres',
  'DEPORT:D':
    'mettre dehors,foutre dehors,expulser,expulsion,expulse,reconduire,reconduite,renvoyer,renvoi,eloigner,eloignement,refouler,refoulement',
  ':D': 'chasser les,mettre dehors,foutre dehors,stopper,stop,arreter l,interdire,suspendre,moratoire,lutter contre,lutte contre,combattre,en finir avec,finir avec,tolerance zero,degager,barrer,empecher,proteger nos frontieres,endiguer,tarir,dehors,eradiquer,reprendre le controle,dechoir,decheance,enrayer,juguler,traquer,fermer,fermeture',
  ':§': 'depuis,depuis que,depuis l,depuis la',
  ':¤': 'plutot que,avant,au lieu de',
  ':skip':
    'le,la,les,l,se,s,y,ce,c,cet,cette,ces,deja,meme,aussi,tres,bien,ainsi,donc,encore aujourd,on,leur,leurs,tout,tous,toute,toutes,t,ont,avoir,a ete,va,vont,peut,peuvent,doit,doivent,ne,n,souvent,desormais,toujours,largement,surtout,egalement',
  'BE:B':
    "est,sont,etait,etaient,etre,ete,sera,seront,sommes,soit,soient,devenir,devient,deviennent,devenu,devenus,demeurer,demeurent,rester,restent,reste,c'est,ce sont,il s'agit,s'averer,se revelent,figurer,figurent,semblent,a ete,ont ete,serait,seraient,aurait ete,auraient ete,deviendrait,deviendraient",
  'BAREDANGER:c': 'poser,pose,posent,font courir,fait courir',
};
