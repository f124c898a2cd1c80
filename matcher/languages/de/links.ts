import type { ClassWords } from '../../lexicon';

/** How who and harm are tied together: cause, agency, number, comparison. */
export const links: ClassWords = {
  BY: 'von,vom,durch,unter,mit,in,im,bei,beim,zwischen,seitens,aus,an,am',
  AND: 'und,oder,sowie,samt,nebst,plus',
  BUT: 'aber,doch,jedoch,sondern,obwohl,obgleich,während,wohingegen,weil,denn,wenn,dass,ob,da,damit,was,wer,welche,indem,nachdem,bevor,seitdem,sodass,hingegen,allerdings',
  COMMA: ',',
  CAUSE:
    'bringen,brachte,gebracht,mitbringen,mitgebracht,mit sich,einschleppen,eingeschleppt,importieren,importiert,verursachen,verursacht,ursache,auslöser,ausgelöst,führt zu,führen zu,geführt,befeuern,befeuert,treiben,getrieben,treiber,antreiben,wegen,aufgrund,infolge,durch die,dank,schuld,mitschuld,verantwortlich,verantwortung,verantwortlich für,verantwortlich gemacht,folge,konsequenz,ergebnis,quittung,resultat,preis für,preis der,rechnung für,zusammenhang,einhergehen,verbunden mit,verknüpft,nährboden,brutstätte,quelle,wurzel,hinter,entstehen,entstanden,anstieg,gestiegen,steigen,stieg,angestiegen,zunehmen,zugenommen,nimmt zu,nehmen zu,zunahme,explodiert,explodieren,explosion,sprunghaft,verdoppelt,verdreifacht,verdoppelung,vervielfacht,wächst,gewachsen,mehr und mehr,ausbreiten,breitet,verbreiten,eingezogen,einzug,zurückzuführen,zurückführen,zurückgeführt,geschuldet,bedeutet,bedeuten,seit,seither,seitdem,beschert,eingebrockt,angerichtet,hinterlassen,eskaliert,eskalieren,eskalation,welle,epidemie,hochburg,magnet,spur,gezeigt,sorgen für,begünstigt,verschärft,verschärfen,eingeladen,ins land geholt,hereinholen,geschaffen,hervorgebracht,erzeugt,schleppt',
  COMMIT:
    'begehen,begeht,begangen,beging,verüben,gehen auf das konto,auf das konto,aufs konto,zur last,zur last gelegt,beteiligt,verwickelt,straffällig,straffällig geworden,auffällig,schuldig,verantwortlich,neigen,anfällig,fähig,stecken dahinter,hinter den,ausgehen,geht aus,gehen aus,ausgeht,treten in erscheinung,in erscheinung,machen unsicher,macht unsicher,unsicher machen,ihr unwesen,unwesen,richten,anrichten,werden zu,wird zu,zu tätern,zum täter,zu kriminellen,tatort,schlagen zu,machen jagd,jagd auf,gehen los,gehen auf',
  ALL: 'alle,aller,jeder,sämtliche,lauter,nur,nichts als,meist,meistens,viele,zahlreiche,immer,ganze,überwiegend,größtenteils,hauptsächlich,vor allem,mehrheitlich,ausschließlich,massenhaft,haufenweise,reihenweise,unzählige,allesamt,vorwiegend,insbesondere,besonders,häufig,ständig',
  BE: 'ist,sind,war,waren,bin,sein,gewesen,werden,wird,wurde,worden,bleibt,gilt,gelten,stellen,darstellen,handelt',
  BAREDANGER: 'stellen eine,stellt eine,darstellt',
  QUANT:
    'prozent,%,prozentpunkte,hälfte,drittel,viertel,fünftel,zehntel,zweite,dritte,vierte,fünfte,sechste,siebte,achte,zehnte,anteil,quote,rate,zahl,anzahl,tausend,hundert,million,dutzende,mehrheit,großteil,mehrzahl,gros,von zehn,fälle,statistik,höchststand,rekord,rekordwert,pro kopf,je 100.000 einwohner,pro 100.000 einwohner,je einwohner,doppelt,dreimal,viermal,fünfmal,sechsmal,siebenmal,zehnmal,dreifache,vierfache,fünffache,zehnfache,vielzahl,vielfache,im schnitt,durchschnitt,täglich,am tag,pro tag,pro woche,jeden tag,5 von,von 5',
  COMPARE:
    'mehr als,häufiger,öfter,überproportional,überdurchschnittlich,überrepräsentiert,überrepräsentanz,überrepräsentation,disproportional,unverhältnismäßig,doppelt so häufig,doppelt so oft,mal so häufig,mal so oft,mal so hoch,höher,weit über,über ihrem anteil,gemessen an,im verhältnis,im vergleich,verglichen,eher als,krimineller als,stärker,auffallend,auffällig oft,auffällig viele,bei weitem,an der spitze,spitzenreiter,führen die,bevölkerungsanteil,anteil an der bevölkerung,anteil an der gesamtbevölkerung',
  LETIN:
    'aufnehmen,aufgenommen,hereinlassen,hereingelassen,reinlassen,reingelassen,lassen,lässt,gelassen,holen,holt,geholt,hereinholen,kommen,kommt,kamen,gekommen,ankommen,einreisen,eingereist,einwandern,zuwandern,strömen,strömt,zulassen,zugelassen,öffnen,geöffnet,aufgemacht,schicken,geschickt,einfliegen,importieren,eindringen,eingedrungen,betreten,willkommen,winken,durchgewunken',
  DEPORT:
    'abschieben,abgeschoben,abschiebung,abschiebehaft,rückführung,rückführen,zurückführen,ausweisen,ausgewiesen,ausweisung,ausreisen,ausschaffen,ausschaffung,ausgeschafft,zurückschicken,zurückweisen,zurückweisung,zurückgewiesen,außer landes,raus,rauswerfen,hinauswerfen,landesverweis,landesverweisung,wegweisung,weggewiesen,außer landes bringen,verlassen,stoppen,verbieten,aufnahmestopp,einreiseverbot,dichtmachen,grenzen dicht,grenzen schließen,schließen,obergrenze,einsperren,wegsperren,null toleranz,durchgreifen,remigration,konsequent,beenden',
};
