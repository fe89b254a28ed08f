import { type Block, PLAIN, paragraph, plain } from '../guideline-tree.ts';

/** A heading with its blocks; nothing when there are none. */
export function headed(title: string, blocks: readonly Block[], level = 1): Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', level, inlines: [plain(title)] }, ...blocks];
}

/** Free text as paragraphs: an empty line begins a new one, a single line break stays one. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => ({
      kind: 'paragraph',
      inlines: part
        .split('\n')
        .flatMap((line, index) => (index === 0 ? [plain(line)] : [{ kind: 'break' as const }, plain(line)])),
    }));
}

/** A paragraph that begins with a bold label. */
export function labelled(label: string, text: string): Block {
  if (text === '') return paragraph('');
  const bold = { kind: 'text', text: label, marks: { ...PLAIN, strong: true }, link: null } as const;
  return { kind: 'paragraph', inlines: [bold, plain(` ${text}`)] };
}
