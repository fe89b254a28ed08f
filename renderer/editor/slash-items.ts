import type { Command, EditorState } from 'prosemirror-state';
import { textSchema } from '../../shared/text/schema.ts';
import { setHeading, toggleList, toggleQuote } from './block-commands.ts';
import { type AskId, canAsk, isAskId } from './data-nodes.ts';
import { insertFootnote } from './footnotes.ts';
import { insertTable } from './tables.ts';

const { nodes } = textSchema;

export const SLASH_IDS = [
  'heading1',
  'heading2',
  'heading3',
  'paragraph',
  'bulletList',
  'orderedList',
  'quote',
  'insertTable',
  'figure',
  'live',
  'citation',
  'reference',
  'footnote',
  'abbreviation',
  'link',
] as const;
export type SlashId = (typeof SLASH_IDS)[number];

/** What each line of the menu does; the others ask for something in a dialog of the screen. */
export const SLASH_COMMANDS: Record<Exclude<SlashId, AskId>, Command> = {
  heading1: setHeading(1),
  heading2: setHeading(2),
  heading3: setHeading(3),
  paragraph: setHeading(0),
  bulletList: toggleList(nodes.bullet_list),
  orderedList: toggleList(nodes.ordered_list),
  quote: toggleQuote,
  insertTable: insertTable(3, 3),
  footnote: insertFootnote,
};

/** The lines whose name has a word that begins with what was typed; a number alone finds "Kop 2". */
export function slashMatches(names: Readonly<Record<SlashId, string>>, typed: string): SlashId[] {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = fold(typed);
  return SLASH_IDS.filter(id => {
    const name = fold(names[id]);
    return (
      name.split(/\s+/).some(word => word.startsWith(wanted)) || name.replaceAll(' ', '').startsWith(wanted)
    );
  });
}

/** The lines that fit what was typed and can be put at the caret: a list holds no headings, a table no table. */
export function slashChoices(
  names: Readonly<Record<SlashId, string>>,
  typed: string,
  state: EditorState,
): SlashId[] {
  return slashMatches(names, typed).filter(id =>
    isAskId(id) ? canAsk(id, state) : SLASH_COMMANDS[id](state),
  );
}
