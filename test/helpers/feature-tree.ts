import { composeGuideline } from '../../main/export/compose/compose-guideline.ts';
import type {
  Block,
  GuidelineTree,
  Inline,
  Marks,
  Picture,
  Section,
  Table,
} from '../../main/export/guideline-tree.ts';
import { PLAIN, paragraph, plain } from '../../main/export/guideline-tree.ts';
import { countHeaderRows, placeCells, shareColumns } from '../../main/export/table-grid.ts';
import { buildRichSource } from './guideline-source.ts';
import { pngImage } from './images.ts';

/** Text a typesetter would read as its own commands. */
export const TYPST_HOSTILE =
  '#panic("x") *vet* _schuin_ $x^2$ <l> @ref `code` ```blok``` // weg /* ook */ \\u{41} = kop -- punt ~';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><rect x="2" y="2" width="296" height="56" fill="#eaf4f2" stroke="#0e6a66"/><text x="20" y="36" font-family="&apos;Source Sans 3&apos;" font-size="16">Van knelpunt tot aanbeveling</text></svg>';

export const IMAGE: Picture = {
  kind: 'image',
  mediaType: 'image/png',
  bytes: pngImage(60, 30),
  width: 60,
  height: 30,
};

export function marked(text: string, marks: Partial<Marks>): Inline {
  return { kind: 'text', text, marks: { ...PLAIN, ...marks }, link: null };
}

/** A table of plain cells with one header row. */
export function plainTable(caption: string, rows: readonly (readonly string[])[], number = 90): Table {
  const loose = rows.map((row, r) =>
    row.map(text => ({
      header: r === 0,
      colspan: 1,
      rowspan: 1,
      width: null,
      blocks: [paragraph(text)],
    })),
  );
  const grid = placeCells(loose);
  return {
    kind: 'table',
    caption: { label: 'Tabel', number, text: caption, bookmark: `table_${number}` },
    columns: shareColumns(grid.columns, grid.rows),
    headerRows: countHeaderRows(grid.rows),
    rows: grid.rows.map(row => row.map(({ width: _, ...cell }) => cell)),
  };
}

/** Summary of findings as wide as they come: long Dutch words in twelve columns. */
export function wideTable(): Table {
  const head = ['Uitkomst', 'Studies', 'Design', 'Risk of bias', 'Inconsistentie', 'Indirectheid'];
  head.push(
    'Onnauwkeurigheid',
    'Publicatiebias',
    'Interventie',
    'Controle',
    'Absoluut',
    'Kwaliteit van bewijs',
  );
  const row = ['Arbeidsongeschiktheidspercentage', '12 (2.410)', 'gerandomiseerd', 'ernstig', 'niet ernstig'];
  row.push('zeer ernstig', 'ernstig', 'niet aangetoond', '144/1000', '220/1000');
  row.push(
    '110 minder (25 tot 180) https://example.org/een/heel/lang/adres/zonder/spaties?uitkomst=1',
    '⊕⊕◯◯ laag',
  );
  return plainTable(
    'Summary of findings in twaalf kolommen',
    [head, ...Array.from({ length: 30 }, () => row)],
    91,
  );
}

export function chapter(title: string, parts: Block[], fields: Partial<Section> = {}): Section {
  const bookmark = title.replace(/[^A-Za-z]/g, '');
  return { kind: 'section', role: 'chapter', bookmark, level: 1, number: 'X', title, parts, ...fields };
}

/** A guideline with one of everything a page can hold, and text that tries to be markup. */
export function featureTree(): GuidelineTree {
  const tree = composeGuideline(buildRichSource());
  tree.footnotes = [...tree.footnotes, { number: 90, inlines: [plain(`Noot ${TYPST_HOSTILE}`)] }];
  tree.titlePage.title = `Lage rugpijn ${TYPST_HOSTILE}`;
  const hostile = chapter(`Kop ${TYPST_HOSTILE}`, [
    { kind: 'paragraph', inlines: [plain(`Tekst ${TYPST_HOSTILE}`), { kind: 'footnote', number: 90 }] },
    { kind: 'heading', level: 2, inlines: [plain(`Tussenkop ${TYPST_HOSTILE}`)] },
    { kind: 'notice', tone: 'warning', text: `Melding ${TYPST_HOSTILE}` },
    { kind: 'raw', text: `Ruw ${TYPST_HOSTILE}` },
    plainTable(`Bijschrift ${TYPST_HOSTILE}`, [['Kop'], [`Cel ${TYPST_HOSTILE}`]]),
    { kind: 'quote', blocks: [paragraph(`Citaat ${TYPST_HOSTILE}`)] },
  ]);
  const caption = (number: number, text: string) => ({
    label: 'Figuur',
    number,
    text,
    bookmark: `figure_${number}`,
  });
  const drawing: Picture = { kind: 'drawing', svg: DRAWING, width: 300, height: 60 };
  const figures = chapter('Figuren en verwijzingen', [
    { kind: 'figure', picture: IMAGE, alt: 'Een groen vlak', width: 50, caption: caption(90, 'Een vlak') },
    { kind: 'figure', picture: drawing, alt: '', width: 100, caption: caption(91, 'De draad') },
    { kind: 'figure', picture: drawing, alt: '', width: 100, caption: null },
    {
      kind: 'paragraph',
      inlines: [
        plain('figuur 91', { kind: 'internal', bookmark: 'figure_91' }),
        plain(' en '),
        plain('iets dat er niet is', { kind: 'internal', bookmark: 'nergens' }),
        plain(' en '),
        plain('een bron', { kind: 'web', href: 'https://example.org/?a=1&b="2"#c' }),
      ],
    },
  ]);
  const changes = chapter('Wijzigingen', [
    {
      kind: 'paragraph',
      inlines: [
        marked('Overweeg', { change: 'deleted' }),
        marked('Bied', { change: 'inserted', strong: true }),
        plain(' oefentherapie aan'),
        marked(' als eerste', { change: 'inserted' }),
        marked(' keus', { change: 'inserted', em: true }),
        plain('.'),
      ],
    },
  ]);
  tree.body = [
    ...tree.body,
    hostile,
    figures,
    changes,
    chapter('Brede tabel', [paragraph('Voor de tabel.'), wideTable(), paragraph('Na de tabel.')]),
  ];
  return tree;
}
