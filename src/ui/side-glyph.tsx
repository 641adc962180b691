import { useApp } from './app-context.ts';
import { Glyph, NoPartyGlyph } from './glyph.tsx';

/** A party's sign by its id; the hollow one for those who belong to none. */
export function SideGlyph({ side }: { side: string | null }) {
  const { store } = useApp();
  const faction = store.collection.value?.factions.find(({ id }) => id === side);
  return faction === undefined ? <NoPartyGlyph /> : <Glyph faction={faction} />;
}
