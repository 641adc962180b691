import type { Report } from './model.ts';

/** An invented report for tests, of which only the text, and what is given, matters. */
export function sampleReport(text: string, rest: Partial<Report> = {}): Report {
  return {
    id: 'invented',
    title: null,
    publisher: 'Invented Times',
    republishedBy: null,
    url: null,
    published: '2031-03-04',
    updated: null,
    republished: null,
    language: 'en',
    machineTranslated: false,
    text,
    ...rest,
  };
}
