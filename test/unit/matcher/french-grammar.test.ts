import { describe, expect, it } from 'vitest';
import { french } from '../../../matcher/languages/fr';
import { reading } from './reading';

const { claims, rulesIn } = reading(french);

/** Each structure that speaks for a claim, with a sentence that has it and one that nearly does. */
const CLAIMS: readonly [rule: string, has: string, hasNot: string][] = [
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
  ['R:hush-favour', 'La presse tait les crimes des migrants.', 'La presse tait les noms des juges.'],
  ['R:unequal-favour', 'Les migrants sont privilégiés.', 'Les migrants sont épuisés.'],
  ['R:deport-crime', 'Il faut expulser les délinquants étrangers.', 'Il faut accueillir les délinquants étrangers.'],
  [
    'R:since-crime',
    'Depuis l’arrivée des migrants, les vols ont explosé.',
    'Depuis l’arrivée des migrants, les loyers ont explosé.',
  ],
];

/** What takes a claim back, and a sentence in which it does not. */
const CANCELS: readonly [rule: string, has: string, hasNot: string][] = [
  ['R:cancel-negated', 'Les migrants ne sont pas des criminels.', 'Les migrants sont des criminels.'],
  ['R:cancel-negated', 'L’immigration ne provoque pas la délinquance.', 'L’immigration provoque la délinquance.'],
  [
    'R:cancel-not-who',
    'Ce n’est pas l’immigration qui produit la délinquance.',
    'C’est l’immigration qui produit la délinquance.',
  ],
  ['R:cancel-less', 'La délinquance a reculé.', 'La délinquance a explosé.'],
  ['R:cancel-myth', 'L’idée de migrants voleurs est un fantasme.', 'L’idée de migrants voleurs est répandue.'],
  ['R:cancel-victim', 'Les agressions contre les migrants augmentent.', 'Les agressions par les migrants augmentent.'],
  ['R:cancel-flee', 'Ces réfugiés fuient la violence.', 'Ces réfugiés aiment la violence.'],
  ['R:cancel-single', 'Un Afghan a frappé un passant.', 'Des Afghans ont frappé des passants.'],
];

describe('the French claim grammar', () => {
  it.each(CLAIMS)('%s: "%s", but not "%s"', (rule, has, hasNot) => {
    expect(rulesIn(has)).toContain(rule);
    expect(rulesIn(hasNot)).not.toContain(rule);
  });

  it.each(CANCELS)('%s: "%s", but not "%s"', (rule, has, hasNot) => {
    expect(rulesIn(has)).toContain(rule);
    expect(rulesIn(hasNot)).not.toContain(rule);
  });

  it.each([
    ['Des hommes venus de Syrie agressent des passants.', 'Des hommes nés en Bretagne agressent des passants.'],
    [
      'Des jeunes en situation irrégulière agressent des passants.',
      'Des jeunes en situation de handicap aident des passants.',
    ],
  ])('reads who is meant: "%s", but not "%s"', (has, hasNot) => {
    expect(claims(has)).toBe(true);
    expect(claims(hasNot)).toBe(false);
  });

  it('claims nothing that its own rules take back', () => {
    expect(claims('Les clandestins sont des criminels.')).toBe(true);
    expect(claims('Les clandestins ne sont pas des criminels.')).toBe(false);
    expect(claims('Que les clandestins soient des criminels est un fantasme.')).toBe(false);
  });
});
