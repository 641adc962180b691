import type { Page } from '@playwright/test';

/** Something that a reader does, by pointer or keys; what is done before and after it is not timed. */
export interface Interaction {
  readonly name: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
  readonly undo?: (page: Page) => Promise<unknown>;
}

const party = '.faction input';
const closeDrawer = (page: Page): Promise<unknown> => page.keyboard.press('Escape');
const clear = (page: Page): Promise<unknown> => page.locator('.chips .text-button').click();
const turnTo = (tab: 'incidents' | 'places') => (page: Page) => page.locator(`#tab-${tab}`).click();
const openPlace = (page: Page): Promise<unknown> => page.locator('.places .row').first().click();
const openIncident = (page: Page): Promise<unknown> => page.locator('.incident-list .row').nth(2).click();
const search = (page: Page): Promise<unknown> => page.locator('.search input').fill('');

/** In the order of a visit. */
export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'switch a party off',
    prepare: (page) => page.locator(party).nth(1).focus(),
    act: (page) => page.keyboard.press('Space'),
    undo: (page) => page.keyboard.press('Space'),
  },
  {
    name: 'only one party',
    prepare: (page) => page.locator('.faction .only').nth(1).focus(),
    act: (page) => page.keyboard.press('Enter'),
    undo: clear,
  },
  {
    name: 'move the timeline’s first day',
    prepare: (page) => page.locator('.time-handle[data-edge="start"]').focus(),
    act: (page) => page.keyboard.press('ArrowRight'),
    undo: clear,
  },
  {
    name: 'switch a kind of place off',
    act: (page) => page.locator('.precisions button').nth(2).click(),
    undo: clear,
  },
  {
    name: 'open the other filters',
    act: (page) => page.locator('.more-filters summary').click(),
    undo: (page) => page.locator('.more-filters summary').click(),
  },
  {
    name: 'type a letter of a search',
    prepare: async (page) => {
      await search(page);
      await page.keyboard.type('patr');
    },
    act: (page) => page.keyboard.press('o'),
    undo: search,
  },
  { name: 'turn to the places', prepare: turnTo('incidents'), act: turnTo('places') },
  { name: 'open a place', prepare: turnTo('places'), act: openPlace, undo: closeDrawer },
  {
    name: 'switch a party off, a place open',
    prepare: async (page) => {
      await openPlace(page);
      await page.locator(party).nth(1).focus();
    },
    act: (page) => page.keyboard.press('Space'),
    undo: async (page) => {
      await page.keyboard.press('Space');
      await closeDrawer(page);
    },
  },
  {
    name: 'close it',
    prepare: openPlace,
    act: closeDrawer,
  },
  {
    name: 'point at the next row',
    prepare: (page) => page.locator('.places .row').first().focus(),
    act: (page) => page.keyboard.press('ArrowDown'),
  },
  { name: 'turn to the incidents', prepare: turnTo('places'), act: turnTo('incidents') },
  { name: 'open an incident', prepare: turnTo('incidents'), act: openIncident, undo: closeDrawer },
  {
    name: 'open the widest place',
    act: (page) => page.locator('.tray li button').first().click(),
    undo: closeDrawer,
  },
];
