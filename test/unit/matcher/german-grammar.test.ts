import { describe, expect, it } from 'vitest';
import { german } from '../../../matcher/languages/de';
import { reading } from './reading';
import { type Example, finds, showsEach, tellsApart } from './rule-examples';

const read = reading(german);

/** Each structure that speaks for a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly Example[] = [
  [
    'R:share-share',
    'Vierzig Prozent der Tatverdächtigen sind Ausländer.',
    'Vierzig Prozent der Kindergärtner sind Ausländer.',
  ],
  ['R:share-who-share', 'Ausländer stellen 40 Prozent der Verdächtigen.', 'Ausländer stellen 40 Prozent der Köche.'],
  [
    'R:share-near-share',
    'Von 480 Festgenommenen waren nach der Bilanz 410 Ausländer.',
    'Von 480 Gästen waren nach der Bilanz 410 Ausländer.',
  ],
  ['R:more-share', 'Migranten sind häufiger Tatverdächtige.', 'Migranten sind häufiger Mieter.'],
  ['R:agent-violent', 'Migranten begehen viele Gewalttaten.', 'Migranten pflanzen viele Bäume.'],
  ['R:by-violent', 'Die Gewalt durch Zuwanderer nimmt zu.', 'Die Pflege durch Zuwanderer nimmt zu.'],
  ['R:bring-violent', 'Zuwanderung bringt Gewalt.', 'Zuwanderung bringt Wohlstand.'],
  ['R:due-terror', 'Terror durch offene Grenzen', 'Staus durch offene Grenzen'],
  [
    'R:since-crime',
    'Seit die Flüchtlinge da sind, wird gestohlen.',
    'Seit die Flüchtlinge da sind, wird gemeinsam gekocht.',
  ],
  ['R:compound-crime', 'Kriminelle Ausländer gehören nicht hierher.', 'Kriminelle Energie gehört nicht hierher.'],
  ['R:compound-crime', 'Afghanische Messerstecher beherrschen den Platz.', 'Afghanische Händler füllen den Platz.'],
  ['R:hidden-terror', 'Unter den Flüchtlingen sind Islamisten.', 'Unter den Flüchtlingen sind Zahnärzte.'],
  ['R:overrun-sovereign', 'Migranten überrennen die Grenze.', 'Touristen überrennen die Insel.'],
  [
    'R:smuggling-traffic',
    'Offene Grenzen bringen Schlepper ins Geschäft.',
    'Schlepper bringen Flüchtlinge nachts über den Fluss.',
  ],
  ['R:replaced-replace', 'Zuwanderer verdrängen die Alten.', 'Zuwanderer besuchen die Alten.'],
  ['R:unequal-favour', 'Asylbewerber werden bevorzugt.', 'Asylbewerber werden beraten.'],
  [
    'R:unequal-near-favour',
    'Der Bonus gilt, wie man sieht, als Privileg der Asylbewerber.',
    'Der Rabatt gilt für alle.',
  ],
  ['R:culture-sovereign', 'Zuwanderung zerstört unsere Kultur.', 'Zuwanderung belebt unsere Kultur.'],
  ['R:culture-near-sovereign', 'Unser Land wird überrannt.', 'Unser Land wird beneidet.'],
  ['R:beside-violent', 'Migranten und Gewalt', 'Migranten und Arbeit'],
  [
    'R:blame-violent',
    'Der Premier führte die Gewalt auf die Zuwanderung zurück.',
    'Der Wachmann führte die Gruppe in das Heim zurück.',
  ],
  [
    'R:blame-crime',
    'Sie macht die Migranten für die Diebstähle verantwortlich.',
    'Sie macht die Migranten mit dem Haus vertraut.',
  ],
  ['R:imported-violent', 'Wir importieren Gewalt.', 'Wir importieren Kaffee.'],
  ['R:from-crime', 'Die meisten Dealer kommen aus Afrika.', 'Die meisten Bananen kommen aus Afrika.'],
  [
    'R:far-violent',
    'Die Syrer im Nachbarhaus, erzählt die Rentnerin, trügen Messer.',
    'Die Syrer im Nachbarhaus, erzählt die Rentnerin, trügen Mützen.',
  ],
  [
    'R:migration-far-crime',
    'Mit der Einwanderung wächst auch die Gefahr.',
    'Mit der Einwanderung wächst auch die Stadt.',
  ],
  ['R:border-traffic', 'An der Grenze blüht der Drogenschmuggel.', 'An der Grenze blüht der Ginster.'],
  ['R:deport-crime', 'Straftäter nach Syrien abschieben', 'Briefe nach Syrien schicken'],
  [
    'R:because-violent',
    'Die Gewalt nimmt zu, weil immer mehr Migranten kommen.',
    'Die Gewalt nimmt zu, weil immer mehr Personal fehlt.',
  ],
  [
    'R:equation-crime',
    'Je mehr Asylbewerber kommen, desto mehr wird gestohlen.',
    'Je mehr Gäste kommen, desto mehr wird gestohlen.',
  ],
  [
    'R:evicted-replace',
    'Mieter müssen ausziehen, um Platz für Flüchtlinge zu machen.',
    'Mieter müssen ausziehen, um Platz für eine Straße zu machen.',
  ],
  [
    'R:better-favour',
    'Flüchtlinge werden besser versorgt als unsere Alten.',
    'Flüchtlinge werden schlechter versorgt als unsere Alten.',
  ],
  ['R:lose-sovereign', 'Durch die Einwanderung verlieren wir unser Land.', 'Durch die Kälte verlieren wir unser Obst.'],
  ['R:danger-crime', 'Zuwanderung ist eine Gefahr für unser Land.', 'Zuwanderung ist eine Frage für unser Land.'],
  ['R:insists-crime', 'Es ist kein Märchen.', 'Es ist ein Märchen.'],
];

/** What takes a claim back, and a sentence in which it does not. */
const CANCELS: readonly Example[] = [
  ['R:cancel-negated', 'Zuwanderung bringt keine Gewalt.', 'Zuwanderung bringt Gewalt.'],
  ['R:cancel-proof', 'Hinweise auf Gewalt fanden sich nicht.', 'Hinweise auf Gewalt fanden sich viele.'],
  ['R:cancel-proof', 'Dafür fehlt jede Grundlage.', 'Dafür gibt es jede Menge Platz.'],
  ['R:cancel-late', 'Kriminell seien Migranten nicht, sagte er.', 'Kriminell seien Migranten, sagte er.'],
  ['R:cancel-contrast', 'Gefährlich ist hier die Armut, nicht Zuwanderer.', 'Gefährlich sind hier Zuwanderer.'],
  [
    'R:cancel-thesis',
    'Die These von den gefährlichen Fremden lässt sich nicht stützen.',
    'Die These von den gefährlichen Fremden lässt ihn los.',
  ],
  ['R:cancel-thesis', 'Der Sprecher wies die Behauptung zurück.', 'Der Sprecher wiederholte die Behauptung.'],
  ['R:cancel-decline', 'In dem Jahr ging die Gewalt deutlich zurück.', 'In dem Jahr ging die Gewalt einfach weiter.'],
  ['R:cancel-less', 'Migranten werden seltener kriminell.', 'Migranten werden häufiger kriminell.'],
  ['R:cancel-myth', 'Die Behauptung ist widerlegt.', 'Die Behauptung ist wiederholt worden.'],
  ['R:cancel-doubt', 'Das ist ein Märchen.', 'Das ist kein Märchen.'],
  ['R:cancel-victim', 'Die Gewalt gegen Flüchtlinge nimmt zu.', 'Die Gewalt durch Flüchtlinge nimmt zu.'],
  ['R:cancel-fled', 'Sie sind vor der Gewalt geflohen.', 'Sie sind vor der Polizei geflohen.'],
  ['R:cancel-victim', 'Migranten wurden im Bus angegriffen.', 'Migranten haben im Bus angegriffen.'],
  ['R:cancel-study', 'So steht es in der Studie.', 'So steht es in der Zeitung.'],
  ['R:cancel-single', 'Ein Afghane schlug zu.', 'Afghanen schlugen zu.'],
];

