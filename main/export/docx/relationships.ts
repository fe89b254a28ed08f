import { escapeMarkup } from '../../../shared/text/escape.ts';
import { XML_HEAD } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships of one part; ids count up, and one web address has one relationship. */
export class Relationships {
  readonly #entries: string[] = [];
  readonly #links = new Map<string, string>();

  /** Relates to another part of the package, e.g. `styles` to `styles.xml`. */
  addPart(type: string, target: string): string {
    return this.#add(type.includes(':') ? type : `${OFFICE}/${type}`, target, '');
  }

  addLink(href: string): string {
    const known = this.#links.get(href);
    if (known !== undefined) return known;
    const id = this.#add(`${OFFICE}/hyperlink`, href, ' TargetMode="External"');
    this.#links.set(href, id);
    return id;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  toXml(): string {
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.#entries.join('')}</Relationships>`;
  }

  #add(type: string, target: string, mode: string): string {
    const id = `rId${this.#entries.length + 1}`;
    this.#entries.push(`<Relationship Id="${id}" Type="${type}" Target="${escapeMarkup(target)}"${mode}/>`);
    return id;
  }
}
