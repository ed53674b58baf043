import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import diagramCss from 'diagram-js/assets/diagram-js.css';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css';
import editorCss from './editor.css';
import compareCss from './compare/compare.css';
import { changes } from './compare/changes.js';
import { FONT } from './font.js';
import { dress, make, upgrade } from './page.js';
import { Toolbar } from './toolbar.js';

const PROPERTIES = ['before', 'after', 'titles', 'chosen', 'words', 'label'];
const KINDS = ['added', 'removed', 'changed', 'moved'];
/** Written on the marks, so that nobody depends on their colour. */
const SIGNS = { added: '+', removed: '−', changed: '≠', moved: '↔' };
const ZOOM_STEP = 1.25;
const MARGIN = 0.95;

/**
 * <bangfu-comparison>: two versions of a process side by side, moved and zoomed together, with what differs marked.
 *
 * Properties: before and after (XML), titles (of both), chosen (id of the element to show and a number that rises with
 * each wish), words (of buttons, kinds of differences and sentences), label (what a screen reader says).
 * Events: compared with the differences (see compare/changes.js), failed with why nothing can be drawn, selected.
 */
class BangfuComparison extends HTMLElement {

  #frame = null;
  #viewers = null;
  #work = Promise.resolve();
  #asked = false;
  #shown = [];
  #follows = false;
  #choice = 0;
  #observer = null;
  #values = { before: '', after: '', titles: [], chosen: {}, words: {}, label: '' };

