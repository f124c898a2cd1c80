import type { Unit } from '../units';

/**
 * Plain German sentences made from parts, so that the model learns what the lexicon's classes have in common before it
 * meets real wording. `{W}` people, `{D}` the same in the dative, `{M}` migration, `{P}` who speaks, `{L}` a place, `{N}` a
 * share, `{O}` our own, `{V}`, `{X}`, `{K}` deeds of violence, of sexual violence and others.
 */
const SLOTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    W: 'Migranten|Flüchtlinge|Asylbewerber|Ausländer|Zuwanderer|Einwanderer|Geflüchtete|Asylsuchende|Afghanen|Syrer|Marokkaner|Asylwerber|Nichtdeutsche|Schutzsuchende|Illegale|Nordafrikaner|Tschetschenen|junge Männer aus Syrien|Tunesier und Algerier|Männer aus Nordafrika|Jugendliche mit Migrationshintergrund|Asylanten|Menschen ohne deutschen Pass|abgelehnte Asylbewerber|Neuankömmlinge|Georgier|Eritreer|ausländische Jugendliche',
    D: 'Migranten|Flüchtlingen|Asylbewerbern|Ausländern|Zuwanderern|Einwanderern|Geflüchteten|Asylsuchenden|Afghanen|Syrern|Marokkanern|Asylwerbern|Nichtdeutschen|Schutzsuchenden|Nordafrikanern|jungen Männern aus Syrien|Tunesiern und Algeriern|Männern aus Afghanistan|Asylanten|ausreisepflichtigen Ausländern|Rumänen und Bulgaren|Bewohnern der Asylunterkunft|Migrantengruppen',
    M: 'Zuwanderung|Masseneinwanderung|Migration|Grenzöffnung|Asylpolitik|Flüchtlingspolitik|Einwanderung|Massenmigration|Asylzuwanderung|Willkommenskultur|Armutszuwanderung',
    P: 'der Innenminister|die Abgeordnete|der AfD-Politiker|die Bürgermeisterin|der Gewerkschafter|die Zeitung|der Landrat|die Union|der Fraktionschef|die Polizei|der Redner|ein Anwohner|die FPÖ|der SVP-Nationalrat|ein Ermittler|der Kolumnist|die Ministerin|Weidel|Kickl|das Landeskriminalamt',
    L: 'Deutschland|Österreich|der Schweiz|Berlin|Wien|unseren Städten|unserem Land|Sachsen|Köln|der Innenstadt|Basel|ganz Europa|den Schulen|den Freibädern|Bayern',
    O: 'unsere Frauen|unsere Kinder|Einheimische|Passanten|unsere Töchter|Rentner|unsere Leute|Bürger|Mädchen|Polizisten|Mitschüler',
    N: '40 Prozent|die Hälfte|mehr als die Hälfte|ein Drittel|zwei Drittel|41,3 Prozent|gut ein Viertel|fast die Hälfte|die Mehrzahl|drei Viertel|58 Prozent|das Gros',
    V: 'Messerangriffe|Gewalttaten|Körperverletzungen|Morde|Schlägereien|Gewaltdelikte|Messerstechereien|Tötungsdelikte|Gewaltverbrechen|Prügeleien',
    X: 'Vergewaltigungen|sexuelle Übergriffe|Sexualdelikte|Gruppenvergewaltigungen|Übergriffe auf Frauen|Sexualstraftaten|Belästigungen',
    K: 'Straftaten|Diebstähle|Einbrüche|Raubüberfälle|Ladendiebstähle|Delikte|Drogendelikte|Verbrechen|Taschendiebstähle|Autoeinbrüche|Plünderungen',
  }).map(([slot, words]) => [slot, words.split('|')]),
);

