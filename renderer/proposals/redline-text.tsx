import type { Mark, Node } from 'prosemirror-model';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewBlock, ViewRun } from '../../shared/redline/redline-view.ts';
import { safeHref } from '../../shared/text/schema.ts';
import { sayBefore } from '../redline/use-redline-labels.ts';
import { Marker } from './marker.tsx';
import { PointingBlock, PointingInline } from './pointing.tsx';
import './redline-text.css';

interface Selection {
  selected: string | null;
  onSelect: (change: string) => void;
}

const SelectionContext = createContext<Selection>({ selected: null, onSelect: () => undefined });

/**
 * Two versions of a text woven together: what came is underlined, what goes is struck through, what moved says so.
 * Each is named in words for who does not see colours or lines; a change at hand is framed.
 */
export function RedlineText({ view, ...selection }: Selection & { view: ViewBlock }) {
  const onClick = (target: EventTarget) => {
    const change =
      target instanceof Element ? target.closest('[data-change]')?.getAttribute('data-change') : null;
    if (change) selection.onSelect(change);
  };
  return (
    <SelectionContext value={selection}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of changes does the same by keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div className="text-body redline" onClick={event => onClick(event.target)}>
        <Blocks blocks={view.children} />
      </div>
    </SelectionContext>
  );
}

function Blocks({ blocks }: { blocks: readonly ViewBlock[] }) {
  return blocks.map((block, index) => <Block key={keyOf(block, index)} block={block} />);
}

function keyOf({ node, state }: ViewBlock, index: number): string {
  return `${String(node.attrs.id)}-${state}-${index}`;
}

function Block({ block }: { block: ViewBlock }) {
  const { t } = useTranslation();
  const { selected } = useContext(SelectionContext);
  const { node, state, change } = block;
  const content = node.isTextblock ? <TextRuns block={block} /> : <Blocks blocks={block.children} />;
  const isAtHand = change !== null && change === selected;
  const isThere = state !== 'deleted' && state !== 'moved-from';
  const marks = {
    className: [`is-${state}`, isAtHand ? 'is-at-hand' : '', block.reshaped ? 'is-reshaped' : '']
      .join(' ')
      .trim(),
    // What stays or comes is known by its id, so that a comment finds it.
    ...(isThere && typeof node.attrs.id === 'string' ? { 'data-id': node.attrs.id } : {}),
    ...(change ? { 'data-change': change } : block.reshaped ? { 'data-change': block.reshaped.change } : {}),
  };
  const isWhole = state !== 'kept' && (node.isTextblock || node.isAtom);
  const label = isWhole ? (
    <Marker text={t(`proposals.state.${state}`)} isShown={state.startsWith('moved')} />
  ) : block.reshaped && node.isTextblock ? (
    <Marker text={`${sayBefore(block.reshaped.before, t)}:`} isShown />
  ) : null;
  return wrapBlock(node, marks, label, content, block.reshaped?.before ?? null);
}

type BlockMarks = { className: string; 'data-change'?: string; 'data-id'?: string };

function wrapBlock(
  node: Node,
  marks: BlockMarks,
  label: ReactNode,
  content: ReactNode,
  before: Node | null,
): ReactNode {
  switch (node.type.name) {
    case 'heading': {
      const Tag = (['h3', 'h4', 'h5'] as const)[Math.min(3, Number(node.attrs.level)) - 1] ?? 'h3';
      return (
        <Tag {...marks}>
          {label}
          {content}
        </Tag>
      );
    }
    case 'bullet_list':
      return <ul {...marks}>{content}</ul>;
    case 'ordered_list':
      return (
        <ol {...marks} start={Number(node.attrs.order)}>
          {content}
        </ol>
      );
    case 'list_item':
      return <li {...marks}>{content}</li>;
    case 'blockquote':
      return <blockquote {...marks}>{content}</blockquote>;
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll it by keyboard
        <div className="table-scroll" tabIndex={0}>
          <table {...marks}>
            {node.attrs.caption ? <caption>{String(node.attrs.caption)}</caption> : null}
            <tbody>{content}</tbody>
          </table>
        </div>
      );
    case 'table_row':
      return <tr {...marks}>{content}</tr>;
    case 'table_cell':
    case 'table_header': {
      const Tag = node.type.name === 'table_header' ? 'th' : 'td';
      return (
        <Tag {...marks} colSpan={Number(node.attrs.colspan)} rowSpan={Number(node.attrs.rowspan)}>
          {content}
        </Tag>
      );
    }
    case 'figure':
    case 'live':
      return <PointingBlock node={node} marks={marks} label={label} before={before} />;
    default:
      return (
        <p {...marks}>
          {label}
          {content}
        </p>
      );
  }
}

function TextRuns({ block }: { block: ViewBlock }) {
  const { t } = useTranslation();
  const { border } = block;
  return (
    <>
      <Runs runs={block.runs} />
      {border?.state === 'inserted' && (
        <ins data-change={border.change}>
          <Marker text={t('proposals.run.split')} />
          <span aria-hidden="true">¶</span>
        </ins>
      )}
      {border?.state === 'deleted' && (
        <del data-change={border.change}>
          <Marker text={t('proposals.run.join')} />
          <span aria-hidden="true">¶</span>
        </del>
      )}
    </>
  );
}

function Runs({ runs }: { runs: readonly ViewRun[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name of their own and are drawn anew together
  return runs.map((run, index) => <RunText key={index} run={run} />);
}

function RunText({ run }: { run: ViewRun }) {
  const { t } = useTranslation();
  const { selected } = useContext(SelectionContext);
  const content = run.inner ? (
    <span className="footnote-inline">
      [{t('proposals.run.footnote')} <Runs runs={run.inner} />]
    </span>
  ) : (
    inlineContent(run.node, {
      footnote: t('proposals.run.footnote'),
      citation: t('compare.block.citation'),
      reference: t('compare.block.reference'),
    })
  );
  const atHand = run.change !== null && run.change === selected ? 'is-at-hand' : undefined;
  if (run.state === 'inserted') {
    return (
      <ins className={atHand} data-change={run.change ?? undefined}>
        <Marker text={t('proposals.run.inserted')} />
        {content}
      </ins>
    );
  }
  if (run.state === 'deleted') {
    return (
      <del className={atHand} data-change={run.change ?? undefined}>
        <Marker text={t('proposals.run.deleted')} />
        {content}
      </del>
    );
  }
  if (!run.marked) return content;
  return (
    <span
      className={run.marked.change === selected ? 'is-marked is-at-hand' : 'is-marked'}
      data-change={run.marked.change}
    >
      <Marker text={t('proposals.run.marked')} />
      {content}
    </span>
  );
}

function inlineContent(node: Node, names: Readonly<Record<string, string>>): ReactNode {
  if (node.type.name === 'hard_break') return <br />;
  if (!node.isText && node.isLeaf) return <PointingInline node={node} name={names[node.type.name] ?? ''} />;
  const text = node.isText ? (node.text ?? '') : `[${names.footnote} ${node.textContent}]`;
  return node.marks.reduce<ReactNode>((inner, mark) => wrapMark(mark, inner), text);
}

function wrapMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type.name) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'abbreviation':
      return <abbr title={String(mark.attrs.long)}>{inner}</abbr>;
    case 'link':
      return (
        <a href={safeHref(String(mark.attrs.href)) ?? undefined} rel="noopener noreferrer" target="_blank">
          {inner}
        </a>
      );
    default:
      return inner;
  }
}
