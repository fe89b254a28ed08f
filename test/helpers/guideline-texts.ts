import { Node } from 'prosemirror-model';
import { textSchema } from '../../shared/text/schema.ts';

const words = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });
const t = (text: string) => p(words(text));
const item = (...content: unknown[]) => ({ type: 'list_item', content });
const cell = (text: string, attrs: Record<string, unknown> = {}) => ({
  type: 'table_cell',
  attrs,
  content: [t(text)],
});
const header = (text: string, attrs: Record<string, unknown> = {}) => ({
  ...cell(text, attrs),
  type: 'table_header',
});
const row = (...content: unknown[]) => ({ type: 'table_row', content });
const doc = (...content: unknown[]) => {
  const node = Node.fromJSON(textSchema, { type: 'doc', content });
  node.check();
  return node;
};

/** Headings that skip a level, marks, links, footnotes, a line break, a quote and nested lists. */
export function richBody(): Node {
  return doc(
    p(
      words('Lage rugpijn komt '),
      words('veel', { type: 'strong' }),
      words(' voor'),
      {
        type: 'footnote',
        content: [words('Gemeten in de huisartsenpraktijk; zie ook '), words('Nivel', { type: 'em' })],
      },
      words(' en heeft een '),
      words('grote', { type: 'em' }, { type: 'strong' }),
      words(' invloed op werk en dagelijks leven (zie '),
      words('de bron', { type: 'link', attrs: { href: 'https://example.org/bron?a=1&b=2' } }),
      words('). Een waarde van 10'),
      words('2', { type: 'superscript' }),
      words(' en H'),
      words('2', { type: 'subscript' }),
      words('O.'),
      { type: 'hard_break' },
      words('Na een regeleinde gaat de zin verder.'),
    ),
    { type: 'heading', attrs: { level: 3 }, content: [words('Aanleiding')] },
    t('De vorige richtlijn dateert van 2013. De belangrijkste redenen voor herziening zijn:'),
    {
      type: 'bullet_list',
      content: [
        item(t('recente wetenschappelijke ontwikkelingen'), {
          type: 'ordered_list',
          attrs: { order: 1 },
          content: [
            item(t('pijneducatie')),
            item(t('oefentherapie'), {
              type: 'bullet_list',
              content: [item(t('neuromotorische controle')), item(t('graded activity'))],
            }),
          ],
        }),
        item(t('knelpunten in de praktijk'), t('Deze staan in de bijlage.')),
      ],
    },
    { type: 'heading', attrs: { level: 1 }, content: [words('Werkwijze')] },
    {
      type: 'ordered_list',
      attrs: { order: 3 },
      content: [item(t('derde stap')), item(t('vierde stap'))],
    },
    { type: 'ordered_list', content: [item(t('opnieuw bij een'))] },
    {
      type: 'blockquote',
      content: [t('‘Ik wil weten wat ik zelf kan doen,’ zei een patiënt in de focusgroep.')],
    },
    p(words('Slot van de paragraaf.'), { type: 'footnote', content: [words('Tweede noot.')] }),
  );
}

/** A table with two header rows and cells merged both ways, and one without caption or header. */
export function tableBody(): Node {
  return doc(
    t('De werkgroep adviseert de onderdelen in de tabel hieronder uit te vragen.'),
    {
      type: 'table',
      attrs: { caption: 'Effect van oefentherapie per uitkomst' },
      content: [
        row(
          header('Uitkomst', { rowspan: 2 }),
          header('Effect', { colspan: 2 }),
          header('Kwaliteit', { rowspan: 2 }),
        ),
        row(header('Relatief'), header('Per 1000')),
        row(
          cell('Functioneren, kort', { rowspan: 2 }),
          cell('SMD −0,32 (−0,45 tot −0,19)'),
          cell('–'),
          cell('⊕⊕⊕◯'),
        ),
        row(cell('SMD −0,21 (−0,40 tot −0,02)'), cell('–'), cell('⊕⊕◯◯')),
        row(
          cell('Recidief in 1 jaar'),
          cell('RR 0,78 (0,64 tot 0,95); 110 minder (25 tot 180)', { colspan: 2 }),
          cell('⊕⊕◯◯'),
        ),
      ],
    },
    t('Na de tabel.'),
    { type: 'table', content: [row(cell('links'), cell('rechts')), row(cell('alleen links'))] },
  );
}

/** The wording of a recommendation with a list in it. */
export function wordingBody(): Node {
  return doc(
    t(
      'Bied oefentherapie aan als eerste keus bij iedere patiënt met lage rugpijn, ongeacht de duur van de klachten. Houd daarbij rekening met:',
    ),
    {
      type: 'bullet_list',
      content: [
        item(t('de voorkeur van de patiënt')),
        item(t('het risicoprofiel'), {
          type: 'bullet_list',
          content: [item(t('laag, matig of hoog'))],
        }),
      ],
    },
    t('Evalueer na drie weken.'),
  );
}