/** By category: the sentence, the same in reported speech, and with the verb at its end, parted by `~`. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'violent-crime': [
    '{W} begehen immer mehr {V}~{W} begingen immer mehr {V}~{W} immer mehr {V} begehen',
    'die {V} gehen auf das Konto von {D}~die {V} gingen auf das Konto von {D}~die {V} auf das Konto von {D} gehen',
    '{W} stechen in {L} auf {O} ein~{W} stächen in {L} auf {O} ein~{W} in {L} auf {O} einstechen',
    'die Gewalt in {L} ist durch die {M} gestiegen~die Gewalt in {L} sei durch die {M} gestiegen~die Gewalt in {L} durch die {M} gestiegen ist',
    '{W} sind gewalttätig~{W} seien gewalttätig~{W} gewalttätig sind',
    'mit den {D} kam die Gewalt nach {L}~mit den {D} sei die Gewalt nach {L} gekommen~mit den {D} die Gewalt nach {L} gekommen ist',
    'für die {V} in {L} sind meist {W} verantwortlich~für die {V} in {L} seien meist {W} verantwortlich~für die {V} in {L} meist {W} verantwortlich sind',
    'die {M} hat Messer und Mord nach {L} gebracht~die {M} habe Messer und Mord nach {L} gebracht~die {M} Messer und Mord nach {L} gebracht hat',
  ],
  'sexual-assault': [
    '{W} belästigen {O} in {L}~{W} belästigten {O} in {L}~{W} in {L} {O} belästigen',
    '{X} werden meist von {D} verübt~{X} würden meist von {D} verübt~{X} meist von {D} verübt werden',
    'seit der {M} häufen sich {X}~seit der {M} häuften sich {X}~sich seit der {M} {X} häufen',
    'hinter den {X} in {L} stecken {W}~hinter den {X} in {L} steckten {W}~hinter den {X} in {L} {W} stecken',
    '{W} vergewaltigen {O}~{W} vergewaltigten {O}~{W} {O} vergewaltigen',
  ],
  'law-and-order': [
    '{W} sind kriminell~{W} seien kriminell~{W} kriminell sind',
    'die {M} führt zu mehr Kriminalität~die {M} führe zu mehr Kriminalität~die {M} zu mehr Kriminalität führt',
    'seit dem Zuzug von {D} nehmen {K} in {L} zu~seit dem Zuzug von {D} nähmen {K} in {L} zu~seit dem Zuzug von {D} {K} in {L} zunehmen',
    '{W} machen {L} unsicher~{W} machten {L} unsicher~{W} {L} unsicher machen',
    'kriminelle {W} gehören abgeschoben~kriminelle {W} gehörten abgeschoben~kriminelle {W} abgeschoben gehören',
    '{K} in {L} werden oft von {D} begangen~{K} in {L} würden oft von {D} begangen~{K} in {L} oft von {D} begangen werden',
    'wegen der {D} traut sich abends niemand mehr auf die Straße~wegen der {D} traue sich abends niemand mehr auf die Straße~sich wegen der {D} abends niemand mehr auf die Straße traut',
    '{W} stehlen, rauben und dealen~{W} stählen, raubten und dealten~{W} stehlen, rauben und dealen',
    'die Kriminalität ist eine Folge der {M}~die Kriminalität sei eine Folge der {M}~die Kriminalität eine Folge der {M} ist',
    'von {D} geht eine Gefahr für {L} aus~von {D} gehe eine Gefahr für {L} aus~von {D} eine Gefahr für {L} ausgeht',
  ],
  overrepresentation: [
    '{N} der Tatverdächtigen sind {W}~{N} der Tatverdächtigen seien {W}~{N} der Tatverdächtigen {W} sind',
    '{N} der Häftlinge in {L} sind {W}~{N} der Häftlinge in {L} seien {W}~{N} der Häftlinge in {L} {W} sind',
    'bei den {V} stellen {W} {N} der Verdächtigen~bei den {V} stellten {W} {N} der Verdächtigen~bei den {V} {W} {N} der Verdächtigen stellen',
    '{W} sind unter den Verdächtigen überrepräsentiert~{W} seien unter den Verdächtigen überrepräsentiert~{W} unter den Verdächtigen überrepräsentiert sind',
    '{W} werden häufiger straffällig als Deutsche~{W} würden häufiger straffällig als Deutsche~{W} häufiger straffällig werden als Deutsche',
    'der Anteil der {W} an den Tatverdächtigen liegt bei {N}~der Anteil der {W} an den Tatverdächtigen liege bei {N}~der Anteil der {W} an den Tatverdächtigen bei {N} liegt',
    '{W} stellen 15 Prozent der Bevölkerung, aber {N} der Verdächtigen~{W} stellten 15 Prozent der Bevölkerung, aber {N} der Verdächtigen~{W} 15 Prozent der Bevölkerung, aber {N} der Verdächtigen stellen',
    '{N} der {K} werden von {D} verübt~{N} der {K} würden von {D} verübt~{N} der {K} von {D} verübt werden',
  ],
  terrorism: [
    'unter den {D} sind Terroristen~unter den {D} seien Terroristen~unter den {D} Terroristen sind',
    'mit der {M} kam der Terror nach {L}~mit der {M} sei der Terror nach {L} gekommen~mit der {M} der Terror nach {L} gekommen ist',
    'als {W} getarnt kommen Islamisten nach {L}~als {W} getarnt kämen Islamisten nach {L}~als {W} getarnt Islamisten nach {L} kommen',
    '{W} reisen ungeprüft ein und planen Anschläge~{W} reisten ungeprüft ein und planten Anschläge~{W} ungeprüft einreisen und Anschläge planen',
    'niemand hat {W} auf Terrorverdacht überprüft~niemand habe {W} auf Terrorverdacht überprüft~niemand {W} auf Terrorverdacht überprüft hat',
  ],
  'religious-hostility': [
    'der Judenhass in {L} ist durch {W} importiert~der Judenhass in {L} sei durch {W} importiert~der Judenhass in {L} durch {W} importiert ist',
    'mit der {M} kommt die Islamisierung~mit der {M} komme die Islamisierung~mit der {M} die Islamisierung kommt',
    '{W} bedrohen Juden und Christen~{W} bedrohten Juden und Christen~{W} Juden und Christen bedrohen',
    'muslimische {W} bringen Antisemitismus mit~muslimische {W} brächten Antisemitismus mit~muslimische {W} Antisemitismus mitbringen',
  ],
  displacement: [
    '{W} verdrängen die Einheimischen~{W} verdrängten die Einheimischen~{W} die Einheimischen verdrängen',
    'die Deutschen werden durch {W} ersetzt~die Deutschen würden durch {W} ersetzt~die Deutschen durch {W} ersetzt werden',
    'durch die {M} sind wir bald fremd im eigenen Land~durch die {M} sei man bald fremd im eigenen Land~man durch die {M} bald fremd im eigenen Land ist',
    'Mieter verlieren ihre Wohnung, damit {W} einziehen~Mieter verlören ihre Wohnung, damit {W} einzögen~Mieter ihre Wohnung verlieren, damit {W} einziehen',
  ],
  'favouring-migrants': [
    'Gerichte behandeln {W} milder als Deutsche~Gerichte behandelten {W} milder als Deutsche~Gerichte {W} milder als Deutsche behandeln',
    '{W} werden gegenüber Einheimischen bevorzugt~{W} würden gegenüber Einheimischen bevorzugt~{W} gegenüber Einheimischen bevorzugt werden',
    'straffällige {W} werden nicht abgeschoben~straffällige {W} würden nicht abgeschoben~straffällige {W} nicht abgeschoben werden',
    'Medien verschweigen Taten von {D}~Medien verschwiegen Taten von {D}~Medien Taten von {D} verschweigen',
  ],
  'civilisation-sovereignty': [
    'die {M} zerstört unsere Kultur~die {M} zerstöre die Kultur~die {M} unsere Kultur zerstört',
    '{W} überrennen {L}~{W} überrennten {L}~{W} {L} überrennen',
    'die {M} ist eine Invasion~die {M} sei eine Invasion~die {M} eine Invasion ist',
    'die {M} gefährdet den Zusammenhalt der Gesellschaft~die {M} gefährde den Zusammenhalt der Gesellschaft~die {M} den Zusammenhalt der Gesellschaft gefährdet',
    'an der {M} zerbricht unser Land~an der {M} zerbreche das Land~an der {M} unser Land zerbricht',
  ],
  'trafficking-rights': [
    'mit den {D} kommen Drogen nach {L}~mit den {D} kämen Drogen nach {L}~mit den {D} Drogen nach {L} kommen',
    'die {M} nützt Menschenhändlern und Drogenbanden~die {M} nütze Menschenhändlern und Drogenbanden~die {M} Menschenhändlern und Drogenbanden nützt',
  ],
};

/** `{1}` the plain sentence, `{2}` the reported one, `{3}` with the verb at its end. */
const REPORTS =
  '{2}, sagte {P}.|{P} behauptet, dass {3}.|„{1}“, sagte {P}.|Nach Ansicht von Kritikern {i}.|{P}: {1}|{2}, so {P}.|{P} warnte, {2}.|{2}, heißt es in dem Bericht.|Wie {P} mitteilte, {i}.|„{1}“, klagt {P}.'.split(
    '|',
  );
