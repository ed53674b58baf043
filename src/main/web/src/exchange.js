const SAID = ['title', 'aria-label', 'placeholder'];

/**
 * Exchanges texts that a library writes in English without asking for a translation, as they come into the page. Only
 * whole texts that the dictionary has are exchanged; values of fields never are.
 *
 * @param ofPeople whether an element holds a text of people, which stays
 * @returns the observer, to be disconnected
 */
export function exchange(area, dictionary, ofPeople) {
  const word = (text) => {
    const plain = text.trim();
    return plain && Object.hasOwn(dictionary, plain) ? text.replace(plain, () => dictionary[plain]) : text;
  };
  const text = (node) => {
    if (node.parentElement && word(node.data) !== node.data && !ofPeople(node.parentElement)) {
      node.data = word(node.data);
    }
  };
  const attributes = (element) => SAID.filter((name) => element.hasAttribute(name) && !ofPeople(element)).forEach((name) => {
    const said = element.getAttribute(name);
    if (word(said) !== said) {
      element.setAttribute(name, word(said));
    }
  });
  const all = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      text(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      attributes(node);
      node.childNodes.forEach(all);
    }
  };
  const observer = new MutationObserver((changes) => changes.forEach(({ type, target, addedNodes }) => {
    if (type === 'characterData') {
      text(target);
    } else if (type === 'attributes') {
      attributes(target);
    } else {
      addedNodes.forEach(all);
    }
  }));
  observer.observe(area, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: SAID });
  return observer;
}
