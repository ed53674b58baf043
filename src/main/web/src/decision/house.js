/** After everybody else has spoken. */
const LAST = 100;
const REFUSED = /business-knowledge|knowledge-model|bkm/;

/** Leaves out of palette and pad what the gate refuses (org.bangfu.gate.DmnGate). */
class HouseMenus {

  constructor(palette, contextPad) {
    palette.registerProvider(LAST, this);
    contextPad.registerProvider(LAST, this);
  }

  getPaletteEntries() {
    return permitted;
  }

  getContextPadEntries() {
    return permitted;
  }
}
HouseMenus.$inject = ['palette', 'contextPad'];

/** The panel's headings are not translated by itself. */
class HouseHeadings {

  constructor(propertiesPanel, translate) {
    this.translate = translate;
    propertiesPanel.registerProvider(LAST, this);
  }

  getGroups() {
    return (groups) => groups.map((group) => ({ ...group, label: this.translate(group.label) }));
  }
}
HouseHeadings.$inject = ['propertiesPanel', 'translate'];

function permitted(entries) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !REFUSED.test(name)));
}

export default {
  __init__: ['houseMenus', 'houseHeadings'],
  houseMenus: ['type', HouseMenus],
  houseHeadings: ['type', HouseHeadings],
};
