/** A reference in one line, to recognise and open it by. */
export interface SourceLine {
  id: string;
  number: number;
  /** Authors, year and title. */
  line: string;
}

/** A study of the evidence of a question, with the outcomes it speaks about. */
export interface SourceStudy {
  id: string;
  label: string;
  outcomes: { id: string; name: string }[];
  reference: SourceLine | null;
}

/** What the answer to a key question rests on, the firmest first. */
export interface QuestionSources {
  studies: SourceStudy[];
  /** Reports that were selected on their full text and are no study of the evidence yet. */
  selected: SourceLine[];
  /** References of the question that are neither, at most `OTHERS_SHOWN` of them, and how many there are. */
  others: SourceLine[];
  otherCount: number;
}

/** A search brings thousands; these are for recognising, the list of references is for working. */
export const OTHERS_SHOWN = 10;
