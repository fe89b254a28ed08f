import type { Origin } from './origin.ts';

/** A meeting of working group and sounding board, with the topics on its agenda. */
export interface Meeting {
  id: string;
  /** Number within the project; in KNGF projects meeting 1 precedes the development phase. */
  number: number;
  theme: string;
  /** Calendar date `YYYY-MM-DD`, when known. */
  heldOn: string | null;
  topics: { id: string; text: string; questionIds: string[] }[];
  origin: Origin;
  revision: number;
}
