import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';
import { make } from '../page.js';

/** Lets a person choose one of the templates for an element, in a dialog; the panel asks for it by an event. */
class TemplateChooser {

  constructor(eventBus, elementTemplates, canvas, translate) {
    eventBus.on('elementTemplates.select', ({ element }) => {
      this.#ask(elementTemplates.getLatest(element), canvas.getContainer(), translate,
        (template) => elementTemplates.applyTemplate(element, kept(element, template)));
    });
  }

  #ask(templates, container, translate, chosen) {
    const dialog = make('dialog', 'bf-editor-dialog');
    dialog.setAttribute('aria-label', translate('Select a template'));
    const list = make('div', 'bf-editor-choices');
    list.append(...templates.map((template) => {
      const choice = make('button', 'bf-editor-choice');
      choice.type = 'button';
      choice.append(make('strong', '', template.name), make('span', '', template.description));
      choice.addEventListener('click', () => {
        dialog.close();
        chosen(template);
      });
      return choice;
    }));
    const cancel = make('button', 'bf-editor-cancel', translate('Cancel'));
    cancel.type = 'button';
    cancel.addEventListener('click', () => dialog.close());
    dialog.append(make('h2', '', translate('Select a template')), list, cancel);
    dialog.addEventListener('close', () => dialog.remove());
    container.append(dialog);
    dialog.showModal();
  }
}
TemplateChooser.$inject = ['eventBus', 'elementTemplates', 'canvas', 'translate'];

/** The template with what the element already says in place of its proposals: choosing one loses no work. */
function kept(element, template) {
  return { ...template, properties: template.properties.map((property) => {
    const said = property.type === 'Hidden' ? undefined : value(getBusinessObject(element), property.binding);
    return said === undefined ? property : { ...property, value: said };
  }) };
}

function value(step, { type, name }) {
  if (type === 'property') {
    return step.get(name);
  }
  const properties = (step.get('extensionElements')?.get('values') ?? [])
    .filter((one) => one.$type === 'camunda:Properties').flatMap((one) => one.get('values'));
  return type === 'camunda:property' ? properties.find((one) => one.name === name)?.value : undefined;
}

export default { __init__: ['templateChooser'], templateChooser: ['type', TemplateChooser] };
