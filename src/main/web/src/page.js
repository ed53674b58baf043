/** Puts the styles of a part into the page, once; editors live in the page itself, because fonts and menus need it. */
export function dress(part, styles) {
  const id = `bangfu-part-${part}`;
  if (!document.getElementById(id)) {
    const style = make('style');
    style.id = id;
    style.textContent = styles.join('\n');
    document.head.append(style);
  }
}

/** A property set before the script came stands on the instance and hides the accessor: takes it over. */
export function upgrade(element, names) {
  for (const name of names.filter((one) => Object.hasOwn(element, one))) {
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

/** An element with a class and a text, which is never markup. */
export function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) {
    element.className = name;
  }
  if (text) {
    element.textContent = text;
  }
  return element;
}

/** Bytes of a text as it travels. */
export function bytes(text) {
  return new TextEncoder().encode(text).length;
}

/** Calls once it has been quiet for a while; flush calls at once what waits, stop forgets it. */
export function quietly(action, milliseconds) {
  let timer = 0;
  const stop = () => {
    const waited = timer !== 0;
    clearTimeout(timer);
    timer = 0;
    return waited;
  };
  return {
    later: () => {
      stop();
      timer = setTimeout(() => {
        timer = 0;
        action();
      }, milliseconds);
    },
    stop,
  };
}
