import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { redline } from '../../../../shared/redline/redline.ts';
import { buildRichSource } from '../../../helpers/guideline-source.ts';
import { contentOf, idsIn } from '../../../helpers/redline/compare-documents.ts';
import { fromJson, type JsonNode, raggedTables, toJson } from '../../../helpers/redline/json-node.ts';
import { seeded } from '../../../helpers/redline/random.ts';
import { randomDocument } from '../../../helpers/redline/random-document.ts';
import { editDocument } from '../../../helpers/redline/random-edits.ts';
import { exportWord, oneSection, planFrom } from '../../../helpers/word-import.ts';

/** `LEIDRAAD_WORD_CASES` asks for more, from `LEIDRAAD_WORD_SEED` on. */
const CASES = Number(process.env.LEIDRAAD_WORD_CASES ?? 20);
const FIRST = Number(process.env.LEIDRAAD_WORD_SEED ?? 1);
const SEEDS = Array.from({ length: CASES }, (_, at) => FIRST + at);

/** Random edits that lost or misplaced words on their way back: a move that printing makes too, to the same or to a new list. */
const STORIES = [59, 134, 193, 245, 315, 329, 871];

/** What is made from data comes back from Word as what it was, or, when it is new, as words: new ones are left out here. */
const MADE = new Set(['citation', 'reference', 'live', 'figure']);

function withoutNew(target: Node, base: Node): Node | null {
  const known = new Set(idsIn(base).keys());
  const keep = (node: JsonNode): JsonNode => ({
    ...node,
    ...(node.content
      ? {
          content: node.content
            .filter(child => !MADE.has(child.type) || known.has(String(child.attrs?.id)))
            .map(keep),
        }
      : {}),
  });
  return fromJson(keep(toJson(target)));
}

/** Without what a citation, reference or figure without its picture shows that a move made into words. */
const plain = (text: string) =>
  text
    .replace(/(?:Figuur \d+\.[^.]*|Figuur): de afbeelding is niet gevonden in het projectbestand\./g, ' ')
    .replace(/\[\?\]|\[verwijzing \?\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a guideline that was in Word', () => {
  it('proposes nothing when it comes back untouched, whatever it holds', () => {
    const source = buildRichSource();
    const { proposals, losses } = planFrom(exportWord(source), source);
    expect(proposals.map(({ title }) => title)).toEqual([]);
    expect(losses).toEqual([]);
  });

  it('proposes nothing for random texts with every kind of block', () => {
    for (const seed of SEEDS) {
      const source = oneSection(randomDocument(seed));
      const { proposals } = planFrom(exportWord(source), source);
      expect(
        proposals.map(({ changes, wanted }) => [changes, wanted.toString()]),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });

  it('brings random edits back: the words are those of the edited text, and the document is sound', () => {
    for (const seed of [...STORIES, ...SEEDS]) {
      const random = seeded(seed * 7919);
      const base = randomDocument(seed);
      const steps = Array.from(
        { length: 1 + random.below(3) },
        () => [random.below(60), random.below(1e6)] as [number, number],
      );
      const target = withoutNew(editDocument(base, steps), base);
      if (!target) continue;
      const { proposals, losses } = planFrom(exportWord(oneSection(target)), oneSection(base));
      const wanted = proposals[0]?.wanted ?? base;
      wanted.check();
      expect(raggedTables(wanted), `seed ${seed}`).toBe(0);
      if (redline(base, target).changes.length === 0) expect(contentOf(wanted)).toBe(contentOf(base));
      // Of a table in a table the caption stays as words, which is stated.
      if (losses.some(({ kind }) => kind === 'nested-table')) continue;
      expect(plain(wanted.textBetween(0, wanted.content.size, ' ', ' ')), `seed ${seed}`).toBe(
        plain(target.textBetween(0, target.content.size, ' ', ' ')),
      );
    }
  });
});
