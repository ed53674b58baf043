import { make } from './page.js';
import { byElement } from './findings.js';

/** Findings as a list above what is drawn anew all the time; there they are marked by a rule of style, which survives that. */
export class FindingsList {

  element = make('ul', 'bf-editor-findings');
  #area;
  #chosen;
  #style = make('style');

  /**
   * @param area in which elements carry their id as data-element-id, data-row-id, data-col-id or data-id
   * @param chosen called with the id of the element whose sentence was pressed
   */
  constructor(area, chosen) {
    this.#area = area;
    this.#chosen = chosen;
    this.element.hidden = true;
    document.head.append(this.#style);
  }

  remove() {
    this.#style.remove();
  }

  show(findings) {
    this.element.hidden = findings.length === 0;
    this.element.replaceChildren(...findings.map(({ element, level, text }) => {
      const row = make('button', `bf-editor-finding ${level}`, text);
      row.type = 'button';
      row.addEventListener('click', () => this.#chosen(element));
      const item = make('li');
      item.append(row);
      return item;
    }));
    this.#style.textContent = [...byElement(findings)].filter(([id]) => id).map(([id, found]) => rule(id, found)).join('\n');
  }

  /** Brings what carries the id into sight and puts the keyboard there. */
  point(id) {
    const place = this.#area.querySelector(selectors(id).join(', '));
    place?.scrollIntoView({ block: 'center', inline: 'center' });
    (place?.querySelector('[contenteditable], input, [tabindex]') ?? place)?.focus?.();
  }
}

function rule(id, found) {
  const colour = found.some(({ level }) => level === 'error') ? '--bf-alarm, #b3261e' : '--bf-warn, #7f5200';
  const places = selectors(id).map((one) => `.bf-editor ${one}`).join(', ');
  return `${places} { outline: 2px solid var(${colour}); outline-offset: -2px; }`;
}

function selectors(id) {
  const quoted = CSS.escape(id);
  return ['element', 'row', 'col'].map((what) => `[data-${what}-id="${quoted}"]`).concat(`[data-id="${quoted}"]`);
}
