import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { ru } from '../i18n/ru.ts';
import { type CitedSource, cite, citeIncident } from './citation.ts';

const source: CitedSource = {
  publisher: 'Morning Gazette',
  title: 'Patrols meet on the “long road”',
  published: '3 May 2021',
  republished: 'republished by Evening Post, 4 May 2021',
  url: 'https://gazette.example/a?b=1',
};
const permalink = 'https://maps.example/?place=geonames:1';

describe('cite', () => {
  it('gives source, address, quotation and permalink, a line each', () => {
    expect(cite('He said “no”.', source, permalink, en)).toBe(
      [
        'Morning Gazette, “Patrols meet on the ‘long road’”, 3 May 2021, republished by Evening Post, 4 May 2021.',
        'https://gazette.example/a?b=1',
        '“He said ‘no’.”',
        permalink,
      ].join('\n'),
    );
  });

  it('leaves out what the copy at hand lacks, without a trace of it', () => {
    const bare = cite('No.', { ...source, title: null, republished: null, url: null }, permalink, en);
    expect(bare).toBe(`Morning Gazette, 3 May 2021.\n“No.”\n${permalink}`);
    expect(bare).not.toContain('null');
  });
});

describe('citeIncident', () => {
  it('gives title, date and place, each source, and permalink, a line each', () => {
    const post = { ...source, publisher: 'Evening Post', title: null, republished: null, url: null };
    expect(citeIncident({ title: 'Meeting', date: '3 May 2021', place: 'Ferry' }, [source, post], permalink, en)).toBe(
      [
        'Meeting, 3 May 2021, Ferry.',
        'Morning Gazette, “Patrols meet on the ‘long road’”, 3 May 2021, republished by Evening Post, 4 May 2021. https://gazette.example/a?b=1',
        'Evening Post, 3 May 2021.',
        permalink,
      ].join('\n'),
    );
  });

  it('leaves out what is not told', () =>
    expect(citeIncident({ title: 'Meeting', date: null, place: null }, [], permalink, en)).toBe(
      `Meeting.\n${permalink}`,
    ));
});

describe('a citation in another language', () => {
  it('has its quotation marks, and one full stop behind a date that ends in one', () =>
    expect(cite('Нет.', { ...source, published: '3 мая 2021 г.', republished: null, url: null }, permalink, ru)).toBe(
      `Morning Gazette, «Patrols meet on the “long road”», 3 мая 2021 г.\n«Нет.»\n${permalink}`,
    ));
});
