import { fileName } from '../export/file-name.ts';
import { listCsv } from '../export/list-csv.ts';
import { drawMapPicture } from '../export/map-picture.ts';
import type { AppInWords } from './app-context.ts';
import { listRows } from './list-rows.ts';
import { mapPictureContent } from './map-picture-content.ts';
import { pageLook } from './page-look.ts';
import { saveFile } from './save-file.ts';
import { today } from './today.ts';
import { namingOf } from './use-naming.ts';
import { citationsInView } from './view-citations.ts';

/**
 * Saves a picture of the map as it is shown.
 * @returns the file's name
 * @throws Error where there is no map, or the browser cannot draw so large a picture
 */
export async function savePicture({ store, words, actions, theme }: AppInWords): Promise<string> {
  const image = actions.mapImage();
  if (image === null) throw new Error('got no map to take a picture of, expected one that is drawn');
  const day = today();
  const content = mapPictureContent(store, words, {
    theme: theme.value,
    day,
    address: actions.shownAddress(false),
  });
  const canvas = await drawMapPicture(image, content, pageLook());
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (picture === null) throw new Error(`got no PNG of ${canvas.width} × ${canvas.height} pixels, expected one`);
  return save({ store }, 'map', 'png', picture, day);
}

/** Saves the excerpts in view as CSV. @returns the file's name */
export function saveList({ store, words, actions }: AppInWords): string {
  const { collection, result } = store;
  const rows =
    collection.value === null || result.value === null
      ? []
      : listRows(collection.value, result.value, namingOf(store, words), actions.permalink);
  return save({ store }, 'excerpts', 'csv', new Blob([listCsv(rows)], { type: 'text/csv;charset=utf-8' }));
}

/** Saves the citations of the excerpts in view as plain text. @returns the file's name */
export function saveCitations(context: AppInWords): string {
  const text = new Blob([citations(context)], { type: 'text/plain;charset=utf-8' });
  return save(context, 'citations', 'txt', text);
}

/** The citations of the excerpts in view. */
export function citations({ store, words, actions }: AppInWords): string {
  const result = store.result.value;
  return result === null ? '' : citationsInView(result, namingOf(store, words), actions.permalink);
}

function save(
  { store }: Pick<AppInWords, 'store'>,
  kind: string,
  extension: string,
  file: Blob,
  day = today(),
): string {
  const incident = store.selectedIncident.value?.title;
  const name = fileName(kind, incident ?? store.selectedFeature.value?.properties.name ?? null, day, extension);
  saveFile(name, file);
  return name;
}
