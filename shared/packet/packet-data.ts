import type { PacketTexts } from '../locales/nl/packet.ts';
import type { Language } from '../project.ts';
import type { PacketHead } from './seal.ts';

/** What a packet carries for its script: which packet it is, what it asks, and the words around it. */
export interface PacketData<T, Texts> {
  head: PacketHead;
  language: Language;
  definition: T;
  texts: Texts;
}

/** The words of the parts every packet has: saving, opening, clearing. */
export type ShellTexts = Pick<PacketTexts, 'cancel' | 'done' | 'status' | 'file' | 'clear'>;

/** Ending of an answer file, so that people recognise it and mail programs leave it alone. */
export const ANSWER_EXTENSION = '.antwoord';
