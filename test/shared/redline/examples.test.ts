import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { redline } from '../../../shared/redline/redline.ts';
import {
  doc,
  em,
  h,
  item,
  link,
  note,
  ol,
  p,
  quote,
  strong,
  table,
  tell,
  ul,
} from '../../helpers/redline/notation.ts';

/** What a careful person would have marked, one line per change that can be decided by itself. */
const EXAMPLES: readonly [story: string, base: Node, target: Node, changes: readonly string[]][] = [
  ['nothing', doc(p('a', 'Blijf bewegen.')), doc(p('a', 'Blijf bewegen.')), []],
  [
    'a word put in takes the space after it',
    doc(p('a', 'De patiënt loopt.')),
    doc(p('a', 'De oude patiënt loopt.')),
    ['text "" → "oude "'],
  ],
  [
    'a word at the end takes the space before it',
    doc(p('a', 'De patiënt loopt.')),
    doc(p('a', 'De patiënt loopt goed.')),
    ['text "" → " goed"'],
  ],
  [
    'a word taken out',
    doc(p('a', 'Het bewijs is zeer laag.')),
    doc(p('a', 'Het bewijs is laag.')),
    ['text "zeer " → ""'],
  ],
  [
    'a word replaced',
    doc(p('a', 'Het bewijs is laag (GRADE).')),
    doc(p('a', 'Het bewijs is matig (GRADE).')),
    ['text "laag" → "matig"'],
  ],
  [
    'a number is one word',
    doc(p('a', 'Het verschil was 0,45 punt.')),
    doc(p('a', 'Het verschil was 0,47 punt.')),
    ['text "0,45" → "0,47"'],
  ],
  [
    'two neighbouring words replaced are one change',
    doc(p('a', 'Geef korte uitleg aan de patiënt over herstel.')),
    doc(p('a', 'Geef heldere voorlichting aan de patiënt over herstel.')),
    ['text "korte uitleg" → "heldere voorlichting"'],
  ],
  [
    'two words for one',
    doc(p('a', 'Overweeg manuele therapie bij volwassenen.')),
    doc(p('a', 'Overweeg oefentherapie bij volwassenen.')),
    ['text "manuele therapie" → "oefentherapie"'],
  ],
  [
    'changes far apart stay apart',
    doc(p('a', 'Overweeg rust bij volwassenen met acute pijn.')),
    doc(p('a', 'Ontraad rust bij volwassenen met chronische pijn.')),
    ['text "Overweeg" → "Ontraad"', 'text "acute" → "chronische"'],
  ],
  [
    'a whole sentence put in between',
    doc(p('a', 'Adviseer rust. Adviseer oefening.')),
    doc(p('a', 'Adviseer rust. Adviseer warmte. Adviseer oefening.')),
    ['text "" → "Adviseer warmte. "'],
  ],
  ['a sign only', doc(p('a', 'Blijf bewegen')), doc(p('a', 'Blijf bewegen.')), ['text "" → "."']],
  [
    'a text that shares next to nothing is replaced',
    doc(p('a', 'Over de prognose is weinig bekend.')),
    doc(p('a', 'Zie hiervoor de tabel met uitkomsten per onderzoek.')),
    ['text "Over de prognose is weinig bekend" → "Zie hiervoor de tabel met uitkomsten per onderzoek"'],
  ],
  ['a text emptied', doc(p('a', 'Weg ermee.')), doc(p('a', '')), ['text "Weg ermee." → ""']],
  [
    'bold only',
    doc(p('a', 'Geef geen opioïden bij pijn.')),
    doc(p('a', 'Geef ', strong('geen opioïden'), ' bij pijn.')),
    ['mark none → strong "geen opioïden"'],
  ],
  [
    'half a word in italics is no other word',
    doc(p('a', 'rugpijn')),
    doc(p('a', 'rug', em('pijn'))),
    ['mark none → em "rugpijn"'],
  ],
  [
    'another link on the same words',
    doc(p('a', link('https://a.nl/', 'de bron'))),
    doc(p('a', link('https://b.nl/', 'de bron'))),
    ['mark link → link "de bron"'],
  ],
  [
    'bold and another word',
    doc(p('a', 'Geef geen opioïden.')),
    doc(p('a', strong('Geef'), ' nooit opioïden.')),
    ['text "geen" → "nooit"', 'mark none → strong "Geef"'],
  ],
  [
    'a footnote comes',
    doc(p('a', 'Bewijs.')),
    doc(p('a', 'Bewijs', note('n', 'Bron: NHG.'), '.')),
    ['text "" → "Bron: NHG."'],
  ],
  [
    'a word in a footnote',
    doc(p('a', 'Bewijs', note('n', 'Bron: NHG 2017.'))),
    doc(p('a', 'Bewijs', note('n', 'Bron: NHG 2022.'))),
    ['text "2017" → "2022"'],
  ],
  ['a paragraph comes', doc(p('a', 'Een.')), doc(p('a', 'Een.'), p('b', 'Twee.')), ['insert "Twee."']],
  ['a paragraph goes', doc(p('a', 'Een.'), p('b', 'Twee.')), doc(p('b', 'Twee.')), ['delete "Een."']],
  [
    'a paragraph moves',
    doc(p('a', 'Een.'), p('b', 'Twee.'), p('c', 'Drie.')),
    doc(p('c', 'Drie.'), p('a', 'Een.'), p('b', 'Twee.')),
    ['move "Drie."'],
  ],
  [
    'a paragraph moves and a word in it changes',
    doc(p('a', 'Een.'), p('b', 'Twee.'), p('c', 'De derde alinea.')),
    doc(p('c', 'De laatste alinea.'), p('a', 'Een.'), p('b', 'Twee.')),
    ['move "De derde alinea."', 'text "derde" → "laatste"'],
  ],
  [
    'a move is found without ids',
    doc(
      p(null, 'De eerste alinea gaat over rust.'),
      p(null, 'De tweede over oefenen.'),
      p(null, 'De derde alinea gaat over het werk.'),
    ),
    doc(
      p(null, 'De derde alinea gaat over het werk.'),
      p(null, 'De eerste alinea gaat over rust.'),
      p(null, 'De tweede over oefenen.'),
    ),
    ['move "De derde alinea gaat over het werk."'],
  ],
  [
    'a paragraph is split',
    doc(p('a', 'De eerste zin. De tweede zin.')),
    doc(p('a', 'De eerste zin.'), p('b', 'De tweede zin.')),
    ['split'],
  ],
  [
    'a split with the id on the second half',
    doc(p('a', 'De eerste zin. De tweede zin.')),
    doc(p('b', 'De eerste zin.'), p('a', 'De tweede zin.')),
    ['split'],
  ],
  [
    'two paragraphs are joined',
    doc(p('a', 'De eerste zin.'), p('b', 'De tweede zin.')),
    doc(p('a', 'De eerste zin. De tweede zin.')),
    ['join'],
  ],
  [
    'a join with a word changed is a join and a word',
    doc(p('a', 'De patiënt loopt.'), p('b', 'Hij heeft pijn bij het lopen.')),
    doc(p('a', 'De patiënt loopt. Hij heeft pijn bij traplopen.')),
    ['join', 'text "het lopen" → "traplopen"'],
  ],
  [
    'a join without ids',
    doc(p(null, 'De patiënt loopt.'), p(null, 'Hij heeft pijn bij het lopen.')),
    doc(p(null, 'De patiënt loopt. Hij heeft pijn bij lopen.')),
    ['join', 'text "het " → ""'],
  ],
  [
    'a split with a word changed',
    doc(p('a', 'Een twee drie vier. Vijf zes zeven acht.')),
    doc(p('a', 'Een twee drie vier.'), p('b', 'Vijf zes zeven negen.')),
    ['split', 'text "acht" → "negen"'],
  ],
  [
    'a paragraph becomes a heading',
    doc(p('a', 'Inleiding')),
    doc(h('a', 1, 'Inleiding')),
    ['type paragraph → heading'],
  ],
  [
    'a heading gets another level',
    doc(h('a', 1, 'Inleiding')),
    doc(h('a', 2, 'Inleiding')),
    ['attribute level 1 → 2'],
  ],
  [
    'bullets become numbers',
    doc(ul('l', item('i', p('a', 'Een.')))),
    doc(ol('l', item('i', p('a', 'Een.')))),
    ['type bullet_list → ordered_list'],
  ],
  [
    'an item comes',
    doc(ul('l', item('i', p('a', 'Een.')))),
    doc(ul('l', item('i', p('a', 'Een.')), item('j', p('b', 'Twee.')))),
    ['insert "Twee."'],
  ],
  [
    'an item moves up',
    doc(ul('l', item('i', p('a', 'Een.')), item('j', p('b', 'Twee.')), item('k', p('c', 'Drie.')))),
    doc(ul('l', item('k', p('c', 'Drie.')), item('i', p('a', 'Een.')), item('j', p('b', 'Twee.')))),
    ['move "Drie."'],
  ],
  [
    'a paragraph is put in a quote',
    doc(p('a', 'Een.'), p('b', 'Twee.')),
    doc(p('a', 'Een.'), quote('q', p('b', 'Twee.'))),
    ['insert "Twee." + move "Twee."'],
  ],
  [
    'a quote is taken off',
    doc(quote('q', p('a', 'Een.')), p('b', 'Twee.')),
    doc(p('a', 'Een.'), p('b', 'Twee.')),
    ['delete "Een." + move "Een."'],
  ],
  [
    'an item is indented',
    doc(ul('l', item('i', p('a', 'Een.')), item('j', p('b', 'Twee.')))),
    doc(ul('l', item('i', p('a', 'Een.'), ul('m', item('j', p('b', 'Twee.')))))),
    ['insert "Twee." + move "Twee."'],
  ],
  [
    'a row comes',
    doc(table('t', 'xy', { r: ['a', 'b'] })),
    doc(table('t', 'xy', { r: ['a', 'b'], s: ['c', 'd'] })),
    ['row insert "cd"'],
  ],
  [
    'a column comes, as one change',
    doc(table('t', 'xy', { r: ['a', 'b'], s: ['c', 'd'] })),
    doc(table('t', 'xzy', { r: ['a', 'n', 'b'], s: ['c', 'm', 'd'] })),
    ['column insert "n" + column insert "m"'],
  ],
  [
    'a column goes and a cell gets another word',
    doc(table('t', 'xyz', { r: ['a', 'b', 'e'], s: ['c', 'd', 'f'] })),
    doc(table('t', 'xz', { r: ['a', 'e'], s: ['c', 'g'] })),
    ['column delete "b" + column delete "d"', 'text "f" → "g"'],
  ],
  [
    'a row moves',
    doc(table('t', 'x', { r: ['a'], s: ['b'], u: ['c'] })),
    doc(table('t', 'x', { u: ['c'], r: ['a'], s: ['b'] })),
    ['row move "c"'],
  ],
];

test.each(EXAMPLES)('%s', (_story, base, target, changes) => {
  expect(redline(base, target).changes.map(tell).sort()).toEqual([...changes].sort());
});
