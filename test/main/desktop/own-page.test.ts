import { describe, expect, it } from 'vitest';
import {
  externalTarget,
  followsClick,
  isOwnDownload,
  isOwnFrame,
  isOwnPage,
} from '../../../main/desktop/own-page.ts';

describe('pages of the app', () => {
  it.each([
    ['leidraad://app/', true],
    ['leidraad://app/p/k1/documents?x=1#y', true],
    ['leidraad://app', true],
    ['leidraad://app:80/', false],
    ['leidraad://evil/', false],
    ['leidraad://app.evil.org/', false],
    ['leidraad://user@app/', false],
    ['leidraad://app@evil/', false],
    ['leidraad:app/', false],
    ['leidraad-x://app/', false],
    ['https://app/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['about:blank', false],
    ['blob:leidraad://app/1', false],
    ['', false],
    ['not an address', false],
  ])('%s: %s', (address, own) => {
    expect(isOwnPage(address)).toBe(own);
  });
});

describe('addresses that may be opened outside', () => {
  it.each([
    ['https://www.kngf.nl/x?y=1', 'https://www.kngf.nl/x?y=1'],
    ['https://pubmed.ncbi.nlm.nih.gov/1', 'https://pubmed.ncbi.nlm.nih.gov/1'],
    ['mailto:a@example.org?subject=Concept', 'mailto:a@example.org?subject=Concept'],
    ['http://example.org/', null],
    ['https://bank.example@evil.example/', null],
    ['file:///C:/Windows/System32/calc.exe', null],
    ['smb://host/share', null],
    ['javascript:alert(1)', null],
    ['ms-msdt:/id', null],
    ['leidraad://app/', null],
    [`https://example.org/${'x'.repeat(2000)}`, null],
    ['https://', null],
  ])('%s', (address, target) => {
    expect(externalTarget(address)).toBe(target);
  });
});

it('opens a link only shortly after a click', () => {
  expect(followsClick(Number.NEGATIVE_INFINITY, 5000)).toBe(false);
  expect(followsClick(5000, 5000)).toBe(true);
  expect(followsClick(5000, 6000)).toBe(true);
  expect(followsClick(5000, 6001)).toBe(false);
  expect(followsClick(6000, 5000)).toBe(false);
});

it('downloads only what the app made', () => {
  expect(isOwnDownload('leidraad://app/files/export?project=k')).toBe(true);
  expect(isOwnDownload('blob:leidraad://app/4d3c')).toBe(true);
  expect(isOwnDownload('blob:https://evil.example/4d3c')).toBe(false);
  expect(isOwnDownload('https://evil.example/x.exe')).toBe(false);
});

it('listens to the top frame of its own pages only', () => {
  expect(isOwnFrame({ url: 'leidraad://app/', parent: null })).toBe(true);
  expect(isOwnFrame({ url: 'leidraad://app/', parent: {} })).toBe(false);
  expect(isOwnFrame({ url: 'https://evil.example/', parent: null })).toBe(false);
  expect(isOwnFrame(null)).toBe(false);
});
