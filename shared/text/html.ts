import type { DOMOutputSpec, Fragment, Mark, Node } from 'prosemirror-model';
import { escapeMarkup } from './escape.ts';

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col']);

/** Value of an attribute; `undefined` and `false` leave it out, `true` writes it without a value. */
export type AttributeValue = string | number | boolean | undefined;

/**
 * One element as HTML. Attribute values are escaped; `children` are HTML already, so text has to go through
 * `escapeMarkup` first. Throws when the tag or an attribute name is not a plain name.
 */
export function element(
  tag: string,
  attributes: Record<string, AttributeValue>,
  ...children: string[]
): string {
  const start = `<${plainName(tag)}${printAttributes(attributes)}>`;
  return VOID.has(tag) ? start : `${start}${children.join('')}</${tag}>`;
}

/**
 * Prints a node with its content as HTML, from the `toDOM` specs of its schema; no DOM is needed. A `doc`
 * prints its content only.
 */
export function printNode(node: Node): string {
  if (node.isText) return escapeMarkup(node.text ?? '');
  const spec = node.type.spec.toDOM?.(node);
  return spec === undefined
    ? printFragment(node.content)
    : printSpec(spec, () => printFragment(node.content));
}

/** Prints nodes one after the other; neighbours keep the marks they share in one element. */
export function printFragment(fragment: Fragment): string {
  const out: string[] = [];
  let open: { mark: Mark; start: number }[] = [];
  const close = (keep: number) => {
    for (const { mark, start } of open.slice(keep).reverse()) {
      const inner = out.splice(start).join('');
      out.push(printMark(mark, inner));
    }
    open = open.slice(0, keep);
  };
  fragment.forEach(node => {
    let shared = 0;
    while (shared < open.length && open[shared]?.mark.eq(node.marks[shared] ?? Object(null))) shared++;
    close(shared);
    for (const mark of node.marks.slice(shared)) open.push({ mark, start: out.length });
    out.push(printNode(node));
  });
  close(0);
  return out.join('');
}

function printMark(mark: Mark, inner: string): string {
  const spec = mark.type.spec.toDOM?.(mark, true);
  return spec === undefined ? inner : printSpec(spec, () => inner);
}

/** A spec is text, or `[tag, attributes?, ...children]` in which `0` marks the place of the content. */
function printSpec(spec: DOMOutputSpec, content: () => string): string {
  if (typeof spec === 'string') return escapeMarkup(spec);
  if (!isArraySpec(spec)) throw new TypeError('Only array specs can be printed without a DOM');
  const [tag, ...rest] = spec;
  const [first, ...others] = rest;
  const hasAttributes = typeof first === 'object' && first !== null && !Array.isArray(first);
  const children = hasAttributes ? others : rest;
  const attributes: Record<string, AttributeValue> = {};
  if (hasAttributes)
    for (const [name, value] of Object.entries(first))
      if (value !== null && value !== undefined) attributes[name] = String(value);
  return element(
    tag,
    attributes,
    ...children.map(child => (child === 0 ? content() : printSpec(child as DOMOutputSpec, content))),
  );
}

function isArraySpec(spec: DOMOutputSpec): spec is readonly [string, ...unknown[]] {
  return Array.isArray(spec) && typeof spec[0] === 'string';
}

function printAttributes(attributes: Record<string, AttributeValue>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      value === true ? ` ${plainName(name)}` : ` ${plainName(name)}="${escapeMarkup(String(value))}"`,
    )
    .join('');
}

function plainName(name: string): string {
  if (!/^[a-z][a-z0-9:-]*$/i.test(name)) throw new RangeError(`Not a name in HTML: ${name}`);
  return name;
}
