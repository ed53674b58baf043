const ACTIVE = 'bf-active';
const DONE = 'bf-done';
const OVERLAY = 'bf-token';
const HEAT = ['bf-heat-0', 'bf-heat-1', 'bf-heat-2', 'bf-heat-3', 'bf-heat-4'];
const FIGURES = 'bf-figures';

/** Colours current and passed elements and those with figures, with badges; ids the model lacks are left out. */
export function mark(viewer, { active, done, heat, words }) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  registry.forEach((element) => {
    canvas.removeMarker(element.id, ACTIVE);
    canvas.removeMarker(element.id, DONE);
    HEAT.forEach((level) => canvas.removeMarker(element.id, level));
  });
  overlays.remove({ type: OVERLAY });
  overlays.remove({ type: FIGURES });
  Object.entries(heat).filter(([id]) => registry.get(id)).forEach(([id, figures]) => {
    if (HEAT[figures.level]) {
      canvas.addMarker(id, HEAT[figures.level]);
    }
    const position = { bottom: -3, left: registry.get(id).width / 2 };
    overlays.add(id, FIGURES, { position, scale: { min: 0.85 }, show: { minZoom: 0.5 }, html: figuresBadge(figures) });
  });

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

function figuresBadge({ lines, alarm }) {
  const badge = document.createElement('div');
  badge.className = FIGURES;
  badge.append(...lines.map((text) => {
    const line = document.createElement('span');
    line.textContent = text;
    return line;
  }));
  if (alarm) {
    const late = document.createElement('strong');
    late.textContent = alarm;
    badge.append(late);
  }
  return badge;
}
