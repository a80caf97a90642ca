// Truth: the fields in the places and the order that we gave them; what a filter is made of, by its kind and order.
const { language, without } = window.scene;
const modern = window.scene.release !== '2.0.2';
const fields = { Shelf: 3, Supplier: 4, Week: 5, Amount: 7 };
for (const field of without) delete fields[field];
const names = Object.keys(fields);
const data = Array.from({ length: 42 }, (_, index) => ({
  Ward: `W${1 + (index % 3)}`,
  Kind: ['Bandage', 'Gauze', 'Gloves', 'Mask'][index % 4],
  ...Object.fromEntries(names.map((name) => [name, `${name[0]}${1 + (index % fields[name])}`])),
}));
$('#pivot').pivotUI(data, { rows: ['Ward'], cols: ['Kind'] }, true, language);

function collect() {
  const controls = {};
  /** The controls of a part, as many as there are names; a name of null is nobody's. */
  const add = (keys, part, selector) => {
    const found = [...part.querySelectorAll(selector)];
    if (found.length !== keys.length) throw new Error(`${found.length} for ${keys.join()}`);
    found.forEach((element, index) => {
      if (keys[index]) controls[keys[index]] = element;
    });
  };
  const pivot = document.getElementById('pivot');
  add(['view'], pivot, '.pvtRenderer');
  add(['count'], pivot, '.pvtAggregator');
  add(modern ? ['order of rows', 'order of columns'] : [], pivot, '.pvtRowOrder, .pvtColOrder');
  const triangles = (keys) => keys.map((key) => `filter of ${key}`);
  add(triangles(names), pivot, '.pvtUnused .pvtTriangle');
  add(triangles(['Kind']), pivot, '.pvtCols .pvtTriangle');
  add(triangles(['Ward']), pivot, '.pvtRows .pvtTriangle');
  const box = [...pivot.querySelectorAll('.pvtFilterBox')].find((each) => each.style.display !== 'none');
  add(['search'], box, '.pvtSearch');
  add(['all', 'none', 'apply', ...(modern ? ['cancel'] : [])], box, 'button');
  add(['amount 1', null, null, 'amount 4', null, null, 'amount 7'], box, 'input[type="checkbox"]');
  return controls;
}
window.controls = new Promise((resolve, reject) => {
  setTimeout(() => {
    $('.pvtUnused .pvtTriangle').eq(names.indexOf('Amount')).trigger('click');
    try {
      resolve(collect());
    } catch (error) {
      reject(error);
    }
  }, 800);
});
