import { readXml } from '../xml/read-xml.ts';
import type { ParagraphStyle, StyleSheet } from './word-model.ts';
import { wordName, wordValue } from './word-xml.ts';

interface Rule {
  name: string;
  basedOn: string | null;
  outline: number | null;
  level: number | null;
  numbering: number | null;
}

/** More steps than this from a style to the one it is based on are a ring. */
const MAX_STEPS = 20;

/** What the styles of a Word file are called, and what they make of a paragraph, by id. */
export function readStyles(
  bytes: Uint8Array | null,
  source: string,
): { names: Map<string, string>; sheet: StyleSheet } {
  const rules = readRules(bytes, source);
  return {
    names: new Map([...rules].map(([id, rule]) => [id, rule.name])),
    sheet: new Map([...rules].map(([id, rule]) => [id, resolve(rule, rules)])),
  };
}

function readRules(bytes: Uint8Array | null, source: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  if (!bytes) return rules;
  let rule: Rule | null = null;
  const number = (value: string | null) => (value === null ? null : Number(value) || 0);
  readXml(bytes, source, {
    open(tag) {
      const name = wordName(tag);
      if (name === 'style') {
        rule = { name: '', basedOn: null, outline: null, level: null, numbering: null };
        const id = wordValue(tag, 'styleId');
        if (id !== null && !rules.has(id)) rules.set(id, rule);
      } else if (rule === null) return;
      else if (name === 'name') rule.name ||= wordValue(tag) ?? '';
      else if (name === 'basedOn') rule.basedOn = wordValue(tag);
      else if (name === 'outlineLvl') rule.outline = number(wordValue(tag));
      else if (name === 'ilvl') rule.level = number(wordValue(tag));
      else if (name === 'numId') rule.numbering = number(wordValue(tag));
    },
    close(tag) {
      if (wordName(tag) === 'style') rule = null;
    },
  });
  return rules;
}

function resolve(rule: Rule, rules: ReadonlyMap<string, Rule>): ParagraphStyle {
  const chain: Rule[] = [];
  for (let at: Rule | undefined = rule; at && chain.length < MAX_STEPS; at = rules.get(at.basedOn ?? ''))
    chain.push(at);
  const outline = chain.find(step => step.outline !== null)?.outline ?? null;
  const named = chain
    .map(step => /^heading ([1-9])$/i.exec(step.name)?.[1])
    .find(level => level !== undefined);
  const numbering = chain.find(step => step.numbering !== null)?.numbering ?? null;
  const level = chain.find(step => step.level !== null)?.level ?? 0;
  return {
    name: rule.name.toLowerCase(),
    // Nine is what Word writes for text that is no heading.
    heading:
      outline === null ? (named === undefined ? null : Number(named)) : outline > 8 ? null : outline + 1,
    list: numbering === null || numbering === 0 ? null : { level, numbering },
  };
}
