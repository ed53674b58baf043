import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramCss from 'diagram-js/assets/diagram-js.css';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css';
import ownCss from './diagram.css';
import { FONT } from './font.js';
import { bindGestures } from './gestures.js';
import { mark } from './marks.js';
import { frame } from './frame.js';

const PROPERTIES = ['xml', 'active', 'done', 'heat', 'legend', 'label', 'words'];
/** Below this the names cannot be read, so a narrow screen begins at the current step instead of the whole picture. */
const LEAST_READABLE = 0.42;
const READABLE = 0.75;
const ZOOM_STEP = 1.25;
/** Leaves some paper around the picture. */
const MARGIN = 0.95;

/**
 * <bangfu-diagram>: a BPMN diagram with the current and the passed steps marked.
 *
 * Properties: xml (text of the model), active (ids of current elements, one per token), done (ids of passed
 * elements), heat (by id of element: level 0 to 4 or none, lines of text, alarm), legend (what each level means, its
 * title first; in its place the meaning of current and passed), label (what a screen reader says), words (texts of the
 * buttons and badges).
 * Events: diagram-shown with the ids marked, diagram-failed.
 */
class BangfuDiagram extends HTMLElement {

  #viewer = null;
  #parts = null;
  #observer = null;
  #moved = false;
  #imported = '';
  #shown = Promise.resolve();
  #values = { xml: '', active: [], done: [], heat: {}, legend: [], label: '', words: {} };

  connectedCallback() {
    PROPERTIES.forEach((name) => this.#upgrade(name));
    this.#parts = frame(this.#emptyRoot(), [diagramCss, bpmnCss, ownCss], {
      zoomIn: () => this.#zoom(ZOOM_STEP),
      zoomOut: () => this.#zoom(1 / ZOOM_STEP),
      fit: () => this.#fit(true),
      resized: () => this.#fit(true),
    });
    this.#viewer = new NavigatedViewer({
      container: this.#parts.canvas,
      textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
    });
    bindGestures(this.#parts.canvas, this.#viewer.get('canvas'), () => { this.#moved = true; });
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(this.#parts.canvas);
    this.#say();
    this.#show();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#viewer.destroy();
    this.#viewer = null;
    this.#imported = '';
    this.#moved = false;
  }

  #emptyRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    return root;
  }

  get xml() { return this.#values.xml; }
  set xml(text) { this.#values.xml = text ?? ''; this.#show(); }
  get active() { return this.#values.active; }
  set active(ids) { this.#values.active = ids ?? []; this.#mark(); }
  get done() { return this.#values.done; }
  set done(ids) { this.#values.done = ids ?? []; this.#mark(); }
  get heat() { return this.#values.heat; }
  set heat(byId) { this.#values.heat = byId ?? {}; this.#mark(); }
  get legend() { return this.#values.legend; }
  set legend(texts) { this.#values.legend = texts ?? []; this.#say(); }
  get label() { return this.#values.label; }
  set label(text) { this.#values.label = text ?? ''; this.#say(); }
  get words() { return this.#values.words; }
  set words(texts) { this.#values.words = texts ?? {}; this.#say(); this.#mark(); }

  /** A property set before this script came stands on the instance and hides the accessor: take it over. */
  #upgrade(name) {
    if (Object.hasOwn(this, name)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  /** Imports one after the other, so that the last text wins. */
  #show() {
    this.#shown = this.#shown.then(() => this.#import(this.#values.xml));
  }

  async #import(xml) {
    const viewer = this.#viewer;
    if (!viewer || !xml || xml === this.#imported) {
      return;
    }
    this.#imported = xml;
    try {
      await viewer.importXML(xml);
      if (viewer !== this.#viewer) {
        return;
      }
      this.#parts.failed(false);
      this.#moved = false;
      this.#mark();
      this.#fit(false);
    } catch (problem) {
      if (viewer !== this.#viewer) {
        return;
      }
      viewer.clear();
      this.#parts.failed(true);
      this.dispatchEvent(new CustomEvent('diagram-failed', { detail: String(problem.message) }));
    }
  }

  #mark() {
    if (this.#viewer?.getDefinitions()) {
      const marked = mark(this.#viewer, this.#values);
      this.dispatchEvent(new CustomEvent('diagram-shown', { detail: marked }));
    }
  }

  #say() {
    this.#parts?.say(this.#values);
  }

  #zoom(factor) {
    const canvas = this.#viewer.get('canvas');
    this.#moved = true;
    canvas.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
  }

  #resized() {
    if (this.#viewer?.getDefinitions() && this.#visible()) {
      this.#viewer.get('canvas').resized();
      if (!this.#moved) {
        this.#fit(false);
      }
    }
  }

  /** The whole picture; where it would be too small to read, the current step, unless the whole was asked for. */
  #fit(asked) {
    if (!this.#viewer?.getDefinitions() || !this.#visible()) {
      return;
    }
    const canvas = this.#viewer.get('canvas');
    canvas.resized();
    const whole = canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(whole * MARGIN);
    this.#moved = false;
    const step = this.#viewer.get('elementRegistry').get(this.#values.active[0]);
    if (!asked && whole < LEAST_READABLE && step) {
      canvas.zoom(READABLE);
      const { width, height } = canvas.viewbox();
      canvas.viewbox({
        x: step.x + step.width / 2 - width / 2, y: step.y + step.height / 2 - height / 2, width, height });
    }
  }

  /** Hidden in a closed panel there is nothing to fit into. */
  #visible() {
    return this.#parts.canvas.clientWidth > 0 && this.#parts.canvas.clientHeight > 0;
  }
}

if (!customElements.get('bangfu-diagram')) {
  customElements.define('bangfu-diagram', BangfuDiagram);
}
