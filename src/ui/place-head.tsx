import type { PlaceFeature } from '../core/geojson/properties.ts';
import { placeNameOf } from '../state/place-name.ts';
import { select } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { AreaHere } from './area-here.tsx';
import { CopyButton } from './copy-button.tsx';
import { CopyIcon, PrecisionIcon, TargetIcon } from './icons.tsx';
import { basisInWords, precisionSign } from './place-facts.ts';
import { PlaceNames } from './place-names.tsx';
import { precisionSentence } from './precision-sentence.ts';

/** Decimals of a degree shown: about a metre, as gazetteers give them. */
const COORDINATE_DECIMALS = 5;

/**
 * "Syria › al-Hasakah Governorate": the outermost first. A place that has excerpts of its own can be opened.
 * @param props.withItself true for what lies at the place itself
 */
export function Crumbs({ feature, withItself = false }: { feature: PlaceFeature; withItself?: boolean }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  if (collection === null) return null;
  return (
    <nav class="crumbs" aria-label={words.drawer.within}>
      <ol>
        {[...feature.properties.within.toReversed(), ...(withItself ? [feature.id] : [])].map((id) => {
          const place = placeNameOf(id, collection, words.language);
          if (place === null) return null;
          const { name, lang } = place;
          const canOpen = collection.features.some((other) => other.id === id);
          return (
            <li key={id} lang={lang}>
              {canOpen ? (
                <button type="button" class="text-button" onClick={() => select(store, [id])}>
                  {name}
                </button>
              ) : (
                name
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Other names, how exactly the text says where, coordinates to copy, and where the position is from. */
export function PlaceFacts({ feature }: { feature: PlaceFeature }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  if (collection === null) return null;
  const { properties } = feature;
  const visible = store.result.value?.places.find((place) => place.feature.id === feature.id);
  const sign = precisionSign({ feature, nearRadiusKm: visible?.nearRadiusKm ?? null });
  return (
    <>
      <PlaceNames feature={feature} />
      <div class="facts">
        <PrecisionIcon sign={sign} />
        <p>{precisionSentence(feature, visible?.excerpts ?? properties.excerpts, words)}</p>
        <Coordinates feature={feature} />
        <span />
        <p class="muted">
          {words.drawer.basis}:{' '}
          <bdi lang="en" dir="ltr">
            {basisInWords(properties, collection)}
          </bdi>
        </p>
      </div>
    </>
  );
}

/** Only for a point: the middle of an area is nowhere in particular. */
function Coordinates({ feature: { geometry, properties } }: { feature: PlaceFeature }) {
  const { words } = useApp();
  if (geometry?.type !== 'Point' || properties.labelPoint === null) return null;
  const [longitude, latitude] = properties.labelPoint;
  const coordinates = `${latitude.toFixed(COORDINATE_DECIMALS)}, ${longitude.toFixed(COORDINATE_DECIMALS)}`;
  return (
    <>
      <span class="fact-icon">
        <TargetIcon />
      </span>
      <p class="coordinates">
        <span class="sr">{words.drawer.coordinates} </span>
        <span class="digits" dir="ltr">
          {coordinates}
        </span>
        <CopyButton class="button small" text={coordinates}>
          <CopyIcon /> {words.drawer.copyCoordinates}
        </CopyButton>
      </p>
      <span />
      <AreaHere at={properties.labelPoint} />
    </>
  );
}
