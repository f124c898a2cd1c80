/**
 * The locale in which dates are written beside text of a language. English text is British here, and the browser's plain
 * English writes dates as Americans do.
 */
export const dateLocale = (language: string): string => (language === 'en' ? 'en-GB' : language);
