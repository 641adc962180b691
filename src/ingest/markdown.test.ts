import { describe, expect, it } from 'vitest';
import { parseMarkdownReport } from './markdown.ts';

const languages = new Set(['en']);
const good = [
  '---',
  'id: invented-1',
  'title: null',
  'publisher: Invented Times',
  'published: 2031-03-04~ # about',
  'language: en',
  '---',
  '',
  'First.',
  '',
  '[…]',
  '',
  'Last.',
  '',
];
const parse = (lines: readonly string[]) => parseMarkdownReport('reports/invented-1.md', lines.join('\n'), languages);
const problems = (lines: readonly string[]): string[] =>
  parse(lines).problems.map(({ line, message }) => `${line}: ${message}`);
const changed = (line: number, text: string): string[] =>
  good.map((original, index) => (index === line - 1 ? text : original));

describe('parseMarkdownReport', () => {
  it('reads front matter and text', () => {
    expect(parse(good)).toEqual({
      report: {
        id: 'invented-1',
        title: null,
        publisher: 'Invented Times',
        republishedBy: null,
        url: null,
        published: '2031-03-04~',
        updated: null,
        republished: null,
        language: 'en',
        machineTranslated: false,
        text: 'First.\n\n[…]\n\nLast.',
      },
      problems: [],
    });
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(parseMarkdownReport('a.md', `\uFEFF${good.join('\r\n')}`, languages).report?.text).toBe(
      'First.\n\n[…]\n\nLast.',
    );
  });

  it('keeps a title that YAML would take for a number or a date', () => {
    expect(parse(changed(3, 'title: 2031-03-04')).report?.title).toBe('2031-03-04');
    expect(parse(changed(3, 'title: 404')).report?.title).toBe('404');
  });

  it.each([
    ['an empty file', [''], /^1: the file is empty/u],
    ['no front matter', ['Only text.'], /^1: no front matter/u],
    ['front matter that never closes', good.slice(0, 5), /^1: no front matter/u],
    [
      'a day that no month has',
      changed(5, 'published: 2031-02-30'),
      /^5: `published` is "2031-02-30"; expected an EDTF date/u,
    ],
    ['a date in words', changed(5, 'published: 4 March 2031'), /^5: `published` is "4 March 2031"/u],
    [
      'an unknown language',
      changed(6, 'language: tlh'),
      /^6: `language` is "tlh"; expected a language that can be read: en/u,
    ],
    ['an unknown field', changed(3, 'titel: X'), /^3: unknown field `titel`; expected one of id, title/u],
    [
      'a link that is no web address',
      changed(3, 'url: javascript:alert(1)'),
      /^3: `url` is "javascript:alert\(1\)"; expected a web address/u,
    ],
    ['an id with capitals', changed(2, 'id: Invented 1'), /^2: `id` is "Invented 1"; expected lower-case/u],
    ['YAML that does not parse', changed(3, 'title: "open'), /front matter: /u],
    ['no text', good.slice(0, 8), /^8: no text after the front matter/u],
  ])('refuses %s', (_, lines, message) => {
    expect(parse(lines).report).toBeNull();
    expect(problems(lines).join('\n')).toMatch(message);
  });

  it('reports all problems at once', () => {
    expect(problems(['---', 'id: Bad Id', 'published: soon', '---', 'Text.'])).toHaveLength(5);
  });
});
