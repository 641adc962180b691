import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListRow, listCsv } from './list-csv.ts';

const row: ListRow = {
  place: 'al-Malikiyah',
  id: 'geonames:173530',
  latitude: 37.17701,
  longitude: -42.14006,
  precision: 'near',
  excerpt: 'He said “near, \nDayrick” and "left".',
  mention: 'Dayrick',
  parties: ['US', 'Russia'],
  speaker: null,
  date: '2020-08-26',
  incident: null,
  publisher: 'Morning Gazette',
  title: null,
  published: '2020-08-27',
  address: 'https://gazette.example/a?b=1,2',
  permalink: 'https://maps.example/?report=a&words=1-9',
};

/** Rows of a file without its mark and its line of names. */
function readBack(csv: string): string[][] {
  return csvParseRows(csv.slice(1)).slice(1);
}

describe('listCsv', () => {
  it('begins with a byte order mark and the names of the columns', () =>
    expect(listCsv([])).toBe(
      '\uFEFFplace,id,latitude,longitude,precision,excerpt,mention,parties,speaker,date,incident,publisher,title,published,address,permalink\r\n',
    ));

  it('gives every field back, in the order of the rows', () => {
    const other = { ...row, place: 'Qamishli' };
    expect(readBack(listCsv([row, other])).map(([place]) => place)).toEqual(['al-Malikiyah', 'Qamishli']);
    expect(readBack(listCsv([row]))[0]).toEqual([
      'al-Malikiyah',
      'geonames:173530',
      '37.17701',
      '-42.14006',
      'near',
      'He said “near, \nDayrick” and "left".',
      'Dayrick',
      'US; Russia',
      '',
      '2020-08-26',
      '',
      'Morning Gazette',
      '',
      '2020-08-27',
      'https://gazette.example/a?b=1,2',
      'https://maps.example/?report=a&words=1-9',
    ]);
  });

  it('ends every line in CR LF', () => expect(listCsv([row]).split('\r\n')).toHaveLength(3));

  it.each(['=1+1', '+49', '-5 dead', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('takes the formula out of %j', (excerpt) =>
    expect(readBack(listCsv([{ ...row, excerpt }]))[0]?.[5]).toBe(`'${excerpt}`),
  );

  it.each(['1 = 1', 'a-b', "'quoted'", ' =1'])('leaves %j as it is', (excerpt) =>
    expect(readBack(listCsv([{ ...row, excerpt }]))[0]?.[5]).toBe(excerpt),
  );

  it('lets no text begin a formula, and changes nothing else', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'a', 'م') }),
        (text) => {
          const [cells = []] = readBack(listCsv([{ ...row, excerpt: text, title: text, parties: [text] }]));
          for (const read of [cells[5], cells[12], cells[7]]) {
            expect(read).not.toMatch(/^[=+\-@\t\r\n]/u);
            expect([text, `'${text}`]).toContain(read);
          }
        },
      ),
    ));
});
