import { describe } from 'vitest';
import { french } from '../../../matcher/languages/fr';
import { reading } from './reading';
import { type Example, finds, showsEach, tellsApart } from './rule-examples';

const read = reading(french);

/** Each structure that speaks for a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly Example[] = [
  ['R:agent-violent', 'Les migrants agressent nos filles.', 'Les migrants saluent nos filles.'],
  ['R:copula-crime', 'Les clandestins sont des criminels.', 'Les clandestins sont des cuisiniers.'],
  ['R:bring-crime', 'L’immigration apporte l’insécurité.', 'L’immigration apporte des emplois.'],
  ['R:commit-violent', 'Les étrangers commettent des meurtres.', 'Les étrangers commettent des fautes.'],
  ['R:due-crime', 'La délinquance est due à l’immigration.', 'La fatigue est due à l’immigration.'],
  ['R:by-sexual', 'Les viols par des migrants augmentent.', 'Les repas par des migrants augmentent.'],
  ['R:of-crime', 'La délinquance des étrangers augmente.', 'La patience des étrangers augmente.'],
  ['R:compound-crime', 'Des délinquants étrangers rôdent.', 'Des étudiants étrangers rôdent.'],
  ['R:blame-crime', 'Il accuse les migrants de vols.', 'Il accuse le notaire de vols.'],
  ['R:share-share', 'Un tiers des détenus sont étrangers.', 'Un tiers des élèves sont étrangers.'],
  [
    'R:share-who-share',
    'Les étrangers représentent la moitié des détenus.',
    'Les étrangers représentent la moitié des élèves.',
  ],
  [
    'R:more-share',
    'Les immigrés sont surreprésentés parmi les détenus.',
    'Les immigrés sont bien accueillis parmi les détenus.',
  ],
  ['R:overrun-sovereign', 'Les migrants envahissent l’Europe.', 'Les touristes envahissent la plage.'],
  ['R:replaced-replace', 'Les migrants remplacent les Français.', 'Les machines remplacent les Français.'],
  [
    'R:hidden-terror',
    'Des djihadistes se cachent parmi les réfugiés.',
    'Des dentistes travaillent parmi les réfugiés.',
  ],
  [
    'R:release-favour',
    'Des étrangers condamnés sont remis en liberté.',
    'Des étrangers condamnés sont remis en cellule.',
  ],
  ['R:are-share', 'Presque tous les suspects étaient des migrants.', 'Presque tous les élèves étaient des migrants.'],
  ['R:replacement-replace', 'Le grand remplacement est en marche.', 'La grande réforme est en marche.'],
  [
    'R:replaced-replace',
    'Les ouvriers sont remplacés par des immigrés.',
    'Les ouvriers sont remplacés par des robots.',
  ],
  [
    'R:deport-faith',
    'Expulser tous les étrangers en lien avec l’islamisme.',
    'Loger tous les étrangers en lien avec l’école.',
  ],
  ['R:link-crime', 'Délinquance et immigration sont liées.', 'Délinquance et chômage sont liés.'],
  ['R:unvetted-terror', 'Des migrants entrent sans contrôle.', 'Des migrants entrent sans bagage.'],
  ['R:hush-favour', 'La presse tait les crimes des migrants.', 'La presse tait les noms des juges.'],
  ['R:unequal-favour', 'Les migrants sont privilégiés.', 'Les migrants sont épuisés.'],
  ['R:deport-crime', 'Il faut expulser les délinquants étrangers.', 'Il faut accueillir les délinquants étrangers.'],
  [
    'R:since-crime',
    'Depuis l’arrivée des migrants, les vols ont explosé.',
    'Depuis l’arrivée des migrants, les loyers ont explosé.',
  ],
  ['R:link-crime', 'Le maire lie les vols à l’immigration.', 'Le maire lit les vœux à l’assemblée.'],
  ['R:link-crime', 'Il énumère les crimes attribués aux migrants.', 'Il énumère les prix attribués aux migrants.'],
  [
    'R:share-twice-share',
    'Les étrangers forment 8 % de la population, mais 20 % des détenus.',
    'Les étrangers forment 8 % de la population, mais 20 % des élèves.',
  ],
  [
    'R:share-far-share',
    'Sept vols sur dix commis dans le métro le sont par des étrangers.',
    'Sept repas sur dix servis dans le métro le sont par des étrangers.',
  ],
  ['R:with-crime', 'La délinquance progresse avec l’immigration.', 'La cuisine progresse avec l’immigration.'],
  ['R:beside-crime', 'Immigration et insécurité', 'Immigration et poésie'],
  ['R:before-crime', 'Les clandestins vivent ici du vol.', 'Les clandestins vivent ici du jardinage.'],
  ['R:after-violent', 'Des agressions, encore, par de jeunes migrants.', 'Des repas, encore, par de jeunes migrants.'],
  ['R:ruin-sovereign', 'L’immigration détruit.', 'L’immigration enrichit.'],
  ['R:hush-who-favour', 'La presse tait la nationalité des suspects.', 'La presse tait le prénom des suspects.'],
];

/** What takes a claim back, and a sentence in which it does not. */
const CANCELS: readonly Example[] = [
  ['R:cancel-negated', 'Les migrants ne sont pas des criminels.', 'Les migrants sont des criminels.'],
  ['R:cancel-negated', 'L’immigration ne provoque pas la délinquance.', 'L’immigration provoque la délinquance.'],
  [
    'R:cancel-not-who',
    'Ce n’est pas l’immigration qui produit la délinquance.',
    'C’est l’immigration qui produit la délinquance.',
  ],
  ['R:cancel-verb-not', 'L’immigration ne détruit pas notre culture.', 'L’immigration détruit notre culture.'],
  [
    'R:cancel-study',
    'Aucune étude ne relie la délinquance aux migrants.',
    'Une étude relie la délinquance aux migrants.',
  ],
  ['R:cancel-asked', 'Les migrants apportent-ils la délinquance ?', 'Les migrants apportent la délinquance.'],
  [
    'R:cancel-explained',
    'La proportion d’étrangers parmi les écroués s’explique par la pauvreté.',
    'La proportion d’étrangers parmi les écroués s’explique par l’immigration.',
  ],
  ['R:cancel-verb-not', 'Les migrants ne remplacent pas le peuple.', 'Les migrants remplacent le peuple.'],
  ['R:cancel-no', 'Non, les migrants n’ont pas tout volé.', 'Les migrants non contrôlés volent.'],
  [
    'R:cancel-if',
    'Si les migrants étaient des criminels, cela se saurait.',
    'Les migrants sont des criminels, cela se sait.',
  ],
  [
    'R:cancel-explained',
    'La part des étrangers en prison reflète leur âge.',
    'La part des étrangers en prison dépasse un tiers.',
  ],
  ['R:cancel-less', 'La délinquance a reculé.', 'La délinquance a explosé.'],
  ['R:cancel-myth', 'L’idée de migrants voleurs est un fantasme.', 'L’idée de migrants voleurs est répandue.'],
  ['R:cancel-victim', 'Les agressions contre les migrants augmentent.', 'Les agressions par les migrants augmentent.'],
  ['R:cancel-flee', 'Ces réfugiés fuient la violence.', 'Ces réfugiés aiment la violence.'],
  ['R:cancel-single', 'Un Afghan a frappé un passant.', 'Des Afghans ont frappé des passants.'],
];

