const SVG = 'http://www.w3.org/2000/svg';

/** Signs of kinds and doings on 16 × 16, as all our surfaces have them. */
export const ICONS = {
  person:
    'M5.25 5a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0M2.75 14c.4-3 2.4-4.5 5.25-4.5s4.85 1.5 5.25 4.5z',
  title: 'M4 6a4 4 0 1 0 8 0a4 4 0 1 0-8 0M5.5 9.5l-1 5L8 12.7l3.5 1.8-1-5',
  date: 'M3.5 3h9A1.5 1.5 0 0 1 14 4.5v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-8A1.5 1.5 0 0 1 3.5 3zM2 6.75h12M5.25 1.5v3M10.75 1.5v3',
  document: 'M3.5 1.75h6l3 3v9.5h-9zM5.75 7.5h4.5M5.75 10.5h4.5',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  left: 'm10 4-4 4 4 4',
  right: 'm6 4 4 4-4 4',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  close: 'm4 4 8 8M12 4l-8 8',
  write: 'M2.5 13.5 3.3 10l7.4-7.4a1.2 1.2 0 0 1 1.7 0l1 1a1.2 1.2 0 0 1 0 1.7L6 12.7z',
  quote: 'M3 9.5V7.2C3 5.6 4 4.5 5.8 4.2M3 8.5h3v3H3zM9.2 9.5V7.2c0-1.6 1-2.7 2.8-3M9.2 8.5h3v3h-3z',
  tag: 'M2 2.5h5.2l6.6 6.6-4.7 4.7L2.5 7.2zM4.3 5.4a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0',
  flag: 'M3.5 14.5v-12M3.5 3h8.8l-2 3 2 3H3.5',
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside words that say the same: screen readers pass it over. */
export function drawing(path: string, size: number, className: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const icon = (name: IconName, className = ''): SVGSVGElement =>
  drawing(ICONS[name], 16, `i ${className}`);
