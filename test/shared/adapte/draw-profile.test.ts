import { describe, expect, it } from 'vitest';
import { drawProfile, type ProfileTexts } from '../../../shared/adapte/drawing/draw-profile.ts';

function texts(percents: readonly (number | null)[]): ProfileTexts {
  const scores = percents.map(percent => ({ percent, text: `${percent}%` }));
  return {
    title: 'Scores',
    description: 'A 50%.',
    none: 'geen score',
    sources: percents.map((_, at) => `Richtlijn <${at}> & co`),
    domains: ['1. Onderwerp en doel', '2. Betrokkenheid van belanghebbenden'].map(name => ({ name, scores })),
  };
}

const bars = (svg: string) => svg.match(/<rect x=[^>]*stroke="#0b4f4c"[^>]*>/g) ?? [];

describe('the domain profile', () => {
  it('draws a bar per domain and guideline, with a key from two guidelines on', () => {
    expect(bars(drawProfile(texts([50])))).toHaveLength(2);
    expect(bars(drawProfile(texts([50, 80])))).toHaveLength(4 + 2);
    expect(drawProfile(texts([50]))).not.toContain('Richtlijn');
  });

  it('says so in place of a bar when there is no score, and draws none for zero', () => {
    const svg = drawProfile(texts([null]));
    expect(bars(svg)).toHaveLength(0);
    expect(svg).toContain('geen score');
    expect(bars(drawProfile(texts([0])))).toHaveLength(0);
  });

  it('keeps names from becoming markup', () => {
    const svg = drawProfile(texts([10, 20, 30, 40, 50, 60, 70]));
    expect(svg).toContain('Richtlijn &lt;0&gt; &amp; co');
    expect(svg).not.toContain('<0>');
  });
});
