/**
 * Texts of the editors in the language of the screen; what the dictionary lacks stays as it came.
 *
 * @param dictionary words by their English text; none where the screen is English
 * @param missing gets what the dictionary lacks
 */
export function translator(dictionary, missing = new Set()) {
  const translate = (text, values = {}) => {
    if (dictionary && !Object.hasOwn(dictionary, text)) {
      missing.add(text);
    }
    return String(dictionary?.[text] ?? text).replace(/{([^}]+)}/g, (whole, name) => values[name] ?? whole);
  };
  return { translate: ['value', translate] };
}
