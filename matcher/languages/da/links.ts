import type { ClassWords } from '../../lexicon';

/** How who and harm are tied together: cause, agency, number, comparison. */
export const links: ClassWords = {
  BY: 'af,fra,med,blandt,hos,mellem,i,på',
  AND: 'og,eller,samt,såvel som',
  BUT: 'men,selv om,selvom,mens,som,der,hvilket,at,fordi,når,da,hvor,hvis,så',
  CAUSE:
    'forårsage,forårsager,forårsaget,årsag,årsagen,årsagen til,skabe,skaber,skabt,skabte,føre til,fører til,førte til,ført til,medføre,medfører,medført,bringe,bringer,bragt,bragte,tage med sig,tager med sig,taget med sig,betyder,betyde,importere,importerer,importeret,importerede,skyldes,skyldtes,på grund af,som følge af,følge af,en følge af,konsekvens af,konsekvensen af,resultat af,resultatet af,takket være,skylden,skyld,bag,ansvarlig for,ansvarlige for,ansvar for,kobler,koblet,kobling,koblingen,sammenhæng,sammenhængen,sammenhæng mellem,hænger sammen,knytter,knyttet,forbinder,forbundet,bidrager til,grobund,grobund for,nærer,spreder,sprede,spredt,stige,stiger,steg,steget,stigning,stigningen,vokser,vokset,eksploderet,eksploderer,fordoblet,bølge,siden,efter,i kølvandet,i kølvandet på,trækker med sig,gør,gjort,gjorde,blevet,forvandlet,forvandler,prisen for,kilde til,roden til,udspringer af,kommet med,fulgt med,giver flere,giver mere',
  COMMIT:
    'begå,begår,begik,begået,begås,udføre,udfører,udført,udføres,stå bag,står bag,stod bag,stået bag,står for,stod for,gør sig skyldige i,skyldig,skyldige,indblandet,indblandede,involveret,involverede,tilbøjelige til,tilbøjelig til,tegner sig for',
  ALL: 'alle,alle sammen,samtlige,hver,hver eneste,de fleste,fleste,mange,masser af,fyldt med,kun,udelukkende,altid,konstant,hele,næsten alle,hovedsagelig,især,ofte,alt for mange,for mange,langt de fleste,størstedelen,ikke nogen myte',
  BE: 'er,var,være,været,bliver,blev,blive',
  BAREDANGER: 'udgør,udgjorde,udgøre',
  QUANT:
    'procent,%,procentpoint,halvdelen,tredjedel,en tredjedel,to tredjedele,fjerdedel,tre fjerdedele,femtedel,tiendedel,ud af tre,ud af fire,ud af fem,ud af ti,hver tredje,hver fjerde,hver femte,hver tiende,hver anden,andel,andelen,del af,tal,tallene,statistik,statistikken,antal,antallet,tusind,tusinder,tusindvis,hundrede,hundreder,hundredvis,snesevis,million,millioner,flertal,flertallet,mere end halvdelen,over halvdelen,knap halvdelen,næsten halvdelen,flest,rekord,topper,indeks,kriminalitetsindeks,overrepræsenteret,overrepræsenterede,overrepræsentation,dobbelt,tredobbelt',
  COMPARE:
    'flere end,mere end,oftere,oftere end,hyppigere,hyppigere end,højere,højere end,større end,dobbelt så,dobbelt så ofte,dobbelt så mange,gange så,gange så ofte,gange så mange,gange så høj,gange flere,gange større,gange oftere,mere kriminelle,overrepræsenteret,overrepræsenterede,overrepræsentation,uforholdsmæssigt,markant flere,langt oftere,end danskere,end danskerne,end etniske danskere,end resten,end gennemsnittet,sammenlignet med,i forhold til',
  LETIN:
    'lukke ind,lukker ind,lukket ind,tage imod,tager imod,taget imod,modtage,modtager,modtaget,komme,kommer,kom,kommet,ankomme,ankommer,ankommet,sende,sender,sendt,strømme,strømmer,strømmet,åbne,åbner,åbnede,åbnet,placere,placeret,import,ankomst,ankomsten,tillade,tillader',
  DEPORT:
    'udvise,udviser,udvises,udvisning,udvisninger,udsende,udsender,udsendes,hjemsende,hjemsendes,hjemsendelse,hjemsendt,sende hjem,sendes hjem,smide ud,smides ud,ud af landet,deportere,stoppe,stop,asylstop,indvandringsstop,forbyde,forbud,lukke grænsen,lukke grænserne,begrænse,stramme,stramning,stramninger,nultolerance,fratage,remigration',
};
