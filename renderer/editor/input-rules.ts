import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { textSchema } from '../../shared/text/schema.ts';

const { nodes } = textSchema;

/** `#`, `##`, `###` and a space at the start of a paragraph make a heading; the block keeps its id. */
const headingRule = new InputRule(/^(#{1,3})\s$/, (state, match, start, end) => {
  const $start = state.doc.resolve(start);
  const level = match[1]?.length ?? 1;
  if (!$start.node(-1).canReplaceWith($start.index(-1), $start.indexAfter(-1), nodes.heading)) return null;
  const id: unknown = $start.parent.attrs.id;
  return state.tr
    .delete(start, end)
    .setBlockType(start, start, nodes.heading, { id: typeof id === 'string' ? id : null, level });
});

/** Typing that turns into structure. Punctuation is left as typed. */
export function structureRules(): Plugin {
  return inputRules({
    rules: [
      headingRule,
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(
        /^(\d+)\.\s$/,
        nodes.ordered_list,
        match => ({ order: Number(match[1]) }),
        (match, node) => node.childCount + Number(node.attrs.order) === Number(match[1]),
      ),
    ],
  });
}
