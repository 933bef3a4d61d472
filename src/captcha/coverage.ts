/** A closed polygon: x, y, x, y … in image units; the last point joins the first. */
export type Polygon = readonly number[];

/** How much of each unit square a shape covers, 0 to 1, row by row within a box of whole units. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cells: Float32Array;
}

export function emptyCoverage(width: number, height: number): Coverage {
  return { left: 0, top: 0, width, height, cells: new Float32Array(width * height) };
}

/**
 * Exact area coverage of polygons that do not turn twice around a point. Every edge adds the signed area to its right,
 * as differences along each row; a running sum along the row then gives the coverage.
 */
export function coverPolygons(polygons: readonly Polygon[]): Coverage {
  const coverage = emptyBox(polygons);
  const { left, top, width, height, cells } = coverage;
  for (const polygon of polygons) {
    let x0 = (polygon[polygon.length - 2] as number) - left;
    let y0 = (polygon[polygon.length - 1] as number) - top;
    for (let i = 0; i < polygon.length; i += 2) {
      const x1 = (polygon[i] as number) - left;
      const y1 = (polygon[i + 1] as number) - top;
      if (y0 < y1) addEdge(coverage, x0, y0, x1, y1, 1);
      else if (y0 > y1) addEdge(coverage, x1, y1, x0, y0, -1);
      x0 = x1;
      y0 = y1;
    }
  }
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let i = row * width, end = i + width; i < end; i++) {
      sum += cells[i] as number;
      cells[i] = Math.min(1, Math.abs(sum));
    }
  }
  return coverage;
}

/** How often the overlap is taken from the sum of two coverages when they are joined. */
export type Join = 1 | 2;
/** Dark where either is. */
export const UNITE: Join = 1;
/** What lies under the shape is turned over, dark to light and light to dark: both outlines stay visible. */
export const TURN_OVER: Join = 2;

/** Lays a shape over an area. The rim of the area stays empty. */
export function layOver(area: Coverage, shape: Coverage, join: Join): void {
  const fromX = Math.max(1, shape.left);
  const toX = Math.min(area.width - 1, shape.left + shape.width);
  const toY = Math.min(area.height - 1, shape.top + shape.height);
  const { cells } = area;
  for (let y = Math.max(1, shape.top); y < toY; y++) {
    let at = y * area.width + fromX;
    let from = (y - shape.top) * shape.width - shape.left + fromX;
    for (const end = y * area.width + toX; at < end; at++, from++) {
      const over = shape.cells[from] as number;
      if (over === 0) continue;
      const under = cells[at] as number;
      cells[at] = under + over - join * under * over;
    }
  }
}

/** The box of the polygons, with a column more for what an edge adds to its right. */
function emptyBox(polygons: readonly Polygon[]): Coverage {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const polygon of polygons) {
    for (let i = 0; i < polygon.length; i += 2) {
      left = Math.min(left, polygon[i] as number);
      right = Math.max(right, polygon[i] as number);
      top = Math.min(top, polygon[i + 1] as number);
      bottom = Math.max(bottom, polygon[i + 1] as number);
    }
  }
  left = Math.floor(left);
  top = Math.floor(top);
  const width = Math.floor(right) - left + 2;
  const height = Math.ceil(bottom) - top;
  return { left, top, width, height, cells: new Float32Array(width * height) };
}

function addEdge(box: Coverage, x0: number, y0: number, x1: number, y1: number, direction: 1 | -1): void {
  const slope = (x1 - x0) / (y1 - y0);
  let y = y0;
  let x = x0;
  while (y < y1) {
    const row = Math.floor(y);
    const yNext = Math.min(row + 1, y1);
    const xNext = yNext === y1 ? x1 : x + (yNext - y) * slope;
    addToRow(box.cells, row * box.width, x, xNext, (yNext - y) * direction);
    x = xNext;
    y = yNext;
  }
}

/** Spreads the signed height `rise` of an edge piece within one row over the cells that it crosses. */
function addToRow(cells: Float32Array, row: number, xFrom: number, xTo: number, rise: number): void {
  const left = Math.min(xFrom, xTo);
  const right = Math.max(xFrom, xTo);
  const first = Math.floor(left);
  const last = Math.floor(right);
  if (first === last) {
    const share = (left + right) / 2 - first;
    cells[row + first]! += rise * (1 - share);
    cells[row + first + 1]! += rise * share;
    return;
  }
  const perUnit = rise / (right - left);
  let x = left;
  for (let cell = first; cell <= last; cell++) {
    const end = Math.min(cell + 1, right);
    const part = (end - x) * perUnit;
    const share = (x + end) / 2 - cell;
    cells[row + cell]! += part * (1 - share);
    cells[row + cell + 1]! += part * share;
    x = end;
  }
}
