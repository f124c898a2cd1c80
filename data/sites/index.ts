import * as v from 'valibot';
import at from './at.json';
import au from './au.json';
import be from './be.json';
import bg from './bg.json';
import ca from './ca.json';
import ch from './ch.json';
import cy from './cy.json';
import cz from './cz.json';
import de from './de.json';
import dk from './dk.json';
import ee from './ee.json';
import es from './es.json';
import eu from './eu.json';
import fi from './fi.json';
import fr from './fr.json';
import gb from './gb.json';
import gr from './gr.json';
import hr from './hr.json';
import hu from './hu.json';
import ie from './ie.json';
import is from './is.json';
import it from './it.json';
import lt from './lt.json';
import lu from './lu.json';
import lv from './lv.json';
import mt from './mt.json';
import nl from './nl.json';
import no from './no.json';
import nz from './nz.json';
import pl from './pl.json';
import pt from './pt.json';
import ro from './ro.json';
import { type CountrySites, CountrySitesSchema } from './schema';
import se from './se.json';
import si from './si.json';
import sk from './sk.json';
import us from './us.json';

/** One news site of the shipped list, with its country. */
export type NewsSite = CountrySites['sites'][number] & { country: string };

/** All countries of the shipped list; `README.md` says how sites come onto it. */
export const COUNTRIES: readonly CountrySites[] = v.parse(v.array(CountrySitesSchema), [
  at,
  au,
  be,
  bg,
  ca,
  ch,
  cy,
  cz,
  de,
  dk,
  ee,
  es,
  eu,
  fi,
  fr,
  gb,
  gr,
  hr,
  hu,
  ie,
  is,
  it,
  lt,
  lu,
  lv,
  mt,
  nl,
  no,
  nz,
  pl,
  pt,
  ro,
  se,
  si,
  sk,
  us,
]);

/** The shipped list of news sites. It only says where a reader may want Confounder; it never changes what is marked. */
export const SHIPPED_NEWS: readonly NewsSite[] = COUNTRIES.flatMap(({ country, sites }) =>
  sites.map((site) => ({ ...site, country })),
);
