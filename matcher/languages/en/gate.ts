import type { GateWords } from '../../gate';

const words = (text: string): string[] => text.split(',');

/**
 * The words that make an English text worth matching. This file is loaded with the gate on every page, so it stays
 * small and stands alone.
 */
export const gate: GateWords = {
  strong: words(
    'migrant,migration,migrator,immigra,refugee,asylum,newcomer,illegals$,illegal alien,criminal alien,undocumented,foreign born,foreign nation,foreign crim,foreign felon,foreign offend,foreigner,noncitizen,non citizen,sanctuary cit,open border,border cross,ms 13,great replacement',
  ),
  weak: words(
    'muslim,islam,foreign,border$,borders,frontier,alien,sanctuary,arrivals,stranger,incomer,boats$,dinghy,dinghies,caravan,invad,invasion,our country,this country,the country,in their country,came here,come here,came to us,coming here,came to our,those who come,people who come,from abroad,abroad,overseas,import,let in$,lets in$,letting in,taken in,took in$,landings,passport,born in,nationalit,non western,integrat,visa,deport,expel,expuls,resettl,parallel societ,unlawfully,illegally,third world,native born,open door,no papers,without papers,cartel,lampedusa,channel,syria,afghan,africa,mexic,venezuel,somali,eritrea,ethiop,albania,morocc,algeria,tunisia,libya,iraq,iran,pakistan,romania,bulgaria,haiti,hondura,guatemal,salvador,nigeria,sudan,turk,kurd,chechen,arab,kabul,kandahar,caracas,colombia,latino,hispanic,north african,non swed,non german,non austrian,non dutch,austrian passport,europeans,outsider,shelter,hostel,years of open',
  ),
  harm: words(
    'crim,murder,kill,rape,raping,rapist,violen,assault,terror,offen,prison,jail,gang,drug,fentanyl,heroin,traffick,smuggl,knife,knives,stab,shooting,steal,stole,theft,thie,robb,burgl,mugg,loot,plunder,pillag,shoplift,danger,unsafe,safe$,safer,security,threat,invad,invasion,destroy,take over,taken over,taking over,took over,taking our,take our,replac,swap,exchang,minority,majority,cultur,civilis,civiliz,sovereign,convict,suspect,arrest,accus,felon,vet$,vetting,vetted,unvetted,screen,antisemit,jew,jihad,islamist,extremis,riot,law and order,keep order,lawless,cover up,bomb,brutal,grope,molest,fear,incident,nuisance,way of life,overrun,conquer,behind bars,homeless,look away,pick up a',
  ),
};
