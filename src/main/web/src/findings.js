import { make } from './page.js';

const OVERLAY = 'bf-finding';
const LEVELS = ['error', 'warning', 'info'];

/**
 * Marks what was found on the elements of a diagram: a small button that says the sentences when the pointer or the
 * keyboard comes to it, and selects its element. Ids that the diagram lacks are left out.
 *
 * @param findings element, level (error, warning, info) and text
 * @param chosen called with the id of the element whose mark was pressed
 */
export function markFindings(editor, findings, chosen) {
  const canvas = editor.get('canvas');
  const registry = editor.get('elementRegistry');
  const overlays = editor.get('overlays');
  overlays.remove({ type: OVERLAY });
  registry.forEach((element) => LEVELS.forEach((level) => canvas.removeMarker(element.id, `${OVERLAY}-${level}`)));
  byElement(findings).forEach((found, id) => {
    const element = registry.get(id);
    if (!element || element === canvas.getRootElement()) {
      return;
    }
    const level = LEVELS.find((one) => found.some((finding) => finding.level === one)) ?? 'error';
    canvas.addMarker(id, `${OVERLAY}-${level}`);
    overlays.add(id, OVERLAY, { position: { top: -14, left: -10 }, scale: { min: 0.85 },
      html: badge(found, level, () => chosen(id)) });
  });
}

export function byElement(findings) {
  const found = new Map();
  findings.forEach((finding) => found.set(finding.element, [...(found.get(finding.element) ?? []), finding]));
  return found;
}

/** The mark itself, for whoever puts it somewhere else than on a diagram. */
export function badge(found, level, pressed) {
  const button = make('button', `bf-finding ${level}`);
  button.type = 'button';
  button.setAttribute('aria-label', found.map(({ text }) => text).join('\n'));
  button.append(make('span', 'bf-finding-sign', level === 'info' ? 'i' : '!'));
  const sentences = make('span', 'bf-finding-text');
  sentences.setAttribute('role', 'tooltip');
  sentences.append(...found.map(({ text }) => make('span', '', text)));
  button.append(sentences);
  button.addEventListener('click', pressed);
  return button;
}
