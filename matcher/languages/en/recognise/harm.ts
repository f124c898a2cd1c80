import type { ClassWords } from '../../../lexicon';

/**
 * Words for what is said to be done. Tags: `K` people who do harm, `A` harmful (adjective), `X` a deed as noun or verb,
 * `V` a deed as verb only, `H` harm as noun only, `p` people or cases that a statistic counts, `6` prison, `t` taking, `E`
 * replacing, `J` ruining, `C` culture, `S` shielding or releasing, `F` unequal treatment, `I` vetting, `w` hiding among,
 * `G` invading, `R` replacing, `$` getting away, `7` unvetted, `8` a gang known by name, `~` a sanctuary city, `þ` people smuggling, `ũ` unsafe, `Ð` driven out, `ß` a threat to, `Ω` put off deportation, `Γ` what is a claim by its name, `û` posing as, `ļ` lenient, `ĺ` while those of the place, `Ď` evicting, `ď` making room, `<` keeping the law, `>` with a record, `{` filling,
 * `}` emptying prisons abroad.
 */
export const harm: ClassWords = {
  'X:violent':
    'murder,attack,knife,assault,stab,shooting,knife attack,homicide,beating,killing,violent attack,kidnapping,machete attack,slaughter,torture,butcher,gun down,mugging,abduct,fight',
  'V:violent':
    'shot,behead,beat up,beaten,batter,massacre,terrorise,terrorize,stab to death,prey on,blow up,use violence,carry knives,carry a knife,set upon,intimidate',
  'H:violent':
    'arson,arson attack,acid attack,brawl,explosion,hostage taking,feud,violence,violent crime,violent offence,violent offense,knife crime,gun crime,gang crime,gang violence,gang war,bloodshed,manslaughter,murder rate,brutality,grievous bodily harm,bodily harm,innocent lives,innocent american live,american live,be alive,machete,knives',
  'A:violent': 'violent,murderous,brutal,savage,armed',
  'K:violent':
    'murderer,killer,stabber,knifeman,knife men,attacker,violent criminal,violent offender,violent people,violent men,gunmen,barbarian',
  'Y:sexual': 'muslim rape gang,islamic rape gang,muslim grooming gang,pakistani grooming gang,pakistani rape gang',
  'ρ:crime': 'at risk,at serious risk,at grave risk,under threat,in danger,in grave danger,not safe here,vulnerable to',
  '8:violent': 'ms 13,tren de aragua,mara salvatrucha',
  'X:sexual': 'rape,gang rape,sexual assault,sex attack,grope,sexual abuse,sex assault,child abuse',
  'V:sexual':
    'molest,sexually assault,sexually abuse,sexually harass,groom,harass girls,abuse children,attack women,hunt our girls',
  'H:sexual':
    'harassment,molestation,indecency,rape case,sexual violence,sex crime,sexual crime,sex offence,sex offense,sexual offence,sexual harassment,indecent assault,rape epidemic,violence against women,attacks on women,assaults on women',
  'K:sexual':
    'rapist,groomer,rape gang,grooming gang,paedophile,pedophile,sex offender,sexual predator,molester,child abuser,sex attacker,predator,child rapist,groper',
  'X:crime': 'riot,loot,plunder,pillage,offend',
  'V:crime':
    'steal,stole,stolen,rob,burgle,break our law,break the law,broke the law,deal drug,sell drug,shoplift,roam our streets,endanger,cause trouble,make trouble,wreak havoc,laid waste,threaten our safety,break into,defraud,hassle',
  'H:crime':
    'break in,carjacking,extortion,racketeering,blackmail,squatting,drug offence,black market,fare dodging,risk,crime,crime rate,criminality,offence,offense,theft,burglary,robbery,lawlessness,disorder,no go zone,drug dealing,drug crime,pickpocketing,vandalism,danger,threat,security threat,security risk,safety risk,threat to public safety,danger to the public,insecurity,fraud,crime statistics,crime figure,chaos,anarchy,mayhem,criminal record,criminal past,criminal offence,criminal offense,felony,misdemeanor,threat to national security,risk to national security,unrest,violence and crime,rape and murder,delinquency,breeding ground for crime,breakdown of law and order,collapse of law and order,breakdown of order,law and order has broken down,trouble,cant walk,afraid to go out,dare not,no longer dare,lock their door,nuisance,anti social behaviour',
  'A:crime': 'criminal,dangerous,lawless,delinquent,crooked',
  'K:crime':
    'thug,gangster,gang member,gang,criminal gang,street gang,youth gang,clan,criminal clan,mafia,hoodlum,mobster,carjacker,extortionist,rioter,hooligan,thief,robber,burglar,felon,offender,drug dealer,dealer,lawbreaker,law breaker,mugger,bandit,convict,troublemaker,repeat offender,dangerous criminal,convicted criminal,hardened criminal,outlaw,perpetrator,culprit,shoplifter,wrongdoer,fraudster,vandals,bad people,thieves,crime group',
  p: 'suspected,those suspected,under suspicion,court docket,crime table,remand,fined,booked,crime suspect,murder suspect,rape suspect,conviction,murder conviction,arrest,those arrested,people arrested,those convicted,accused,defendant,imprisoned,sentenced,indicted,those charged,criminal case,indictment,police record,police register,caught,charged,court list,wanted list,most wanted,those in custody',
  6: 'prisoner,inmate,prison population,prison place,prison cell,prison,penitentiary,behind bars,incarcerated,cell,jail,mental institution',
  'A:terror': 'terrorist,jihadist,jihadi,extremist,radicalised,radicalized,islamist extremist',
  'K:terror':
    'operative,terrorist cell,militant,suicide bomber,bomber,terror suspect,terror cell,sleeper cell,sleeper,foreign fighter,enemies,trojan horse,potential terrorist,saboteur,isis,isil,islamic state,al qaeda,hijacker,fighters',
  'H:terror':
    'terrorism,terror,terror attack,terrorist attack,act of terror,act of terrorism,jihad,terrorist threat,bombing,suicide bombing,terrorist tie,islamic terrorism,radical islamic terrorism,islamist terror',
  'V:terror': 'plan attack',
  'H:faith':
    'radical islam,islamism,islamic extremism,radicalism,antisemitism,anti semitism,jew hatred,hatred of jew,hostility to jews,antisemitic incident,antisemitic attack,sharia,sharia law,religious hatred,religious extremism,attacks on jews,attacks on synagogue,islamic fundamentalism,caliphate,extremism,forced marriage,homophobia,hostility towards jews,hatred of women,hatred of christian,attacks on christian,attacks on church,contempt for women',
  'A:faith': 'antisemitic,anti semitic,anti jewish,radical',
  'K:faith': 'antisemite,islamist,salafist,radical islamist,fundamentalist,islamic radical,fanatic,islamic extremist',
  'G:faith': 'islamisation,islamization,islamise,islamize',
  'ß:crime': 'threat to,danger to,risk to',
  'V:faith': 'impose sharia,hate jew,convert us',
  'R:replacement': 'great replacement,population exchange,replacement migration,white genocide,extinction',
  'R:replace':
    'outnumber,outbreed,drive us out,push us out,want to see us disappear,take over our,take their place,take the place of',
  t: 'take,took,taken,take over,took over,taken over,want,seize,grab,takeover of,take back',
  E: 'replace,replacement of,displace,drive out,drove out,push out,swap,exchange,substitute,wipe out,crowd out,supplant,oust,erase,get rid of,replaced by',
  'G:crime': 'undermine law and order,undermine the rule of law',
  'G:sovereign':
    'invade,conquer,colonise,colonize,overrun,over run,overran,swamp,besiege,storm the border,drown in,occupy our,submerge,impose their way of life,force their culture,dissolve',
  'G:sovereignty':
    'invasion,conquest,colonisation,colonization,onslaught,parallel society,clash of civilisation,death of europe,threat to our way of life,threat to our identity,no nation',
  'K:sovereign': 'invader,conqueror,occupier,colony',
  J: 'ruin,destroy,destruction of,destruction,wreck,undermine,erode,threaten,jeopardise,jeopardize,torn apart,death of,end of,collapse of,decline of,dissolve,dilute,kill off,poison,dismantle,pollute,corrupt,weaken,break up,swallow,bury,loss of,devastate,sink,catastrophic effect on,incompatible with,not compatible with,cannot coexist with,conflict with,in conflict,surrender,disappear,losing,lost,fell to,not survive,change the face of',
  C: 'culture,way of life,civilisation,civilization,christian identity,our values,western values,our tradition,cohesion,social fabric,sovereignty,christian civilisation,our race,nation state,our democracy,fabric of,homogeneous,our freedom,identity',
  S: 'not mention,not to mention,leave out the origin,shield,harbor,harbour,release,free,let go,let loose,set free,set loose,turn loose,let out,protect,cover up,hush up,conceal,hide,suppress,refuse to deport,fail to deport,not deport,wont deport,refuse to hand over,ignore,look away,look the other way,turn a blind eye,kept quiet,keep quiet',
  $: 'go free,walk free,get away with,got away with,let off,slap on the wrist,went free,going free,roaming free,on the loose,at large,back on the street,back into our community,stay put',
  F: 'two tier,two tier justice,two tier policing,better than we,treated better,treated better than,more right,more rights than,priority over,ahead of local,ahead of citizen,jump the queue,front of the queue,above the law,preferential treatment,special treatment,one law for,one rule for,first in line,while american,while veteran,while our veteran,than citizens,care more about,lighter sentence,milder sentence,not to arrest,not to prosecute,head of the queue',
  ļ: 'lenient,leniency,soft on,easy on',
  ĺ: 'while local,while native,while citizen',
  '~': 'sanctuary city,sanctuary state,sanctuary policy,sanctuary law,sanctuary rule,sanctuary jurisdiction',
  I: 'vet,extreme vetting,screen,proper check,background check,security check,know who,who they are,where they come from,where they came from,nobody checked,not checked,their identity',
  7: 'unvetted,unscreened,no vetting,not vetted,not properly vetted,false identity,fake passport,no idea who,know nothing about,dont know who,not know who,without knowing who,nobody knows whom,identity cannot,without documents',
  w: 'among,amongst,hiding among,hidden among,mixed in with,slip in with,come in with,arrive with,mingle with,come in as,come as,came as,enter as,arrive as,use the refugee,use the asylum,embedded in,infiltrate,came in with',
  '>:crime':
    'with rap sheet,with conviction,with criminal record,with a criminal record,with criminal conviction,with criminal history,with serious criminal record',
  '>:terror': 'with tie to terror',
  '{': 'fill,clog',
  '}:crime': 'empty their jail,emptied its prison',
  'ũ:crime': 'unsafe,less safe,insecure,not safe,not feel safe',
  'Ð:replace': 'pushed out of,forced out of,driven out,forced out',
  Ď: 'evict,thrown out,turn out of,move out of',
  ď: 'make room for,make way for,making room for,making way for,to house,to accommodate',
  '<': 'respect our law,respect the law,obey the law,follow the law,accept our law,respect women',
  'H:traffic':
    'dope,contraband,hashish,drug,fentanyl,heroin,cocaine,meth,narcotic,opioid,drug smuggling,drug trafficking,drug cartel,cartel,drug trade,child trafficking,sex trafficking,modern slavery,slavery,illegal substance,drug lords,illegal drug',
  'K:traffic': 'drug smuggler,drug trafficker,slave trader,pimp',
  _: 'south african,riot police,rough sleeper,dangerous journey,dangerous crossing,dangerous route,dangerous voyage,deadly route,perilous journey,dangerous city,dangerous cities,dangerous situation,dangerous condition,home invasion,displaced people,internally displaced,immigration lawyer,immigration attorney,immigration officer,immigration court,immigration judge,immigration official,immigration agent,criminal charge,criminal prosecution,criminal justice,criminal law,risk taker,gang up,flu shot,border arrest,border patrol arrest',
  'þ:traffic':
    'people smuggling,trafficking,smuggling,trafficker,people smuggler,smuggler,coyote,people trafficking,people trafficker,migrant smuggler,migrant smuggling,trafficking in persons,smuggling gang',
  'V:traffic': '',
  'Γ:replace':
    'become a minority,minority in their own,strangers in our own,strangers in their own,foreigners in our own,be a minority,turned into a minority,stranger in his own,ethnocide',
  'Γ:sovereignty':
    'muslim invasion,migrant invasion,immigrant invasion,demographic invasion,border invasion,foreign invasion,islamic takeover',
  Ω: 'avoid deportation,escape deportation,dodge deportation,cannot be deported',
  û: 'posing as,disguised as,pretending to be,dressed as,passed themselves off as',
};
