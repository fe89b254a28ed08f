/** One piece of text that can be found, under the id of the block or footnote one is taken to. */
export interface SearchBlock {
  /** Empty when the block has no id; then one is taken to the document. */
  blockId: string;
  text: string;
}

interface JsonNode {
  type?: unknown;
  text?: unknown;
  attrs?: { id?: unknown; caption?: unknown; alt?: unknown } | null;
  content?: unknown;
}

/**
 * The words of a stored body by block: paragraphs and headings, footnotes apart, captions and descriptions under
 * their table or figure. It
 * reads the JSON as it is, so a text that no longer fits the schema can still be found.
 */
export function searchBlocks(body: unknown): SearchBlock[] {
  const found = new Map<string, string[]>();
  const put = (id: unknown, text: string) => {
    const key = typeof id === 'string' ? id : '';
    const words = text.replace(/\s+/g, ' ').trim();
    if (words === '') return;
    const known = found.get(key);
    if (known) known.push(words);
    else found.set(key, [words]);
  };
  const visit = (value: unknown): void => {
    const node = asNode(value);
    if (!node) return;
    const children = childrenOf(node);
    if (typeof node.attrs?.caption === 'string') put(node.attrs.id, node.attrs.caption);
    if (typeof node.attrs?.alt === 'string') put(node.attrs.id, node.attrs.alt);
    const isInline = children.some(child => child.type === 'text' || child.type === 'hard_break');
    if (isInline) put(node.attrs?.id, children.map(inlineText).join(''));
    for (const child of children) visit(child);
  };
  visit(body);
  return [...found].map(([blockId, texts]) => ({ blockId, text: texts.join(' ') }));
}

/** Text of one inline child; a footnote stands apart and leaves nothing, a break leaves a space. */
function inlineText(child: JsonNode): string {
  if (child.type === 'hard_break') return ' ';
  return typeof child.text === 'string' ? child.text : '';
}

function childrenOf(node: JsonNode): JsonNode[] {
  return Array.isArray(node.content) ? node.content.flatMap(child => asNode(child) ?? []) : [];
}

function asNode(value: unknown): JsonNode | null {
  return typeof value === 'object' && value !== null ? value : null;
}
