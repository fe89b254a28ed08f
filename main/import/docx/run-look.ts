import type { SaxesTagNS } from 'saxes';
import type { Revision, WordText } from './word-model.ts';
import { isOn, wordValue } from './word-xml.ts';

/** How a run looks, as far as a guideline knows looks. */
export type RunLook = WordText['marks'] &
  WordText['loud'] & { style: string | null; format: Revision | null };

export function startLook(): RunLook {
  return {
    strong: false,
    em: false,
    vertical: null,
    strike: false,
    highlight: false,
    style: null,
    format: null,
  };
}

/** Takes one property of a run into its look. */
export function readLook(look: RunLook, name: string, tag: SaxesTagNS): void {
  if (name === 'b') look.strong = isOn(tag);
  else if (name === 'i') look.em = isOn(tag);
  else if (name === 'strike' || name === 'dstrike') look.strike = isOn(tag);
  else if (name === 'highlight') look.highlight = isOn(tag);
  else if (name === 'rStyle') look.style = wordValue(tag);
  else if (name === 'vertAlign') {
    const value = wordValue(tag);
    look.vertical = value === 'superscript' || value === 'subscript' ? value : null;
  }
}
