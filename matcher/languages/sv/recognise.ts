import type { ClassWords } from '../../lexicon';
import { nordicGrammar } from '../../recognise/nordic';

/** The Swedish claim grammar over a lexicon. */
export const grammarOf = (lexicon: ClassWords) =>
  nordicGrammar({
    lexicon,
    words: {
      who: 'som,vilka',
      that: 'att',
      clause:
        'men,fast,fastän,trots att,även om,medan,vilken,vilket,eftersom,därför att,för att,när,då,där,om,så att,utan att,så länge',
      instead: 'utan',
      notOnly:
        'inte bara,inte minst,inte längre,inte ens,som aldrig förr,om inte,inte konstigt,inte underligt,inte förvånad',
      by: 'av',
      from: 'från,ifrån',
      among: 'bland,hos',
      with: 'med',
      in: 'mellan,i,ur,på,vid,hos,till',
      since: 'sedan,sen,efter att,alltsedan,ända sedan',
      alleged: 'påstås,påstådda,påstådd,så kallade,misstänks ligga',
      imported: 'importera,importerat,importerad',
      exchange: 'folkutbytet,befolkningsutbytet',
      evicted:
        'vräks,vräkta,vräka,vräktes,vräkts,körs ut,körts ut,fick gå,fått gå,tvingas lämna,tvingats lämna,ge plats åt,ge plats för,lämna sina hem,ur sina hem,från sina hem',
      deport: 'utvisa,avvisa,utvisning,avvisning',
      persons:
        'män,mannen,pojkar,killar,ungdomar,unga män,personer,människor,folk,grupper,tonåringar,familjer,släkter,medborgare,elever,barn,kvinnor',
      otherCause:
        'fattigdom,fattigdomen,arbetslöshet,arbetslösheten,trångboddhet,inkomst,inkomster,ålder,utbildning,utbildningsnivå,socioekonomi,socioekonomiska,socioekonomiska faktorer,klass,klyftor,inkomstklyftor,utanförskap,uppväxtvillkor,bostadsort,boendeort,missbruk,alkohol',
    },
    // Matches "afghaner", "syrierna", "rumänernas"; near miss: "afghanska", "syrier" of one, which no ending tells.
    nationals: /(?:er|erna|ernas|ers|arna|arnas|ar)$/,
    // Matches "misstänkt", "häktad", "greps"; near miss: "misstänkta".
    accused:
      /(?:misstänkt|dömd|häktad|gripen|anhållen|åtalad|fälld|efterlyst|greps|gripits|anhölls|häktades|åtalas|åtal|döms|dömdes)$/,
    // Matches "rånare", "mördarna", "tjuvar"; near miss: "skjutningarna", "rånar".
    doers: /(?:[^g]are|[^g]arna|tjuv(?:ar|en)?)$/,
    // Matches "rånas", "mördades", "skjutits"; near miss: "rånar", "rånarnas".
    suffers: /(?:[^n]as|[^r]nas|ades|ats|its|tas|togs|sköts|hotas)$/,
    // Matches "rånar", "våldtog", "mördat"; near miss: "rånas", "rånen".
    does: /^(?:rånar|rånade|rånat|råna|mördar|mördade|mördat|mörda|dödar|dödade|dödat|skjuter|sköt|skjutit|skjuta|stjäl|stal|stulit|stjäla|våldtar|våldtog|våldtagit|våldta|misshandlar|misshandlade|misshandlat|misshandla|attackerar|attackerade|attackerat|hotar|hotade|hotat|spränger|sprängde|sprängt|hugger|högg|huggit|sparkar|sparkade|slår|slog|ofredar|ofredade|ofredat|antastar|antastade|tafsar på|tafsar|tafsade|tafsat|trakasserar|trakasserade|plundrar|plundrade|plundra|vandaliserar|bränner|brände|eldar|eldade|langar|terroriserar|terroriserade|snattar|snattade|överfaller|överföll|trakasserat|knivhugger|knivhögg|gruppvåldtar|förgriper|förgrep|smugglar|smugglade|utpressar|fuskar|spottar|spottade|klottrar)$/,
  });
