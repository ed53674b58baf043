import { FormEditor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import viewerCss from '@bpmn-io/form-js/dist/assets/form-js.css';
import formEditorCss from '@bpmn-io/form-js/dist/assets/form-js-editor.css';
import panelCss from '@bpmn-io/form-js/dist/assets/properties-panel.css';
import editorCss from './editor.css';
import formCss from './form/form.css';
import chinese from './words/form.zh.json';
import { EditorElement } from './editor.js';
import { exchange } from './exchange.js';
import { FindingsList } from './findings-list.js';
import fields from './form/fields.js';
import { ordered } from './form/order.js';
import { make } from './page.js';

const STYLES = [viewerCss, formEditorCss, panelCss, editorCss, formCss];
/** The form as it is drawn, and what a person types; in it only these are of the library. */
const DRAWN = '.fjs-form-field, .cm-editor, textarea';
const OF_LIBRARY = '.fjs-form-field-placeholder, .fjs-repeat-render-footer, .fjs-empty-component, '
  + '.fjs-select-placeholder, .fjs-filepicker-container, .fjs-table-td';

/**
 * <bangfu-form-editor>: draws and edits a form. What it looks like when it is filled in is shown by the product's own
 * renderer. See editor.js for what all editors have in common.
 */
class BangfuFormEditor extends EditorElement {

  #list = null;
  #words = null;
  #given = {};

  get part() { return { name: 'formeditor', styles: STYLES }; }

  get actions() {
    return { undo: () => this.#command('undo'), redo: () => this.#command('redo') };
  }

  build(area, readonly, language) {
    const container = make('div', 'bf-editor-form');
    const column = make('div', 'bf-editor-column');
    this.#list = new FindingsList(container, (id) => this.choose(this.editor, id));
    column.append(this.#list.element, container);
    area.append(column);
    if (readonly) {
      return new Form({ container, additionalModules: [fields] });
    }
    if (language === 'zh') {
      this.#words = exchange(container, chinese, (element) => element.closest(DRAWN) && !element.closest(OF_LIBRARY));
    }
    const editor = new FormEditor({ container, additionalModules: [fields] });
    editor.on('commandStack.changed', ({ trigger }) => {
      this.#commands();
      if (trigger !== 'clear') {
        this.touched();
      }
    });
    editor.on('selection.changed', ({ selection }) => {
      this.tellSelected(selection && selection.type !== 'default'
        && { id: selection.id, type: selection.type, name: selection.label ?? '' });
    });
    return editor;
  }

  destroy(editor) {
    this.#words?.disconnect();
    this.#list.remove();
    editor.destroy();
  }

  async open(editor, text) {
    this.#given = JSON.parse(text);
    const { warnings } = await editor.importSchema(JSON.parse(text), ...(this.editable ? [] : [{}]));
    if (!this.editable) {
      editor.setProperty('readOnly', true);
    }
    this.#commands();
    return warnings.map(({ message }) => message);
  }

  /** As the files are written: the order and the version of the schema stay, two spaces a step, a line end at the end. */
  async write(editor) {
    const schema = editor.saveSchema();
    const kept = { ...schema, schemaVersion: this.#given.schemaVersion ?? schema.schemaVersion };
    return `${JSON.stringify(ordered(kept, this.#given), null, 2)}\n`;
  }

  mark(editor, findings) {
    this.#list.show(findings);
  }

  choose(editor, id) {
    const field = this.editable && editor.get('formFieldRegistry').get(id);
    if (field) {
      editor.get('selection').set(field);
      this.#list.point(id);
    }
  }

  resized() {
    // It is laid out by the page.
  }

  arranged(readonly) {
    ['undo', 'redo'].forEach((name) => this.bar.show(name, !readonly));
  }

  #commands() {
    const commands = this.editable && this.editor.get('commandStack', false);
    if (commands) {
      this.bar.enable('undo', commands.canUndo());
      this.bar.enable('redo', commands.canRedo());
    }
  }

  #command(name) {
    this.editor?.get('commandStack')[name]();
  }
}

if (!customElements.get('bangfu-form-editor')) {
  customElements.define('bangfu-form-editor', BangfuFormEditor);
}
