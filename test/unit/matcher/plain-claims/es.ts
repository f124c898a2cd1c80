import type { PlainClaim } from '.';

/** What each talking point comes to in the plainest Spanish words, none of them a sentence that the model has learned. */
export const claims: readonly PlainClaim[] = [
  ['violent-crime', 'Los migrantes traen asesinatos y apuñalamientos a nuestras ciudades.'],
  ['violent-crime', 'La inmigración masiva ha hecho crecer los crímenes violentos en la costa.'],
  ['violent-crime', 'Los extranjeros son responsables de casi todas las peleas con cuchillo.'],
  ['sexual-assault', 'Desde que abrimos las fronteras se han triplicado las violaciones.'],
  ['sexual-assault', '«Los ilegales acosan a nuestras hijas», dijo el senador.'],
  ['law-and-order', 'La inmigración masiva ha provocado la quiebra de la ley y el orden.'],
  ['law-and-order', 'Las fronteras abiertas nos han llenado las calles de delincuentes.'],
  ['overrepresentation', 'Los extranjeros son la mitad de la población reclusa.'],
  ['overrepresentation', 'Uno de cada tres condenados es inmigrante.'],
  ['overrepresentation', 'Las prisiones están repletas de extranjeros.'],
  ['terrorism', 'Los solicitantes de asilo traen el terrorismo al país.'],
  ['terrorism', 'Hay yihadistas escondidos entre los refugiados.'],
  ['displacement', 'Los migrantes están reemplazando a nuestro pueblo.'],
  ['favouring-migrants', 'Los inmigrantes reciben vivienda antes que nuestras familias.'],
  ['favouring-migrants', 'A los migrantes los tratan mejor que a los nuestros.'],
  ['favouring-migrants', 'Los tribunales son indulgentes con los inmigrantes y duros con los de casa.'],
  ['civilisation-sovereignty', 'La inmigración masiva es una amenaza para la civilización occidental.'],
  ['civilisation-sovereignty', 'La inmigración musulmana está destruyendo Europa.'],
  ['trafficking-rights', 'Las fronteras abiertas significan más trata de personas.'],
  ['trafficking-rights', 'El ministro dijo que abrir las fronteras llena los bolsillos de las mafias.'],
];

/** The same words without the claim, and denials of it. */
export const neighbours: readonly string[] = [
  'Los migrantes traen pan recién hecho y canciones a nuestras ciudades.',
  'El turismo masivo ha hecho crecer los hurtos en la costa.',
  'Los solicitantes de asilo huyeron del terrorismo en su país.',
  'Los inmigrantes no cometen más delitos que la gente de aquí.',
  'El estudio no halla relación entre inmigración y delincuencia.',
  'La ministra negó que los refugiados traigan delincuencia.',
  'Una banda atacó a los migrantes en la estación.',
  'La policía rescató a los migrantes de manos de los traficantes.',
  'Expulsan a los vecinos de sus pisos por las inundaciones.',
  'Los tribunales son indulgentes con los menores que roban por primera vez.',
  'Los inmigrantes esperan más tiempo la vivienda que nuestras familias.',
  'Uno de cada tres condenados es menor de treinta años.',
];
