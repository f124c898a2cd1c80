import type { LoadedCard } from '../../components/check/view';
import type { CardContent } from '../../data/card-content';
import type { Category } from '../../data/categories';
import { loadCard } from '../../extension/evidence';

/** The cards of these categories; one that cannot be read does not keep the others back. */
export async function loadCards(categories: Iterable<Category>, language: string): Promise<Map<Category, LoadedCard>> {
  const loaded = [...categories].map(async (category): Promise<[Category, LoadedCard]> => {
    try {
      return [category, { card: (await loadCard(category, language)) as CardContent }];
    } catch (error) {
      return [category, { problem: error instanceof Error ? error.message : String(error) }];
    }
  });
  return new Map(await Promise.all(loaded));
}
