/** The name of a language in the words of another: "German" for `de` in English. The code itself where it has none. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Names of languages as a list in a sentence: "German, French and Dutch". */
export function languageList(codes: readonly string[], inLanguage: string): string {
  const names = codes.map((code) => languageName(code, inLanguage));
  return new Intl.ListFormat(inLanguage, { type: 'conjunction' }).format(names);
}
