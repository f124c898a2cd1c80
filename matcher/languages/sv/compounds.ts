import { compoundCutter } from '../../compounds';

/** First parts, with what links them to the next. */
const FIRSTS =
  'migrant,migrations,invandrar,invandrings,flykting,asyl,utlännings,gäng,knark,narkotika,vålds,våldtäkts,terror,terrorist,mord,kniv,brotts,ungdoms,spräng,förorts,människo,hedersvålds,heders,klan,islam,jude,kriminalitets,vapen,smuggel,islamist,stöld,rån,gatu,integrations,gräns,trygghets,hat';

/** Last parts, in each of their forms. */
const LASTS =
  'kriminalitet,kriminaliteten,brottslighet,brottsligheten,brott,brotten,brottet,våld,våldet,gäng,gängen,invandring,invandringen,migration,migrationen,attack,attacker,attacken,attackerna,dåd,dådet,dåden,mord,morden,mordet,statistik,statistiken,politik,politiken,ström,strömmen,strömmar,våg,vågen,områden,området,område,områdena,smuggling,smugglingen,smugglare,handel,handeln,bakgrund,boende,boenden,boendet,förläggning,förläggningen,förläggningar,skjutning,skjutningar,skjutningarna,sprängning,sprängningar,klan,klaner,klanerna,hat,hatet,terror,kultur,kulturen,stöld,stölder,nätverk,nätverken,ungdomar,kriminella,misstänkta,dömda,krig,kriget,hot,hotet,problem,problemen,våldtäkt,våldtäkter,åring,åringen,åringar,årig,årige,åriga,tjuvar,tjuvarna,ligor,ligorna,maffia,maffian';

const KEPT = new Set(
  'invandring,invandringen,asylboende,asylboenden,asylboendet,flyktingboende,flyktingförläggning,människosmuggling,människosmugglare,människohandel,våldsam,våldsamma,våldsamt,mördare,brottslighet,brottsligheten,brottslig,brottsliga,brottsligt,brottsling,brottslingar,brottslingarna,islamist,islamister,islamisterna,islamism,islamismen,islamisk,islamiska,islamiskt,islamistisk,islamistiska,islamisering,islamiseringen,terrorism,terrorismen,terrorist,terrorister,terroristerna,terrorisera,terroriserar,gatuvåld,migration,migrationen,migranter,migranterna,migrant,asylhandel,upprop,misshandel,misshandeln,förhandling,handelsavtal,utsatta,detaljhandel,detaljhandeln,behandling,invandrare,invandraren,invandrarna,invandrares,hatar,hatade,hatiska,hatisk,närvarohat,inbrott,inbrotten,inbrottet,avbrott,avbrottet,utbrott,utbrottet,genombrott,genombrottet,sammanbrott,sammanbrottet,stenbrott,övergrepp,avgångskrig,världskrig,världskriget,inbördeskrig,inbördeskriget,folkmord,självmord,självmordet,integrationspolitik,utrikespolitik,inrikespolitik,klimatpolitik,penningpolitik,finanspolitik,skolpolitik,bostadspolitik,jordbrukspolitik,kriminalpolitik,handelspolitik,huvudområde,budskap,gränser,gränsen,gränserna,gränslös,gränslösa,rånare,rånarna,rånar,rånade,gängen,gängens,hatbrott,hatbrotten,klaner,klanerna,klanen,tioåriga,femåriga,treåriga,tvåårig,tvååriga,femårig,treårig,tioårig,stöldligor,bränsleboende,sammanboende,inneboende,avvikande'.split(
    ',',
  ),
);

const cut = compoundCutter({ firsts: FIRSTS, lasts: LASTS });

// Matches what is left of "kniv|arna" and "invandrar|nas": an ending, no word. Near miss: "ernst".
const NO_WORD = /^(?:[aeo]?rnas?|nas?|ens|ets|e?rs|ars|ades?|andet?|ning\w{0,3}|ingen|iska?)$/;

/** Where a Swedish compound is cut in two: "flykting|ström"; 0 for a word that stays whole. */
export function cutCompound(word: string): number {
  if (word.length < 8 || KEPT.has(word)) return 0;
  const at = cut(word);
  return at > 0 && NO_WORD.test(word.slice(at)) ? 0 : at;
}
