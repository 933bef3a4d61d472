// Writes src/captcha/glyphs.generated.ts: the outlines of the security code's letters and digits, taken from
// several OFL fonts. Run after changing the fonts or the alphabets: node scripts/build-glyphs.ts

import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';
import chToPath from 'svg-captcha/lib/ch-to-path.js';
import { alphabets, type Script } from '../src/captcha/alphabet.ts';

interface Source {
  readonly name: string;
  readonly script: Script;
  readonly file: string;
}

/** Faces with skeletons as far apart as legible capitals allow; all under the SIL Open Font License 1.1. */
const sources: readonly Source[] = [
  {
    name: 'Comic Neue Bold',
    script: 'latin',
    file: import.meta.resolve('@fontsource/comic-neue/files/comic-neue-latin-700-normal.woff'),
  },
  {
    name: 'Fredoka Medium',
    script: 'latin',
    file: import.meta.resolve('@fontsource/fredoka/files/fredoka-latin-500-normal.woff'),
  },
  {
    name: 'Patrick Hand',
    script: 'latin',
    file: import.meta.resolve('@fontsource/patrick-hand/files/patrick-hand-latin-400-normal.woff'),
  },
  {
    name: 'Lato Bold',
    script: 'latin',
    file: import.meta.resolve('@expo-google-fonts/lato/700Bold/Lato_700Bold.ttf'),
  },
  {
    name: 'Kalam',
    script: 'latin',
    file: import.meta.resolve('@fontsource/kalam/files/kalam-latin-400-normal.woff'),
  },
  {
    name: 'Mali Medium',
    script: 'latin',
    file: import.meta.resolve('@fontsource/mali/files/mali-latin-500-normal.woff'),
  },
  {
    name: 'Amaranth',
    script: 'latin',
    file: import.meta.resolve('@fontsource/amaranth/files/amaranth-latin-400-normal.woff'),
  },
  {
    name: 'Quicksand Bold',
    script: 'latin',
    file: import.meta.resolve('@fontsource/quicksand/files/quicksand-latin-700-normal.woff'),
  },
  {
    name: 'Amiri Bold',
    script: 'arabic-indic',
    file: import.meta.resolve('@fontsource/amiri/files/amiri-arabic-700-normal.woff'),
  },
  {
    name: 'Cairo Medium',
    script: 'arabic-indic',
    file: import.meta.resolve('@fontsource/cairo/files/cairo-arabic-500-normal.woff'),
  },
  {
    name: 'Lemonada',
    script: 'arabic-indic',
    file: import.meta.resolve('@fontsource/lemonada/files/lemonada-arabic-400-normal.woff'),
  },
  {
    name: 'IBM Plex Sans Arabic Medium',
    script: 'arabic-indic',
    file: import.meta.resolve(
      '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff',
    ),
  },
  {
    name: 'Noto Naskh Arabic SemiBold',
    script: 'arabic-indic',
    file: import.meta.resolve(
      '@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
    ),
  },
  {
    name: 'Tajawal Medium',
    script: 'arabic-indic',
    file: import.meta.resolve('@fontsource/tajawal/files/tajawal-arabic-500-normal.woff'),
  },
  {
    name: 'Markazi Text SemiBold',
    script: 'arabic-indic',
    file: import.meta.resolve('@fontsource/markazi-text/files/markazi-text-arabic-600-normal.woff'),
  },
  {
    name: 'El Messiri SemiBold',
    script: 'arabic-indic',
    file: import.meta.resolve('@fontsource/el-messiri/files/el-messiri-arabic-600-normal.woff'),
  },
];

/** The tallest sign of a font is this high in the table. */
const height = 256;
/** No straight piece is longer, so that the warp bends straight strokes as well. */
const longestPiece = 28;

type Point = [number, number];

