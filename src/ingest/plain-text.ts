import type { Report } from '../core/model.ts';
import { guessLanguage } from '../core/text/language.ts';

/** A report of which only the text is known: its language is guessed from its script, everything else left open. */
export function readPlainText(id: string, text: string, language: string = guessLanguage(text)): Report {
  return {
    id,
    title: null,
    publisher: '',
    republishedBy: null,
    url: null,
    published: '',
    updated: null,
    republished: null,
    language,
    machineTranslated: false,
    text,
  };
}
