import type { TFunction } from 'i18next';
import { ADAPTE_STEPS } from '../phases/adapte.ts';
import { KNGF_STEPS } from '../phases/kngf.ts';

/** What a step is called and what it is for, in the language of `t`; `input` only for ADAPTE. */
export interface StepTexts {
  name: string;
  purpose: string;
  input: string | null;
  product: string;
}

/** The wording of a step by its id; an unknown id is shown as it is. */
export function stepTexts(id: string, t: TFunction): StepTexts {
  const adapte = ADAPTE_STEPS.find(step => step.id === id)?.id;
  if (adapte) {
    const key = `adapteSteps.step.${adapte}` as const;
    return {
      name: t(`${key}.name`),
      purpose: t(`${key}.purpose`),
      input: t(`${key}.input`),
      product: t(`${key}.product`),
    };
  }
  const kngf = KNGF_STEPS.find(step => step.id === id)?.id;
  if (!kngf) return { name: id, purpose: '', input: null, product: '' };
  const key = `kngfSteps.${kngf}` as const;
  return { name: t(`${key}.name`), purpose: t(`${key}.purpose`), input: null, product: t(`${key}.product`) };
}
