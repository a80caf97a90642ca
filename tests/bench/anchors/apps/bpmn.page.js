// Truth: the modeler's own name of each entry of its palette, taken away before anything is described.
const { release, language, without } = window.scene;
const words = {
  en: {},
  de: {
    'Activate the hand tool': 'Hand-Werkzeug aktivieren',
    'Activate the lasso tool': 'Lasso-Werkzeug aktivieren',
    'Activate the create/remove space tool': 'Werkzeug zum Erstellen/Entfernen von Raum aktivieren',
    'Activate the global connect tool': 'Globales Verbindungswerkzeug aktivieren',
    'Create StartEvent': 'Startereignis erstellen',
    'Create EndEvent': 'Endereignis erstellen',
    'Create Intermediate/Boundary Event': 'Zwischenereignis erstellen',
    'Create Gateway': 'Gateway erstellen',
    'Create Task': 'Aufgabe erstellen',
    'Create {type}': '{type} erstellen',
    'Create expanded SubProcess': 'Unterprozess erstellen',
    'Create Pool/Participant': 'Pool/Teilnehmer erstellen',
    'Create DataObjectReference': 'Datenobjekt erstellen',
    'Create DataStoreReference': 'Datenspeicher erstellen',
    'Create Group': 'Gruppe erstellen',
  },
  nl: {
    'Activate hand tool': 'Handje',
    'Activate lasso tool': 'Lasso',
    'Activate create/remove space tool': 'Ruimte maken of weghalen',
    'Activate global connect tool': 'Verbinden',
    'Create start event': 'Startgebeurtenis maken',
    'Create end event': 'Eindgebeurtenis maken',
    'Create intermediate/boundary event': 'Tussengebeurtenis maken',
    'Create gateway': 'Gateway maken',
    'Create task': 'Taak maken',
    'Create expanded sub-process': 'Subproces maken',
    'Create pool/participant': 'Deelnemer maken',
    'Create data object reference': 'Gegevensobject maken',
    'Create data store reference': 'Gegevensopslag maken',
    'Create group': 'Groep maken',
    'Activate the hand tool': 'Handje',
    'Activate the lasso tool': 'Lasso',
    'Activate the create/remove space tool': 'Ruimte maken of weghalen',
    'Activate the global connect tool': 'Verbinden',
    'Create StartEvent': 'Startgebeurtenis maken',
    'Create EndEvent': 'Eindgebeurtenis maken',
    'Create Intermediate/Boundary Event': 'Tussengebeurtenis maken',
    'Create Gateway': 'Gateway maken',
    'Create Task': 'Taak maken',
    'Create expanded SubProcess': 'Subproces maken',
    'Create Pool/Participant': 'Deelnemer maken',
    'Create DataObjectReference': 'Gegevensobject maken',
    'Create DataStoreReference': 'Gegevensopslag maken',
    'Create Group': 'Groep maken',
  },
}[language];
const translate = (text, values = {}) =>
  (words[text] ?? text).replace(/{([^}]+)}/g, (_, key) => values[key] ?? `{${key}}`);
const modeler = new window.BpmnJS({
  container: '#canvas',
  additionalModules: [{ translate: ['value', translate] }],
});
const diagram = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="d" targetNamespace="http://bpmn.io/schema/bpmn"><process id="p" isExecutable="false"><startEvent id="s"/></process><bpmndi:BPMNDiagram id="b"><bpmndi:BPMNPlane id="pl" bpmnElement="p"><bpmndi:BPMNShape id="sh" bpmnElement="s"><dc:Bounds x="173" y="102" width="36" height="36"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;
window.controls = (async () => {
  if (release.startsWith('2.')) await new Promise((resolve) => modeler.importXML(diagram, resolve));
  else await modeler.importXML(diagram);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const controls = {};
  for (const entry of document.querySelectorAll('.djs-palette .entry[data-action]')) {
    const key = entry.dataset.action;
    entry.removeAttribute('data-action');
    if (without.includes(key)) entry.remove();
    else controls[key] = entry;
  }
  return controls;
})();