  connectedCallback() {
    upgrade(this, PROPERTIES);
    dress('compare', [diagramCss, bpmnCss, editorCss, compareCss]);
    this.classList.add('bf-editor', 'bf-comparison');
    const bar = new Toolbar({
      zoomIn: () => this.#zoom(ZOOM_STEP), zoomOut: () => this.#zoom(1 / ZOOM_STEP), fit: () => this.#fit() });
    const legend = Object.fromEntries(KINDS.map((kind) => [kind, make('span', `bf-difference ${kind}`)]));
    bar.element.append(...Object.values(legend));
    const problem = make('p', 'bf-editor-problem');
    problem.setAttribute('role', 'alert');
    problem.hidden = true;
    const sides = [make('section', 'bf-comparison-side'), make('section', 'bf-comparison-side')];
    const heads = sides.map((side) => side.appendChild(make('h3')));
    const canvases = sides.map((side) => side.appendChild(make('div', 'bf-editor-canvas')));
    const area = make('div', 'bf-editor-area');
    area.append(...sides);
    this.replaceChildren(bar.element, problem, area);
    this.#frame = { bar, legend, problem, heads };
    this.#viewers = canvases.map((container) => new NavigatedViewer({
      container,
      // Each side tells at once where it went, so that following it is not taken for a move of its own.
      canvas: { deferUpdate: false },
      moddleExtensions: { camunda },
      textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
    }));
    this.#viewers.forEach((viewer, place) => this.#bind(viewer, this.#viewers[1 - place]));
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(this);
    this.#say();
    this.#arrange();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#viewers.forEach((viewer) => viewer.destroy());
    this.#viewers = null;
    this.#shown = [];
  }

  get before() { return this.#values.before; }
  set before(text) { this.#set('before', text ?? ''); }
  get after() { return this.#values.after; }
  set after(text) { this.#set('after', text ?? ''); }
  get titles() { return this.#values.titles; }
  set titles(texts) { this.#set('titles', texts ?? []); }
  get chosen() { return this.#values.chosen; }
  set chosen(wish) { this.#set('chosen', wish ?? {}); }
  get words() { return this.#values.words; }
  set words(texts) { this.#set('words', texts ?? {}); }
  get label() { return this.#values.label; }
  set label(text) { this.#set('label', text ?? ''); }

  #set(name, value) {
    this.#values[name] = value;
    this.#say();
    this.#arrange();
  }

  #bind(viewer, other) {
    const bus = viewer.get('eventBus');
    bus.on('canvas.viewbox.changed', ({ viewbox }) => this.#follow(other, viewbox));
    bus.on('element.click', ({ element }) => this.dispatchEvent(new CustomEvent('selected', { detail: { id: element.id } })));
  }

  /** What one side does the other does too; what that does in turn is no news. */
  #follow(other, { x, y, width, height }) {
    if (!this.#follows && other.getDefinitions()) {
      this.#follows = true;
      other.get('canvas').viewbox({ x, y, width, height });
      this.#follows = false;
    }
  }

  #arrange() {
    if (!this.#asked) {
      this.#asked = true;
      this.#work = this.#work.then(async () => {
        this.#asked = false;
        await this.#show();
      });
    }
  }

  async #show() {
    const texts = [this.#values.before, this.#values.after];
    const viewers = this.#viewers;
    if (!viewers || texts.some((text) => !text)) {
      return;
    }
    if (texts.some((text, place) => text !== this.#shown[place])) {
      this.#shown = texts;
      try {
        await Promise.all(viewers.map((viewer, place) => viewer.importXML(texts[place])));
        if (viewers === this.#viewers) {
          this.#problem('');
          this.#mark();
        }
      } catch (problem) {
        if (viewers === this.#viewers) {
          this.#problem(this.#values.words.failed);
          this.dispatchEvent(new CustomEvent('failed', { detail: String(problem.message) }));
        }
        return;
      }
    }
    this.#choose();
  }

  #mark() {
    const [before, after] = this.#viewers;
    const list = changes(before.getDefinitions(), after.getDefinitions());
    this.#fit();
    list.forEach(({ element, kind }) => {
      const sides = { added: [after], removed: [before] }[kind] ?? [before, after];
      sides.forEach((viewer) => this.#markOne(viewer, element, kind));
    });
    this.dispatchEvent(new CustomEvent('compared', { detail: list }));
  }

  #markOne(viewer, id, kind) {
    const canvas = viewer.get('canvas');
    const element = viewer.get('elementRegistry').get(id);
    if (element && element !== canvas.getRootElement()) {
      canvas.addMarker(id, `bf-difference-${kind}`);
      const sign = make('span', `bf-difference ${kind}`, SIGNS[kind]);
      sign.title = this.#values.words[kind] ?? '';
      viewer.get('overlays').add(id, 'bf-difference', { position: { top: -14, left: -8 }, scale: { min: 0.6 }, html: sign });
    }
  }

  #choose() {
    const { id, number } = this.#values.chosen;
    if (!id || number === this.#choice) {
      return;
    }
    this.#choice = number;
    const viewer = [...this.#viewers].reverse().find((one) => one.get('elementRegistry').get(id));
    viewer?.get('canvas').scrollToElement(id, 80);
    this.#viewers.filter((one) => one.get('elementRegistry').get(id))
      .forEach((one) => one.get('selection').select(one.get('elementRegistry').get(id)));
  }

  #zoom(factor) {
    const canvas = this.#viewers[1].get('canvas');
    canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * factor)), 'auto');
  }

  /** Both pictures whole: what is larger decides. */
  #fit() {
    const open = this.#viewers?.filter((viewer) => viewer.getDefinitions()) ?? [];
    if (open.length < 2 || this.clientWidth === 0) {
      return;
    }
    const canvases = open.map((viewer) => viewer.get('canvas'));
    canvases.forEach((canvas) => canvas.resized());
    const boxes = canvases.map((canvas) => canvas.viewbox().inner);
    const x = Math.min(...boxes.map((box) => box.x));
    const y = Math.min(...boxes.map((box) => box.y));
    const right = Math.max(...boxes.map((box) => box.x + box.width));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height));
    const { width, height } = canvases[1].getSize();
    const scale = Math.min(1, width / (right - x), height / (bottom - y)) * MARGIN;
    canvases[1].viewbox({ x: (x + right - width / scale) / 2, y: (y + bottom - height / scale) / 2,
      width: width / scale, height: height / scale });
  }

  #problem(sentence) {
    this.#frame.problem.textContent = sentence ?? '';
    this.#frame.problem.hidden = !sentence;
  }

  #say() {
    if (!this.#frame) {
      return;
    }
    const { words, titles, label } = this.#values;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', label);
    this.#frame.bar.say(words);
    this.#frame.heads.forEach((head, place) => { head.textContent = titles[place] ?? ''; });
    KINDS.forEach((kind) => { this.#frame.legend[kind].textContent = `${SIGNS[kind]} ${words[kind] ?? ''}`; });
  }
}

if (!customElements.get('bangfu-comparison')) {
  customElements.define('bangfu-comparison', BangfuComparison);
}
