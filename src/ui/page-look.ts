import type { PictureLook } from '../export/picture-content.ts';

/** Colours and fonts of the page as it is shown now, from styles/tokens.css. */
export function pageLook(): PictureLook {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const color = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const font = (token: string): string => getComputedStyle(probe).getPropertyValue(token);
  const look = {
    ink: color('--ink'),
    inkSoft: color('--ink-2'),
    rule: color('--rule-strong'),
    paper: color('--paper'),
    sans: font('--font-ui'),
    serif: font('--font-quote'),
  };
  probe.remove();
  return look;
}