const DENIALS =
  'Dass {3}, ist ein Mythos.|Es gibt keinen Beleg dafür, dass {3}.|{P} wies die Behauptung zurück, dass {3}.|Die Aussage, dass {3}, ist falsch.|Der Satz „{1}“ hält keiner Prüfung stand.|Forscher fanden keinen Hinweis darauf, dass {3}.|Es stimmt nicht, dass {3}, sagte {P}.|{P} widersprach der These, {2}.|Faktencheck: „{1}“ stimmt nicht'.split(
    '|',
  );
const AFTER = ['.', '.', '.', '!', ', und alle schauen zu.', ' – so sieht es aus.'];

const REBUTTALS: Readonly<Record<string, readonly string[]>> = {
  'law-and-order': [
    '{W} sind nicht krimineller als Deutsche',
    'zwischen {M} und Kriminalität besteht kein Zusammenhang',
    '{K} haben trotz der {M} abgenommen',
    '{W} begehen nicht mehr {K} als Einheimische',
    'die Kriminalität sank, während die Zahl der {W} stieg',
    'in Orten mit vielen {D} gibt es nicht mehr {K}',
  ],
  'violent-crime': [
    'die {V} haben mit {D} nichts zu tun',
    'die meisten {V} werden von Deutschen verübt, nicht von {D}',
    'Herkunft erklärt keine Gewalt, sagt die Kriminologin über {W}',
  ],
  overrepresentation: [
    'dass {W} unter den Verdächtigen häufiger sind, liegt an Alter und Geschlecht',
    'berücksichtigt man Alter und Wohnort, sind {W} nicht häufiger verdächtig',
    '{W} werden häufiger angezeigt, das verzerrt die Statistik',
  ],
  'sexual-assault': ['die meisten Täter bei {X} sind keine {W}, sondern Partner und Bekannte'],
  terrorism: ['unter den {D} fanden die Behörden kaum Terroristen', 'die Attentäter waren keine {W}'],
  displacement: [
    'niemand wird durch {W} verdrängt',
    'ein Bevölkerungsaustausch durch {W} ist eine Verschwörungserzählung',
  ],
  'favouring-migrants': ['{W} werden nicht bevorzugt', '{W} werden vor Gericht nicht milder behandelt'],
};

