/** Inputs whose value is chosen rather than typed. */
const set = new Set(['range', 'color', 'date', 'datetime-local', 'month', 'time', 'week']);
const pressed = new Set(['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'hidden']);

/** How a form control takes its value; undefined for what is pressed or is no form control. */
export function kindOfField(element: Element): 'text' | 'select' | 'set' | 'file' | undefined {
  switch (element.localName) {
    case 'textarea':
      return 'text';
    case 'select':
      return 'select';
    case 'input': {
      const { type } = element as HTMLInputElement;
      if (type === 'file') return 'file';
      if (pressed.has(type)) return undefined;
      return set.has(type) ? 'set' : 'text';
    }
    default:
      return (element as HTMLElement).isContentEditable ? 'text' : undefined;
  }
}

/** Whether people write in it: nothing of its content may be kept. */
export function isTextField(element: Element): boolean {
  return kindOfField(element) === 'text' || isTextRole(element.getAttribute('role'));
}

/** The whole of what is edited, for an element somewhere in it. */
export function editedField(element: Element): Element {
  let field = element;
  while ((field.parentElement as HTMLElement | null)?.isContentEditable) {
    field = field.parentElement as Element;
  }
  return field;
}

/** One line: there Enter sends or searches. In several lines it may begin a new one. */
export function isOneLine(field: Element): boolean {
  return field.localName === 'input';
}

export function isEmpty(field: Element): boolean {
  const { value } = field as Partial<HTMLInputElement>;
  return (typeof value === 'string' ? value : (field.textContent ?? '')).trim() === '';
}

function isTextRole(role: string | null): boolean {
  return role === 'textbox' || role === 'searchbox';
}
