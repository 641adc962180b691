import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, now and as that changes on the screen; what is printed is laid out by style alone. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = (): void => {
      if (!matchMedia('print').matches) setMatches(media.matches);
    };
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}
