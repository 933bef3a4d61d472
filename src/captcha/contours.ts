import type { Coverage } from './coverage.ts';

/** Edges of a cell, in the order of `cellEdges`. */
type Side = 0 | 1 | 2 | 3;
const [top, right, bottom, left] = [0, 1, 2, 3] as const;

/**
 * By which corners of a cell are dark (1 top left, 2 top right, 4 bottom right, 8 bottom left): from which side to which
 * the line runs, dark on its left. Two dark corners across from each other are joined.
 */
const segments: readonly (readonly Side[])[] = [
  [],
  [top, left],
  [right, top],
  [right, left],
  [bottom, right],
  [top, right, bottom, left],
  [bottom, top],
  [bottom, left],
  [left, bottom],
  [top, bottom],
  [left, top, right, bottom],
  [right, bottom],
  [left, right],
  [top, right],
  [left, top],
  [],
];

/**
 * The lines along which coverage is one half, by marching squares: closed, about one point per unit. Which shape drew
 * what cannot be told from them: they hold what the pixels hold. The outermost cells must be empty.
 */
export function traceContours({ width, height, cells }: Coverage): number[][] {
  const { next, starts } = joinEdges(width, height, cells);
  const contours: number[][] = [];
  for (const start of starts) {
    const contour: number[] = [];
    for (let edge = start; next[edge] !== -1; ) {
      addCrossing(contour, edge, width, height, cells);
      const following = next[edge] as number;
      next[edge] = -1;
      edge = following;
    }
    if (contour.length > 0) contours.push(contour);
  }
  return contours;
}

/** Every edge between neighbouring cells that a line crosses, and the edge that the line crosses next. */
function joinEdges(width: number, height: number, cells: Float32Array) {
  const vertical = width * height;
  const next = new Int32Array(2 * vertical).fill(-1);
  const starts: number[] = [];
  const cellEdges = [0, vertical + 1, width, vertical] as const;
  for (let y = 0; y + 1 < height; y++) {
    let i = y * width;
    let pair = corner(cells, i, 1) | corner(cells, i + width, 8);
    for (const end = i + width - 1; i < end; i++) {
      const ahead = corner(cells, i + 1, 2) | corner(cells, i + width + 1, 4);
      const crossed = segments[pair | ahead] as readonly Side[];
      for (let s = 0; s < crossed.length; s += 2) {
        const from = i + cellEdges[crossed[s] as Side];
        next[from] = i + cellEdges[crossed[s + 1] as Side];
        starts.push(from);
      }
      pair = (ahead & 2) / 2 + (ahead & 4) * 2;
    }
  }
  return { next, starts };
}

const corner = (cells: Float32Array, i: number, bit: number) => ((cells[i] as number) >= 0.5 ? bit : 0);

/** Appends where on the edge the coverage is one half. */
function addCrossing(contour: number[], edge: number, width: number, height: number, cells: Float32Array) {
  const horizontal = edge < width * height;
  const i = horizontal ? edge : edge - width * height;
  const from = cells[i] as number;
  const share = (0.5 - from) / ((cells[i + (horizontal ? 1 : width)] as number) - from);
  const x = (i % width) + 0.5;
  const y = Math.floor(i / width) + 0.5;
  if (horizontal) contour.push(x + share, y);
  else contour.push(x, y + share);
}