/** What else is worth knowing of a sentence, with one that has it and one that nearly does. */
const MARKS: readonly Example[] = [
  ['R:report-said', 'Es regnet, sagte der Minister.', 'Es regnet auf den Minister.'],
  ['R:harmless', 'Seit der Grenzöffnung steigen die Mieten.', 'Seit der Grenzöffnung wird gestohlen.'],
  ['R:no-people', 'Die Verdächtigen sind jung.', 'Die Verdächtigen sind Ausländer.'],
];

describe('the German claim grammar', () => {
  const { claims, cancels, marks } = german.grammar;
  finds(read, CLAIMS);
  finds(read, CANCELS, { has: false });
  finds(read, MARKS);
  showsEach([...claims, ...cancels, ...marks], [...CLAIMS, ...CANCELS, ...MARKS]);

  describe('reads who is meant', () => {
    tellsApart(read, [
      [
        'Bewohner der Asylunterkunft bedrohten Kunden mit Messern.',
        'Bewohner der Altstadt bedrohten Kunden mit Messern.',
      ],
      ['Vierzig Prozent der Verdächtigen sind Ausländer.', 'Der Verdächtige ist Ausländer.'],
      ['Junge Männer aus Syrien begehen Gewalttaten.', 'Junge Männer aus Essen begehen Gewalttaten.'],
    ]);
  });

  describe('claims nothing that its own rules take back', () => {
    tellsApart(read, [
      ['Zuwanderung bringt Gewalt.', 'Zuwanderung bringt keine Gewalt.'],
      ['Zuwanderung bringt Gewalt.', 'Dass Zuwanderung Gewalt bringt, ist widerlegt.'],
    ]);
  });

  describe('tells harm by migrants from what is said of their number, and from harm to them', () => {
    tellsApart(read, [
      ['Migranten überrennen das Land.', 'Eine Flut von Migranten kommt an.'],
      ['Migranten zerstören die Gemeinden.', 'Migranten überfordern die Gemeinden.'],
      ['Durch Zuwanderung werden wir zur Minderheit.', 'Zuwanderer sind hier eine Minderheit.'],
      ['Getötet von Migranten: Rentner und Kinder.', 'Die Küstenwache fand im Boot zwei tote Migranten.'],
      ['Migranten und Drogenhandel', 'Migranten und Schlepper'],
      [
        'Sexueller Missbrauch durch Asylbewerber nimmt zu.',
        'Viele Zuwanderer hätten das Asylrecht missbraucht, hieß es.',
      ],
    ]);
  });

  describe('reads what a claim says in plain words', () => {
    tellsApart(read, [
      ['Die Zuwanderung hat zu mehr Gewalt geführt.', 'Die Zuwanderung hat zu mehr Läden geführt.'],
      ['Hinter den Überfällen stecken meist Migranten.', 'Hinter den Läden stecken meist Migranten.'],
      ['Die Gewalt ist auf die Migration zurückzuführen.', 'Die Gewalt ist auf den Alkohol zurückzuführen.'],
      ['Ohne Zuwanderung gäbe es keinen Terror.', 'Auch ohne Zuwanderung gibt es Terror.'],
      ['Durch die Migration ist die Ordnung zusammengebrochen.', 'Durch den Sturm ist die Ordnung zusammengebrochen.'],
      ['In der Haft ist jeder Dritte ein Ausländer.', 'In der Klinik ist jeder Dritte ein Ausländer.'],
      ['Für Flüchtlinge ist Geld da, für unsere Rentner nicht.', 'Für Flüchtlinge ist Geld da, für die Brücke nicht.'],
      ['Zuwanderung gefährdet unsere Zivilisation.', 'Zuwanderung gefährdet unsere Zivilisation nicht.'],
    ]);
  });

  it('trusts no hint alone', () => {
    const hinted = 'Die Syrer im Nachbarhaus, erzählt die Rentnerin, trügen Messer.';
    expect(read.rulesIn(hinted)).toContain('R:far-violent');
    expect(read.claims(hinted)).toBe(false);
  });
});
