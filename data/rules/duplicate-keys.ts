import type { RecordFile } from '../load';
import type { Problem } from './problem';

// Matches one JSON string (`"a\"b"`) or one structural sign; near-miss: `'a'`, which is no JSON string.
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * No object names a field twice. This reads the raw text: a parser keeps the last of two equal keys without a word,
 * and a figure would be lost.
 */
export function checkDuplicateKeys({ room, name, text }: Pick<RecordFile, 'room' | 'name' | 'text'>): Problem[] {
  const problems: Problem[] = [];
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(last) as string;
      if (keys?.has(key)) {
        const message = `"${key}" stands twice in one object; keep one of them`;
        problems.push({ level: 'error', rule: 'duplicate-keys', record: `${room}/${name}`, where: key, message });
      }
      keys?.add(key);
    }
    last = token;
  }
  return problems;
}
