import type { ClassWords } from '../../lexicon';

/** How who and harm are tied together: cause, agency, number, comparison. */
export const links: ClassWords = {
  BY: 'by,of,from,among,amongst,with,in,between',
  AND: 'and,or,nor,as well as',
  BUT: 'but,yet,although,though,while,whereas,who,which,that,because,if,when',
  CAUSE:
    'bring,brought,import,imported,importing,cause,cause of,caused by,lead to,led to,leads to,fuel,fuelled,fueled,drive,driver,driving,driven by,behind,due to,because of,because,blame,blamed,blame on,result of,result in,resulted in,responsible for,to blame for,link,linked,link between,spread,spreading,mean,means,breeding ground,source of,root of,create,creating,thanks to,down to,owe,owed to,consequence,breed,increase,spike,surge,soar,soaring,rise,rose,rising,jump,explode,explosion,wave,epidemic,skyrocket,double,doubled,doubling,go up,gone up,went up,goes up,enabler,enable,trigger,bring with them,come with,comes with,came with,gave us,given us,has given,have to show for,now has,ever since,since,go hand in hand,hand in hand,contribute to,trace,traced,tied to,stem from,arises from,the work of,by way of,hotbed,magnet,follow,followed',
  COMMIT:
    'commit,committed,committing,carry out,carried out,carrying out,perpetrate,perpetrating,involved in,involve,engage in,guilty of,guilty,are behind,were behind,accounted for,account for,responsible,held responsible,work of,prone to,more prone,inclined to,tend to,likely to,likelier,capable of',
  ALL: 'all,every,each,everyone,mostly,many,most,bunch of,full of,nothing but,only,just,too many,so many,entire,always,whole,plenty of,countless,lots of,majority',
  BE: 'is,are,be,were,was,been,being,am',
  BAREDANGER: 'pose,poses,posed,pose a',
  QUANT:
    'percent,%,per cent,third,half,quarter,two third,three quarter,one in,one third,share,proportion,rate,ratio,ranking,thousand,hundred,million,tens of,dozens,majority of,nearly half,more than half,one half,in every,out of,number,figure,data,statistics,per 100,times as,per capita,a fifth,fifth,tenth,twice,threefold,fourfold,tenfold,record number,two in,three in,four in,nine in,seven in,eight in,six in,five in,every third,every second,every fourth',
  COMPARE:
    'more than,more likely,more often,likelier,twice as,times more,times as,times likelier,times higher,over represented,overrepresented,overrepresentation,disproportionate,disproportionately,higher than,higher,double the,far more,much more,most of,above average,than native,than citizen,than german,than local,than average,out of all proportion,out of proportion,compared with,compared to',
  LETIN:
    'allow,admit,accept,welcome,let,send,sent,sending,come,came,coming,enter,arrive,arrived,enter,entering,entered,cross,pour,bring in,bringing in,brought in,import,open,throw open,stream,flow,letting',
  DEPORT:
    'deport,deportation,remove,removal,expel,send back,send them back,send home,sent back,throw out,throwing out,thrown out,kick out,get out,getting out,get them out,get rid of,keep out,keep them out,ban,stop,crack down,crackdown,zero tolerance,round up,hunt down,stopping,suspend,suspending,end',
};
