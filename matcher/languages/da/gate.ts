import type { GateWords } from '../../gate';

const words = (text: string): string[] => text.split(',');

/**
 * The words that make a Danish text worth matching. This file is loaded with the gate on every page, so it stays small
 * and stands alone.
 */
export const gate: GateWords = {
  strong: words(
    '*migrant,*migration,*indvandr,*flygtning,asyl,*udlaending,ikke vestlig,ikkevestlig,familiesammenfor,abne graenser,befolkningsudskift,den store udskift,parallelsamfund,nydansk,svenske tilstande,lykkeridder,papirlos',
  ),
  weak: words(
    'muslim,islam,graens,fremmed,efterkommer,vores land,eget land,danmark,kommer hertil,kom hertil,lukke ind,lukker ind,lukket ind,tage imod,tager imod,taget imod,invasion,statsborgerskab,herkomst,baggrund,udvis,hjemsend,illegal,integration,ghetto,vollsmose,gellerup,mjolnerpark,tingbjerg,norrebro,smugl,menneskesm,syri,syrer,afghan,irak,iran,pakist,somal,eritre,marok,algeri,tunes,liby,tyrk,kurd,liban,palaest,alban,rumaen,bulgar,polak,polsk,roma$,arab,afrika,mellemost,balkan,osteurop,import,multikult,mindretal,danskere,danskerne,udenlands,anden etnisk,menapt,statslos,demograf,gaester',
  ),
  harm: words(
    '*krimin,*forbryd,*mord,drab,draeb,myrd,*vold,*voldt,overfald,kniv,stukket,skyd,skud,skod,bomb,*spraeng,vaben,tru,terror,angreb,angrib,*bande,klan,overgreb,kraenk,befaml,sexu,seksu,tyv,stjael,stjal,*indbrud,*rover,plyndr,haervaerk,ballade,optoj,lovlos,kaos,narko,hash,kokain,bedrag,svind,chikan,fare,farlig,trussel,trusl,risiko,utryg,tryg,sikker,bange,frygt,tor ikke,faengs,fange,indsat,anhold,sigt,tiltal,mistaenk,domt,domf,straf,jihad,is kriger,ekstrem,radikal,infiltr,identitet,falsk,kontrol,jode,jodi,antisem,krist,kirke,sharia,kalifat,moske,torklaed,homo,udskift,erstat,fortraeng,fordriv,presse,mindretal,overta,eget land,forsvind,uddo,demograf,favoris,begunst,fortrin,foran,bekostning,ikke udvis,blive,fri$,fingre,ojnene,forti,skjul,daekke over,racist,naiv,mild,invader,oversvom,erob,kolonis,odelag,smadr,undergrav,nedbryd,split,undergang,selvmord,kultur,civilis,sammenhaeng,tillid,vaerdi,demokrati,smugl,slave,kartel,menneskehand,had,politi,problem,gerningsm,skyld',
  ),
};
