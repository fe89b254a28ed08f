import type { Mark, Node } from 'prosemirror-model';
import type { Footnote, Inline, LinkTarget, Marks, TextInline } from '../guideline-tree.ts';
import { PLAIN } from '../guideline-tree.ts';
import { printSchema } from './print-schema.ts';

const { marks, nodes } = printSchema;

/** Inlines of the tree as nodes; the words of a footnote stand where it is referred to. */
export function inlineNodes(inlines: readonly Inline[], footnotes: ReadonlyMap<number, Footnote>): Node[] {
  return inlines.flatMap((inline): Node[] => {
    if (inline.kind === 'break') return [nodes.break.create()];
    if (inline.kind === 'text')
      return inline.text === '' ? [] : [printSchema.text(inline.text, marksOf(inline))];
    const words = inlineNodes(footnotes.get(inline.number)?.inlines ?? [], footnotes);
    return [nodes.footnote.create({ id: inline.id ?? null }, words)];
  });
}

function marksOf({ marks: look, link, expansion, generated, role }: TextInline): Mark[] {
  const set: Mark[] = [];
  if (link !== null)
    set.push(marks.link.create({ kind: link.kind, to: link.kind === 'web' ? link.href : link.bookmark }));
  if (look.strong) set.push(marks.strong.create());
  if (look.em) set.push(marks.em.create());
  if (look.vertical !== null) set.push(marks.vertical.create({ place: look.vertical }));
  if (expansion !== undefined) set.push(marks.expansion.create({ text: expansion }));
  if (generated) set.push(marks.generated.create());
  if (role !== undefined) set.push(marks.role.create({ name: role }));
  return set;
}

/** The look that a set of marks gives. */
export function lookOf(set: readonly Mark[]): Marks {
  if (set.length === 0) return PLAIN;
  const vertical = set.find(mark => mark.type === marks.vertical);
  return {
    strong: set.some(mark => mark.type === marks.strong),
    em: set.some(mark => mark.type === marks.em),
    vertical: vertical ? (vertical.attrs.place as Marks['vertical']) : null,
  };
}

/** A text node as an inline of the tree. */
export function textInline(node: Node): TextInline {
  const find = (type: (typeof marks)[keyof typeof marks]) => node.marks.find(mark => mark.type === type);
  const link = find(marks.link);
  const expansion = find(marks.expansion);
  const role = find(marks.role);
  return {
    kind: 'text',
    text: node.text ?? '',
    marks: lookOf(node.marks),
    link: link ? linkTarget(link) : null,
    ...(expansion ? { expansion: String(expansion.attrs.text) } : {}),
    ...(find(marks.generated) ? { generated: true } : {}),
    ...(role ? { role: role.attrs.name === 'label' ? 'label' : 'example' } : {}),
  };
}

function linkTarget({ attrs }: Mark): LinkTarget {
  const to = String(attrs.to);
  return attrs.kind === 'web' ? { kind: 'web', href: to } : { kind: 'internal', bookmark: to };
}
