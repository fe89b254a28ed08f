import type {
  Revision,
  WordBlock,
  WordDocument,
  WordInline,
  WordParagraph,
  WordRow,
  WordTable,
} from './word-model.ts';

/** Where an end of a paragraph was put in: before the change there was none. */
export interface SplitInline {
  kind: 'split';
  revision: Revision;
}

/**
 * A paragraph as it was before the tracked changes: of several Word has now, when ends of paragraphs were put in.
 * All that is in it stands in order, what was put in since and what was taken out.
 */
export interface BaseParagraph {
  inlines: (WordInline | SplitInline)[];
  /** The paragraphs Word has for it now. */
  paragraphs: WordParagraph[];
  /** The table it stands in, the outermost one. */
  table: WordTable | null;
  row: WordRow | null;
}

/** The paragraphs of blocks as they were; rows that were put in since are left out. */
export function baseParagraphs(blocks: readonly WordBlock[]): BaseParagraph[] {
  const found: BaseParagraph[] = [];
  let open: BaseParagraph | null = null;
  const visit = (list: readonly WordBlock[], table: WordTable | null, row: WordRow | null): void => {
    for (const block of list) {
      if (block.kind === 'table') {
        open = null;
        for (const inner of block.rows)
          if (inner.revision?.kind !== 'insert')
            for (const cell of inner.cells) visit(cell.blocks, table ?? block, inner);
        continue;
      }
      const base: BaseParagraph = open ?? { inlines: [], paragraphs: [], table, row };
      if (open === null) found.push(base);
      base.inlines.push(...block.inlines);
      base.paragraphs.push(block);
      const { mark } = block;
      open = mark?.kind === 'insert' || mark?.kind === 'move-to' ? base : null;
      if (open && mark) base.inlines.push({ kind: 'split', revision: mark });
    }
    open = null;
  };
  visit(blocks, null, null);
  return found;
}

/** Whether a stretch was not there before the changes. */
export function isNew(revisions: readonly Revision[]): boolean {
  return revisions.some(({ kind }) => kind === 'insert' || kind === 'move-to');
}

/** Whether a stretch is to go. */
export function isGone(revisions: readonly Revision[]): boolean {
  return revisions.some(({ kind }) => kind === 'delete' || kind === 'move-from');
}

/** The text of blocks as it is to become; cells are parted by a tab and paragraphs by a line end. */
export function targetText(blocks: readonly WordBlock[]): string {
  return blocks
    .map(block =>
      block.kind === 'paragraph'
        ? block.inlines
            .map(inline => (inline.kind === 'text' && !isGone(inline.revisions) ? inline.text : ''))
            .join('')
        : tableRows(block)
            .map(row => row.join('\t'))
            .join('\n'),
    )
    .join('\n');
}

/** The cells of a table as they are to become; a cell over several columns stands in the first of them. */
export function tableRows({ rows }: WordTable): string[][] {
  return rows
    .filter(({ revision }) => revision?.kind !== 'delete')
    .map(({ cells }) =>
      cells.flatMap(({ blocks, colspan, continued }) => [
        continued ? '' : targetText(blocks).trim(),
        ...Array.from({ length: colspan - 1 }, () => ''),
      ]),
    );
}

/** The tables of a file, those within tables left out. */
export function listTables({ body }: WordDocument): WordTable[] {
  return body.filter(block => block.kind === 'table');
}
