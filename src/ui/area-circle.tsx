import { useState } from 'preact/hooks';
import { AREA_LIMITS } from '../state/area.ts';
import { radiusKm, setCircle, setRadius } from '../state/area-actions.ts';
import { LAST_STEP, radiusOfStep, readCoordinates, stepOfRadius } from '../state/area-input.ts';
import { placeName } from '../state/place-name.ts';
import { useApp } from './app-context.ts';
import { inKilometres } from './area-words.ts';

/** The circle's middle – the open place, a point or the middle of the map, typed coordinates – and its radius. */
export function AreaCircle({ onPoint }: { onPoint: () => void }) {
  const { store, words, actions } = useApp();
  const place = store.selectedFeature.value;
  const at = place?.geometry?.type === 'Point' ? place.properties.labelPoint : null;
  const hasMap = store.mapState.value === 'ready';
  return (
    <>
      <h3>{words.area.circle}</h3>
      <Radius />
      <div class="area-centres">
        {at !== null && (
          <button type="button" class="button small" onClick={() => setCircle(store, at)}>
            {words.area.aroundPlace(place === null ? '' : placeName(place.properties, words.language).name)}
          </button>
        )}
        {hasMap && (
          <>
            <button type="button" class="button small" onClick={onPoint}>
              {words.area.aroundPoint}
            </button>
            <button
              type="button"
              class="button small"
              onClick={() => {
                const middle = actions.mapCentre();
                if (middle !== null) setCircle(store, middle);
              }}
            >
              {words.area.aroundMiddle}
            </button>
          </>
        )}
      </div>
      <Coordinates />
    </>
  );
}

/** A slider in steps that grow with the radius, and a field for any radius. */
function Radius() {
  const { store, words } = useApp();
  const [isWrong, setWrong] = useState(false);
  const km = radiusKm(store);
  const { leastRadiusKm, greatestRadiusKm } = AREA_LIMITS;
  return (
    <>
      <div class="area-radius">
        <label for="area-radius">{words.area.radius}</label>
        <input
          id="area-radius"
          type="range"
          min="0"
          max={LAST_STEP}
          value={stepOfRadius(km)}
          aria-valuetext={inKilometres(km, words)}
          onInput={(event) => {
            store.isChanging.value = true;
            setRadius(store, radiusOfStep(event.currentTarget.valueAsNumber));
            setWrong(false);
          }}
          onChange={() => {
            store.isChanging.value = false;
          }}
        />
        <input
          type="number"
          min={leastRadiusKm}
          max={greatestRadiusKm}
          step="any"
          value={km}
          aria-label={words.area.radiusInKm}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'area-radius-fault' : undefined}
          onChange={(event) => setWrong(!setRadius(store, event.currentTarget.valueAsNumber))}
        />
        <span aria-hidden="true">km</span>
      </div>
      {isWrong && (
        <p class="area-fault" id="area-radius-fault" role="alert">
          {words.area.badRadius}
        </p>
      )}
    </>
  );
}

function Coordinates() {
  const { store, words } = useApp();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <form
      class="area-coordinates"
      onSubmit={(event) => {
        event.preventDefault();
        const at = readCoordinates(typed);
        setWrong(at !== null && setCircle(store, at) ? null : typed);
      }}
    >
      <label for="area-coordinates">{words.area.coordinates}</label>
      <input
        id="area-coordinates"
        type="text"
        dir="ltr"
        autocomplete="off"
        maxLength={60}
        placeholder={words.area.coordinatesExample}
        value={typed}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : 'area-coordinates-fault'}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button small">
        {words.area.set}
      </button>
      {wrong !== null && (
        <p class="area-fault" id="area-coordinates-fault" role="alert">
          {words.area.badCoordinates(wrong)}
        </p>
      )}
    </form>
  );
}
