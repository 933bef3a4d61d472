import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { language } from './language.ts';

export interface ChartSeries {
  readonly label: string;
  /** A custom property of the stylesheet, e.g. `--good`. */
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** A line with a pattern of its own, so that colour is never all that tells two apart. */
  readonly dash?: readonly number[];
}

interface ChartProps {
  /** Seconds from the epoch at which each step begins. */
  readonly times: readonly number[];
  readonly series: readonly ChartSeries[];
  /** Bars stand on one another, in the order of the series. */
  readonly kind: 'lines' | 'bars';
  readonly formatTime: (seconds: number) => string;
  readonly formatValue: (value: number) => string;
  /** The values that the lines of the axis may be apart. */
  readonly increments: readonly number[];
}

const HEIGHT = 200;
const DAY_SECONDS = 86_400;
const STRIDES = [1, 2, 3, 6, 12, 24, 48, 72, 96];

/** A picture over time. It says nothing to a screen reader: the table beside it does. */
export function Chart({ times, series, kind, formatTime, formatValue, increments }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const isMirrored = language.value === 'ar';
  useEffect(() => {
    const element = box.current!;
    let plot: uPlot | undefined;
    const draw = () => {
      plot?.destroy();
      plot = new uPlot(toOptions(element), toData(), element);
    };
    draw();
    const resizing = new ResizeObserver(() => plot?.setSize({ width: element.clientWidth, height: HEIGHT }));
    resizing.observe(element);
    // What is drawn is drawn in the colours of the moment.
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    return () => {
      resizing.disconnect();
      dark.removeEventListener('change', draw);
      plot?.destroy();
    };
  }, [times, series, isMirrored]);

  return <div class="chart" ref={box} dir="ltr" aria-hidden="true" />;

  function toData(): uPlot.AlignedData {
    const values = kind === 'bars' ? stack(series) : series.map((own) => [...own.values]);
    return [[...times], ...values];
  }

  function toOptions(element: HTMLElement): uPlot.Options {
    const colorOf = readColors(element);
    const axis = {
      stroke: colorOf('--muted'),
      font: `12px ${getComputedStyle(element).fontFamily}`,
      grid: { stroke: colorOf('--line'), width: 1 },
      ticks: { show: false },
    };
    return {
      width: element.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      padding: [8, 12, 0, 12],
      scales: {
        x: { time: false, dir: isMirrored ? -1 : 1 },
        y: { range: (_, __, most) => [0, Math.max(most ?? 0, increments[0]! * 2) * 1.1] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          splits: () => toSplits(times, element.clientWidth),
          values: (_, splits) => splits.map(formatTime),
        },
        {
          ...axis,
          side: isMirrored ? 1 : 3,
          size: 64,
          incrs: [...increments],
          values: (_, splits) => splits.map(formatValue),
        },
      ],
      series: [{}, ...series.map((own) => toSeries(own, colorOf(own.color)))],
    };
  }

  function toSeries({ label, dash }: ChartSeries, color: string): uPlot.Series {
    if (kind === 'bars') {
      return {
        label,
        stroke: color,
        fill: color,
        width: 0,
        points: { show: false },
        paths: uPlot.paths.bars!({ size: [0.7, 28] }),
      };
    }
    return {
      label,
      stroke: color,
      width: 2,
      spanGaps: true,
      points: { show: times.length < 40, size: 5 },
      ...(dash === undefined ? {} : { dash: [...dash] }),
    };
  }
}

/** Where times are written: at whole parts of the day, as many as there is room for. */
function toSplits(times: readonly number[], width: number): number[] {
  const [first = 0, second = 0] = times;
  const isDaily = second - first >= DAY_SECONDS;
  const room = Math.max(2, Math.floor(width / 100));
  const stride = STRIDES.find((steps) => times.length / steps <= room) ?? times.length;
  return times.filter((seconds, index) =>
    isDaily
      ? (times.length - 1 - index) % stride === 0
      : stride <= 24
        ? new Date(seconds * 1000).getHours() % stride === 0
        : new Date(seconds * 1000).getHours() === 0 && Math.floor(index / 24) % (stride / 24) === 0,
  );
}

/** Each series on top of those after it: the first drawn is the whole, and the others cover their part of it. */
function stack(series: readonly ChartSeries[]): number[][] {
  return series.map((own, index) =>
    own.values.map((_, at) => series.slice(index).reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
  );
}

/** Custom properties as colours that a canvas understands. */
function readColors(element: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = element.ownerDocument.createElement('span');
    probe.style.color = `var(${name})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
