/** What may stand between people and their deed: where they came to, a pause, an adverb. */
export const TO_DEED = '(?:,?r?[_BLqgu29tτä]{0,4}[,+]{0,2}[_BLqgutä]{0,3})';