function parseContours(pathData: string): Point[][] {
  const contours: Point[][] = [];
  let contour: Point[] = [];
  const lineTo = (x: number, y: number) => {
    const [x0, y0] = contour.at(-1) as Point;
    const pieces = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / 100));
    for (let i = 1; i <= pieces; i++)
      contour.push([x0 + ((x - x0) * i) / pieces, y0 + ((y - y0) * i) / pieces]);
  };
  const curveTo = (at: (t: number) => Point) => {
    for (let i = 1; i <= 6; i++) contour.push(at(i / 6));
  };
  for (const [, command, tail] of pathData.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const n = (tail?.match(/-?\d*\.?\d+/g) ?? []).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const [x0, y0] = contour.at(-1) ?? [0, 0];
    if (command === 'M') {
      contour = [[n[0], n[1]]];
      contours.push(contour);
    } else if (command === 'L') lineTo(n[0], n[1]);
    else if (command === 'Z') lineTo(...(contour[0] as Point));
    else if (command === 'Q')
      curveTo((t) => {
        const u = 1 - t;
        return [u * u * x0 + 2 * u * t * n[0] + t * t * n[2], u * u * y0 + 2 * u * t * n[1] + t * t * n[3]];
      });
    else
      curveTo((t) => {
        const u = 1 - t;
        const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
        return [a * x0 + b * n[0] + c * n[2] + d * n[4], a * y0 + b * n[1] + c * n[3] + d * n[5]];
      });
  }
  return contours;
}

function box(points: readonly Point[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Drops points until neighbours are about `longestPiece` apart at most and half of it where the line bends. */
function toTable(contour: readonly Point[], scale: number, centre: Point): number[] {
  const kept: Point[] = [];
  for (const [x, y] of contour) {
    // toPathData of opentype.js 2 turns the outline upside down.
    const point: Point = [Math.round((x - centre[0]) * scale), Math.round((centre[1] - y) * scale)];
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 4) kept.push(point);
  }
  const even = kept.filter((point, i) => {
    const before = kept[(i + kept.length - 1) % kept.length] as Point;
    const after = kept[(i + 1) % kept.length] as Point;
    const turn = Math.abs(
      (point[0] - before[0]) * (after[1] - before[1]) - (point[1] - before[1]) * (after[0] - before[0]),
    );
    const apart = Math.hypot(after[0] - before[0], after[1] - before[1]);
    return i % 2 === 0 || apart > longestPiece || turn > 2 * apart;
  });
  return even.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - even[i - 1]![0], y - even[i - 1]![1]]));
}

// ch-to-path shakes every point by Math.random; the table is to be the same on every run.
Math.random = () => 0.5;

const fonts = sources.map(({ name, script, file }) => {
  const bytes = readFileSync(new URL(file));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const outlines = [...alphabets[script].drawn].map((sign) => {
    if (font.charToGlyphIndex(sign) === 0) throw new Error(`${name} has no ${sign}`);
    const contours = parseContours(
      chToPath(sign, { font, fontSize: 1000, x: 0, y: 0, ascender: 0, descender: 0 }),
    );
    return { sign, contours, ...box(contours.flat()) };
  });
  const scale = height / Math.max(...outlines.map(({ top, bottom }) => bottom - top));
  const glyphs = Object.fromEntries(
    outlines.map(({ sign, contours, left, right, top, bottom }) => {
      const centre: Point = [(left + right) / 2, (top + bottom) / 2];
      return [
        sign,
        {
          width: Math.round((right - left) * scale),
          contours: contours.map((c) => toTable(c, scale, centre)),
        },
      ];
    }),
  );
  return { name, script, licence: 'OFL-1.1', glyphs };
});

const lines = fonts.map(({ glyphs, ...head }) => {
  const rows = Object.entries(glyphs).map(
    ([sign, glyph]) => `    ${JSON.stringify(sign)}: ${JSON.stringify(glyph)},`,
  );
  return `  { ...${JSON.stringify(head)} as const, glyphs: {\n${rows.join('\n')}\n  } },`;
});
writeFileSync(
  new URL('../src/captcha/glyphs.generated.ts', import.meta.url),
  `// Generated by scripts/build-glyphs.ts from fonts under the SIL Open Font License 1.1:\n// ${fonts
    .map(({ name }) => name)
    .join(
      ', ',
    )}.\n// Per sign: width and contours, each a first point and then steps (dx, dy), about the centre of its box.\nimport type { GlyphFont } from './glyph-font.ts';\n\nexport const glyphFonts: readonly GlyphFont[] = [\n${lines.join('\n')}\n];\n`,
);
