import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../../matcher/language';
import { spanish } from '../../../matcher/languages/es';
import { italian } from '../../../matcher/languages/it';
import { createParser } from '../../../matcher/parse';

function classesIn(pack: LanguagePack, text: string): Set<string> {
  const sentences = createParser(pack)
    .parse(text, () => true)
    .flat();
  return new Set(sentences.flatMap(({ items }) => items.flatMap(({ classes }) => [...classes])));
}

describe('words that share a stem or a form with a word of harm', () => {
  it.each([
    ['Se trata de acoger a los inmigrantes.', 'TRAFFIC', 'La policía desarticula una red de trata de personas.'],
    ['Muchos migrantes mueren en el mar.', 'GANG', 'Una banda de migrantes.'],
    ['La reforma sirve a intereses ajenos.', 'JAIL', 'La mitad de los internos son extranjeros.'],
    ['Los ministros hablan del control de fronteras.', 'VETTING', 'Nadie sabe quién es quién.'],
    ['Defiende los derechos humanos de los migrantes.', 'TRAFFIC', 'Los explotan como esclavos.'],
    ['Llega una avalancha de turistas.', 'INVADE', 'Es una invasión de inmigrantes.'],
    ['En los últimos años llegaron más inmigrantes.', 'FAVOUR', 'Los españoles a la cola.'],
  ])('Spanish: %s is not %s, but %s is', (other, name, harm) => {
    expect(classesIn(spanish, other)).not.toContain(name);
    expect(classesIn(spanish, harm)).toContain(name);
  });

  it.each([
    ['A Roma arrivano i turisti.', 'PEOPLE', 'I rom del campo.'],
    ['Cresce l’attenzione dei media per i migranti.', 'SEX', 'Attenzioni sessuali a una ragazza.'],
    ['Il governo ha reso nota la legge.', 'INVADE', 'È la resa davanti agli immigrati.'],
    ['I costi dell’accoglienza salgono.', 'BORDER', 'Le nostre coste sono un colabrodo.'],
    ['Ne discutono a Bruxelles.', 'TERROR', 'Un attentato a Bruxelles.'],
  ])('Italian: %s is not %s, but %s is', (other, name, harm) => {
    expect(classesIn(italian, other)).not.toContain(name);
    expect(classesIn(italian, harm)).toContain(name);
  });
});