const NOTHING =
  'Angriffe auf {W} nehmen in {L} zu|in {L} leben viele {W}|{W} suchen in {L} Arbeit|{W} lernen in {L} Deutsch|{P} will {W} schneller abschieben|der Bund zahlt mehr Geld für die Unterbringung von {D}|die Zahl der {W} ist gesunken|die {M} war Thema der Debatte|in {L} fehlen Wohnungen für {W}|{P} fordert einen Stopp der {M}|Rechtsextreme verübten Anschläge auf {W}|{W} wurden Opfer einer Gewalttat|{V} haben in {L} zugenommen|die Polizei in {L} klärte mehrere {K} auf|bei den {X} von {L} ermittelt die Polizei gegen einen Trainer|{W} retteten einen Mann aus dem Fluss|Wirtschaft in {L} wirbt um {W}|{W} demonstrierten in {L} für ihre Rechte|auf der Flucht ertranken {W} im Mittelmeer|{P} sprach mit {D} über ihre Flucht|Schleuser setzten {W} an der Autobahn aus|ein Heim für {W} brannte in {L}|Terroristen griffen in Kabul eine Schule an|die meisten {W} haben eine Arbeit|Neonazis bedrohten {W} in {L}'.split(
    '|',
  );
const ONE =
  'Afghane|Syrer|Asylbewerber|Marokkaner|Iraker|Somalier|Tunesier|Eritreer|Algerier|Asylwerber|Rumäne|Türke'.split('|');
