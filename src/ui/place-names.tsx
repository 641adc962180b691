import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PlaceName } from '../core/gazetteer/gazetteer-place.ts';
import type { PlaceFeature } from '../core/geojson/properties.ts';
import { placeName } from '../state/place-name.ts';
import { useApp } from './app-context.ts';

/** Names shown before "more". */
const SHOWN_NAMES = 3;
const PREFERRED_LANGUAGES = ['ar', 'ku', 'ckb', 'ru', 'tr'];

/** The other names of a place: first the spellings that its reports use, then one of each language, the rest on request. */
export function PlaceNames({ feature }: { feature: PlaceFeature }) {
  const { words } = useApp();
  const [isOpen, setOpen] = useState(false);
  const names = orderNames(feature, words.language);
  if (names.length === 0) return null;
  const shown = isOpen ? names : names.slice(0, SHOWN_NAMES);
  return (
    <p class="also">
      <span class="sr">{words.drawer.alsoNamed}: </span>
      {shown.map(({ name, lang }, index) => (
        <Fragment key={name}>
          {index > 0 && (
            <span class="dot" aria-hidden="true">
              ·
            </span>
          )}
          <bdi lang={lang ?? undefined}>{name}</bdi>
        </Fragment>
      ))}
      {names.length > shown.length && (
        <button type="button" class="text-button" onClick={() => setOpen(true)}>
          {words.drawer.moreNames(names.length - shown.length)}
        </button>
      )}
    </p>
  );
}

function orderNames({ properties }: PlaceFeature, language: string): PlaceName[] {
  const own = placeName(properties, language).name.toLowerCase();
  const spellings = properties.excerpts.map(({ mention }) => ({
    name: mention.exact,
    lang: null,
  }));
  const known = [...properties.names].sort((one, other) => rank(one.lang) - rank(other.lang));
  const firstOfLanguage = known.filter(
    (entry, index) =>
      rank(entry.lang) < PREFERRED_LANGUAGES.length && known.findIndex((other) => other.lang === entry.lang) === index,
  );
  const seen = new Set([own]);
  return [{ name: properties.name, lang: 'en' }, ...spellings, ...firstOfLanguage, ...known].filter(({ name }) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rank(language: string | null): number {
  const at = PREFERRED_LANGUAGES.indexOf(language ?? '');
  return at === -1 ? PREFERRED_LANGUAGES.length : at;
}
