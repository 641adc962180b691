import type { Catalog } from './catalog.ts';
import { localeOf } from './locale.ts';
import { plural } from './plural.ts';
import { quoteWith } from './quotation-marks.ts';

const count = (one: string, other: string): ((count: number) => string) =>
  plural<'one' | 'other'>('en', { one, other });

function saysNear(count: number, total: number): string {
  if (count < total) return `${count} of ${total} excerpts ${count === 1 ? 'says' : 'say'} “near”`;
  return total === 1 ? 'The excerpt says “near”' : `All ${total} excerpts say “near”`;
}

function nearShape(circle: { radiusKm: number; stated: boolean } | null): string {
  if (circle === null) return 'the shape is the place itself, not the distance from it';
  return circle.stated
    ? `the circle has the ${circle.radiusKm} km radius that the text gives`
    : `the circle has a ${circle.radiusKm} km radius because the text gives none`;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

const reports = count('{n} report', '{n} reports');
const origins = count('{n} origin', '{n} origins');
const claims = count('{n} claim', '{n} claims');

/** "US", "US and Russia", "US, Russia and SDF". */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat(localeOf('en')).format(names);
}

function ofOrigins(count: number, total: number): string {
  return count === total ? (total === 1 ? 'The one origin' : `All ${total} origins`) : `${count} of ${origins(total)}`;
}

