import { make } from './page.js';

const SIGNS = {
  undo: 'M9 7H5V3M5 7c2-2.5 4.4-4 7.5-4a8.5 8.5 0 1 1-7.8 12',
  redo: 'M15 7h4V3M19 7c-2-2.5-4.4-4-7.5-4a8.5 8.5 0 1 0 7.8 12',
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  find: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.5L21 21',
  map: 'M4 5h16v14H4zM12 12h6v5h-6z',
  simulate: 'M7 4v16l13-8z',
};

/** A row of buttons; each one has a sign or, where there is none, its word. */
export class Toolbar {

  #buttons = new Map();
  element = make('div', 'bf-editor-bar');

  /** @param actions by name of the button what it does */
  constructor(actions) {
    this.element.setAttribute('role', 'toolbar');
    for (const [name, action] of Object.entries(actions)) {
      const button = make('button', `bf-editor-button ${name}`);
      button.type = 'button';
      button.addEventListener('click', action);
      if (SIGNS[name]) {
        button.append(sign(SIGNS[name]));
      }
      this.#buttons.set(name, button);
      this.element.append(button);
    }
  }

  say(words) {
    this.element.setAttribute('aria-label', words.tools ?? '');
    this.#buttons.forEach((button, name) => {
      button.title = words[name] ?? '';
      button.setAttribute('aria-label', words[name] ?? '');
      if (!SIGNS[name]) {
        button.textContent = words[name] ?? '';
      }
    });
  }

  enable(name, yes) {
    this.#buttons.get(name).disabled = !yes;
  }

  press(name, yes) {
    this.#buttons.get(name).setAttribute('aria-pressed', String(yes));
  }

  show(name, yes) {
    this.#buttons.get(name).hidden = !yes;
  }
}

function sign(path) {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(ns, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
