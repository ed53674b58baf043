import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import { CamundaPropertiesProviderModule, DmnPropertiesPanelModule, DmnPropertiesProviderModule } from 'dmn-js-properties-panel';
import diagramCss from 'dmn-js/dist/assets/diagram-js.css';
import sharedCss from 'dmn-js/dist/assets/dmn-js-shared.css';
import drdCss from 'dmn-js/dist/assets/dmn-js-drd.css';
import tableCss from 'dmn-js/dist/assets/dmn-js-decision-table.css';
import controlsCss from 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import expressionCss from 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import iconsCss from 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css';
import panelCss from '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import editorCss from './editor.css';
import decisionCss from './decision/decision.css';
import chinese from './words/dmn.zh.json';
import { EditorElement } from './editor.js';
import { FindingsList } from './findings-list.js';
import { markFindings } from './findings.js';
import { FONT } from './font.js';
import house from './decision/house.js';
import { DecisionModeler, DecisionViewer } from './decision/manager.js';
import { make } from './page.js';
import { translator } from './translate.js';

const STYLES = [diagramCss, sharedCss, drdCss, tableCss, controlsCss, expressionCss, iconsCss, panelCss, editorCss, decisionCss];
/** Types that the engine computes with. */
const TYPES = ['string', 'boolean', 'integer', 'long', 'double', 'date'];

/** <bangfu-decision>: draws and edits a DMN whose expressions are FEEL. See editor.js for what all editors have in common. */
class BangfuDecision extends EditorElement {

  #list = null;
  #viewers = new Set();

  get part() { return { name: 'decision', styles: STYLES }; }

  get actions() {
    return { undo: () => this.#command('undo'), redo: () => this.#command('redo') };
  }

  build(area, readonly, language) {
    const words = translator(language === 'zh' ? chinese : null, this.untranslated);
    const container = make('div', 'bf-editor-canvas');
    const panel = make('div', 'bf-editor-panel');
    this.#list = new FindingsList(container, (id) => this.choose(this.editor, id));
    const side = make('div', 'bf-editor-column');
    side.append(this.#list.element, container);
    area.append(side);
    const given = {
      container,
      moddleExtensions: { camunda },
      common: {
        dataTypes: TYPES,
        expressionLanguages: { options: [{ value: 'feel', label: 'FEEL' }], defaults: { editor: 'feel' } },
        textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
      },
      decisionTable: { additionalModules: [words] },
      literalExpression: { additionalModules: [words] },
    };
    if (readonly) {
      return new DecisionViewer({ ...given, drd: { additionalModules: [words] } });
    }
    area.append(panel);
    const modeler = new DecisionModeler({
      ...given,
      drd: {
        propertiesPanel: { parent: panel },
        additionalModules: [words, house, DmnPropertiesPanelModule, DmnPropertiesProviderModule, CamundaPropertiesProviderModule],
      },
    });
    modeler.on('views.changed', ({ activeView }) => {
      panel.hidden = activeView?.type !== 'drd';
      this.#opened(modeler);
    });
    return modeler;
  }

  destroy(editor) {
    this.#viewers.clear();
    this.#list.remove();
    editor.destroy();
  }

  async open(editor, text) {
    const { warnings } = await editor.importXML(text);
    this.#opened(editor);
    return warnings.map(({ message }) => message);
  }

  async write(editor) {
    return (await editor.saveXML({ format: true })).xml;
  }

  mark(editor, findings) {
    this.#list.show(findings);
    if (editor.getActiveView()?.type === 'drd') {
      markFindings(editor.getActiveViewer(), findings, (id) => this.choose(editor, id));
    }
  }

  /** A decision in the picture where that is open; what stands in a table or an expression in there. */
  async choose(editor, id) {
    const view = editor.getViews().find(({ element, type }) => type !== 'drd' && holds(element, id));
    if (view && !(view.element.id === id && editor.getActiveView()?.type === 'drd')) {
      await editor.open(view);
      this.#list.point(id);
    } else {
      const viewer = editor.getActiveViewer();
      const element = viewer?.get('elementRegistry').get(id);
      if (element) {
        viewer.get('selection').select(element);
      }
    }
  }

  resized(editor) {
    if (editor.getActiveView()?.type === 'drd') {
      editor.getActiveViewer().get('canvas').resized();
    }
  }

  arranged(readonly) {
    ['undo', 'redo'].forEach((name) => this.bar.show(name, !readonly));
  }

  /** Each view has a viewer of its own, made when it is opened for the first time. */
  #opened(editor) {
    const viewer = editor.getActiveViewer();
    if (!viewer) {
      return;
    }
    if (!this.#viewers.has(viewer)) {
      this.#viewers.add(viewer);
      viewer.on('commandStack.changed', ({ trigger }) => {
        this.#commands();
        if (trigger !== 'clear') {
          this.touched();
        }
      });
      viewer.on('selection.changed', ({ newSelection }) => {
        const one = [newSelection].flat()[0];
        this.tellSelected(one && { id: one.id, type: one.businessObject?.$type ?? '', name: one.businessObject?.name ?? '' });
      });
    }
    if (editor.getActiveView().type === 'drd') {
      viewer.get('canvas').zoom('fit-viewport', 'auto');
      this.mark(editor, this.findings);
    }
    this.#commands();
  }

  #commands() {
    const commands = this.editable && this.editor.getActiveViewer()?.get('commandStack', false);
    if (commands) {
      this.bar.enable('undo', commands.canUndo());
      this.bar.enable('redo', commands.canRedo());
    }
  }

  #command(name) {
    this.editor?.getActiveViewer()?.get('commandStack')[name]();
  }
}

/** Whether something with this id stands in a decision. */
function holds(element, id, seen = new Set()) {
  if (!element || typeof element !== 'object' || seen.has(element)) {
    return false;
  }
  seen.add(element);
  return element.id === id || (element.$descriptor?.properties ?? []).filter(({ isReference }) => !isReference)
    .some(({ ns }) => [element[ns.localName] ?? []].flat().some((child) => holds(child, id, seen)));
}

if (!customElements.get('bangfu-decision')) {
  customElements.define('bangfu-decision', BangfuDecision);
}
