import type { Node } from 'prosemirror-model';
import { useLayoutEffect, useRef } from 'react';
import type { DocumentText } from '../../shared/documents.ts';
import { parseBody, TEXT_FORMAT, textSchema } from '../../shared/text/schema.ts';
import { UnreadableBody } from '../documents/unreadable-body.tsx';
import type { Unreadable } from '../editor/document-store.ts';
import { fillData, renderFilled } from '../editor/fill-data.ts';
import { numberFootnotes } from '../editor/footnotes.ts';
import { renderStatic } from '../editor/static-text.ts';
import { useTextData } from '../editor/text-data-context.ts';

/** The body of a text as nodes, or what is stored and why it cannot be shown. */
export function nodeOf(text: DocumentText): Node | Unreadable {
  const raw = text.raw ?? JSON.stringify(text.body, null, 2);
  if (text.format > TEXT_FORMAT) return { raw, reason: 'format' };
  try {
    return text.body === null ? { raw, reason: 'content' } : parseBody(text.body);
  } catch (error) {
    if (error instanceof RangeError) return { raw, reason: 'content' };
    throw error;
  }
}

/** A text that cannot be edited, with its footnotes numbered through the guideline. */
export function StaticBody({ text }: { text: DocumentText }) {
  const node = nodeOf(text);
  return 'raw' in node ? <UnreadableBody document={node} /> : <StaticNodes nodes={[...node.children]} />;
}

/** Some blocks of a text as plain elements. */
export function StaticNodes({ nodes }: { nodes: readonly Node[] }) {
  const place = useRef<HTMLDivElement>(null);
  const context = useTextData();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const doc = textSchema.node('doc', null, nodes);
    element.replaceChildren(context ? renderFilled(doc, document, context) : renderStatic(doc, document));
    numberFootnotes(element.closest('.guideline') ?? element);
    return context?.data.subscribe(() => fillData(element, context));
  }, [nodes, context]);
  return <div className="text-body" ref={place} />;
}
