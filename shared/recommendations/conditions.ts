import * as z from 'zod';

/** How deep groups may stand in groups; KNGF prints one level of "en" and "of", two are enough to say anything. */
const DEEPEST = 3;

/**
 * When a recommendation holds: a small tree of conditions that must all hold (`all`) or of which one is enough
 * (`any`). Source of the form: KNGF low back pain 2021, which prints "indien", "en", "of" and "maar alleen".
 */
export type Condition =
  | { kind: 'text'; text: string }
  | { kind: 'all'; items: Condition[] }
  | { kind: 'any'; items: Condition[] };

const textSchema = z.object({ kind: z.literal('text'), text: z.string().trim().min(1).max(500) });

function nested(depth: number): z.ZodType<Condition> {
  if (depth === 0) return textSchema;
  const items = z.array(nested(depth - 1)).max(20);
  return z.union([
    textSchema,
    z.object({ kind: z.literal('all'), items }),
    z.object({ kind: z.literal('any'), items }),
  ]);
}

export const conditionsSchema = z.object({
  /** Null: it holds always. */
  when: nested(DEEPEST).nullable(),
  /** Each of these alone is a reason not to do it. */
  notWhen: z.array(z.string().trim().min(1).max(500)).max(20),
});
export interface Conditions {
  when: Condition | null;
  notWhen: string[];
}

export const NO_CONDITIONS: Conditions = { when: null, notWhen: [] };

/** Takes out groups that say nothing and groups of one; null when nothing is left. */
export function tidyCondition(condition: Condition | null): Condition | null {
  if (condition === null || condition.kind === 'text') return condition;
  const items = condition.items.flatMap(item => tidyCondition(item) ?? []);
  const [first] = items;
  if (items.length === 1 && first) return first;
  return items.length === 0 ? null : { kind: condition.kind, items };
}

/** Every condition as it was written, those against included. */
export function conditionTexts({ when, notWhen }: Conditions): string[] {
  const texts = (condition: Condition): string[] =>
    condition.kind === 'text' ? [condition.text] : condition.items.flatMap(texts);
  return [...(when === null ? [] : texts(when)), ...notWhen];
}
