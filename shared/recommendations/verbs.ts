import type { Language } from '../project.ts';

/** What a recommendation asks to be done. */
export const VERBS = [
  'offer',
  'apply',
  'use',
  'give',
  'assess',
  'evaluate',
  'discuss',
  'advise',
  'refer',
] as const;
export type Verb = (typeof VERBS)[number];

/**
 * A verb as the wordings need it; `…` is the place of what is done.
 * - `imperative`: "Bied … aan"
 * - `negative`: "Bied … niet aan"
 * - `consider`: what follows "Overweeg", "Envisagez de", "Consider"
 * - `whether`: what follows "Kies samen met de patiënt of u", "Décidez avec le patient de", "whether to"
 */
export interface VerbForms {
  imperative: string;
  negative: string;
  consider: string;
  whether: string;
}

/** A Dutch verb: its stem, its infinitive with "te", the form after "u", and the part that is split off. */
function dutch(stem: string, withTe: string, afterYou: string, particle = ''): VerbForms {
  const end = particle === '' ? '' : ` ${particle}`;
  return {
    imperative: `${stem} …${end}`,
    negative: `${stem} … niet${end}`,
    consider: `… ${withTe}`,
    whether: `… ${afterYou}`,
  };
}

function french(imperative: string, infinitive: string): VerbForms {
  const elided = /^[aeéèêiouh]/i.test(infinitive);
  return {
    imperative: `${imperative} …`,
    negative: `${/^[aeéèêiouh]/i.test(imperative) ? 'N’' : 'Ne '}${imperative.toLowerCase()} pas …`,
    consider: `${elided ? 'd’' : 'de '}${infinitive} …`,
    whether: `${elided ? 'd’' : 'de '}${infinitive} ou non …`,
  };
}

function english(base: string, gerund: string): VerbForms {
  return {
    imperative: `${base} …`,
    negative: `Do not ${base.toLowerCase()} …`,
    consider: `${gerund} …`,
    whether: `${base.toLowerCase()} …`,
  };
}

/** The forms of each verb. KNGF's own verbs are "Bied … aan", "Gebruik", "Geef", "Evalueer", "Bepaal", "Pas … toe". */
export const VERB_FORMS: Record<Language, Record<Verb, VerbForms>> = {
  nl: {
    offer: dutch('Bied', 'aan te bieden', 'aanbiedt', 'aan'),
    apply: dutch('Pas', 'toe te passen', 'toepast', 'toe'),
    use: dutch('Gebruik', 'te gebruiken', 'gebruikt'),
    give: dutch('Geef', 'te geven', 'geeft'),
    assess: dutch('Bepaal', 'te bepalen', 'bepaalt'),
    evaluate: dutch('Evalueer', 'te evalueren', 'evalueert'),
    discuss: dutch('Bespreek', 'te bespreken', 'bespreekt'),
    advise: dutch('Adviseer', 'te adviseren', 'adviseert'),
    refer: dutch('Verwijs', 'te verwijzen', 'verwijst'),
  },
  fr: {
    offer: french('Proposez', 'proposer'),
    apply: french('Appliquez', 'appliquer'),
    use: french('Utilisez', 'utiliser'),
    give: french('Donnez', 'donner'),
    assess: french('Déterminez', 'déterminer'),
    evaluate: french('Évaluez', 'évaluer'),
    discuss: french('Discutez', 'discuter'),
    advise: french('Conseillez', 'conseiller'),
    refer: french('Orientez', 'orienter'),
  },
  en: {
    offer: english('Offer', 'offering'),
    apply: english('Apply', 'applying'),
    use: english('Use', 'using'),
    give: english('Give', 'giving'),
    assess: english('Determine', 'determining'),
    evaluate: english('Evaluate', 'evaluating'),
    discuss: english('Discuss', 'discussing'),
    advise: english('Advise', 'advising'),
    refer: english('Refer', 'referring'),
  },
};
