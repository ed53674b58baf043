import { diff } from 'bpmn-js-differ';

/** What holds further elements that are looked at by themselves. */
const CONTAINERS = new Set(['rootElements', 'flowElements', 'artifacts', 'laneSets', 'lanes', 'childLaneSet', 'participants']);
/** Said already by the lines themselves, or only how it is drawn. */
const SKIPPED = new Set(['diagrams', 'incoming', 'outgoing', 'flowNodeRef', 'id']);

/**
 * What differs between two versions of a process.
 *
 * The differ says what was added, removed or moved. What changed inside of an element is compared here, because the differ
 * does not look into extension properties and conditions.
 *
 * @returns element, name, type, kind (added, removed, changed, moved) and attributes with name, before and after
 */
export function changes(before, after) {
  const old = elements(before);
  const now = elements(after);
  const drawn = diff(before, after);
  const list = [];
  old.forEach((element, id) => {
    if (!now.has(id)) {
      list.push(change(element, 'removed', []));
    }
  });
  now.forEach((element, id) => {
    const attributes = old.has(id) ? differing(facts(old.get(id)), facts(element)) : [];
    if (!old.has(id)) {
      list.push(change(element, 'added', []));
    } else if (attributes.length > 0) {
      list.push(change(element, 'changed', attributes));
    } else if (drawn._layoutChanged[id]) {
      list.push(change(element, 'moved', []));
    }
  });
  return list;
}

function change(element, kind, attributes) {
  return { element: element.id, name: element.name ?? '', type: element.$type, kind, attributes };
}

function differing(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({ name: plain(name), before: before.get(name) ?? '', after: after.get(name) ?? '' }));
}

/** Without the steps that say nothing, e.g. Properties.dueDays for extensionElements.Properties.dueDays.value. */
function plain(path) {
  return path.replace(/^extensionElements\./, '').replace(/\.(value|text|body)$/, '');
}

/** By id everything that stands for itself. */
function elements(element, found = new Map()) {
  if (element.id && element.$type !== 'bpmn:Definitions') {
    found.set(element.id, element);
  }
  for (const { ns } of element.$descriptor.properties.filter((property) => CONTAINERS.has(property.ns.localName))) {
    [element[ns.localName] ?? []].flat().forEach((child) => elements(child, found));
  }
  return found;
}

/** What an element says of itself, by the path to where it says so. */
function facts(element, path = '', found = new Map()) {
  const at = (name) => (path ? `${path}.${name}` : name);
  for (const { ns, isReference } of element.$descriptor.properties ?? []) {
    const name = ns.localName;
    const value = element[name];
    if (value === undefined || SKIPPED.has(name) || CONTAINERS.has(name)) {
      continue;
    }
    const many = Array.isArray(value);
    [value].flat().forEach((one, place) => {
      if (isReference) {
        found.set(at(many ? `${name}.${place}` : name), one?.id ?? '');
      } else if (one?.$type) {
        const there = at(step(name, one, many, place));
        facts(one, there, found);
        if (many && one.name) {
          found.delete(`${there}.name`);
        }
      } else {
        found.set(at(many ? `${name}.${place}` : name), String(one));
      }
    });
  }
  Object.entries(element.$attrs ?? {}).filter(([name]) => !name.startsWith('xmlns'))
    .forEach(([name, value]) => found.set(at(name), String(value)));
  return found;
}

/** What has a name is found by it wherever it stands; other things by their kind and place. */
function step(name, one, many, place) {
  const kind = name === 'values' || name === 'eventDefinitions' ? one.$type.replace(/^.*:/, '') : name;
  return one.name && many ? one.name : many && place > 0 ? `${kind}.${place}` : kind;
}
