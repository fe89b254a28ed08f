import type { Node } from 'prosemirror-model';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { textSchema } from '../../shared/text/schema.ts';
import { renderFilled } from '../editor/fill-data.ts';
import { useTextData } from '../editor/text-data-context.ts';

interface PointingBlockProps {
  node: Node;
  marks: { className: string; 'data-change'?: string };
  label: ReactNode;
  /** The node before its attributes changed. */
  before: Node | null;
}

/** A figure or live block in a redline: what it shows now, and in words what became of its attributes. */
export function PointingBlock({ node, marks, label, before }: PointingBlockProps) {
  const { t } = useTranslation();
  const changes = before ? Object.keys(node.attrs).filter(name => isChanged(name, before, node)) : [];
  return (
    <div {...marks}>
      {label}
      <Filled nodes={[node]} />
      {changes.map(name => (
        <p key={name} className="small">
          {t(`compare.attribute.${attributeName(name)}`)}: <del>{String(before?.attrs[name] ?? '')}</del>{' '}
          <ins>{String(node.attrs[name] ?? '')}</ins>
        </p>
      ))}
    </div>
  );
}

/** A citation or reference in a redline, named for who does not see its sign. */
export function PointingInline({ node, name }: { node: Node; name: string }) {
  return (
    <span className="pointing-inline">
      <span className="visually-hidden">{name} </span>
      <Filled nodes={[node]} />
    </span>
  );
}

/** Nodes as plain elements that show what they point at. */
function Filled({ nodes }: { nodes: readonly Node[] }) {
  const place = useRef<HTMLSpanElement>(null);
  const context = useTextData();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || !context) return;
    const isInline = nodes.every(node => node.isInline);
    const { doc, paragraph } = textSchema.nodes;
    const show = () => {
      const body = doc.create(null, isInline ? paragraph.create(null, nodes) : nodes);
      const filled = renderFilled(body, document, context);
      const line = isInline ? filled.querySelector('p') : null;
      element.replaceChildren(...(line ? line.childNodes : filled.childNodes));
    };
    show();
    return context.data.subscribe(show);
  }, [nodes, context]);
  return <span className="filled" ref={place} />;
}

const ATTRIBUTES = ['caption', 'alt', 'width', 'image', 'kind', 'ref'] as const;

function attributeName(name: string): (typeof ATTRIBUTES)[number] {
  return ATTRIBUTES.find(known => known === name) ?? 'ref';
}

function isChanged(name: string, before: Node, node: Node): boolean {
  return ATTRIBUTES.some(known => known === name) && before.attrs[name] !== node.attrs[name];
}
