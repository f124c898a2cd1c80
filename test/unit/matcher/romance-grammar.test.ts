import { describe } from 'vitest';
import { spanish } from '../../../matcher/languages/es';
import { italian } from '../../../matcher/languages/it';
import { reading } from './reading';
import { type Example, finds, showsEach } from './rule-examples';

/** Structures of the grammar that Italian and Spanish share, each with a sentence that has it and one that nearly does. */
const SPANISH: readonly Example[] = [
  ['R:agent-violent', 'Los inmigrantes agreden a las mujeres.', 'Los inmigrantes fueron agredidos por unos vecinos.'],
  ['R:copula-crime', 'Los ilegales son delincuentes.', 'Los ilegales son temporeros.'],
  ['R:bring-crime', 'La inmigración trae delincuencia.', 'La inmigración trae empleo.'],
  [
    'R:by-crime',
    'Cada semana hay robos cometidos por extranjeros.',
    'Cada semana hay cenas cocinadas por extranjeros.',
  ],
  ['R:blame-crime', 'El alcalde culpa a los inmigrantes de los robos.', 'El alcalde culpa a los bancos de los robos.'],
  ['R:share-share', 'Un tercio de los presos son extranjeros.', 'Un tercio de los alumnos son extranjeros.'],
  ['R:compound-crime', 'Teme a las bandas latinas.', 'Le gustan los bailes latinos.'],
  ['R:overrun-sovereign', 'Los inmigrantes invaden Europa.', 'Los inmigrantes trabajan en Europa.'],
  [
    'R:let-in-crime',
    'La frontera abierta permite que entren criminales.',
    'La frontera abierta permite que entren turistas.',
  ],
  ['R:cancel-negated', 'Los inmigrantes no son delincuentes.', 'Los inmigrantes son delincuentes.'],
  ['R:cancel-single', 'Un afgano de 24 años robó un coche.', 'Los afganos robaron coches.'],
  ['R:come-to-crime', 'Vienen a delinquir.', 'Vienen a trabajar.'],
  ['R:commit-crime', 'Los extranjeros cometen muchos robos.', 'Los extranjeros cometen muchas faltas de ortografía.'],
  ['R:of-crime', 'La delincuencia de los inmigrantes preocupa.', 'La paciencia de los inmigrantes preocupa.'],
  ['R:due-crime', 'La delincuencia aumenta por culpa de la inmigración.', 'El frío aumenta por culpa de la altura.'],
  [
    'R:since-crime',
    'Desde que llegaron los inmigrantes hay más robos.',
    'Desde que llegaron los inmigrantes hay más panaderías.',
  ],
  [
    'R:share-who-share',
    'Los extranjeros suponen un tercio de los presos.',
    'Los extranjeros suponen un tercio de los alumnos.',
  ],
  ['R:more-share', 'Los extranjeros delinquen el doble que los españoles.', 'Los extranjeros leen mucho.'],
  [
    'R:culture-sovereign',
    'La inmigración masiva amenaza nuestra cultura.',
    'La inmigración masiva estudia nuestra cultura.',
  ],
  ['R:hidden-terror', 'Hay terroristas entre los refugiados.', 'Hay dentistas entre los refugiados.'],
  ['R:terror-terror', 'Con la inmigración entran terroristas.', 'Con la inmigración entran cocineros.'],
  ['R:release-favour', 'Los delincuentes extranjeros quedan impunes.', 'Los delincuentes extranjeros quedan presos.'],
  ['R:hush-favour', 'Ocultan los robos de los inmigrantes.', 'Cuentan los robos de los inmigrantes.'],
  ['R:unequal-favour', 'Los inmigrantes tienen prioridad en las ayudas.', 'Los inmigrantes tienen sueño en las aulas.'],
  [
    'R:deport-crime',
    'Hay que expulsar a los delincuentes extranjeros.',
    'Hay que saludar a los delincuentes extranjeros.',
  ],
  ['R:deed-of-sexual', 'El acoso de extranjeros preocupa.', 'El acoso a extranjeros preocupa.'],
  ['R:equation-crime', 'Más inmigrantes, más delincuencia.', 'Más inmigrantes, más panaderías.'],
  ['R:near-crime', 'Inmigrantes en una ciudad de robos.', 'Inmigrantes en una ciudad de puentes.'],
  ['R:beside-crime', 'Inmigración y delincuencia.', 'Inmigración y escuela.'],
  ['R:cancel-not-who', 'No son los inmigrantes.', 'Son los inmigrantes.'],
  ['R:cancel-after', 'Una delincuencia que no existe.', 'Una delincuencia que existe.'],
  ['R:cancel-less', 'Los inmigrantes delinquen menos.', 'Los inmigrantes delinquen mucho.'],
  ['R:cancel-myth', 'Que los inmigrantes roban es un bulo.', 'Que los inmigrantes roban es sabido.'],
  ['R:cancel-study', 'Así lo dice un estudio.', 'Así lo dice un cartel.'],
  ['R:cancel-whoever', 'Roban los ladrones, independientemente de su origen.', 'Roban los ladrones de su origen.'],
  ['R:cancel-victim', 'Aumentan los ataques racistas.', 'Aumentan los ataques nocturnos.'],
  ['R:report-said', 'Llueve, según el alcalde.', 'Llueve sobre el alcalde.'],
  ['R:money', 'Cuesta mil euros.', 'Cuesta mucho.'],
  ['R:plans', 'El Gobierno aprobó una ley.', 'El Gobierno aprobó una siesta.'],
  ['R:policy', 'El Congreso vota hoy.', 'Los inmigrantes roban hoy.'],
  ['R:neither', 'El Congreso vota hoy.', 'El Congreso teme robos.'],
  ['R:no-people', 'Los robos aumentan.', 'Los robos de inmigrantes aumentan.'],
  ['R:but', 'No llueve, pero hay robos.', 'Llueve, pero hay robos.'],
  ['R:ruin-sovereign', 'La inmigración arruina a los españoles.', 'La inmigración saluda a los españoles.'],
  [
    'R:replaced-replace',
    'Los inmigrantes van a sustituir a los españoles.',
    'Los robots van a sustituir a los cajeros.',
  ],
  ['R:unvetted-terror', 'Los inmigrantes viven sin documentos.', 'Los inmigrantes viven sin ascensor.'],
  ['R:whole-favour', 'Ocultan el origen de los agresores.', 'Ocultan el origen de los fondos.'],
  ['R:wherever-terror', 'Cuantos más refugiados, más atentados.', 'Cuantos más refugiados, más escuelas.'],
  ['R:make-room-replace', 'Echan a ancianos para alojar a migrantes.', 'Echan a ancianos para alojar a turistas.'],
  ['R:lenient-favour', 'Los jueces son blandos con los inmigrantes.', 'Los jueces son blandos con los patronos.'],
  ['R:feeds-traffic', 'Las fronteras abiertas engordan a las mafias.', 'Los peajes engordan a las mafias.'],
  ['R:full-of-share', 'Las cárceles están llenas de extranjeros.', 'Los hoteles están llenos de extranjeros.'],
  [
    'R:since-open-crime',
    'Desde que se abrieron las fronteras crecen los robos.',
    'Desde que se abrieron las fronteras crece el comercio.',
  ],
  [
    'R:lawless-crime',
    'La inmigración ha acabado con la ley y el orden.',
    'La inmigración ha acabado con la escasez de pastores.',
  ],
  [
    'R:linked-crime',
    'Vuelve a relacionar inmigración y delincuencia.',
    'Vuelve a relacionar inmigración y crecimiento.',
  ],
  [
    'R:from-outside-faith',
    'El antisemitismo lo hemos importado de fuera.',
    'El antisemitismo lo hemos estudiado en clase.',
  ],
  [
    'R:dying-sovereign',
    'Europa se muere porque no frena la inmigración.',
    'Europa crece porque no frena la inmigración.',
  ],
  ['R:compound-crime', 'Nos mandan delincuentes.', 'Nos mandan enfermeras.'],
  [
    'R:cancel-answered',
    '¿Roban más los inmigrantes? No, dice la Policía.',
    '¿Roban más los inmigrantes? Sí, dice la Policía.',
  ],
  ['R:cancel-attacked', 'Una banda atacó a los migrantes.', 'Una banda de migrantes atacó el bar.'],
];

