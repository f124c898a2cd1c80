import type { GateWords } from '../../gate';

const words = (text: string): string[] => text.split(',');

/**
 * The words that make a Swedish text worth matching. This file is loaded with the gate on every page, so it stays small
 * and stands alone.
 */
export const gate: GateWords = {
  strong: words(
    '*migrant,*migration,*invandr,*flykting,asyl,nyanland,ensamkommande,papperslos,utlanning,utrikes fod,utrikesfod,utlandsfod,utlandsk,oppna granser,folkutbyt,befolkningsutbyt,icke svensk,icke vast,utomeurop,lycksokar,utsatta omrad,utsatt omrad,invandrartat,gangkrim,klankrim,hvb',
  ),
  weak: words(
    'muslim,islam,grans,granser,oppna,vart land,landet,sverige,var kultur,kommer hit,kom hit,kommit hit,tar sig hit,slappa in,slapper in,slappt in,slapps in,slapptes in,ta emot,tar emot,tagit emot,togs emot,invad,invasion,medborgarskap,fodda i,fodd i,fodda utan,fodd utan,bakgrund,harkomst,ursprung,rotter i,utvis,avvis,aterva,uppehallstill,integr,parallells,forort,rosengard,rinkeby,tensta,husby,bergsjon,hammarkull,hjallbo,biskopsgard,gottsunda,skaggetorp,vivalla,mangkult,massinv,illegal,smuggl,manniskosm,lampedusa,gummibat,engelska kanalen,syri,afghan,irak,iran,pakist,somal,eritre,etiop,sudan,nigeri,gambi,kongo,marock,algeri,tunis,liby,egypt,turk,kurd,liban,palestin,tjetjen,alban,kosov,bosni,serb,ruman,bulgar,georgi,polack,polsk,litau,romer,romsk,nordafri,afrik,arab,mellanost,asiat,uzbek,tredje varld,mena,import,vara gaster,utsatt,frammande,frammling,frammlingar,framling,klan,ligor,koran,andra kulturer,annan kultur,demograf,minoritet,svenskar,svensken,karavan,utlandet,fran andra lander,europa$,hederskult,hedersvald,oinbjud,volym,segreg,utanforsk,mangfald,unga man,svartskal,blatte',
  ),
  harm: words(
    '*brott,*kriminal,*kriminell,*mord,dod,drap,*skjut,skot,spran,bomb,*kniv,*vald,valdt,valds,*misshand,hugg,hogg,attack,angrep,overfall,vapen,granat,*gang$,*gangen,gangk,gangv,*ligor,maffia,klan,natverk,*valdta,*sexu,*overgrep,ofred,antast,tafs,*stold,stj,stal$,tjuv,ranar,ran$,rand,personran,*ranen,plundr,skadegor,vandal,*brand,upplopp,stenkast,laglos,no go,nogo,*knark,narkot,drog,kokain,langar,bedrag,hot,fara,farlig,risk,otrygg,trygg,osak,sakerh,radd,radsl,skrack,oro,vagar,fang,anstalt,hakt,haktn,domd,domda,doms,falld,misstan,grip,gripn,greps,atal,lagfor,terror,attentat,jihad,is$,extremis,radikal,infiltr,identitet,kontroll,falska pass,antisem,jud,kyrk,krist,sharia,kalifat,mosk,sloj,heder,homo,konsstymp,barnaktens,utbyt,byts ut,bytts ut,ersatt,undantr,trang,fordriv,driv,flytta,minoritet,ta over,tar over,tagit over,overtag,eget land,forsvin,utplan,gynn,fortur,foretrade,fore svensk,bekostnad,fa stanna,far stanna,slipper,slapp,utvisas,fri$,fria$,mork,tyst,tystas,blund,mattan,rasist,straff,milda,naiv,flat,invasion,invad,oversva,erovr,kolonis,ockup,forstor,raser,undergrav,splittr,sonder,undergang,sjalvmord,existen,kultur,civilis,sammanhall,tillit,folkhem,parallells,demokrati,varder,smuggl,trafficking,slav,kartell,manniskohand,rattigheter,hat,polis,problem,elande,statistik,skurk,bov,slodd,brak,slagsm,oroligh,kaos,skuld,offer,pack$,buse,busar,vaga,gar under,livsstil',
  ),
};
