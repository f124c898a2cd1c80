import { CLAIM_CATEGORIES, type ClaimCategory } from '../../data/categories';
import { loadDataSet } from '../../data/load';
import type { LanguagePack, Phrasing } from '../../matcher/language';

function isClaimCategory(id: string): id is ClaimCategory {
  return (CLAIM_CATEGORIES as readonly string[]).includes(id);
}

/** The words of the recorded talking points that can be recognised by themselves. */
function recordedPhrasings(): Phrasing[] {
  return loadDataSet().talkingPoints.flatMap(({ id, quote, paraphrase, category, matchAlone }) => {
    const text = quote ?? paraphrase;
    return matchAlone && text !== undefined && isClaimCategory(category) ? [{ text, category, talkingPoint: id }] : [];
  });
}

/** The pack as it ships; one without phrasings gets those of the records, so that all methods look for the same. */
export function withPhrasings(pack: LanguagePack): LanguagePack {
  return pack.phrasings.length > 0 ? pack : { ...pack, phrasings: recordedPhrasings() };
}
