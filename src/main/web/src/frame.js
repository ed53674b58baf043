const SIGNS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  enlarge: 'M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7',
  close: 'M6 6l12 12M18 6L6 18',
};

/** What stands around the picture: the meaning of its colours, the buttons, a place for a failure, and a dialog to enlarge it into. */
export function frame(root, styles, actions) {
  const style = make('style');
  style.textContent = styles.join('\n');
  const canvas = make('div', 'canvas');
  const tools = make('div', 'tools');
  tools.setAttribute('role', 'toolbar');
  const legend = { current: make('span', 'current'), passed: make('span', 'passed') };
  const head = make('div', 'head');
  const levels = make('div', 'levels');
  head.append(legend.current, legend.passed, levels, tools);
  const failure = make('p', 'failure');
  failure.hidden = true;
  const body = make('div', 'frame');
  body.append(head, canvas, failure);
  const dialog = make('dialog');
  root.append(style, body, dialog);

  const buttons = {
    zoomIn: button('zoomIn', actions.zoomIn),
    zoomOut: button('zoomOut', actions.zoomOut),
    fit: button('fit', actions.fit),
    enlarge: button('enlarge', enlarge),
    close: button('close', () => dialog.close()),
  };
  tools.append(...Object.values(buttons));
  dialog.addEventListener('close', () => {
    root.insertBefore(body, dialog);
    actions.resized();
    buttons.enlarge.focus();
  });

  /** The top layer covers the whole screen, wherever the picture stands in the page. */
  function enlarge() {
    dialog.append(body);
    dialog.showModal();
    actions.resized();
    buttons.close.focus();
  }

  return {
    canvas,
    failed: (yes) => { failure.hidden = !yes; },
    say: ({ label, words, legend: meanings }) => {
      body.setAttribute('role', 'group');
      body.setAttribute('aria-label', label);
      dialog.setAttribute('aria-label', label);
      failure.textContent = words.failed ?? '';
      legend.current.textContent = words.current ?? '';
      legend.passed.textContent = words.passed ?? '';
      legend.current.hidden = legend.passed.hidden = meanings.length > 0;
      levels.replaceChildren(...meanings.map((text, place) => {
        const level = make('span', place === 0 ? 'measure' : `level heat-${place - 1}`);
        level.textContent = text;
        return level;
      }));
      for (const [name, element] of Object.entries(buttons)) {
        element.title = words[name] ?? '';
        element.setAttribute('aria-label', words[name] ?? '');
      }
    },
  };
}

function button(name, action) {
  const element = make('button', name);
  element.type = 'button';
  const ns = 'http://www.w3.org/2000/svg';
  const sign = document.createElementNS(ns, 'svg');
  sign.setAttribute('viewBox', '0 0 24 24');
  sign.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', SIGNS[name]);
  sign.append(path);
  element.append(sign);
  element.addEventListener('click', action);
  return element;
}

function make(tag, name) {
  const element = document.createElement(tag);
  if (name) {
    element.className = name;
  }
  return element;
}
