/** The shapes of the groups' marks about the origin, of about equal area, in units of the map. Server and script draw the same. */
export const SHAPES: readonly string[] = [
  'M1 0A1 1 0 1 1-1 0 1 1 0 0 1 1 0',
  'M0-1.25 1.15.85h-2.3z',
  'M-.9-.9h1.8v1.8h-1.8z',
  'M0-1.3 1.3 0 0 1.3-1.3 0z',
  'M-.45-1.2h.9v.75h.75v.9h-.75v.75h-.9v-.75h-.75v-.9h.75z',
];

/** The shape of a letter; a sixth group would share the first one's, and Polis finds five at most. */
export const shapeOf = (letter: string): string => SHAPES[(letter.charCodeAt(0) - 65) % SHAPES.length]!;

/** Radius of the mark of one person, of two or three on the same spot, and of more. */
export const RADII = [0.8, 1.1, 1.5] as const;
export const levelOf = (people: number): 0 | 1 | 2 => (people >= 4 ? 2 : people >= 2 ? 1 : 0);

/** Room around the grid, for marks at its edge. */
export const PADDING = 3;
