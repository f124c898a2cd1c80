import type { DataSet } from '../load';
import type { Problem } from './problem';

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** Words that were never said like that stand in no quotation; words of others may stand only where they belong. */
export function checkAlteredQuotations(data: Pick<DataSet, 'alteredQuotations' | 'talkingPoints'>): Problem[] {
  return data.alteredQuotations.flatMap(({ id, kind, words, alters }) =>
    data.talkingPoints
      .filter(({ quote }) => quote && plain(quote).includes(plain(words)))
      .filter((point) => kind !== 'misattributed' || point.id !== alters)
      .map((point): Problem => {
        const message = `stands in the quotation ${point.id}; one of the two is wrong, look at the sources again`;
        return {
          level: 'error',
          rule: 'altered-quotations',
          record: `altered-quotations/${id}`,
          where: 'words',
          message,
        };
      }),
  );
}
