import type { ClassWords } from '../../../lexicon';

/**
 * Words for what is said to be done. Tags: `K` people who do harm, `A` harmful (adjective), `X` a deed as noun or verb,
 * `V` a deed as verb only, `H` harm as noun only, `p` people or cases that a statistic counts, `6` prison, `t` taking, `E`
 * replacing, `J` ruining, `C` culture, `S` shielding or releasing, `F` unequal treatment, `I` vetting, `w` hiding among,
 * `G` invading, `R` replacing, `$` getting away, `7` unvetted, `8` a gang known by name, `~` a sanctuary city, `þ` people smuggling, `ũ` unsafe, `Ð` driven out, `ß` a threat to, `<` keeping the law, `>` with a record, `{` filling,
 * `}` emptying prisons abroad.
 */
export const harm: ClassWords = {
  'X:violent':
    'murder,attack,knife,assault,stab,shooting,knife attack,homicide,beating,killing,violent attack,violent assault,kidnapping,machete attack,slaughter,torture,butcher,gun down,mugging',
  'V:violent':
    'shot,behead,slay,slain,beat up,beaten,batter,massacre,terrorise,terrorize,mow down,hack to death,stab to death,beat to death,prey on,threaten people,attack people,blow up,use violence,carry knives,carry a knife,pull a knife,take live,spray bullet,set upon,intimidate',
  'H:violent':
    'arson,arson attack,acid attack,brawl,mass brawl,grenade attack,explosion,hostage taking,gang rivalry,feud,blood feud,honour killing,street fight,fist fight,shoot out,shootout,violence,violent crime,violent offence,violent offense,knife crime,gun crime,gang crime,gang violence,gang war,gang warfare,bloodshed,manslaughter,murder rate,brutality,street violence,mob violence,grievous bodily harm,bodily harm,gun violence,gangland,needless death,innocent life,innocent lives,innocent american live,american live,lost their lives,be alive,lives lost,lost lives,into war zone,bring their war,their war to',
  'A:violent': 'violent,murderous,brutal,savage,armed',
  'K:violent':
    'murderer,killer,thug,gangster,gang member,gang,criminal gang,street gang,youth gang,clan,criminal clan,mafia,stabber,knifeman,knife men,knifer,hoodlum,attacker,mobster,gang boss,hitmen,violent criminal,violent offender,violent people,violent men,gunmen,assailant',
  'Y:sexual':
    'muslim rape gang,islamic rape gang,muslim grooming gang,pakistani grooming gang,asian grooming gang,pakistani rape gang,asian rape gang',
  'ρ:crime': 'at risk,at serious risk,at grave risk,under threat,in danger,in grave danger,not safe here,vulnerable to',
  '8:violent': 'ms 13,tren de aragua,mara salvatrucha',
  'X:sexual': 'rape,gang rape,sexual assault,sex attack,grope,sexual abuse,sex assault,child abuse',
  'V:sexual':
    'molest,sexually assault,sexually abuse,sexually harass,groom,harass women,harass girls,harass our women,abuse our girls,abuse children,abuse our children,abuse girls,assault women,assault our women,attack women,attack our women,catcall,grab women,stalk women,hunt our girls',
  'H:sexual':
    'harassment,molestation,groping,indecency,rape case,lewd assault,sexual violence,sex crime,sexual crime,sex offence,sex offense,sexual offence,sexual offense,sexual harassment,indecent assault,rape epidemic,rape wave,rape statistics,rape culture,violence against women,attacks on women,assaults on women',
  'K:sexual':
    'rapist,groomer,rape gang,grooming gang,paedophile,pedophile,sex offender,sexual predator,molester,child abuser,sex attacker,predator,child rapist,groper,sex criminal',
  'X:crime': 'riot,loot,plunder,vandalise,pillage,offend',
  'V:crime':
    'steal,stole,stolen,rob,burgle,steal cars,break our law,broke our law,break the law,broke the law,commit crime,commit offence,commit offense,deal drug,sell drug,sold drugs,push drug,shoplift,disobey our law,disrespect our law,ignore our law,flout our law,roam our streets,roam the street,endanger,make our streets unsafe,make our country unsafe,cause trouble,make trouble,stir up trouble,wreak havoc,run riot,run wild,lay waste,laid waste,terrorise the neighbourhood,threaten our safety,threaten our security,break into,take over our street,rule the street,defraud',
  'H:crime':
    'break in,carjacking,extortion,shoplifting,racketeering,blackmail,rioting,disturbance,hooliganism,moped theft,bag snatching,house breaking,housebreaking,squatting,looting,drug offence,property crime,black market,disorderly,fare dodging,risk,crime,crime wave,crime rate,criminality,offence,offense,theft,burglary,robbery,lawlessness,disorder,crime spree,no go zone,no go area,drug dealing,drug crime,pickpocketing,vandalism,danger,threat,security threat,security risk,safety risk,threat to public safety,danger to the public,danger to the community,insecurity,street crime,petty crime,car theft,fraud,crime problem,organised crime,organized crime,crime statistics,crime figure,rising crime,chaos,anarchy,mayhem,criminal record,criminal past,criminal offence,criminal offense,felony,misdemeanor,danger to our country,danger to society,risk to our country,risk to the country,risk to society,threat to society,threat to our country,threat to our security,threat to national security,risk to national security,unsafe streets,public disorder,law and order problem,unrest,violence and crime,rape and murder,delinquency,criminal behaviour,antisocial behaviour,breeding ground for crime,trouble,cannot walk,can not walk,cant walk,afraid to walk,afraid to go out,scared to go out,dare not,no longer dare,afraid in our own,lock their door,lock our door',
  'A:crime': 'criminal,dangerous,lawless,crime prone,delinquent,felonious,crooked',
  'K:crime':
    'pickpocket,moped thief,car thief,carjacker,extortionist,drug pusher,pusher,rioter,hooligan,racketeer,thief,robber,burglar,felon,offender,drug dealer,dealer,lawbreaker,law breaker,looter,mugger,bandit,convict,troublemaker,repeat offender,serial offender,petty criminal,dangerous criminal,serious criminal,convicted criminal,convicted felon,hardened criminal,bunch of criminals,outlaw,perpetrator,culprit,shoplifter,wrongdoer,crime family,scum and criminal,fraudster,vandals,bad hombres,bad people,bad guy,bad dudes,thieves',
  p: 'suspected,those suspected,under suspicion,court docket,crime table,crime league,remand,remanded,fined,booked,offenders convicted,persons charged,perpetrators identified,detainee,suspect,crime suspect,murder suspect,rape suspect,conviction,murder conviction,arrest,arrestee,those arrested,people arrested,those convicted,accused,defendant,jailed,imprisoned,sentenced,indicted,those charged,criminal case,indictment,police record,police register,caught,charged,apprehended,solved case,case solved,court list,wanted list,most wanted',
  6: 'prisoner,inmate,prison population,jail population,people in prison,people in jail,people behind bars,prison place,prison cell,prison,penitentiary,behind bars,incarcerated,in custody',
  'A:terror': 'terrorist,jihadist,jihadi,extremist,radicalised,radicalized,islamist extremist',
  'K:terror':
    'operative,terrorist cell,militant,combatant,suicide bomber,bomber,isis fighter,isis member,isis operative,terror suspect,terror cell,sleeper cell,sleeper,enemy fighter,foreign fighter,isis supporter,enemies,terrorist in disguise,trojan horse,enemy agent,potential terrorist,saboteur,isis,isil,islamic state,al qaeda,fifth column,hijacker,jihad fighter,fighters,soldiers of islam,soldiers of allah',
  'H:terror':
    'terrorism,terror,terror attack,terrorist attack,act of terror,act of terrorism,jihad,terror threat,terrorist threat,terror risk,bombing,suicide bombing,security hole,terrorist operation,terrorist tie,islamic terror,islamic terrorism,radical islamic terrorism,islamist terror',
  'V:terror': 'bomb us,blow us up,plot attack,plan attack,infiltrate',
  'H:faith':
    'radical islam,islamism,islamic extremism,radicalism,antisemitism,anti semitism,jew hatred,hatred of jew,hostility to jews,anti semitic incident,antisemitic incident,antisemitic attack,sharia,sharia law,religious hatred,religious extremism,attacks on jews,attacks on synagogue,attack on church,anti christian attack,islamic fundamentalism,radical ideology,caliphate,extremism,forced marriage,homophobia,spread of islam',
  'A:faith': 'antisemitic,anti semitic,anti christian,anti jewish,fanatical,jew hating,intolerant,radical',
  'K:faith':
    'antisemite,jew hater,islamist,salafist,radical islamist,religious fanatic,fundamentalist,radical muslim,islamic radical,fanatic,hate preacher,islamic extremist',
  'G:faith': 'islamisation,islamization,islamise,islamize',
  'ß:crime': 'threat to,danger to,danger for,risk to,hazard to',
  'V:faith':
    'impose sharia,impose their religion,attack jew,hate jew,attack christian,burn church,convert us,impose islam,spread hatred,live by sharia,live under sharia,live by sharia law,live under sharia law,live under their law',
  'R:replacement':
    'great replacement,population exchange,population replacement,replacement migration,white genocide,replacement of our people,ethnic replacement,our replacement,demographic replacement,extinction,swap of population,take over of europe',
  'R:replace':
    'steal our country,steal our land,claim our land,outnumber,outbreed,become a minority,a minority in our own,minority in their own,minority in our own country,drive us out,drive locals out,push us out,push locals out,force us out,wipe us out,want to see us disappear,make us disappear,make us a minority,strangers in our own,stranger in my own,strangers in their own,foreigners in our own,foreigner in my own,feel like a stranger,take our homes,lose their homes to,be homeless because,take over the neighbourhood,take over our,be a minority,in the minority,a minority by',
  t: 'take,took,taken,take over,took over,taken over,want,stole our,seize,grab,takeover of,take over of,take back',
  E: 'replace,replacement of,replacing of,displace,drive out,drove out,push out,swap,exchange,substitute,wipe out,crowd out,supplant,oust,erase,get rid of,replaced by',
  'G:sovereign':
    'invade,conquer,colonise,colonize,overrun,over run,overran,swamp,besiege,storm our border,storm the border,drown in,inundate,occupy our,submerge,impose their culture,impose their way of life,force their culture,impose their values,impose their belief',
  'G:sovereignty':
    'invasion,islamic invasion,muslim invasion,migrant invasion,immigrant invasion,conquest,colonisation,colonization,onslaught,parallel society,clash of civilisation,clash of civilization,civilisational suicide,suicide of europe,end of our country,death of europe,threat to our culture,threat to our civilisation,threat to our way of life,threat to our identity,threat to civilisation,ethnic ghetto,migrant army,army of migrant,no nation',
  'K:sovereign': 'invader,conqueror,coloniser,colonizer,occupier,invading army,invading force,colony',
  J: 'ruin,destroy,destruction of,destruction,wreck,undermine,erode,threaten,jeopardise,jeopardize,tear apart,torn apart,death of,end of,collapse of,downfall of,decline of,dissolve,dilute,kill off,poison,transform beyond,dismantle,pollute,corrupt,weaken,break up,swallow,bury,change beyond recognition,loss of,devastate,sink,catastrophic effect on,disaster for,catastrophe for,suicide of,suicide for,incompatible with,not compatible with,cannot coexist with,conflict with,in conflict,surrender,disappear,losing,lost,fallen to,fell to,not survive,never survive',
  C: 'culture,our culture,our way of life,way of life,civilisation,civilization,our identity,national identity,christian identity,our values,western values,european values,our tradition,our heritage,national heritage,christian heritage,social cohesion,cohesion,social fabric,sovereignty,our sovereignty,nationhood,christian civilisation,our race,race and culture,homogeneity,nation state,our democracy,western culture,european culture,european civilisation,european civilization,fabric of,homogeneous,our freedom,europe as we know,country as we know,any western society',
  S: 'not mention,not to mention,omit,leave out the origin,keep secret,sweep under the carpet,sweep under the rug,shield,harbor,harbour,release,free,let go,let loose,set free,set loose,turn loose,let out,protect,cover up,cover for,hush up,conceal,hide,suppress,refuse to deport,fail to deport,not deport,never deport,wont deport,refuse to hand over,refuse to take back,ignore,look away,look the other way,turn a blind eye,kept quiet,keep quiet,kept silent,go easy on,soft on,coddle,lenient,leniency',
  $: 'go free,walk free,avoid deportation,escape deportation,dodge deportation,get away with,got away with,let off,gets off,cannot be deported,slap on the wrist,allowed to stay in spite,went free,still here after,not sent back,going free,roaming free,on the loose,at large,back on the street,back on our street,back into our community,return to the community',
  F: 'two tier,two tier justice,two tier policing,double standard,better than our,better than we,treated better,treated better than,better treated,more right,more rights than,priority over,ahead of our,ahead of local,ahead of citizen,ahead of veteran,before our own,jump the queue,skip the queue,front of the queue,above the law,preferential treatment,special treatment,special rights,one law for,one rule for,different rules,privileged over,prioritise over,favoured over,favored over,preferred over,preference over,first in line,worse than,while our own,while citizen,while american,while veteran,when citizen,while our veteran,while our citizen,while local,while native,while pensioner,while our people,while our elderly,while our homeless,while our pensioner,than our veteran,than our citizen,than our own,than citizens,care more about,softer sentence,lenient sentence,lighter sentence,milder sentence,softer treatment,not to arrest,refuse to arrest,afraid to arrest,not to prosecute,refuse to prosecute',
  '~': 'sanctuary city,sanctuary state,sanctuary policy,sanctuary law,sanctuary rule,sanctuary jurisdiction',
  I: 'vet,extreme vetting,screen,proper check,background check,security check,papers checked,know who,who they are,where they come from,where they came from,nobody checked,not checked,their identity',
  7: 'unvetted,unscreened,extreme vetting of,no vetting,posing as refugee,unknown identity,without proper vetting,without being vetted,not vetted,not properly vetted,cannot be vetted,false identity,fake passport,forged passport,no idea who,no idea where they,know nothing about,nothing is known about,dont know who,nobody knows who,not know who,no one knows who,dont know where they,no documentation,no paperwork,without knowing who,cannot know who,who knows who',
  w: 'among,amongst,hiding among,hidden among,mixed in,mixed in with,posing as,disguised as,pretending to be,smuggled in among,in the ranks of,sneak in with,slip in with,come in with,arrive with,come with,dressed as,masquerading as,mingle with,come in as,come as,came as,enter as,arrive as,use the refugee,using the refugee,use the asylum,using the asylum,exploit the asylum',
  '>:crime':
    'with rap sheet,with a rap sheet,with long rap sheet,with previous conviction,with prior conviction,with conviction,with police record,with criminal record,with a criminal record,with criminal conviction,with criminal history,with a criminal past,with criminal past,with criminal background,who have committed crime,who committed crime,with long criminal record',
  '>:terror':
    'with tie to terror,with tie to terrorism,with tie to terrorist,for tie to terror,for tie to terrorism,with link to terror,with link to terrorism,link to terrorism,tie to terrorism,with terrorist tie,with tie to isis,with terror link,sympathise with terrorist,on terror charge,on terrorism charge',
  '{': 'fill,clog',
  '}:crime': 'empty their prison,empty their jail,emptied its prison,opened their prison,opened its prison',
  'ũ:crime':
    'unsafe,less safe,insecure,not safe,no longer safe,not feel safe,no longer feel safe,feel unsafe,never safe,not be safe',
  'Ð:replace': 'driven out of,pushed out of,forced out of,driven out,pushed out,forced out',
  '<': 'respect our law,respect the law,obey our law,obey the law,follow our law,follow the law,abide by our law,abide by the law,accept our law,respect our rules,follow our rules,respect women,respect our women',
  'H:traffic':
    'dope,contraband,hashish,hash,drug money,human cargo,drug,fentanyl,heroin,cocaine,meth,narcotic,opioid,drug smuggling,drug trafficking,drug cartel,cartel,drug trade,child trafficking,sex trafficking,modern slavery,slavery,illegal substance,drug lords',
  'K:traffic': 'drug smuggler,drug trafficker,drug mule,drug runner,slave trader,pimp',
  _: 'riot police,rough sleeper,dangerous journey,dangerous crossing,dangerous route,dangerous trip,dangerous voyage,deadly route,deadly journey,perilous journey,dangerous city,dangerous cities,dangerous situation,dangerous condition',
  'þ:traffic':
    'human trafficking,people smuggling,human smuggling,trafficking,smuggling,human trafficker,trafficker,people smuggler,human smuggler,smuggler,coyote,people trafficking,people trafficker,migrant smuggler,migrant smuggling,trafficking in persons,trafficking in people,smuggling network,smuggling ring,smuggling gang,criminal smuggling gang,smuggling operation',
  'V:traffic': 'smuggle drug,traffic drug,trafficking drug,traffic children,traffic women',
};
