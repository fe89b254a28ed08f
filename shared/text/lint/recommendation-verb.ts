import type { Strength } from '../../recommendations.ts';
import type { LintRule } from './lint.ts';
import { textBlocks } from './text-blocks.ts';

const SOFT = /\boverwe?eg|\boverwogen|\bkies samen\b|\bbij voorkeur (niet|geen)\b|\bterughoudend\b/i;
/** Words a sentence begins with when it states instead of asks. */
const STATEMENT =
  /^(de|het|een|er|men|we|wij|alle|iedere|elke|patiënten|therapeuten|fysiotherapeuten|oefentherapeuten|zorgverleners|behandelaars)\b/i;
const DENIAL = /\b(niet|geen)\b/i;

const isImperative = (text: string) => !SOFT.test(text) && !STATEMENT.test(text);

/**
 * Whether the words say what the strength says, as KNGF words it: strong is an imperative ("Bied … aan"),
 * conditional begins with "Overweeg", against is "Pas … niet toe".
 */
const FITS: Record<Strength, (text: string) => boolean> = {
  'strong-for': text => isImperative(text) && !/^pas\b.*\b(niet|geen)\b/i.test(text),
  'conditional-for': text => /\boverwe?eg/i.test(text),
  either: text => /\bkies(t)? samen\b|\bsamen met de patiënt\b/i.test(text),
  'conditional-against': text =>
    /\bbij voorkeur (niet|geen)\b|\bterughoudend\b|\boverwe?eg\b.*\bniet\b/i.test(text),
  'strong-against': text => DENIAL.test(text) && !SOFT.test(text) && !STATEMENT.test(text),
  'good-practice': isImperative,
  'research-only': text => /\bonderzoeksverband\b|\bwetenschappelijk onderzoek\b/i.test(text),
};

/** A Dutch recommendation whose verb says something else than its strength. Told once, at its first words. */
export const recommendationVerb: LintRule = ({ texts }) =>
  texts.flatMap(({ documentId, kind, language, strength, body }) => {
    if (kind !== 'recommendation' || language !== 'nl' || strength === null) return [];
    const blocks = textBlocks(body).filter(block => block.type === 'paragraph');
    const [first] = blocks;
    const text = blocks
      .map(block => block.text)
      .join(' ')
      .trim();
    if (!first || FITS[strength](text)) return [];
    const excerpt = text.split(/\s+/).slice(0, 6).join(' ');
    return [
      {
        rule: 'recommendation-verb' as const,
        documentId,
        blockId: first.blockId,
        excerpt,
        params: { strength },
      },
    ];
  });
