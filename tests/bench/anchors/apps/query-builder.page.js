// Truth: the rules in the builder and the command on each button, taken away before anything is described.
const { language, without } = window.scene;
const has = (key) => !without.includes(key);
const rules = {
  name: { operator: 'begins_with', value: 'Ga' },
  price: { operator: 'between', value: [2, 8] },
  kind: { operator: 'equal', value: 'cold' },
  shelf: { operator: 'equal', value: 'A2' },
  amount: { operator: 'less', value: 10 },
};
const rule = (id) => ({ id, ...rules[id] });
const outer = ['name', 'price', 'kind'].filter(has);
const inner = ['shelf', 'amount'];
$('#search').queryBuilder({
  lang_code: language,
  plugins: { invert: null, ...(has('not') ? { 'not-group': null } : {}) },
  filters: [
    { id: 'name', label: 'Name', type: 'string' },
    { id: 'price', label: 'Price', type: 'double' },
    { id: 'kind', label: 'Kind', type: 'string', input: 'select', values: { cold: 'Cold', dry: 'Dry' } },
    { id: 'shelf', label: 'Shelf', type: 'string' },
    { id: 'amount', label: 'Amount', type: 'integer' },
  ],
  rules: {
    condition: 'AND',
    rules: [...outer.map(rule), { condition: 'OR', rules: inner.map(rule) }],
  },
});
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    const controls = {};
    const { root } = $('#search')[0].queryBuilder.model;
    const buttons = (part, name) => {
      for (const button of part.querySelectorAll('button')) {
        const { add, delete: taken, invert, not } = button.dataset;
        const command =
          (add && `add ${add}`) ?? (taken && 'delete') ?? (invert && 'invert') ?? (not && 'not');
        if (!command) reject(new Error(button.outerHTML));
        controls[`${name}:${command}`] = button;
      }
    };
    const ruleControls = (id, part) => {
      buttons(part, id);
      controls[`${id}:field`] = part.querySelector('.rule-filter-container select');
      controls[`${id}:operator`] = part.querySelector('.rule-operator-container select');
      const values = part.querySelectorAll('.rule-value-container input, .rule-value-container select');
      values.forEach((value, index) => {
        controls[`${id}:value ${index + 1}`] = value;
      });
    };
    const header = (group) => group.$el[0].querySelector('.rules-group-header');
    buttons(header(root), 'all');
    root.rules.forEach((each, index) => {
      if (index < outer.length) ruleControls(outer[index], each.$el[0]);
      else {
        buttons(header(each), 'some');
        each.rules.forEach((one, place) => {
          ruleControls(inner[place], one.$el[0]);
        });
      }
    });
    for (const name of ['data-add', 'data-delete', 'data-invert', 'data-not'])
      for (const button of document.querySelectorAll(`[${name}]`)) button.removeAttribute(name);
    resolve(controls);
  }, 600);
});
