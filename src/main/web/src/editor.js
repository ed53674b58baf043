import { bytes, dress, make, quietly, upgrade } from './page.js';
import { Toolbar } from './toolbar.js';

/** The gate refuses longer models (org.bangfu.gate.XmlReader). */
const MOST_BYTES = 1_000_000;
/** Below this there is no room to edit in; the model is shown to be read. */
const LEAST_WIDTH = 760;
const QUIET_MS = 600;
/** The fields of a properties panel wait so long before they take what was typed. */
const TYPING_MS = 350;

/**
 * What the editors of models have in common.
 *
 * Properties: text (the model; after changed it is what was edited), readonly, language (zh or en), findings (element,
 * level, text), chosen (id of the element to select and a number that rises with each wish), words (of buttons and
 * sentences), label (what a screen reader says).
 * Method: save() answers the model as it stands now, or fails.
 * Events: opened with what could not be read, failed with why nothing can be drawn, changed once it is quiet, refused
 * where the model grew too long, selected with the element or nothing.
 *
 * A kind of editor has: part, actions, build, destroy, open, write, mark, choose, resized, arranged.
 */
export class EditorElement extends HTMLElement {

  static properties = ['text', 'readonly', 'language', 'findings', 'chosen', 'words', 'label'];

  editor = null;
  editable = false;
  bar = null;
  /** What was shown in English for want of a word. */
  untranslated = new Set();
  #frame = null;
  #mode = '';
  #shown = null;
  #work = Promise.resolve();
  #asked = false;
  #observer = null;
  #choice = 0;
  #selected = '';
  #edited = false;
  #changed = quietly(() => this.#tell(), QUIET_MS);
  #values = { text: '', readonly: false, language: 'zh', findings: [], chosen: {}, words: {}, label: '' };

  connectedCallback() {
    upgrade(this, this.constructor.properties);
    dress(this.part.name, this.part.styles);
    this.bar = new Toolbar(this.actions);
    const note = make('p', 'bf-editor-note');
    const area = make('div', 'bf-editor-area');
    const problem = make('p', 'bf-editor-problem');
    problem.setAttribute('role', 'alert');
    problem.hidden = true;
    this.#frame = { note, area, problem };
    this.classList.add('bf-editor');
    this.replaceChildren(this.bar.element, note, problem, area);
    this.#observer = new ResizeObserver(() => this.#sized());
    this.#observer.observe(this);
    this.#say();
    this.arrange();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#changed.stop();
    this.#drop();
    this.#frame = null;
  }

  get text() { return this.#values.text; }
  set text(value) { this.#set('text', value ?? ''); }
  get readonly() { return this.#values.readonly; }
  set readonly(value) { this.#set('readonly', Boolean(value)); }
  get language() { return this.#values.language; }
  set language(value) { this.#set('language', value ?? 'zh'); }
  get findings() { return this.#values.findings; }
  set findings(value) { this.#set('findings', value ?? []); }
  get chosen() { return this.#values.chosen; }
  set chosen(value) { this.#set('chosen', value ?? {}); }
  get words() { return this.#values.words; }
  set words(value) { this.#set('words', value ?? {}); this.#say(); }
  get label() { return this.#values.label; }
  set label(value) { this.#set('label', value ?? ''); this.#say(); }

  #set(name, value) {
    this.#values[name] = value;
    this.arrange();
  }

  /** Brings the editor to what the properties say, once for all that are set together. */
  arrange() {
    if (!this.#asked) {
      this.#asked = true;
      this.#work = this.#work.then(() => {
        this.#asked = false;
        return this.#frame && this.#arrange();
      });
    }
  }

  async #arrange() {
    if (this.clientWidth === 0) {
      // In a closed panel nothing can be measured; the observer calls again once it is seen.
      return;
    }
    const readonly = this.#values.readonly || this.clientWidth < LEAST_WIDTH;
    const mode = `${readonly} ${this.#values.language}`;
    if (mode !== this.#mode) {
      await this.#keep();
      this.#drop();
      this.editor = this.build(this.#frame.area, readonly, this.#values.language);
      this.editable = !readonly;
      this.#mode = mode;
      this.arranged(readonly);
      this.#say();
    }
    if (this.#shown !== this.#values.text && this.#values.text) {
      await this.#open();
    } else if (this.#shown !== null) {
      this.#point();
    }
  }

  /** What was edited until now is not lost when the window becomes narrow. */
  async #keep() {
    if (this.#changed.stop()) {
      await this.#tell();
    }
  }

  #drop() {
    if (this.editor) {
      this.destroy(this.editor);
      this.editor = null;
      this.editable = false;
      this.#mode = '';
      this.#shown = null;
      this.#frame?.area.replaceChildren();
    }
  }

  async #open() {
    const editor = this.editor;
    this.#shown = this.#values.text;
    this.#edited = false;
    try {
      const warnings = await this.open(editor, this.#shown);
      if (editor === this.editor) {
        this.#problem('');
        this.#point();
        this.#dispatch('opened', warnings);
      }
    } catch (problem) {
      if (editor === this.editor) {
        this.#problem(this.#values.words.failed);
        this.#dispatch('failed', String(problem.message));
      }
    }
  }

  #point() {
    this.mark(this.editor, this.#values.findings);
    const { id, number } = this.#values.chosen;
    if (id && number !== this.#choice) {
      this.#choice = number;
      this.choose(this.editor, id);
    }
  }

  /** A kind of editor calls this whenever the model was changed by hand. */
  touched() {
    if (this.editable) {
      this.#edited = true;
      this.#changed.later();
    }
  }

  tellSelected(element) {
    const id = element?.id ?? '';
    if (id !== this.#selected) {
      this.#selected = id;
      this.#dispatch('selected', element ?? { id, type: '', name: '' });
    }
  }

  /** The model as it stands, with what is just being typed. */
  async save() {
    await this.#work;
    if (!this.editable || this.#shown === null) {
      return this.#values.text;
    }
    if (this.contains(document.activeElement)) {
      document.activeElement.blur();
      await new Promise((done) => { setTimeout(done, TYPING_MS); });
    }
    this.#changed.stop();
    return this.#edited ? this.#take() : this.#values.text;
  }

  async #tell() {
    try {
      await this.#take();
    } catch (problem) {
      this.#dispatch('refused', String(problem.message));
    }
  }

  async #take() {
    const text = await this.write(this.editor);
    if (bytes(text) > MOST_BYTES) {
      this.#problem(this.#values.words.tooLong);
      throw new Error(`more than ${MOST_BYTES} bytes`);
    }
    this.#problem('');
    this.#edited = false;
    if (text !== this.#values.text) {
      this.#values.text = text;
      this.#shown = text;
      this.#dispatch('changed', null);
    }
    return text;
  }

  #sized() {
    this.arrange();
    if (this.editor && this.clientWidth > 0 && this.clientHeight > 0) {
      this.resized(this.editor);
    }
  }

  #problem(sentence) {
    this.#frame.problem.textContent = sentence ?? '';
    this.#frame.problem.hidden = !sentence;
  }

  #say() {
    if (!this.#frame) {
      return;
    }
    const { words, label, readonly } = this.#values;
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', label);
    this.bar.say(words);
    const narrow = this.#mode !== '' && !this.editable && !readonly;
    this.#frame.note.textContent = narrow ? words.narrow ?? '' : '';
    this.#frame.note.hidden = !narrow;
  }

  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
