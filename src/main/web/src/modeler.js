import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule }
  from 'bpmn-js-properties-panel';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import CamundaBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Minimap from 'diagram-js-minimap';
import diagramCss from 'diagram-js/assets/diagram-js.css';
import bpmnCss from 'bpmn-js/dist/assets/bpmn-js.css';
import iconsCss from 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import panelCss from '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import templatesCss from 'bpmn-js-element-templates/dist/assets/element-templates.css';
import minimapCss from 'diagram-js-minimap/assets/diagram-js-minimap.css';
import simulationCss from 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import editorCss from './editor.css';
import modelerCss from './modeler/modeler.css';
import chinese from './words/bpmn.zh.json';
import { EditorElement } from './editor.js';
import { exchange } from './exchange.js';
import { markFindings } from './findings.js';
import { FONT } from './font.js';
import { bindGestures } from './gestures.js';
import house from './modeler/house.js';
import { simulation } from './modeler/simulation.js';
import templateChooser from './modeler/templates.js';
import { make } from './page.js';
import { translator } from './translate.js';

const STYLES = [diagramCss, bpmnCss, iconsCss, panelCss, templatesCss, minimapCss, simulationCss, editorCss, modelerCss];
const ZOOM_STEP = 1.25;
/** Paper around the picture, and the place of the palette, in pixels. */
const MARGIN = 24;
const PALETTE = 90;
/** The panel listens to a selection only after it was drawn. */
const DRAWN_MS = 120;
const LEAST_SIMULATED = 0.7;

/**
 * <bangfu-modeler>: draws and edits a BPMN for Camunda 7. See editor.js for what all editors have in common; of its own:
 * property templates (JSON of element templates, one list a file), and the detail of selected carries id, type and name.
 */
class BangfuModeler extends EditorElement {

  static properties = [...EditorElement.properties, 'templates'];
  #templates = [];
  #titles = null;

  get templates() { return this.#templates.map((template) => JSON.stringify([template])); }
  set templates(texts) {
    this.#templates = (texts ?? []).flatMap((text) => JSON.parse(text));
    if (this.editable) {
      this.editor.get('elementTemplatesLoader').setTemplates(this.#templates);
    }
  }

  get part() { return { name: 'modeler', styles: STYLES }; }

  get actions() {
    return {
      undo: () => this.#command('undo'),
      redo: () => this.#command('redo'),
      zoomIn: () => this.#zoom(ZOOM_STEP),
      zoomOut: () => this.#zoom(1 / ZOOM_STEP),
      fit: () => this.#fit(),
      find: () => this.editor?.get('searchPad').toggle(),
      map: () => this.editor?.get('minimap').toggle(),
      simulate: () => this.#simulate(),
    };
  }

  build(area, readonly, language) {
    const words = translator(language === 'zh' ? chinese : null, this.untranslated);
    const canvas = make('div', 'bf-editor-canvas');
    const given = {
      container: canvas,
      moddleExtensions: { camunda },
      textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
    };
    if (readonly) {
      area.append(canvas);
      const viewer = new NavigatedViewer({ ...given, additionalModules: [words] });
      bindGestures(canvas, viewer.get('canvas'), () => {});
      return this.#listen(viewer);
    }
    const panel = make('div', 'bf-editor-panel');
    area.append(canvas, panel);
    const modeler = new Modeler({
      ...given,
      propertiesPanel: { parent: panel },
      elementTemplates: this.#templates,
      additionalModules: [words, BpmnPropertiesPanelModule, BpmnPropertiesProviderModule,
        CamundaPlatformPropertiesProviderModule, ElementTemplatesPropertiesProviderModule, CamundaBehaviors, Minimap,
        simulation, house, templateChooser],
    });
    if (language === 'zh') {
      // The simulation has no translation of its own; its buttons say what they do by their title.
      this.#titles = exchange(canvas, chinese, (element) => !element.closest('[class*=bts-]'));
    }
    modeler.get('eventBus').on('commandStack.changed', ({ trigger }) => {
      this.#commands();
      if (trigger !== 'clear') {
        this.touched();
      }
    });
    modeler.get('eventBus').on('tokenSimulation.toggleMode', ({ active }) => this.#simulated(active));
    modeler.get('eventBus').on('minimap.toggle', ({ open }) => this.bar.press('map', open));
    return this.#listen(modeler);
  }

  #listen(editor) {
    editor.get('eventBus').on('selection.changed', ({ newSelection }) => {
      const [one] = newSelection;
      this.tellSelected(one && { id: one.id, type: one.type, name: one.businessObject?.name ?? '' });
    });
    return editor;
  }

  destroy(editor) {
    this.#titles?.disconnect();
    this.#titles = null;
    editor.destroy();
  }

  async open(editor, text) {
    const { warnings } = await editor.importXML(text);
    this.#commands();
    this.#fit();
    await new Promise((done) => { setTimeout(done, DRAWN_MS); });
    return warnings.map(({ message }) => message);
  }

  async write(editor) {
    editor.get('toggleMode').toggleMode(false);
    return (await editor.saveXML({ format: true })).xml;
  }

  mark(editor, findings) {
    markFindings(editor, findings, (id) => this.choose(editor, id));
  }

  choose(editor, id) {
    const element = editor.get('elementRegistry').get(id);
    if (element) {
      editor.get('canvas').scrollToElement(element, { top: 80, right: 80, bottom: 80, left: 80 });
      editor.get('selection').select(element);
    }
  }

  resized(editor) {
    editor.get('canvas').resized();
  }

  arranged(readonly) {
    ['undo', 'redo', 'find', 'map', 'simulate'].forEach((name) => this.bar.show(name, !readonly));
  }

  #commands() {
    if (this.editable) {
      const commands = this.editor.get('commandStack');
      this.bar.enable('undo', commands.canUndo());
      this.bar.enable('redo', commands.canRedo());
    }
  }

  #command(name) {
    this.editor?.get('commandStack')[name]();
  }

  #zoom(factor) {
    const canvas = this.editor?.get('canvas');
    canvas?.zoom(Math.min(4, Math.max(0.2, canvas.zoom() * factor)), 'auto');
  }

  /** The whole picture beside the palette, never larger than it was drawn. */
  #fit() {
    const canvas = this.editor?.get('canvas');
    if (!canvas) {
      return;
    }
    canvas.resized();
    const { width, height } = canvas.getSize();
    const picture = canvas.viewbox().inner;
    const left = this.editable ? PALETTE : 0;
    const scale = Math.min(1, (width - left - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height);
    canvas.viewbox({
      x: picture.x + (picture.width - (width + left) / scale) / 2,
      y: picture.y + (picture.height - height / scale) / 2,
      width: width / scale,
      height: height / scale });
  }

  #simulate() {
    this.editor?.get('toggleMode').toggleMode();
  }

  /** Smaller than this the buttons that set a token going are not shown: begins at the first start of the picture. */
  #simulated(active) {
    this.bar.press('simulate', active);
    this.classList.toggle('simulating', active);
    this.#fit();
    const canvas = this.editor.get('canvas');
    if (active && canvas.zoom() < LEAST_SIMULATED) {
      canvas.zoom(LEAST_SIMULATED);
      const start = this.editor.get('elementRegistry').find(({ type }) => type === 'bpmn:StartEvent');
      if (start) {
        canvas.scrollToElement(start, PALETTE);
      }
    }
  }
}

if (!customElements.get('bangfu-modeler')) {
  customElements.define('bangfu-modeler', BangfuModeler);
}
