import type { CitationRun } from '../../shared/references/citations.ts';

const TAGS = {
  italic: 'em',
  bold: 'strong',
  superscript: 'sup',
  subscript: 'sub',
  'small-caps': 'span',
} as const;

/** Printed runs as they are set. An address is shown and not followed: the app goes nowhere by itself. */
export function CitationText({ runs }: { runs: readonly CitationRun[] }) {
  return runs.map((run, at) => {
    const Tag = run.marks[0] ? TAGS[run.marks[0]] : null;
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity and are drawn as one text.
    return Tag ? <Tag key={at}>{run.text}</Tag> : <span key={at}>{run.text}</span>;
  });
}
