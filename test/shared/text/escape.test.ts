import { describe, expect, test } from 'vitest';
import { escapeMarkup, replaceUnprintable } from '../../../shared/text/escape.ts';

describe('escapeMarkup', () => {
  test.each([
    ['</w:t>&<script>', '&lt;/w:t&gt;&amp;&lt;script&gt;'],
    [`"dubbel" 'enkel'`, '&quot;dubbel&quot; &#39;enkel&#39;'],
    ['&amp;', '&amp;amp;'],
    ['déjà œdème ⊕◯ 😀', 'déjà œdème ⊕◯ 😀'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(escapeMarkup(text)).toBe(expected);
  });
});

describe('replaceUnprintable', () => {
  test.each([
    ['nul and bell', 'a\u0000b\u0007c', 'a�b�c'],
    ['tab and line ends stay', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['half a surrogate pair', 'a\ud800b\udc00', 'a�b�'],
    ['a whole surrogate pair stays', '😀', '😀'],
    ['noncharacters', '\ufffe\uffff', '��'],
  ])('%s', (_, text, expected) => {
    expect(replaceUnprintable(text)).toBe(expected);
  });
});