const ITALIAN: readonly Example[] = [
  ['R:copula-crime', 'I clandestini sono delinquenti.', 'I clandestini sono braccianti.'],
  ['R:bring-crime', "L'immigrazione porta criminalità.", "L'immigrazione porta lavoro."],
  ['R:by-crime', 'Aumentano i furti commessi da stranieri.', 'Aumentano i piatti cucinati da stranieri.'],
  ['R:share-share', 'Un terzo dei detenuti sono stranieri.', 'Un terzo degli alunni sono stranieri.'],
  ['R:overrun-sovereign', "I migranti invadono l'Europa.", 'I migranti lavorano in Europa.'],
  ['R:cancel-negated', 'I migranti non sono criminali.', 'I migranti sono criminali.'],
  ['R:cancel-victim', 'Aggressione razzista contro i migranti.', 'Aggressione da parte di migranti.'],
  ['R:agent-crime', 'Gli immigrati rubano.', 'Gli immigrati cantano.'],
  ['R:come-to-crime', 'Vengono a rubare.', 'Vengono a lavorare.'],
  ['R:commit-crime', 'Gli stranieri commettono molti furti.', 'Gli stranieri commettono molti sbagli.'],
  ['R:of-crime', 'La criminalità degli immigrati preoccupa.', 'La pazienza degli immigrati preoccupa.'],
  ['R:due-crime', "La criminalità cresce a causa dell'immigrazione.", "Il freddo cresce a causa dell'altitudine."],
  ['R:share-who-share', 'Gli stranieri sono un terzo dei detenuti.', 'Gli stranieri sono un terzo degli alunni.'],
  [
    'R:culture-sovereign',
    "L'immigrazione di massa minaccia la nostra cultura.",
    "L'immigrazione di massa studia la nostra cultura.",
  ],
  ['R:hidden-terror', 'Ci sono terroristi tra i profughi.', 'Ci sono dentisti tra i profughi.'],
  ['R:unvetted-terror', 'I migranti entrano senza controlli.', 'I migranti entrano con le valigie.'],
  ['R:unequal-favour', 'Gli immigrati hanno la precedenza.', 'Gli immigrati hanno sonno.'],
  ['R:deport-crime', 'Bisogna espellere i delinquenti stranieri.', 'Bisogna salutare i delinquenti stranieri.'],
  ['R:beside-crime', 'Immigrazione e criminalità.', 'Immigrazione e scuola.'],
  ['R:cancel-not-who', 'Non sono gli immigrati.', 'Sono gli immigrati.'],
  ['R:cancel-less', 'Gli immigrati rubano di meno.', 'Gli immigrati rubano di più.'],
  ['R:cancel-myth', 'Che gli immigrati rubino è una bufala.', 'Che gli immigrati rubino è noto.'],
  ['R:cancel-study', 'Lo dice uno studio.', 'Lo dice un cartello.'],
  ['R:cancel-single', "Un afghano di 24 anni ha rubato un'auto.", 'Gli afghani hanno rubato auto.'],
  ['R:compound-crime', 'Teme i delinquenti stranieri.', 'Teme gli studenti stranieri.'],
  ['R:release-favour', 'I delinquenti stranieri restano impuniti.', 'I delinquenti stranieri restano dentro.'],
];

describe('the grammar that Italian and Spanish share', () => {
  const { claims, cancels, marks } = spanish.grammar;
  describe('in Spanish', () => finds(reading(spanish), SPANISH));
  describe('in Italian', () => finds(reading(italian), ITALIAN));
  showsEach([...claims, ...cancels, ...marks], SPANISH);
});
