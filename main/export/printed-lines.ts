import { type Inline, PLAIN, plain, type QuestionBox, type RecommendationBox } from './guideline-tree.ts';

/** The line of a key question, label first. */
export function questionLine({ label, text }: QuestionBox): Inline[] {
  return [labelled(`${label} `), plain(text)];
}

/** The title of a recommendation with its label, and the remark that it is an example. */
export function titleLine({ label, title, originLabel }: RecommendationBox): Inline[] {
  const name = [labelled(`${label} `), plain(title)];
  return originLabel === null ? name : [...name, plain('  '), ...exampleRemark(originLabel)];
}

/** Strength and certainty on one line. */
export function gradeLine({ strength, certainty }: RecommendationBox): Inline[] {
  const first: Inline = { kind: 'text', text: strength.label, marks: { ...PLAIN, strong: true }, link: null };
  if (certainty === null) return [first];
  const symbol = certainty.symbol === '' ? [] : [plain(certainty.symbol), plain(' ')];
  return [first, plain(`   |   ${certainty.label} `), ...symbol, plain(certainty.word)];
}

/** Text shown as stored: each line on one of its own. */
export function rawLines(text: string): Inline[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at): Inline[] => [
      ...(at === 0 ? [] : [{ kind: 'break' as const }]),
      ...(line === '' ? [] : [plain(line)]),
    ]);
}

function labelled(text: string): Inline {
  return { kind: 'text', text, marks: PLAIN, link: null, role: 'label' };
}

function exampleRemark(text: string): Inline[] {
  return [{ kind: 'text', text, marks: PLAIN, link: null, role: 'example' }];
}
