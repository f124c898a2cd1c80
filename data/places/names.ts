/**
 * How each country that the evidence covers is named in running text: its own names and well-known cities (`places`),
 * and words for its people and things (`demonyms`), which point to it less surely: a Turkish citizen may be in the
 * news in Germany. Names that are also common words or well-known elsewhere (Nice, Reading, Boston) are left out.
 */
export type PlaceNames = { places: readonly string[]; demonyms: readonly string[] };

const words = (text: string) => text.split(', ');

/** Names by ISO 3166-1 alpha-2 code; `EU` for the European Union. Matched by case, as whole words. */
export const PLACE_NAMES: Readonly<Record<string, PlaceNames>> = {
  AT: {
    places: words('Austria, Österreich, Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, Villach'),
    demonyms: words('Austrian, Austrians'),
  },
  AU: {
    places: words('Australia, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, New South Wales, Queensland'),
    demonyms: words('Australian, Australians'),
  },
  BE: {
    places: words(
      'Belgium, België, Belgique, Brussels, Bruxelles, Antwerp, Antwerpen, Ghent, Liège, Molenbeek, Flanders',
    ),
    demonyms: words('Belgian, Belgians, Flemish'),
  },
  CA: {
    places: words('Canada, Toronto, Montreal, Montréal, Vancouver, Ottawa, Calgary, Edmonton, Quebec, Québec, Ontario'),
    demonyms: words('Canadian, Canadians'),
  },
  CH: {
    places: words('Switzerland, Schweiz, Suisse, Svizzera, Zurich, Zürich, Geneva, Genève, Basel, Bern, Lausanne'),
    demonyms: words('Swiss'),
  },
  CL: { places: words('Chile, Santiago'), demonyms: words('Chilean, Chileans') },
  CO: { places: words('Colombia, Bogotá, Bogota, Cúcuta, Medellín'), demonyms: words('Colombian, Colombians') },
  DE: {
    places: words(
      'Germany, Deutschland, Berlin, Hamburg, Munich, München, Cologne, Köln, Frankfurt, Stuttgart, Düsseldorf, Leipzig, Dresden, Hanover, Hannover, Bremen, Nuremberg, Nürnberg, Solingen, Mannheim, Magdeburg, Chemnitz, Aschaffenburg, Bavaria, Bayern, Saxony, Sachsen, Lower Saxony, Bundestag',
    ),
    demonyms: words('German, Germans'),
  },
  DK: {
    places: words('Denmark, Danmark, Copenhagen, København, Aarhus, Odense, Aalborg'),
    demonyms: words('Danish, Danes'),
  },
  ES: {
    places: words(
      'Spain, España, Madrid, Barcelona, Valencia, Seville, Sevilla, Málaga, Catalonia, Canary Islands, Ceuta, Melilla',
    ),
    demonyms: words('Spanish, Spaniards, Catalan'),
  },
  EU: { places: words('European Union, EU'), demonyms: words('Europe, European, Europeans') },
  FI: {
    places: words('Finland, Suomi, Helsinki, Espoo, Tampere, Turku, Oulu, Vantaa'),
    demonyms: words('Finnish, Finns'),
  },
  FR: {
    places: words(
      'France, Paris, Marseille, Marseilles, Lyon, Toulouse, Nantes, Bordeaux, Strasbourg, Lille, Calais, Annecy, Grenoble',
    ),
    demonyms: words('French'),
  },
  GB: {
    places: words(
      'United Kingdom, Great Britain, Britain, UK, U.K., England, Scotland, Wales, Northern Ireland, London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Rotherham, Rochdale, Oldham, Telford, Oxford, Newcastle, Southport, Epping, Westminster, Home Office',
    ),
    demonyms: words('British, Britons, Briton, English, Scottish, Welsh'),
  },
  GR: {
    places: words('Greece, Athens, Thessaloniki, Lesbos, Lesvos, Samos, Chios, Kos, Crete'),
    demonyms: words('Greek, Greeks'),
  },
  IE: {
    places: words('Republic of Ireland, Ireland, Éire, Dublin, Limerick, Galway, Ballymena, Citywest'),
    demonyms: words('Irish'),
  },
  IT: {
    places: words(
      'Italy, Italia, Rome, Roma, Milan, Milano, Naples, Napoli, Turin, Palermo, Bologna, Lampedusa, Sicily',
    ),
    demonyms: words('Italian, Italians'),
  },
  NL: {
    places: words(
      'Netherlands, Nederland, Holland, Amsterdam, Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Ter Apel',
    ),
    demonyms: words('Dutch'),
  },
  NO: { places: words('Norway, Norge, Oslo, Bergen, Trondheim, Stavanger'), demonyms: words('Norwegian, Norwegians') },
  NZ: {
    places: words('New Zealand, Aotearoa, Auckland, Wellington, Christchurch'),
    demonyms: words('New Zealander, New Zealanders'),
  },
  RU: { places: words('Russia, Moscow, Saint Petersburg'), demonyms: words('Russian, Russians') },
  SE: {
    places: words(
      'Sweden, Sverige, Stockholm, Malmö, Malmo, Gothenburg, Göteborg, Uppsala, Örebro, Södertälje, Rinkeby, Norrköping, Skellefteå, Riksdag',
    ),
    demonyms: words('Swedish, Swedes, Swede'),
  },
  TR: {
    places: words('Türkiye, Turkey, Istanbul, Ankara, Izmir, Gaziantep, Antalya'),
    demonyms: words('Turkish, Turks'),
  },
  US: {
    places: words(
      'United States, USA, U.S., US, America, Washington, New York, Chicago, Los Angeles, Houston, Miami, San Francisco, Texas, California, Florida, Arizona, White House, Congress, Capitol Hill, State Department',
    ),
    demonyms: words('American, Americans'),
  },
};
