import type { ComponentChildren } from 'preact';
import { PRECISION_SHAPES, type PrecisionSign } from './precision-shapes.ts';

function Icon({ children, flip = false }: { children: ComponentChildren; flip?: boolean }) {
  return (
    <svg class={flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}

// Outlines after Lucide (https://lucide.dev, ISC licence): the shapes readers know for these actions.
export const CloseIcon = () => (
  <Icon>
    <path d="M18 6 6 18M6 6l12 12" />
  </Icon>
);
export const BackIcon = () => (
  <Icon flip>
    <path d="m12 19-7-7 7-7M19 12H5" />
  </Icon>
);
export const ForwardIcon = () => (
  <Icon flip>
    <path d="M5 12h14M12 5l7 7-7 7" />
  </Icon>
);
export const LinkIcon = () => (
  <Icon>
    <path d="M10 13a5 5 0 0 0 7.5.5l3-3a5 5 0 0 0-7-7l-1.7 1.7M14 11a5 5 0 0 0-7.5-.5l-3 3a5 5 0 0 0 7 7l1.7-1.7" />
  </Icon>
);
export const CopyIcon = () => (
  <Icon>
    <rect x="8" y="8" width="14" height="14" rx="2" />
    <path d="M4 16a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2" />
  </Icon>
);
export const OpenIcon = () => (
  <Icon flip>
    <path d="M15 3h6v6M10 14 21 3M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />
  </Icon>
);
export const ContextIcon = () => (
  <Icon>
    <path d="M4 6h16M4 12h10M4 18h16" />
  </Icon>
);
export const ReportIcon = () => (
  <Icon flip>
    <path d="M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8ZM14 2v6h6M8 13h8M8 17h5" />
  </Icon>
);
export const PlusIcon = () => (
  <Icon>
    <path d="M5 12h14M12 5v14" />
  </Icon>
);
export const MinusIcon = () => (
  <Icon>
    <path d="M5 12h14" />
  </Icon>
);
export const FitIcon = () => (
  <Icon>
    <path d="M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3" />
  </Icon>
);
export const MoonIcon = () => (
  <Icon>
    <path d="M20.5 14.5A8.5 8.5 0 1 1 9.5 3.500a7 7 0 0 0 11 11Z" />
  </Icon>
);
export const SunIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 2v2M12 20v2M4.9 4.900l1.4 1.400M17.7 17.700l1.4 1.400M2 12h2M20 12h2M6.3 17.700l-1.4 1.400M19.1 4.900l-1.4 1.4" />
  </Icon>
);
export const KeyboardIcon = () => (
  <Icon>
    <rect x="2" y="5" width="20" height="14" rx="2" />
    <path d="M6 9h.01M10 9h.01M14 9h.01M18 9h.01M6 13h.01M18 13h.01M9 13h6M8 16h8" />
  </Icon>
);
export const TargetIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="6" />
    <path d="M12 2v6M12 16v6M2 12h6M16 12h6" />
  </Icon>
);
export const ChevronIcon = () => (
  <Icon flip>
    <path d="m9 18 6-6-6-6" />
  </Icon>
);
export const AreaIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" stroke-dasharray="4 3" />
    <path d="M12 12h5" />
    <circle cx="12" cy="12" r="1" />
  </Icon>
);
export const ShareIcon = () => (
  <Icon>
    <path d="M12 15V3M7 8l5-5 5 5M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="11" cy="11" r="7" />
    <path d="m16 16 5 5" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m4 12 5 5L20 6" />
  </Icon>
);

export function GlobeIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c2.500 2.700 3.750 5.700 3.750 9S14.500 18.300 12 21c-2.500-2.700-3.750-5.700-3.750-9S9.500 5.700 12 3Z" />
    </Icon>
  );
}

export function PrecisionIcon({ sign }: { sign: PrecisionSign }) {
  return (
    <svg class="precision-icon" viewBox="0 0 24 18" aria-hidden="true">
      {PRECISION_SHAPES[sign].map(({ path, look }) => (
        <path key={path} class={look} d={path} />
      ))}
    </svg>
  );
}
