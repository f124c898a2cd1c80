import type { ClaimCategory } from '../../../data/categories';
import type { Phrasing } from '../../language';

/** Wordings by the talking point they come from: its id, the category, and the words, parted by `|`. */
const PUBLISHED: readonly (readonly [string, ClaimCategory, string])[] = [
  [
    'tp-displacement-assault-order',
    'law-and-order',
    'negative social impacts of mass migration, including displacement, sexual assault, and the breakdown of law and order|mass migration has led to displacement, sexual assault and a breakdown of law and order',
  ],
  [
    'tp-religious-liberty',
    'religious-hostility',
    'prevalence of radical Islam among certain migrant populations|increase in antisemitic and anti-Christian incidents throughout migrant-heavy areas',
  ],
  ['cable-raise-concerns', 'violent-crime', 'violent crimes associated with people of a migration background'],
  ['cable-disruptors', 'law-and-order', 'migrants are widespread disruptors of social cohesion and public safety'],
  [
    'cable-unduly-favor',
    'favouring-migrants',
    'policies that unduly favor migrants at the expense of local populations',
  ],
  [
    'cable-unduly-favor-long',
    'favouring-migrants',
    'leniency in punishment of migrant crimes|displacement of local populations from housing to accommodate migrants',
  ],
  [
    'cable-stakeholder-support',
    'civilisation-sovereignty',
    'policies related to migrant crime, defending national sovereignty, and ensuring the safety of local communities',
  ],
  [
    'cable-issues-stemming',
    'civilisation-sovereignty',
    'issues stemming from mass migration underscore critical challenges to national security, public safety, and human rights',
  ],
  [
    'cable-growing-discontent',
    'civilisation-sovereignty',
    'growing discontent related to unmitigated migration|risks of political instability from unmitigated migration',
  ],
  [
    'cable-report-violent-crimes',
    'violent-crime',
    'violent crimes and human rights abuses perpetrated by migrant populations',
  ],
  [
    'cable-troubling-increase',
    'sexual-assault',
    'troubling increase in sexual assaults and related violent crimes by people of a migration background',
  ],
  [
    'x-existential-threat',
    'civilisation-sovereignty',
    'mass migration poses an existential threat to Western civilization|mass migration undermines the stability of key American allies',
  ],
  [
    'x-crime-waves',
    'violent-crime',
    'Western nations have endured crime waves, terror attacks, sexual assaults, and the displacement of communities',
  ],
  [
    'x-instructed-embassies',
    'law-and-order',
    'report on the human rights implications and public safety impacts of mass migration',
  ],
  [
    'x-supports-sovereignty',
    'civilisation-sovereignty',
    'constructively engage with the growing numbers of citizens concerned about mass migration',
  ],
  ['x-bold-action', 'law-and-order', 'defend citizens against the threats posed by mass migration'],
  [
    'x-punish-citizens',
    'violent-crime',
    'policies that punish citizens who object to continued mass migration|crimes and human rights abuses committed by people of a migration background',
  ],
  [
    'x-two-tiered',
    'favouring-migrants',
    'policies that give leniency to migrant crime and human rights abuses|two-tiered systems that prioritize migrants at the expense of their own citizens',
  ],
  [
    'brief-begin-collecting',
    'violent-crime',
    'migrant-related crimes and human rights abuses facilitated by people of a migration background',
  ],
  [
    'brief-existential-safety',
    'civilisation-sovereignty',
    'mass migration is an existential threat to Western civilization and the safety of both the West and the world',
  ],
  [
    'brief-radically-different',
    'civilisation-sovereignty',
    'import a rapid number of individuals of a culture radically different|importing people from a different culture can lead to political unrest and economic instability',
  ],
  [
    'brief-hunky-dory',
    'civilisation-sovereignty',
    'import large amounts of people from a radically different culture and assume that everything will be fine',
  ],
  [
    'brief-concerning-increases',
    'sexual-assault',
    'concerning increases in sexual assaults and violent sexual attacks, particularly on women and young girls, by people of a migration background',
  ],
  [
    'brief-uk-nothing-happened',
    'civilisation-sovereignty',
    'voting for at least some sort of relief from the pressures of mass migration, nothing has really happened',
  ],
  [
    'brief-rape-gangs-antisemitic',
    'religious-hostility',
    'antisemitic and anti-Christian attacks, largely by people of radical Islamic backgrounds',
  ],
  [
    'brief-rubio-disruptive',
    'civilisation-sovereignty',
    'mass migration over the last decade has been highly disruptive',
  ],
  ['post-rubio-munich', 'civilisation-sovereignty', 'mass migration is not some fringe concern of little consequence'],
  [
    'post-rubio-munich-crisis',
    'civilisation-sovereignty',
    'mass migration is a crisis that destabilizes societies across the West',
  ],
  ['wh-cable-major-concern', 'civilisation-sovereignty', 'mass and illegal migration is a major human rights concern'],
  [
    'wh-cable-crimes-perpetrated',
    'trafficking-rights',
    'crimes perpetrated by migrants and drug cartels, narco-terrorist organizations and human trafficking syndicates that move them',
  ],
  [
    'wh-cable-facilitators',
    'trafficking-rights',
    'facilitators of mass and illegal migration engage in human trafficking, sexual violence, extortion, forced labor, and narcotics production',
  ],
  [
    'x-wh-havoc',
    'law-and-order',
    'mass migration and the criminal networks that enable it wrought havoc|human rights abuses caused by mass migration',
  ],
  [
    'x-wh-endangered',
    'terrorism',
    'migrants and deadly drugs have flowed on transnational routes operated by terror organizations|mass migration has endangered American citizens',
  ],
  [
    'x-wh-narco-terror',
    'trafficking-rights',
    'narco-terror organizations that facilitate mass migration engage in child trafficking, forced labor, sexual assault',
  ],
  [
    'x-wh-privilege',
    'favouring-migrants',
    'policies that facilitate mass migration or privilege migrants over citizens',
  ],
];

/** Known wordings of the talking points, for text that comes near them. */
export const phrasings: readonly Phrasing[] = PUBLISHED.flatMap(([talkingPoint, category, texts]) =>
  texts.split('|').map((text) => ({ text, category, talkingPoint })),
);