/** English. */
export const en: Catalog = {
  language: 'en',
  direction: 'ltr',
  comma: ', ',
  semicolon: '; ',
  quote: quoteWith({ outer: ['“', '”'], inner: ['‘', '’'] }),
  languages: 'Language',
  pageTitle: (place) => (place === null ? 'Dateline: every pin opens its sentences' : `${place} – Dateline`),
  skipToList: 'Skip to the places',
  rail: 'Parties and places',
  loading: 'Reading the reports',
  retry: 'Try again',
  dataFailed: {
    title: 'The reports could not be loaded',
    advice: 'Nothing is lost: the reports are in a file beside this page. Check the connection and try again.',
  },
  map: {
    name: 'Map of the places that the reports name',
    loading: 'Drawing the map',
    none: {
      title: 'No map in this browser',
      advice:
        'The map needs WebGL 2, which this browser does not offer or has switched off. Every place and every excerpt is in the list.',
    },
    failed: {
      title: 'The map could not be loaded',
      advice: 'Every place and every excerpt is in the list.',
    },
    empty: 'Nothing is shown: every party is switched off.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all places',
    attribution: 'Basemap: Natural Earth, GeoNames, GSHHG, ETOPO5; main roads schematic',
    label: (name) => name.replace(/ Governorate$/u, ' gov.'),
    clusterLabel: count('{n} place', '{n} places'),
    controls: 'Map',
    units: { kilometres: 'km', metres: 'm' },
  },
  theme: { toDark: 'Dark colours', toLight: 'Light colours' },
  factions: {
    title: 'Parties named in the excerpt',
    all: 'All',
    only: 'only',
    onlyName: (name) => `Only ${name}`,
    none: 'No party named',
    showAll: 'Show all',
  },
  places: {
    title: 'Places',
    placed: 'On the map',
    broad: 'Too broad to pin',
    excerpts: count('{n} excerpt', '{n} excerpts'),
    reports: count('{n} report', '{n} reports'),
    sayOnly: count('excerpt says only', 'excerpts say only'),
    latest: (date) => `latest report ${date}`,
    unplaced: count('{n} name not placed', '{n} names not placed'),
    unplacedAdvice: 'These read like names of places, but the gazetteer has none that fits.',
    status: (excerpts, excerptTotal, places, placeTotal) =>
      `${excerpts} of ${excerptTotal} excerpts, ${places} of ${placeTotal} places`,
    emptyMap: 'No report names a place yet.',
    sources: 'Sources',
    named: (parties) => `names ${parties.join(', ')}`,
  },
  signs: {
    exact: 'exact point',
    'populated-place': 'place named',
    near: 'near',
    area: 'area',
    rough: 'rough region',
    country: 'too broad to pin',
  },
  kinds: {
    country: 'Country',
    division: 'Governorate or province',
    'populated-place': 'Town',
    'military-base': 'Military base',
    facility: 'Airport, dam or field',
    'border-crossing': 'Border crossing',
    mountains: 'Highland',
    desert: 'Desert',
    region: 'Region',
    river: 'River',
    'river-bank': 'River bank',
    road: 'Road',
    district: 'District',
    continent: 'Continent',
    water: 'Body of water',
    point: 'Point told in the text',
  },
  legend: {
    title: 'How to read the map',
    pin: ['Pin.', 'The text names the town or site.'],
    ring: ['Ring.', 'Parties named; the number is excerpts.'],
    near: ['Dashed.', '“Near”: the exact spot is not given.'],
    area: ['Hatched.', 'A whole governorate is named.'],
    rough: ['Dotted.', 'A region without agreed borders.'],
    broad: ['Too broad.', 'Only a country or a part of one: no pin.'],
  },
  drawer: {
    close: 'Close',
    link: 'Copy link',
    within: 'Lies in',
    alsoNamed: 'Also named',
    moreNames: count('{n} more name', '{n} more names'),
    copyCoordinates: 'Copy',
    coordinates: 'Latitude, longitude',
    copied: 'Copied',
    copyFailed: 'Copying was refused by the browser',
    several: count('{n} place at this point', '{n} places at this point'),
    excerptsNaming: (name) => `Excerpts naming ${name}`,
    filtered: (shown, total) => `${shown} of ${total}; the others name only parties that are switched off`,
    nothingInView: 'Every excerpt here names only parties that are switched off.',
    near: (count, total, circle) => `${saysNear(count, total)}; ${nearShape(circle)}.`,
    precision: {
      exact: 'The text gives coordinates.',
      'populated-place': 'The text names it; the pin stands at its centre.',
      near: 'The text says only “near”.',
      area: 'The text names the whole area; no point in it is meant.',
      rough: 'No border is agreed; the shape is a rough one.',
      country: 'A country or a part of one is too broad to point at: counted, but no pin.',
    },
    basis: 'Position from',
  },
  excerpt: {
    segments: {
      title: 'Headline',
      caption: 'Photo caption',
      article: null,
      update: 'Update',
      'original-entry': 'Original entry',
      boilerplate: 'Link to another report',
    },
    names: 'Names',
    noParty: 'No party named',
    updated: (date) => `updated ${date}`,
    republished: (publisher, date) =>
      date === null ? `republished by ${publisher}` : `republished by ${publisher}, ${date}`,
    machineTranslated: 'machine translation',
    untitled: 'untitled in this copy',
    moreContext: 'More context',
    lessContext: 'Less context',
    openAtSource: 'Open at source',
    noAddress: 'No web address in this copy',
    copyCitation: 'Copy citation',
    showInReport: 'Show in report',
    newWindow: '(opens in a new window)',
  },
  approximately: (date) => `about ${date}`,
  uncertainly: (date) => `${date}, uncertain`,
  season: (season, year) => `${SEASONS[season] ?? ''} ${year}`,
  interval: (from, to) => {
    if (from === null) return `${to ?? ''} or earlier`;
    return to === null ? `${from} or later` : `${from} – ${to}`;
  },
  roundHour: { hour12: true },
  dateAndTime: (date, time) => `${date}, ${time}`,
  incident: {
    plainTitle: null,
    title: (name) => `Incidents at ${name}`,
    open: 'Who says what',
    undated: 'Date not told',
    parties: 'Parties',
    others: 'Others',
    status: {
      proposed: 'proposed by rules',
      reviewed: (by, date) => `reviewed by ${by} on ${date}`,
    },
    reportsAndOrigins: (reportCount, originCount) => `${reports(reportCount)}, ${origins(originCount)}`,
    noClaims: 'No claim has been read from the reports of it yet.',
    excerptsHere: count('{n} excerpt of it names this place', '{n} excerpts of it name this place'),
    otherExcerpts: 'More excerpts about it',
    loose: 'Excerpts that belong to no incident',
    origins: {
      title: 'What these numbers hide',
      ofSide: (some, total, side) => `${ofOrigins(some, total)} ${some === 1 ? 'speaks' : 'speak'} for ${side}.`,
      outlets: (some, total) =>
        `${ofOrigins(some, total)} ${some === 1 ? 'is an outlet in its own words' : 'are outlets in their own words'}.`,
      unnamed: (some, total) => `${ofOrigins(some, total)} ${some === 1 ? 'has' : 'have'} no name.`,
      shared: (some, speaker) => `${reports(some)} quote one origin: ${speaker}.`,
      outlet: (publisher) => `${publisher}, in its own words`,
      claims: (claimCount, reportCount) => `${claims(claimCount)} in ${reports(reportCount)}`,
      explained: 'An origin is what claims finally rest on. Reports that carry one statement count as one origin.',
    },
    republished: (publisher, by) => `The report of ${publisher} is at hand as republished by ${by}.`,
    matrix: {
      title: 'Who says what',
      advice: 'A value leads to its sentences.',
      caption: (title) => `Who says what about “${title}”: a row for each fact, a column for each party`,
      scroll: 'Who says what; scrolls sideways',
      silent: 'silent',
      silentSides: (sides) => `${listed(sides)}: silent`,
      silentThroughout: (sides) => `${listed(sides)}: silent on every fact`,
      claims,
      steps: 'In turn',
      notCompared: 'Not compared',
    },
    types: {
      collision: 'collision',
      ambush: 'ambush',
      shelling: 'shelling',
      'air-strike': 'air strike',
      bombing: 'bombing',
      clash: 'clash',
      abduction: 'abduction',
      attack: 'attack',
      blocking: 'road blocked',
      deployment: 'deployment',
      displacement: 'displacement',
      event: 'event',
    },
    facts: {
      injured: (who) => (who === null ? 'Injured' : `${who} injured`),
      killed: (who) => (who === null ? 'Killed' : `${who} killed`),
      initiator: () => 'Who began it',
      'prior-notice': () => 'Prior notice',
      place: () => 'Place',
      date: () => 'Date',
      gunfire: () => 'Gunfire',
      conduct: () => 'Conduct',
      participants: () => 'Participants',
      equipment: () => 'Equipment',
    },
    reasons: {
      said: (who, what) => `${who}: ${what}`,
      only: (said) => `only ${said}`,
    },
    groups: { civilians: 'Civilians', total: 'In all,' },
    findings: {
      agreement: 'Agreed',
      compatible: 'Compatible',
      revised: 'Revised',
      disputed: 'Disputed',
      denied: 'Denied',
      silent: 'Silence',
      'single-origin': 'Single origin',
    },
    stances: {
      asserts: null,
      denies: 'denial',
      relays: 'relays',
      hedges: 'hedges',
      'no-information': null,
    },
    modalities: {
      actual: null,
      historical: 'of the past',
      future: 'of the future',
      hypothetical: 'supposed',
      rumour: 'rumour',
    },
    attributions: {
      explicit: null,
      adjacent: 'speaker taken from the sentence beside it',
      inferred: 'speaker inferred',
    },
    values: {
      none: 'none',
      some: 'some, number not told',
      atLeast: (number) => `at least ${number}`,
      atMost: (number) => `at most ${number}`,
      range: (from, to) => `${from} to ${to}`,
      not: (value) => `not ${value}`,
      noInformation: 'no information',
      denied: 'denied',
      notGiven: 'not told',
      against: (agents, patients) => `${agents} against ${patients}`,
      byUnknown: (patients) => `somebody against ${patients}`,
      notBy: (claim) => `not ${claim}`,
      list: listed,
      notice: 'given',
      noNotice: 'not given',
      shots: 'shots fired',
      noShots: 'no shots fired',
      near: (place) => `near ${place}`,
    },
    claims: {
      title: 'The sentences',
      ownWords: (publisher) => `${publisher}, in its own words`,
      unnamed: 'not named',
      human: 'added in review',
    },
  },
  report: {
    back: (where) => `Back to ${where ?? 'the map'}`,
    untitled: (publisher, date) => `${publisher}, ${date}`,
    position: (number, total) => `Report ${number} of ${total}`,
    copy: 'This copy',
    publisher: 'Publisher',
    published: 'Published',
    updated: 'Updated',
    republished: 'Republished',
    language: 'Language',
    address: 'Web address',
    noAddress: 'none in this copy',
    places: 'Places named',
    mentions: count('{n} time', '{n} times'),
    notPlaced: 'not placed',
    claims: 'What is claimed',
    noClaims: 'No claim has been read from this report.',
    claim: (number, said) => `Claim ${number}: ${said}`,
    toWords: 'To the words',
    toWordsOf: (number) => `To the words of claim ${number}`,
    marks: {
      title: 'Marks',
      place: 'place on the map',
      broad: 'too broad to pin, or not placed',
      claim: 'words of a claim, with its number',
      shown: 'what you came for',
    },
  },
  // What a link says is set apart from the sentence around it (Unicode isolates), so that it cannot turn that round.
  faults: {
    'unknown-place': (value) => `The link names a place that is not in this map: \u2068${value}\u2069`,
    'unknown-incident': (value) => `The link names an incident that is not in this map: \u2068${value}\u2069`,
    'unknown-report': (value) => `The link names a report that is not in this map: \u2068${value}\u2069`,
    'bad-words': (value) => `The link points at words that the report does not have: \u2068${value}\u2069`,
    'unknown-faction': (value) => `The link switches off a party that is not in this map: \u2068${value}\u2069`,
    'bad-view': (value) => `The link’s map view could not be read: \u2068${value}\u2069`,
    'unknown-language': (value) => `The link asks for a language that this page does not have: \u2068${value}\u2069`,
    'language-failed': (value) =>
      `The page could not be loaded in \u2068${value}\u2069. Check the connection and choose the language again.`,
    dismiss: 'Dismiss',
  },
  keys: {
    title: 'Keys',
    close: 'Close',
    open: 'Keys',
    rows: [
      ['↑ ↓', 'move in the list of places'],
      ['Enter', 'open the place'],
      ['Esc', 'close what is on top'],
      ['Tab', 'parties, places, map, place'],
      ['← ↑ → ↓, + −', 'on the map: move, zoom'],
      ['?', 'this list'],
    ],
  },
  sheet: {
    taller: 'Show more of the list',
    tallerPlace: 'Show more of the place',
    shorter: 'Show more of the map',
  },
};
