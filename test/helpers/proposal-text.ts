import type { Node } from 'prosemirror-model';
import { textBuilder } from '../../shared/text/build.ts';
import { textSchema } from '../../shared/text/schema.ts';

const SENTENCES = [
  'Oefentherapie verbetert het fysiek functioneren van mensen met lage-rugpijn op korte termijn.',
  'De kwaliteit van het bewijs is laag omdat de onderzoeken klein zijn en de uitkomsten uiteenlopen.',
  'De werkgroep weegt de voordelen zwaarder dan de belasting voor de patiënt.',
  'Bespreek met de patiënt welke vorm van bewegen bij zijn dagelijks leven past.',
  'Er zijn geen aanwijzingen dat een bepaalde vorm van oefenen beter werkt dan een andere.',
  'Manuele therapie is alleen zinvol in combinatie met een actieve behandeling.',
];

/** A section as guidelines have them: headings, paragraphs with notes, lists and a table; ids count up. */
export function sectionText(): Node {
  let count = 0;
  const b = textBuilder(() => `b${count++}`);
  const say = (at: number) => SENTENCES[at % SENTENCES.length] ?? '';
  const paragraphs = (from: number, many: number) =>
    Array.from({ length: many }, (_, at) =>
      b.paragraph(`${say(from + at)} ${say(from + at + 1)} (alinea ${from + at + 1})`),
    );
  return b.doc(
    b.heading(1, 'Achtergrond'),
    ...paragraphs(0, 8),
    b.heading(1, 'Overwegingen'),
    b.paragraph('De werkgroep verwijst naar eerder onderzoek.', b.footnote('Cochrane Review, 2021.')),
    ...paragraphs(8, 6),
    b.bullets(
      'Uitleg over het beloop',
      'Adviezen om actief te blijven',
      'Oefentherapie gedurende zes weken',
      'Geleidelijke opbouw van activiteiten',
    ),
    b.table(
      'Effect van oefentherapie',
      ['Uitkomst', 'Effect', 'Zekerheid'],
      ['Pijn', 'klein', 'laag'],
      ['Functioneren', 'klein tot matig', 'laag'],
      ['Werkhervatting', 'onbekend', 'zeer laag'],
    ),
    b.heading(2, 'Kosten'),
    ...paragraphs(14, 8),
  );
}

/** The same section after an author went over it: fifty changes of every kind. */
export function editedSection(base: Node): Node {
  const { nodes, marks } = textSchema;
  const blocks = [...base.children];
  const at = (find: (node: Node) => boolean) => blocks.findIndex(find);
  const numbered = (n: number) => at(node => node.textContent.endsWith(`(alinea ${n})`));
  const retext = (index: number, change: (text: string) => string) => {
    const block = blocks[index];
    if (block) blocks[index] = block.type.create(block.attrs, textSchema.text(change(block.textContent)));
  };
  for (const n of [1, 2, 3, 5, 6, 9, 10, 12, 13, 16, 17, 18, 20, 21]) {
    retext(numbered(n), text =>
      text
        .replace('lage-rugpijn', 'aanhoudende lage-rugpijn')
        .replace('laag omdat', 'zeer laag, omdat')
        .replace('zwaarder', 'iets zwaarder')
        .replace(' met de patiënt', '')
        .replace('zijn geen aanwijzingen', 'is geen bewijs')
        .replace('alleen zinvol', 'te overwegen')
        .replace(/\(alinea/, n % 2 === 0 ? 'Dit geldt ook voor ouderen. (alinea' : '(alinea'),
    );
  }
  const bold = numbered(4);
  const block = blocks[bold];
  if (block)
    blocks[bold] = block.type.create(block.attrs, [
      textSchema.text(block.textContent.slice(0, 22), [marks.strong.create()]),
      textSchema.text(block.textContent.slice(22)),
    ]);
  const [moved] = blocks.splice(numbered(7), 1);
  if (moved) blocks.splice(numbered(15), 0, moved);
  blocks.splice(numbered(8), 1);
  const [first, second] = [numbered(11), numbered(14)];
  const whole = blocks[first];
  if (whole) {
    const cut = whole.textContent.indexOf('. ') + 1;
    blocks.splice(
      first,
      1,
      whole.type.create(whole.attrs, textSchema.text(whole.textContent.slice(0, cut))),
      nodes.paragraph.create({ id: 'new-half' }, textSchema.text(whole.textContent.slice(cut + 1))),
    );
  }
  if (second >= 0)
    blocks.splice(
      numbered(14),
      0,
      nodes.paragraph.create(
        { id: 'new-one' },
        textSchema.text('Deze alinea is nieuw: zij gaat over de inzet van e-health bij de begeleiding.'),
      ),
    );
  const heading = at(node => node.textContent === 'Kosten');
  const old = blocks[heading];
  if (old) blocks[heading] = nodes.heading.create({ ...old.attrs, level: 1 }, old.content);
  const note = at(node => node.textContent.startsWith('De werkgroep verwijst'));
  const noted = blocks[note];
  if (noted)
    blocks[note] = noted.copy(
      noted.content.replaceChild(
        1,
        nodes.footnote.create(
          noted.child(1).attrs,
          textSchema.text('Cochrane Review, 2021, bijgewerkt in 2024.'),
        ),
      ),
    );
  const list = at(node => node.type === nodes.bullet_list);
  const items = blocks[list];
  if (items) {
    const item = nodes.list_item.create(
      { id: 'new-item' },
      nodes.paragraph.create({ id: 'new-item-text' }, textSchema.text('Evaluatie na drie weken')),
    );
    const [first, ...others] = items.children;
    if (first) blocks[list] = items.type.create(items.attrs, [first, item, ...others.slice(0, 2)]);
  }
  const table = at(node => node.type === nodes.table);
  const rows = blocks[table];
  if (rows) {
    const added = nodes.table_row.create(
      { id: 'new-row' },
      ['Kwaliteit van leven', 'klein', 'laag'].map((text, column) =>
        nodes.table_cell.create(
          { id: `new-cell-${column}` },
          nodes.paragraph.create({ id: `new-cell-text-${column}` }, textSchema.text(text)),
        ),
      ),
    );
    const [head, , ...others] = rows.children;
    if (head) blocks[table] = rows.type.create(rows.attrs, [head, ...others, added]);
  }
  blocks.pop();
  return nodes.doc.createChecked(null, blocks);
}
