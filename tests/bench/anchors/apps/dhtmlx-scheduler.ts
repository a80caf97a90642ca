import type { App } from '../app.ts';

/** A calendar with a form over it, whose buttons were plain boxes for years. */
export const dhtmlxScheduler: App = {
  name: 'dhtmlx-scheduler',
  part: 'tune',
  files({ release, language }) {
    const code = `dhtmlx-scheduler@${release}/codebase`;
    const old = release.startsWith('5.');
    return {
      styles: [`${code}/dhtmlxscheduler${old ? '_material' : ''}.css`],
      scripts: [
        `${code}/dhtmlxscheduler.js`,
        ...(old && language !== 'en' ? [`${code}/locale/locale_${language}.js`] : []),
      ],
      css: 'html,body{margin:0;height:100%}#scheduler{width:1200px;height:700px}',
      body: `<div id="scheduler" class="dhx_cal_container"><div class="dhx_cal_navline">
<div class="dhx_cal_prev_button" data-key="prev">&nbsp;</div><div class="dhx_cal_next_button" data-key="next">&nbsp;</div>
<div class="dhx_cal_today_button" data-key="today"></div><div class="dhx_cal_date"></div>
<div class="dhx_cal_tab" name="day_tab" data-key="day"></div><div class="dhx_cal_tab" name="week_tab" data-key="week"></div>
<div class="dhx_cal_tab" name="month_tab" data-key="month"></div></div>
<div class="dhx_cal_header"></div><div class="dhx_cal_data"></div></div>`,
    };
  },
  trim: ['today', 'week'],
  pairs: [
    ['5.3.14/en', '7.2.15/en', 'redesign'],
    ['5.3.14/nl', '7.2.15/nl', 'redesign'],
    ['5.3.14/en', '5.3.14/de', 'language'],
    ['7.2.15/en', '7.2.15/fr', 'language'],
    ['7.2.15/de', '7.2.15/nl', 'language'],
    ['5.3.14/en', '7.2.15/de', 'redesign+language'],
    ['5.3.14/nl', '7.2.15/fr', 'redesign+language'],
    ['7.2.15/en', '7.2.15/en/trimmed', 'trimmed'],
  ],
};
