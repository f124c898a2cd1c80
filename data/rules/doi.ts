import type { Work } from '../schema/work';
import type { Problem } from './problem';

/** A DOI stands in a record only if it was seen; otherwise the address is given. Every work can be reached. */
export function checkDoi(work: Work, room = 'works'): Problem[] {
  const { DOI, URL } = work.bibliography;
  const problem = (where: string, message: string): Problem[] => [
    { level: 'error', rule: 'doi', record: `${room}/${work.id}`, where, message },
  ];
  if (DOI && !work.doiSeen) {
    return problem('bibliography.DOI', 'was not seen: open the DOI and set doiSeen to true, or remove it and give URL');
  }
  if (!DOI && work.doiSeen) return problem('doiSeen', 'must be false where there is no DOI');
  if (!DOI && !URL) return problem('bibliography.URL', 'is missing: without a DOI, readers need an address');
  return [];
}