const SINGLE =
  'Ein 24-jähriger {1} soll in {L} einen Mann erstochen haben.|Die Polizei nahm in {L} einen {1} fest, der eine Frau angegriffen haben soll.|{1} nach Messerangriff in {L} festgenommen|Vor dem Landgericht steht ein {1} wegen Vergewaltigung.|Der Verdächtige, ein {1}, sitzt in Untersuchungshaft.|Ein {1} muss wegen Raubes drei Jahre ins Gefängnis.|Gegen den {1} wird wegen Terrorverdachts ermittelt.'.split(
    '|',
  );

/** Makes the sentences; always the same ones for the same `rounds`. */
export function templates(rounds = 4): Unit[] {
  let seed = 11;
  const pick = <T>(from: readonly T[]): T => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((seed / 2 ** 32) * from.length)] as T;
  };
  const fill = (text: string): string =>
    // Matches "{W}"; near miss: "{1}", which stands for a whole claim.
    text.replace(/\{([WDMPLONVXK])\}/g, (_, slot: string) => pick(SLOTS[slot] ?? []));
  const large = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const units: Unit[] = [];
  const add = (text: string, flag: 0 | 1, stance: Unit['stance'], ...categories: string[]): void => {
    units.push({ id: `template:${units.length}`, text: large(text), flag, stance, categories });
  };
  /** A frame around a claim in the form that it asks for; `{i}` is the sentence with its verb before the subject. */
  const framed = (frame: string, [plain = '', reported = '', last = '']: readonly string[]): string =>
    fill(
      frame
        .replace('{1}', large(plain))
        .replace('{2}', reported)
        .replace('{3}', last)
        .replace('{i}', `ist es so, dass ${last}`),
    );
  for (let round = 0; round < rounds; round++) {
    for (const [category, texts] of Object.entries(CLAIMS)) {
      for (const text of texts) {
        const forms = text.split('~');
        add(fill(forms[0] ?? '') + pick(AFTER), 1, 'asserts', category);
        if (round < 2) add(framed(pick(REPORTS), forms), 1, 'reports', category);
        if (round < 2) add(framed(pick(DENIALS), forms), 0, 'rebuts', category);
      }
    }
    for (const text of NOTHING) add(`${fill(text)}.`, 0, 'none');
    for (const text of SINGLE) add(fill(text.replace('{1}', pick(ONE))), 0, 'none', 'single-case');
    for (const [category, texts] of Object.entries(REBUTTALS))
      for (const text of texts) add(`${fill(text)}.`, 0, 'rebuts', category);
  }
  return units;
}
