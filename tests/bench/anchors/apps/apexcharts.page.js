// Truth: the tools that we ask for, in the order that the library always has them; the series in ours.
const { release, language, without } = window.scene;
const days = [1, 2, 3, 4, 5, 6].map((day) => Date.UTC(2024, 4, day));
const boards = {
  visits: {
    type: 'area',
    series: [
      { name: 'Family', data: [3, 7, 4, 9, 6, 8] },
      { name: 'Friends', data: [5, 2, 6, 4, 7, 3] },
    ],
  },
  beds: {
    type: 'bar',
    series: [
      { name: 'Taken', data: [12, 14, 13, 15, 14, 12] },
      { name: 'Free', data: [4, 2, 3, 1, 2, 4] },
      { name: 'Closed', data: [1, 1, 1, 1, 2, 2] },
    ],
  },
};
const order = ['zoomin', 'zoomout', 'zoom', 'pan', 'reset', 'download'];

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function collect() {
  const folder = `/packages/apexcharts@${release}/dist/locales`;
  const words = await (await fetch(`${folder}/${language}.json`)).json();
  const places = {};
  for (const [name, { type, series }] of Object.entries(boards)) {
    places[name] = document.createElement('section');
    document.querySelector('main').append(places[name]);
    const tools = Object.fromEntries(order.map((tool) => [tool, !without.includes(`${name}:${tool}`)]));
    await new ApexCharts(places[name], {
      chart: {
        type,
        height: 400,
        animations: { enabled: false },
        locales: [words],
        defaultLocale: words.name,
        toolbar: { tools },
      },
      dataLabels: { enabled: false },
      title: { text: name === 'visits' ? 'Visits' : 'Beds' },
      series,
      xaxis: { type: 'datetime', categories: days },
    }).render();
  }
  // Each chart is drawn anew as the other takes its place.
  await pause(1200);

  const controls = {};
  for (const [name, { series }] of Object.entries(boards)) {
    const bar = places[name].querySelector('.apexcharts-toolbar');
    const tools = order.filter((tool) => !without.includes(`${name}:${tool}`));
    const buttons = [...bar.children].filter((child) => !child.matches('.apexcharts-menu'));
    if (buttons.length !== tools.length) throw new Error(`${buttons.length} for ${tools.join()}`);
    tools.forEach((tool, index) => {
      controls[`${name}:${tool}`] = buttons[index];
    });
    const legend = places[name].querySelectorAll('.apexcharts-legend-series');
    if (legend.length !== series.length) throw new Error(`${legend.length} series`);
    series.forEach(({ name: one }, index) => {
      controls[`${name}:series ${one}`] = legend[index];
    });
  }
  controls['beds:download'].click();
  for (const kind of ['SVG', 'PNG', 'CSV'])
    controls[`export:${kind}`] = places.beds.querySelector(`.export${kind}`);
  await pause(600);
  return controls;
}
window.controls = collect();