/** What else is worth knowing of a sentence, with one that has it and one that nearly does. */
const MARKS: readonly Example[] = [
  ['R:report-said', 'Il pleut, a dit le ministre.', 'Il pleut sur le ministre.'],
  ['R:question', 'Sont-ils violents ?', 'Ils sont violents.'],
  ['R:study', 'Il pleut, selon une étude.', 'Il pleut, selon un tract.'],
  ['R:court', 'Le parquet a placé l’homme en détention provisoire lundi.', 'Le parquet a parlé.'],
  ['R:policy', 'Le Sénat vote aujourd’hui.', 'Les migrants volent aujourd’hui.'],
  ['R:neither', 'Le Sénat vote aujourd’hui.', 'Le Sénat redoute des vols.'],
  ['R:no-people', 'Les vols augmentent.', 'Les vols de migrants augmentent.'],
  ['R:but', 'Rien à voir avec eux, mais les vols durent.', 'Tout à voir avec eux, mais les vols durent.'],
  ['R:plans', 'Voici le projet de loi.', 'Voici le projet de vie.'],
  ['R:money', 'Cela coûte dix euros.', 'Cela prend du temps.'],
];

describe('the French claim grammar', () => {
  const { claims, cancels, marks } = french.grammar;
  finds(read, CLAIMS);
  finds(read, CANCELS, { has: false });
  finds(read, MARKS);
  showsEach([...claims, ...cancels, ...marks], [...CLAIMS, ...CANCELS, ...MARKS]);

  describe('reads who is meant', () => {
    tellsApart(read, [
      ['Des hommes venus de Syrie agressent des passants.', 'Des hommes nés en Bretagne agressent des passants.'],
      [
        'Des jeunes en situation irrégulière agressent des passants.',
        'Des jeunes en situation de handicap aident des passants.',
      ],
    ]);
  });

  describe('claims nothing that its own rules take back', () => {
    tellsApart(read, [
      ['Les clandestins sont des criminels.', 'Les clandestins ne sont pas des criminels.'],
      ['Les clandestins sont des criminels.', 'Que les clandestins soient des criminels est un fantasme.'],
      ['La délinquance des clandestins n’est pas un fantasme.', 'La délinquance des clandestins est un fantasme.'],
      ['Des terroristes se cachent parmi les migrants.', 'Ce n’est pas un terroriste caché parmi les migrants.'],
    ]);
  });

  describe('knows harm, and talk of harm, that is not by migrants', () => {
    tellsApart(read, [
      ['La délinquance est due à l’immigration.', 'L’absence de lien entre immigration et délinquance est établie.'],
      ['Des terroristes s’infiltrent parmi les migrants.', 'Les terroristes ne s’infiltrent pas parmi les migrants.'],
      ['Les étrangers criminels doivent partir.', 'Les combattants étrangers tiennent encore la ville en Syrie.'],
      [
        'Les étrangers privilégiés passent avant nous.',
        'Elle accueille les étrangers afin de favoriser leur intégration.',
      ],
    ]);
  });
});
