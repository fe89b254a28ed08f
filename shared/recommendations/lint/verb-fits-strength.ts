import type { Language } from '../../project.ts';
import type { Strength } from '../../recommendations.ts';
import { mainClause } from './main-clause.ts';
import type { WordingRule } from './rule.ts';
import { firstWords } from './sentences.ts';

/** The words by which a language says how strong a recommendation is. */
interface Signs {
  /** What softens: "overweeg", "envisagez", "consider". */
  soft: RegExp;
  consider: RegExp;
  together: RegExp;
  ratherNot: RegExp;
  /** A sentence that begins so states something and asks nothing. */
  statement: RegExp;
  denial: RegExp;
  /** An imperative that denies: "Pas … niet toe". */
  doNot: RegExp;
  research: RegExp;
}

/** A word of any language; `\b` would see a boundary before "é". */
const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
const starts = (alternatives: string) => new RegExp(`^(?:${alternatives})(?!\\p{L})`, 'iu');

const SIGNS: Record<Language, Signs> = {
  nl: {
    soft: /\boverwe?eg|\boverwogen|\bkies samen\b|\bbij voorkeur (niet|geen)\b|\bterughoudend\b/i,
    consider: /\boverwe?eg/i,
    together: /\bkies(t)? samen\b|\bsamen met de patiënt\b/i,
    ratherNot: /\bbij voorkeur (niet|geen)\b|\bterughoudend\b|\boverwe?eg\b.*\bniet\b/i,
    statement: starts(
      'de|het|een|er|men|we|wij|alle|iedere|elke|patiënten|therapeuten|fysiotherapeuten|oefentherapeuten|zorgverleners|behandelaars',
    ),
    denial: word('niet|geen'),
    doNot: /^pas\b.*\b(niet|geen)\b|^(bied|gebruik|geef|doe|verwijs)\b[^.]*?\b(niet|geen)\b/i,
    research: /\bonderzoeksverband\b|\bwetenschappelijk onderzoek\b/i,
  },
  fr: {
    soft: word('envisage[rz]|peut être envisagée?|de préférence|avec prudence|avec le patient'),
    consider: word('envisage[rz]|peut être envisagée?s?'),
    together: /avec (le|la|votre) patiente?/iu,
    ratherNot: /de préférence[^.]*\b(ne|n’|n')|évitez de préférence|avec prudence|avec réserve/iu,
    statement: starts(
      'les?|la|une?|des|il|elle|on|nous|tous|toutes|chaque|les patients|les kinésithérapeutes|les prestataires',
    ),
    denial: /(?<!\p{L})n(e |’|')[^.]*?(?<!\p{L})(pas|jamais|aucune?)(?!\p{L})|^évitez/iu,
    doNot: /^n(e |’|')|^évitez/iu,
    research: /(étude|recherche) (scientifique|clinique)|cadre d(’|')une (recherche|étude)/iu,
  },
  en: {
    soft: word('consider|may be considered|preferably not|together with the patient|cautious'),
    consider: word('consider|may be considered'),
    together: /\btogether with the patient\b|\bshared decision\b/i,
    ratherNot: /\bconsider not\b|\bpreferably (do )?not\b|\bbe cautious\b/i,
    statement: starts(
      'the|a|an|there|it|we|all|every|each|patients|therapists|physiotherapists|clinicians|professionals',
    ),
    denial: word('not|no|never|avoid'),
    doNot: /^(do not|don’t|don't|never|avoid)\b/i,
    research:
      /\bcontext of research\b|\b(clinical )?(trial|research) (setting|context)\b|\bonly in research\b/i,
  },
};

/**
 * Whether the words say what the strength says: strong is an imperative ("Bied … aan", "Proposez", "Offer"),
 * conditional begins with "Overweeg", "Envisagez", "Consider", and against denies. KNGF low back pain 2021; NICE.
 */
function fits(strength: Strength, text: string, signs: Signs): boolean {
  const isImperative = !signs.soft.test(text) && !signs.statement.test(text);
  switch (strength) {
    case 'strong-for':
      return isImperative && !signs.doNot.test(text);
    case 'conditional-for':
      return signs.consider.test(text) && !signs.ratherNot.test(text);
    case 'either':
      return signs.together.test(text);
    case 'conditional-against':
      return signs.ratherNot.test(text);
    case 'strong-against':
      return isImperative && signs.denial.test(text);
    case 'good-practice':
      return isImperative;
    case 'research-only':
      return signs.research.test(text);
  }
}

const IMPERATIVE: Record<Language, RegExp> = {
  nl: starts('bied|geef|gebruik|pas|doe|adviseer|verwijs|vertel|help|bespreek|bepaal|leg'),
  fr: starts('proposez|offrez|donnez|utilisez|appliquez|conseillez|orientez|expliquez|aidez|informez'),
  en: starts('offer|give|provide|use|advise|tell|help|explain|refer|assess|discuss|encourage'),
};

/** How strong a recommendation of others is by its words; null when they do not say. */
export function strengthOfWords(wording: string, language: Language): Strength | null {
  const text = mainClause(wording.trim(), language);
  const signs = SIGNS[language];
  if (signs.ratherNot.test(text)) return 'conditional-against';
  if (signs.consider.test(text)) return 'conditional-for';
  if (signs.doNot.test(text)) return 'strong-against';
  return IMPERATIVE[language].test(text) ? 'strong-for' : null;
}

/** A recommendation whose verb says something else than its strength. */
export const verbFitsStrength: WordingRule = ({ text, language, strength }) => {
  const said = text.trim();
  if (strength === null || said === '') return [];
  if (fits(strength, mainClause(said, language), SIGNS[language])) return [];
  return [{ rule: 'verb-fits-strength', excerpt: firstWords(said), params: { strength } }];
};
