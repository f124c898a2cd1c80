import type { PlainClaim } from '.';

/** What each talking point comes to in the plainest words, none of them a sentence that the model has learned. */
export const claims: readonly PlainClaim[] = [
  ['violent-crime', 'Die Masseneinwanderung hat Mord und Totschlag in unsere Städte gebracht.'],
  ['violent-crime', 'Seit der Grenzöffnung haben Messerattacken deutlich zugenommen.'],
  ['violent-crime', 'Für die meisten Gewalttaten sind Asylbewerber verantwortlich.'],
  ['violent-crime', 'Jede Woche werden hier Menschen von Migranten erstochen.'],
  ['sexual-assault', 'Seit die Flüchtlinge hier sind, häufen sich die Vergewaltigungen.'],
  ['sexual-assault', 'Asylbewerber belästigen junge Frauen im Park, klagt die Bürgermeisterin.'],
  ['law-and-order', 'Mit der Zuwanderung kamen die Drogen und die Banden.'],
  ['law-and-order', 'Wegen der Massenmigration gelten Recht und Gesetz nichts mehr.'],
  ['law-and-order', 'Ausländer begehen viel öfter Straftaten als Einheimische.'],
  ['overrepresentation', 'Die Hälfte aller Häftlinge sind Ausländer.'],
  ['overrepresentation', 'Zuwanderer sind in der Kriminalstatistik stark überrepräsentiert.'],
  ['terrorism', 'Asylbewerber bringen den Terror in unser Land, sagte der Redner.'],
  ['terrorism', 'Unter den Migranten verstecken sich Terroristen.'],
  ['religious-hostility', 'Mit den Migranten kam der Hass auf Juden zurück.'],
  ['displacement', 'Unser Volk wird durch Migranten ersetzt.'],
  ['displacement', 'Rentner verlieren ihre Wohnung, weil Platz für Flüchtlinge gebraucht wird.'],
  ['favouring-migrants', 'Migranten werden besser behandelt als unsere eigenen Leute.'],
  ['favouring-migrants', 'Die Gerichte gehen mit Asylbewerbern viel zu nachsichtig um.'],
  ['civilisation-sovereignty', 'Die Massenmigration ist eine Gefahr für die europäische Zivilisation.'],
  ['trafficking-rights', 'Offene Grenzen bedeuten mehr Menschenhandel.'],
];

/** The same words without the claim, and denials of it. */
export const neighbours: readonly string[] = [
  'Die Einwanderer haben neue Rezepte in unsere Städte gebracht.',
  'Die Asylbewerber sind vor Mord und Totschlag geflohen.',
  'Einwanderer sind nicht krimineller als andere.',
  'Die Forscher fanden keinen Zusammenhang zwischen Zuwanderung und Kriminalität.',
  'Der Minister bestritt, dass Flüchtlinge die Kriminalität ins Land bringen.',
  'Eine Gruppe Betrunkener griff am Bahnhof Flüchtlinge an.',
  'Rentner verlieren ihre Wohnung, weil das Haus verkauft wird.',
  'Migranten werden schlechter bezahlt als andere Beschäftigte.',
  'Die Polizei rettete Migranten aus dem Lastwagen der Schleuser.',
];
