const ACTIVE = 'bf-active';
const DONE = 'bf-done';
const OVERLAY = 'bf-token';

/** Colours current and passed elements and puts a badge on the current ones; ids the model lacks are left out. */
export function mark(viewer, { active, done, words }) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  registry.forEach((element) => {
    canvas.removeMarker(element.id, ACTIVE);
    canvas.removeMarker(element.id, DONE);
  });
  overlays.remove({ type: OVERLAY });

  const tokens = count(active.filter((id) => registry.get(id)));
  const passed = done.filter((id) => registry.get(id) && !tokens.has(id));
  passed.forEach((id) => canvas.addMarker(id, DONE));
  tokens.forEach((number, id) => {
    canvas.addMarker(id, ACTIVE);
    overlays.add(id, OVERLAY, { position: { top: -12, right: 14 }, scale: { min: 0.8 }, html: badge(number, words) });
  });
  return { active: [...tokens.keys()], done: passed };
}

function count(ids) {
  const counted = new Map();
  ids.forEach((id) => counted.set(id, (counted.get(id) ?? 0) + 1));
  return counted;
}

function badge(number, words) {
  const token = document.createElement('span');
  token.className = 'bf-token';
  token.textContent = number > 1 ? String(number) : '';
  token.title = words.current ?? '';
  return token;
}
