import type { SaxesTagNS } from 'saxes';
import type { WordInline } from './word-model.ts';
import { wordValue } from './word-xml.ts';

/** Follows fields: what Word was asked to fill in, and where that begins and ends. */
export class FieldReader {
  readonly #open: { instruction: string; isFilled: boolean }[] = [];
  #isReading = false;

  open(name: string, tag: SaxesTagNS): WordInline | null {
    this.#isReading = name === 'instrText';
    if (name === 'fldSimple') return startOf(wordValue(tag, 'instr') ?? '');
    if (name !== 'fldChar') return null;
    const field = this.#open.at(-1);
    switch (wordValue(tag, 'fldCharType')) {
      case 'begin':
        this.#open.push({ instruction: '', isFilled: false });
        return null;
      case 'separate':
        if (!field) return null;
        field.isFilled = true;
        return startOf(field.instruction);
      case 'end':
        return this.#open.pop()?.isFilled ? { kind: 'field-end' } : null;
      default:
        return null;
    }
  }

  text(text: string): void {
    const field = this.#open.at(-1);
    if (this.#isReading && field) field.instruction += text;
  }
}

function startOf(instruction: string): WordInline {
  return { kind: 'field-start', instruction: instruction.replace(/\s+/g, ' ').trim() };
}
