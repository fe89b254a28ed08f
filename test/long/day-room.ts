import type { Browser, Page } from 'playwright-core';
import { heapOf } from '../bench/key-presses.ts';
import { residentOf } from '../bench/resident.ts';
import { startWebApp, type WebApp } from '../helpers/web-app.ts';
import { type DayProject, DISCUSSED_TEXT, WRITTEN } from './day-project.ts';

/** What is exported in turn, and how its file begins. */
const FORMATS = [
  { format: 'docx', start: 'PK' },
  { format: 'html', start: '<!doctype html' },
  { format: 'pdf', start: '%PDF' },
  { format: 'json', start: '{' },
] as const;

/** A busy machine may take long; what never comes fails all the same. */
const PATIENCE = 120_000;

/** Paragraphs of so many words, as people write. */
const PARAGRAPH = 60;

/** The program with one page open at the texts, as somebody has who writes all day. */
export class DayRoom {
  readonly faults: string[] = [];
  typed = 0;
  said = 0;
  imported = 0;
  exported = 0;
  /** Words typed in the moment before a kill. */
  readonly #unsure = new Set<number>();
  readonly #project: DayProject;
  readonly #browser: Browser;
  readonly #dataFolder: string;
  /** So many words there were when the page said that everything is stored. */
  #stored = 0;
  #app: WebApp | null = null;
  #page: Page | null = null;
  #isDown = true;

  constructor(project: DayProject, browser: Browser, dataFolder: string) {
    this.#project = project;
    this.#browser = browser;
    this.#dataFolder = dataFolder;
  }

  async start(): Promise<void> {
    this.#app = await startWebApp({ file: this.#project.path, dataFolder: this.#dataFolder });
    const page = this.#page ?? (await this.#newPage());
    // The old page still asks for the program that ended; what it says of that is no fault.
    await page.goto('about:blank');
    this.#isDown = false;
    await page.goto(this.#app.link);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(page.url().replace(/\/overview.*$/, '/documents'));
    await this.#goToEnd(page);
  }

  /** Ends the program as its user does, when everything is stored, or at once; what it said of faults is kept. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (signal === 'SIGTERM') await this.untilStored();
    for (let word = this.#stored + 1; word <= this.typed; word++) this.#unsure.add(word);
    this.#isDown = true;
    await this.#app?.kill(signal);
    this.faults.push(...(this.#app?.errors ?? []).map(line => `program: ${line}`));
  }

  /** Words that the file must hold. */
  stored(): number[] {
    return Array.from({ length: this.#stored }, (_, at) => at + 1).filter(word => !this.#unsure.has(word));
  }

  async type(words: number): Promise<void> {
    const page = this.#open();
    for (let word = 0; word < words; word++) {
      await page.keyboard.type(`w${++this.typed} `);
      if (this.typed % PARAGRAPH === 0) await page.keyboard.press('Enter');
    }
  }

  /** What was typed last is stored a moment later; fails after half a minute. */
  async untilStored(): Promise<void> {
    const page = this.#open();
    await page.waitForTimeout(700);
    await page.getByText(/^Alles opgeslagen/).waitFor();
    this.#stored = this.typed;
  }

  /** A remark on some words of the text that is discussed. */
  async comment(): Promise<void> {
    const { discussedId: documentId, blockId } = this.#project;
    const start = this.said % (DISCUSSED_TEXT.length - 12);
    const quote = DISCUSSED_TEXT.slice(start, start + 10);
    const text = `Opmerking ${this.said + 1}`;
    await this.#call('discussion.start', { documentId, blockId, start, end: start + 10, quote, text });
    this.said++;
  }

  async import(): Promise<void> {
    const number = ++this.imported;
    const text = `TY  - JOUR\nAU  - Dag, L.\nPY  - ${1980 + (number % 40)}\nTI  - Invented trial ${'abcdefghij'[number % 10]}${number} of a long day\nER  - \n`;
    await this.#call('references.paste', { text });
  }

  async export(): Promise<void> {
    const { format, start } = FORMATS[this.exported++ % FORMATS.length] ?? FORMATS[0];
    const began = await this.#open().evaluate(
      async ([wanted, key]) => {
        const token = sessionStorage.getItem('leidraad-token');
        const headers = { authorization: `Bearer ${token}`, 'x-leidraad-project': String(key) };
        const reply = await fetch(`/files/export?project=${key}&format=${wanted}&language=nl`, { headers });
        return (await reply.blob()).slice(0, 20).text();
      },
      [format, this.#key()] as const,
    );
    if (!began.toLowerCase().startsWith(start.toLowerCase()))
      this.faults.push(`${format} began with ${began}`);
  }

  /** Does once whatever loads code of its own, so that what grows after it is not that code. */
  async warmUp(): Promise<void> {
    await this.import();
    for (const _ of FORMATS) await this.export();
  }

  /** Megabytes that the page's objects and the program take. */
  async memory(): Promise<{ page: number; program: number }> {
    return { page: await heapOf(this.#open()), program: residentOf(this.#app?.process.pid ?? 0) };
  }

  async #newPage(): Promise<Page> {
    const page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 } });
    this.#page = page;
    page.setDefaultTimeout(PATIENCE);
    const fault = (text: string) => !this.#isDown && this.faults.push(text);
    page.on('console', message => ['error', 'warning'].includes(message.type()) && fault(message.text()));
    page.on('pageerror', error => fault(error.message));
    return page;
  }

  async #goToEnd(page: Page): Promise<void> {
    const body = page
      .locator('section.section')
      .filter({ has: page.getByText(WRITTEN, { exact: true }) })
      .first()
      .locator('.section-body');
    await body.scrollIntoViewIfNeeded();
    const editor = body.locator('.ProseMirror');
    await editor.waitFor();
    await editor.locator(':scope > p').last().click();
    await page.keyboard.press('Control+End');
    await page.waitForFunction(() => {
      const last = document.activeElement?.lastElementChild;
      return last?.contains(document.getSelection()?.anchorNode ?? null) ?? false;
    });
  }

  #open(): Page {
    if (!this.#page) throw new Error('the program was not started');
    return this.#page;
  }

  #key(): string {
    return /\/p\/([^/]+)/.exec(this.#open().url())?.[1] ?? '';
  }

  async #call(procedure: string, input: unknown): Promise<void> {
    const reply = await this.#open().evaluate(
      async ([path, body, key]) => {
        const token = sessionStorage.getItem('leidraad-token');
        const headers = {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-leidraad-project': key,
        };
        const answer = await fetch(`/api/${path}`, { method: 'POST', headers, body });
        return answer.ok ? '' : await answer.text();
      },
      [procedure, JSON.stringify(input), this.#key()] as const,
    );
    if (reply !== '') this.faults.push(`${procedure}: ${reply.slice(0, 300)}`);
  }
}
