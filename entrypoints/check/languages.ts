import type { Detection } from '../../matcher/languages/detect';
import { isLanguageId } from '../../matcher/languages/ids';
import { hasWordOf } from '../../matcher/languages/vote';

/** A text by paragraph, each with its language. */
export interface TextByLanguage {
  /** The language of the text as a whole. */
  main: string;
  parts: { text: string; language: string }[];
}

/** Shorter paragraphs than this, in UTF-16 units, take the language of the whole, unless they are plainly in another. */
const LONG = 60;
/** Fewer words than this are a name or the like, which tells nothing about the language around it. */
const SENTENCE = 4;

/**
 * Tells the language of each paragraph of a pasted text. Where the detector is not sure, what it holds likeliest is taken
 * if it is a language that we match, else `fallback`, the reader's own.
 */
export function blocksByLanguage(text: string, detect: (text: string) => Detection, fallback: string): TextByLanguage {
  const judge = (stretch: string, otherwise: string): string => {
    const { language, reliable } = detect(stretch);
    return language !== '' && (reliable || isLanguageId(language)) ? language : otherwise;
  };
  const main = judge(text, fallback);
  const judgeShort = (stretch: string): string => {
    // Matches the gap in "two words"; near miss: "e-mail".
    if (stretch.trim().split(/\s+/).length < SENTENCE || hasWordOf(stretch, main)) return main;
    const { language, reliable } = detect(stretch);
    return reliable && isLanguageId(language) ? language : main;
  };
  // Matches one or more line ends with only spaces between; near miss: a space within a line.
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
  const parts = paragraphs.map((paragraph) => ({
    text: paragraph,
    language: paragraph.length < LONG ? judgeShort(paragraph) : judge(paragraph, main),
  }));
  return { main, parts };
}
