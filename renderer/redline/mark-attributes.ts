import type { Absent, BlockMarks } from './block-marks.ts';
import type { InlineMark } from './inline-marks.ts';
import type { RedlineLabels } from './redline-labels.ts';

/**
 * How marks are put on elements, in the editor and in plain text alike. What is gone is drawn by the style sheet
 * from a `data-` attribute, never by elements of its own: those made a key press up to twenty times as slow. Beside
 * each such attribute stands what a screen reader says in its place.
 */
export type MarkAttributes = Record<string, string>;

/** Longer deleted texts are shown by their beginning; the list of changes has all of it. */
const LONGEST = 600;
const EXCERPT = 60;

/** Attributes of the element of a stretch of text. */
export function inlineAttributes(mark: InlineMark, labels: RedlineLabels): MarkAttributes {
  switch (mark.kind) {
    case 'inserted':
      return { class: 'rl-ins' };
    case 'gone':
      return drawn('gone', [shorten(mark.text, LONGEST)], saysGone(mark.text, labels));
    case 'marked':
      return { class: 'rl-marked', title: labels.marked };
    case 'inner':
      return { class: 'rl-marked', title: labels.inner };
  }
}

/** Attributes of the element of a block; null when nothing is to be drawn on itself. */
export function blockAttributes(
  marks: BlockMarks,
  isText: boolean,
  labels: RedlineLabels,
): MarkAttributes | null {
  const found: MarkAttributes[] = [];
  if (marks.state !== 'kept') found.push({ class: `rl-${marks.state}` });
  const opening = marks.inline.filter(mark => mark.kind === 'gone' && mark.to === 0);
  const above = [...marks.above.filter(absent => !isNoted(absent, marks)), ...opening.map(asAbsent)];
  if (marks.above.length > 0) found.push(absentAttributes('above', above, labels));
  else if (opening.length > 0) found.push(openingAttributes(opening, labels));
  if (marks.below.length > 0) found.push(absentAttributes('below', marks.below, labels));
  const notes = notesOf(marks, labels);
  if (marks.before) found.push({ class: 'rl-reshaped' });
  if (notes.length > 0 && isText)
    found.push(
      drawn(
        'note',
        notes.map(note => note.sign),
        notes.map(note => note.say).join(', '),
      ),
    );
  else if (notes.length > 0) found.push({ title: notes.map(note => note.say).join(', ') });
  return found.length === 0 ? null : joinAttributes(found);
}

/** Attributes for what stood at an end of a container. */
export function absentAttributes(
  place: 'above' | 'below',
  absent: readonly Absent[],
  labels: RedlineLabels,
): MarkAttributes {
  const isMove = absent.every(({ how }) => how === 'moved');
  const lines = absent.map(({ how, text }) =>
    how === 'moved'
      ? `↰ ${labels.movedAway} ${shorten(text.replace(/\s+/g, ' '), EXCERPT)}`
      : shorten(text, LONGEST),
  );
  const says = absent.map(({ how, text }) =>
    how === 'moved' ? `${labels.movedAway} ${shorten(text, EXCERPT)}` : saysGone(text, labels),
  );
  const attributes = drawn(place, lines, says.join('; '), '\n');
  return isMove ? { ...attributes, class: `${attributes.class} rl-away` } : attributes;
}

function openingAttributes(marks: readonly InlineMark[], labels: RedlineLabels): MarkAttributes {
  const text = marks.map(mark => mark.text).join('');
  return drawn('opening', [shorten(text, LONGEST)], saysGone(text, labels));
}

function asAbsent({ text, variables: [variable = -1] }: InlineMark): Absent {
  return { how: 'deleted', text, variable };
}

/** One drawing is struck through or not: where deleted and moved text stood together, the moved one is a note. */
function isNoted(absent: Absent, { above, inline }: BlockMarks): boolean {
  const isStruck =
    above.some(({ how }) => how === 'deleted') || inline.some(({ kind, to }) => kind === 'gone' && to === 0);
  return absent.how === 'moved' && isStruck;
}

interface Note {
  sign: string;
  say: string;
}

/** What is noted at the end of a text block. */
function notesOf(marks: BlockMarks, labels: RedlineLabels): Note[] {
  const { state, before, isSplit } = marks;
  const notes: Note[] = [];
  for (const absent of marks.above.filter(other => isNoted(other, marks))) {
    const text = `${labels.movedAbove} ${shorten(absent.text.replace(/\s+/g, ' '), EXCERPT)}`;
    notes.push({ sign: `↰ ${text}`, say: text });
  }
  if (isSplit) notes.push({ sign: '¶', say: labels.split });
  if (state === 'moved') notes.push({ sign: `↳ ${labels.movedHere}`, say: labels.movedHere });
  if (before) notes.push({ sign: labels.was(before), say: labels.was(before) });
  return notes;
}

function drawn(name: string, signs: readonly string[], say: string, between = ' '): MarkAttributes {
  return { class: `rl-${name}`, [`data-${name}`]: signs.join(between), [`data-${name}-say`]: ` ${say} ` };
}

function joinAttributes(all: readonly MarkAttributes[]): MarkAttributes {
  const classes = all.flatMap(attributes => attributes.class ?? []).join(' ');
  return { ...Object.assign({}, ...all), ...(classes === '' ? {} : { class: classes }) };
}

function saysGone(text: string, labels: RedlineLabels): string {
  return `${labels.deleted} ${shorten(text, LONGEST)}`;
}

function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
