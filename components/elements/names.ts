import type { Category } from '../../data/categories';
import type { MessageKey } from '../../extension/string-table';

type Underscored<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : T;

/** A category id as it stands in message names: `violent_crime`. */
export function underscored<T extends Category>(category: T): Underscored<T> {
  return category.replaceAll('-', '_') as Underscored<T>;
}

/** The name of the string that names a category. */
export function categoryName(category: Category): MessageKey {
  return `category.${underscored(category)}`;
}
