// Truth: the name that the chart's own list of tools gives to each button.
const { release, language, without } = window.scene;
const drawing = ['drawline', 'drawopenpath', 'drawclosedpath', 'drawcircle', 'drawrect', 'eraseshape'];
// The older one shows these of itself.
const hovering = release.startsWith('1.') ? ['toggleSpikelines'] : ['togglespikelines', 'v1hovermode'];
const learn = async () => {
  if (language === 'en') return;
  const module = {};
  const words = await fetch(`/packages/plotly.js-locales@${release}/${language}.js`);
  new Function('module', await words.text())(module);
  Plotly.register(module.exports);
};
const open = async () => {
  await learn();
  const chart = document.getElementById('chart');
  const visits = [
    { x: [1, 2, 3, 4], y: [2, 6, 3, 5], type: 'scatter', mode: 'lines+markers', name: 'A' },
    { x: [1, 2, 3, 4], y: [3, 4, 4, 2], type: 'bar', name: 'B' },
  ];
  await Plotly.newPlot(
    chart,
    visits,
    {},
    {
      locale: language,
      displayModeBar: true,
      displaylogo: false,
      modeBarButtonsToAdd: [...drawing, ...hovering],
      modeBarButtonsToRemove: without,
    },
  );
  const bar = chart._fullLayout._modeBar;
  const tools = bar.buttons.flat();
  if (tools.length !== bar.buttonElements.length)
    throw new Error(`${bar.buttonElements.length} buttons, ${tools.length} tools`);
  return Object.fromEntries(tools.map(({ name }, index) => [name, bar.buttonElements[index]]));
};
window.controls = open();
