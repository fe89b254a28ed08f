import type { FlowTexts } from './flow-texts.ts';
import { wrapText } from './wrap.ts';

const SIZE = 13;
const LEADING = 17;
const PADDING = 10;
const BOX = 214;
const GAP = 26;
const ROW_GAP = 26;
/** The stages stand along the left edge. */
const STAGE = 30;
const INDENT = 12;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Placed {
  row: number;
  column: number;
  lines: { text: string; indent: number }[];
  isHead?: boolean;
}

/**
 * The PRISMA 2020 flow as a drawing: black lines and text on white, so that it prints and is read without colour;
 * title and description are in it for screen readers. Layout after the templates of the PRISMA 2020 statement
 * (BMJ 2021;372:n71): new or updated, databases alone or with other methods.
 */
export function drawFlow(texts: FlowTexts): string {
  const first = texts.previous === null ? 0 : 1;
  const placed: Placed[] = [];
  const put = (row: number, column: number, lines: readonly string[], isHead = false) =>
    placed.push({ row, column, lines: lines.flatMap(wrapped), isHead });
  put(0, first, [texts.heads.databases], true);
  put(1, first, texts.identified);
  put(1, first + 1, texts.removed);
  put(2, first, texts.screened);
  put(2, first + 1, texts.excluded);
  const arms = [
    { column: first, arm: texts.reports },
    ...(texts.other === null ? [] : [{ column: first + 2, arm: texts.other }]),
  ];
  for (const { column, arm } of arms) {
    put(3, column, arm.sought);
    put(3, column + 1, arm.notRetrieved);
    put(4, column, arm.assessed);
    put(4, column + 1, arm.excluded);
  }
  if (texts.other !== null) {
    put(0, first + 2, [texts.heads.other], true);
    put(1, first + 2, texts.other.identified);
  }
  put(5, first, texts.included);
  if (texts.previous !== null && texts.total !== null) {
    put(0, 0, [texts.heads.previous], true);
    put(1, 0, texts.previous);
    put(6, first, texts.total);
  }

  const rows = 1 + Math.max(...placed.map(({ row }) => row));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...placed.filter(box => box.row === row).map(boxHeight)),
  );
  const tops = heights.map((_, row) =>
    heights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, 1),
  );
  const place = ({ row, column }: { row: number; column: number }): Box => ({
    x: STAGE + GAP / 2 + column * (BOX + GAP),
    y: tops[row] ?? 0,
    width: BOX,
    height: heights[row] ?? 0,
  });
  const columns = 1 + Math.max(...placed.map(({ column }) => column));
  const width = STAGE + GAP / 2 + columns * (BOX + GAP) - GAP + 1;
  const height = (tops[rows - 1] ?? 0) + (heights[rows - 1] ?? 0) + 1;
  const at = (row: number, column: number) => place({ row, column });
  const arrows = [
    ...[1, 2, 3, 4].map(row => down(at(row, first), at(row + 1, first))),
    ...[1, 2, 3, 4].map(row => right(at(row, first), at(row, first + 1))),
    ...(texts.other === null
      ? []
      : [
          down(at(1, first + 2), at(3, first + 2)),
          down(at(3, first + 2), at(4, first + 2)),
          right(at(3, first + 2), at(3, first + 3)),
          right(at(4, first + 2), at(4, first + 3)),
          intoSide(at(4, first + 2), at(5, first)),
        ]),
    ...(texts.total === null ? [] : [down(at(5, first), at(6, first)), intoLeft(at(1, 0), at(6, first))]),
  ];
  const { identification, screening, included } = texts.stages;
  const stages = [
    stage(identification, at(1, 0), at(1, 0)),
    stage(screening, at(2, 0), at(4, 0)),
    stage(included, at(5, 0), at(rows - 1, 0)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="prisma-title prisma-description" font-family="'Source Sans 3', Arial, sans-serif" font-size="${SIZE}">`,
    `<title id="prisma-title">${escaped(texts.title)}</title>`,
    `<desc id="prisma-description">${escaped(texts.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...stages,
    ...arrows,
    ...placed.map(box => drawBox(box, place(box))),
    '</svg>',
  ].join('\n');
}

function wrapped(line: string): { text: string; indent: number }[] {
  const indent = line.startsWith('  ') ? INDENT : 0;
  return wrapText(line, BOX - 2 * PADDING - indent, SIZE).map(text => ({ text, indent }));
}

function boxHeight({ lines }: Placed): number {
  return lines.length * LEADING + 2 * PADDING;
}

function drawBox({ lines, isHead }: Placed, { x, y, width, height }: Box): string {
  const top = isHead ? y + (height - lines.length * LEADING) / 2 : y + PADDING;
  const words = lines.map(({ text, indent }, at) => {
    const left = isHead ? x + width / 2 : x + PADDING + indent;
    const anchor = isHead ? ' text-anchor="middle" font-weight="600"' : '';
    return `<text x="${left}" y="${top + at * LEADING + SIZE - 1}" fill="#000000"${anchor}>${escaped(text)}</text>`;
  });
  const radius = isHead ? 8 : 0;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="#ffffff" stroke="#000000" stroke-width="${isHead ? 2 : 1}"/>${words.join('')}`;
}

function stage(name: string, from: Box, to: Box): string {
  const height = to.y + to.height - from.y;
  const middle = from.y + height / 2;
  return `<rect x="1" y="${from.y}" width="${STAGE - 2}" height="${height}" rx="6" fill="#ffffff" stroke="#000000" stroke-width="2"/><text x="${STAGE / 2}" y="${middle}" fill="#000000" font-weight="600" text-anchor="middle" dominant-baseline="central" transform="rotate(-90 ${STAGE / 2} ${middle})">${escaped(name)}</text>`;
}

function arrow(points: readonly (readonly [number, number])[], head: string): string {
  return `<polyline points="${points.map(point => point.join(',')).join(' ')}" fill="none" stroke="#000000" stroke-width="1.5"/><polygon points="${head}" fill="#000000"/>`;
}

function down(from: Box, to: Box): string {
  const x = from.x + from.width / 2;
  return arrow(
    [
      [x, from.y + from.height],
      [x, to.y - 6],
    ],
    `${x - 5},${to.y - 8} ${x + 5},${to.y - 8} ${x},${to.y}`,
  );
}

function right(from: Box, to: Box): string {
  const y = from.y + from.height / 2;
  return arrow(
    [
      [from.x + from.width, y],
      [to.x - 6, y],
    ],
    `${to.x - 8},${y - 5} ${to.x - 8},${y + 5} ${to.x},${y}`,
  );
}

/** From the bottom of one box into the right side of another. */
function intoSide(from: Box, to: Box): string {
  const x = from.x + from.width / 2;
  const y = to.y + to.height / 2;
  const edge = to.x + to.width;
  return arrow(
    [
      [x, from.y + from.height],
      [x, y],
      [edge + 6, y],
    ],
    `${edge + 8},${y - 5} ${edge + 8},${y + 5} ${edge},${y}`,
  );
}

/** From the bottom of one box into the left side of another. */
function intoLeft(from: Box, to: Box): string {
  const x = from.x + from.width / 2;
  const y = to.y + to.height / 2;
  return arrow(
    [
      [x, from.y + from.height],
      [x, y],
      [to.x - 6, y],
    ],
    `${to.x - 8},${y - 5} ${to.x - 8},${y + 5} ${to.x},${y}`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
