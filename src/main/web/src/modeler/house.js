import BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory';
import { GROUPS, REFUSED_ENTRIES, REFUSED_KINDS, REFUSED_VALUES } from './permitted.js';

/** After everybody else has spoken. */
const LAST = 100;
/** Groups of the element templates begin so; they have a component of their own. */
const TEMPLATES = 'ElementTemplates__';
const STEPS = { 'user-task': 'bpmn:UserTask', 'service-task': 'bpmn:ServiceTask' };
const STEP_WORDS = {
  'user-task': ['Create user task', 'Append user task'], 'service-task': ['Create service task', 'Append service task'] };
/** What the names of new elements begin with (org.bangfu.gate.HouseRules). */
const PREFIXES = [['bpmn:Gateway', 'Gateway'], ['bpmn:EndEvent', 'End'], ['bpmn:Event', 'Event'],
  ['bpmn:SubProcess', 'SubProcess'], ['bpmn:ServiceTask', 'Service'], ['bpmn:BusinessRuleTask', 'Decision'],
  ['bpmn:Activity', 'Task'], ['bpmn:SequenceFlow', 'Flow']];

/** Names new elements so as the house rules want it. */
class HouseFactory extends BpmnFactory {

  _ensureId(element) {
    const prefix = PREFIXES.find(([type]) => element.$instanceOf?.(type));
    if (prefix && !element.id) {
      element.id = this._model.ids.nextPrefixed(`${prefix[1]}_N`, element);
    } else {
      super._ensureId(element);
    }
  }
}
HouseFactory.$inject = ['moddle'];

/** Leaves out of palette, pad and menus what the gate refuses, and offers steps of people and of services instead of bare ones. */
class HouseMenus {

  constructor(palette, contextPad, popupMenu, elementFactory, create, autoPlace, translate) {
    Object.assign(this, { elementFactory, create, autoPlace, translate });
    palette.registerProvider(LAST, this);
    contextPad.registerProvider(LAST, this);
    popupMenu.registerProvider('bpmn-replace', LAST, this);
  }

  getPaletteEntries() {
    return (entries) => withSteps(permitted(entries), 'create.task', (name) => ({
      group: 'activity',
      className: `bpmn-icon-${name}`.replace('-task', ''),
      title: this.translate(STEP_WORDS[name][0]),
      action: dragAndClick((event) => this.create.start(event, this.#step(name))),
    }));
  }

  getContextPadEntries() {
    return (entries) => withSteps(permitted(entries), 'append.append-task', (name) => ({
      group: 'model',
      className: `bpmn-icon-${name}`.replace('-task', ''),
      title: this.translate(STEP_WORDS[name][1]),
      action: {
        dragstart: (event, element) => this.create.start(event, this.#step(name), { source: element }),
        click: (event, element) => this.autoPlace.append(element, this.#step(name)),
      },
    }));
  }

  getMultiElementContextPadEntries() {
    return (entries) => entries;
  }

  getPopupMenuEntries() {
    return permitted;
  }

  getPopupMenuHeaderEntries() {
    return permitted;
  }

  #step(name) {
    return this.elementFactory.createShape({ type: STEPS[name] });
  }
}
HouseMenus.$inject = ['palette', 'contextPad', 'popupMenu', 'elementFactory', 'create', 'autoPlace', 'translate'];

/** Leaves out of the properties panel what the gate refuses. */
class HouseProperties {

  constructor(propertiesPanel) {
    propertiesPanel.registerProvider(LAST, this);
  }

  getGroups() {
    return (groups) => groups.filter(({ id }) => GROUPS[id]).map(narrowed)
      .filter(({ id, entries }) => id.startsWith(TEMPLATES) || entries === undefined || entries.length > 0);
  }
}
HouseProperties.$inject = ['propertiesPanel'];

function narrowed(group) {
  const allowed = GROUPS[group.id];
  const own = group.id.startsWith(TEMPLATES);
  const entries = group.entries?.filter(({ id }) => allowed === true || allowed.includes(id));
  return {
    ...group,
    ...(entries && { entries: own ? entries : entries.map(restricted) }),
    ...(group.items && { items: group.items.map((item) => ({
      ...item,
      entries: item.entries.filter(({ id }) => !REFUSED_ENTRIES.some((ending) => id.endsWith(ending))).map(restricted),
    })) }),
  };
}

const restrictions = new Map();

/** The same entry, whose drop-down lacks the values that the gate refuses. */
function restricted(entry) {
  const name = entry.id.split('-').pop();
  const refused = REFUSED_VALUES[name];
  if (!refused) {
    return entry;
  }
  if (!restrictions.has(entry.component)) {
    const original = entry.component;
    restrictions.set(original, (props) => withoutOptions(original(props), refused));
  }
  return { ...entry, component: restrictions.get(entry.component) };
}

/** The drop-down is somewhere in what the entry drew; the value that is chosen now stays, so that it can be seen. */
function withoutOptions(node, refused) {
  const { options, value, children } = node?.props ?? {};
  if (Array.isArray(options)) {
    node.props.options = options.filter((option) => option.value === value || !refused.includes(option.value));
  }
  [children].flat().filter((child) => child && typeof child === 'object').forEach((child) => withoutOptions(child, refused));
  return node;
}

function permitted(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !REFUSED_KINDS.test(name)));
}

/** The entries with a step of each kind in place of the bare one. */
function withSteps(entries, bare, step) {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, entry]) => (name === bare
    ? Object.keys(STEPS).map((kind) => [name.replace('task', kind), step(kind)]) : [[name, entry]])));
}

function dragAndClick(action) {
  return { dragstart: action, click: action };
}

export default {
  __init__: ['houseMenus', 'houseProperties'],
  bpmnFactory: ['type', HouseFactory],
  houseMenus: ['type', HouseMenus],
  houseProperties: ['type', HouseProperties],
};
