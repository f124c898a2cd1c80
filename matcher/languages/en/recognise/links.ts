import type { ClassWords } from '../../../lexicon';

/**
 * Words that tie people to harm or keep them apart. Tags: `B` to be, `c` causing, `m` committing, `y` by, `o` of, `g`
 * in or among, `d` because of, `Q` amount, `5` number, `%` comparison, `n` negation, `ń` "not only", `k` fewer, `ķ`
 * falling, `ð` down, `ł` less, `v` victim or target, `e` study, `z` myth or falsehood, `ž` denying, `ẑ` other doubt, `ŋ`
 * refusing to see, `Λ` what is said of a myth that there is less, `η` what makes a figure larger, `ζ` alleged, `ω`
 * whatever, `φ` picture, `x` flight, `i` done to, `s` saying, `ε` showing, `ƒ` failing to, `a` accusing, `D` keeping out
 * or deporting, `h` asking to stop, `1` one, `!` court, `j` money and work, `=` plans and those who make them, `§` since,
 * `¤` ahead of, `¬` linking, `≈` belonging together, `ä` as,
 * `ô` where effort goes, `|` clause boundary. `the` is left out and told to the word behind. `skip` says nothing.
 */
export const links: ClassWords = {
  B: 'is,are,was,were,be,been,being,am,become,became,remain,equal,means,seem,appear,theyre,theyll,turned into,turn out to be,considered,include,contain,hold,held,possess',
  n: 'zero,not,never,no,nor,neither,none,nobody,no one,nothing,hardly,scarcely,barely,isnt,arent,wasnt,werent,dont,doesnt,didnt,cant,cannot,wont,couldnt,shouldnt,wouldnt,havent,hasnt,hadnt,without,few,unlikely,rarely,far from,by no means,anything but,nowhere near,refuse,unrelated,regardless',
  ń: 'not only,not just,not merely',
  c: 'invitation to,recipe for,gift to,gift for,door to,haven for,make,made,bring,brought,cause,lead to,led to,fuel,drive up,drove up,spread,create,result in,trigger,breed,breeding,carry,contribute to,responsible for,source of,cause of,root of,behind,driver of,enabler of,flood us with,flooding our country with,drag,produce,bring with them,brought with them,increase,raise,unleash,gave us,given us,hotbed of,pose,represent,constitute,boost,double,multiply,magnet for,introduced,add to,sow,stoke,encourage,enable,leave behind,turn,correlate with,fertile ground for,engine of,push up,haul,peddle,put',
  m: 'commit,carry out,perpetrate,engage in,involved in,guilty of,capable of,account for,made up,make up,prone to,more prone to,resort to,turn to,work of,tied to,linked to,implicated in,stand behind,stood for,connected to,connected with,associated with,drawn into,mixed up in',
  y: 'by,at the hands of,in the hands of',
  o: 'of',
  g: 'in,with,at,between,within,inside,on,into,to,for,across,over,through,around,about,under,near',
  d: 'because of,due to,caused by,thanks to,result of,as a result of,a result of,blamed on,owing to,down to,consequence of,brought by,brought in by,imported by,stem from,link between,committed by,perpetrated by,carried out by,driven by,fuelled by,comes from,price of,wake of,since the arrival of,traced to,traced back to,happens when,when mass,goes with,go hand in hand with,blame,follows,follow from,rooted in,but for,were it not for,tie between,connection between,correlation between,relationship between,has to do with,have to do with,had to do with,posed by,run by,controlled by,dominated by,come with,came with,rise with,grow with,go up with',
  Q: 'percent,%,per cent,third,half,quarter,fifth,two thirds,three quarters,majority,share,proportion,percentage,number,rate,most,one in,two in,three in,four in,five in,six in,seven in,eight in,nine in,out of,ten of thousands,thousand,hundreds,dozens,million,every second,every third,every fourth,every other,figures,statistics,data,share of,rise in,surge in,increase in,spike in,jump in,close to,nearly half,more than half,disproportionate number,two fifths,tenth,count of,tally,nine out of ten',
  5: '5,one,two,three,four,five,six,seven,eight,nine,ten,twelve,a dozen,twenty,fifty,a hundred',
  '%': 'more likely,more often,likelier,twice as,times as,times more,times likelier,times higher,over represented,overrepresented,overrepresentation,disproportionately,disproportionate,higher than,above average,much more,far more,more prone,higher,out of proportion,out of all proportion,higher rate,times the,twice the rate,five times,three times,ten times,twice,double the,tend to,top the,top of the list,head the,largest group,largest foreign group,lead the list,rank second,rank third,far above,far higher',
  k: 'halved,hardly more,drop in,decline in,fall in,safest,less likely,less often,fewer crime,fewer,lower rate,lower crime rate,less crime,less violent,safer,no more often,no higher,no link,no connection,no correlation,no evidence,no proof,no effect,no increase,no rise,nothing to do with,as likely as,fraction of,insignificant,negligible,rarity,little danger,little to stop,vanishingly',
  ł: 'less than,less',
  ķ: 'has fallen,have fallen,had fallen,fallen by,lower than,lower,below,fell,fall,dropped,declined,decreased,reduce,plummet,gone down,went down,going down,come down,down from',
  ð: 'down',
  v: 'against,victim,victims of,attacks on,attacks against,assault on,hate crime,hostility to,racism,xenophobia,arson attack on,discriminate,discrimination,persecute,persecution of,targeted,set fire to,set on fire,firebomb,abuse of migrant,exploited,bully,mistreatment,anti immigrant,anti migrant,anti muslim,anti refugee,far right,neo nazi,protest against,violence against,exposed to,subjected to,faced by,suffered by,fear for their,extorted,being smuggled,smuggled into,trafficked,exploitation of',
  e: 'study,research,researcher,evidence,survey of,criminologist,economist,statistics show,fact is,the truth is,analysis,data show,figures show,expert,scholar,fact check,fact checker,academic',
  ž: 'denied,dispute,dismissed,reject,contradict,mocked,laugh off,scoff',
  ŋ: 'in denial,still deny,even once,even when,even after,figment,play down,downplay,under the carpet',
  η: 'younger,taken into account,adjusted for,allowing for,held constant,same age,comparable,left out,leaving out,tourist,commuter,fixed address,immigration offence,residence offence,overstaying,re entry,double counted,correct share,true share,real share,vanish,disappears,shrink,explained by,bear in mind',
  z: 'myth,slander,untrue,false,falsely,baseless,unfounded,unsubstantiated,debunk,disprove,nonsense,lie,lying,prejudice,stereotype,mislead,misleadingly,dishonestly,simplistic,scapegoat,generalise,exaggerated,overstated,overblown,overestimate,inflated,hoax,propaganda,fearmonger,fear mongering,scaremonger,demonise,distort,rhetoric,conspiracy,conspiracy theory,bigotry,misconception,misinformation,disinformation,fake,rumour,rumor,hysteria,inaccurate,racist to say,invented,made up,fiction,fantasy,trope,nonexistent,non existent,misrepresent,unfair,hate speech,groundless,absurd,untruth',
  ẑ: 'media coverage,do you actually think,fact check:,reality check,no sign,no record of,no such,no source,no basis,no foundation,without foundation,not supported,could not confirm,cannot confirm,not bear out,out of context,recycle,spread fear,talk of,only because,not because,contrary to,on the contrary,in fact,misread,not to blame,the opposite,the reverse,suggestion that,not true,cannot be true,do you really think,do you think,do you really believe,regardless of,notion that,idea that,doesnt mean,not mean,distract,blanket,not all,not every,far from it,stack up,worthless,implying,bogeyman,us believe,you believe,what makes you,how do you get,your proof,any source,purport,without proof,scant,dog whistle,without any,no known,be wrong,without evidence,been wrong,like saying,is wrong,was wrong,conveniently,imagination,so much for,says nothing,public to believe,are wrong,wrong to',
  ζ: 'supposed,supposedly,said to,portrayed,depict,cast as,seen as,labelled,image of,peddle,conflate,narrative,touted,billed as,dressed up',
  ω: 'whatever,however loudly',
  φ: 'video,photo,photograph,picture,clip,footage,meme,map',
  x: 'flee,fled,escape,run away from,ran from,driven from their,survivor,in search of,better life,war torn,rescued,drown in the,drowned,starved,in their home country,in their own country,in their countries',
  s: 'say,said,claim,argue,warn,accused of,insist,tell,told,according to,alleged,declare,assert,complain,fear,write,wrote,report,announce,predict,state,contend,describe,call,concede,admit that,demand,quote,reveal,conclude,vow,swore,pledge,promised,blast,remark,charge that,speech,speaker,allegation,comment,reckon,chant,post,tweet,poster,headline,maintain,ask,reply,explain,pointed out',
  ƒ: 'fail to,yet to',
  ε: 'suggest,found,finds,show,indicate,prove,support,confirm,demonstrate,bear out,shown',
  D: 'deport,deportation,deportation of,remove,removal of,removal,expel,expulsion,send back,send home,send them back,kick out,get out,keep out,stop,ban,suspend,crack down on,crackdown on,catching,round up,hunt down,secure,seal,close,shut,end,block,throwing,going after,prevent,tackle,fight,combat,locking up,defend,protect our,halt,shut down,stem',
  h: 'calling migrant,calling immigrant,calling refugee,call all,to call,stop blaming,stop calling,dont blame,dont call,you cant say,cant blame,stop saying',
  1: 'a,an,another,one of the',
  '!': 'court,jury,trial,pleaded,sentenced to,magistrate,inquest,judge,bail,remanded,hearing,detectives,year old,yesterday,last night,on monday,on tuesday,on wednesday,on thursday,on friday,on saturday,on sunday,prosecutor,his,him,he,she,her,lawyer,charged with,found guilty,on suspicion of,faces charge,held after,hunted,appeal',
  j: 'job,work,wage,welfare,benefits,money,tax,economy,economic,housing,social security,healthcare,budget,cost,burden on,pension,income,employment,unemployment,wealth,insurance,tuition,place,seats,medicare,american worker,native worker',
  '=': 'plan,proposal,policy,bill,decision,law,government,minister,record,reform,rule,opponent,party,leader,idea,president,record on,agency,administration,programme,program,system',
  '¤': 'ahead of,instead of,at the expense of,rather than,before,above the,above those',
  '¬': 'links,connects,tied,ties,pins,ascribed,puts down,dated,trace,attribute',
  '≈': 'go hand in hand,hand in hand,are linked,belong together',
  '§': 'since,ever since',
  '|': 'but,although,though,while,whereas,if,because,so that,when,until,unless,however,yet,;,:,after,than,why,how,by forcing,by returning,by sending,by putting,by letting,by making,by giving,by allowing,by separating,by deporting,by keeping',
  '+': 'and,or,as well as,plus,along with',
  '@': 'every,each,any,all the,these',
  '?': '?',
  skip: 'best shot,our best shot,long shot,stimulus check,reportedly,allegedly,repeatedly,routinely,systematically,more than,at least,almost,nearly,some of,much of,this,will,would,can,could,may,might,must,should,has,have,had,do,does,did,just,only,really,actually,simply,also,now,already,often,always,usually,all,some,many,very,so,too,clearly,basically,such,more,new,young,other,own,both,even,still,today,likely,potential,known,so called,uncontrolled,legal,recent,large,mass,unwanted,recognised,failed,fighting age,single,its,their,whole,entire,well,there,here to,bunch of,full of,nothing but,lot of,plenty of,kind of,type of,countless,of our,\',",more and more,themselves,among other things,certain,literally,constantly,continuously,day,every day,going to,want to,ready to,keep,kept,continue to,start,began to,start to,try to,out,up,along,obviously,mostly,largely,mainly,brutally,freely,so many,too many,serious,severe,massive,huge,great,much,dirty,filthy,damn,bloody,fucking,no doubt,no wonder,no secret,no coincidence,no accident,no question,no fewer than,a few,past few,national security,end up',
  ä: 'as',
  ô: 'focus,emphasis,restrict,limiting,identify,research on,looking for',
  the: 'the',
};
