import { type Behaviour, startAt } from '../behaviour.ts';
import { app } from './pages.ts';

/** Pages whose coordinates are not those of the view. */
export const layouts: Behaviour[] = [
  {
    name: 'CSS zoom',
    rule: 'stands at its control on a page with CSS zoom, on the body or on the root',
    body: app,
    async check(stage) {
      for (const where of ['body', 'html'] as const) {
        await stage.page.evaluate((name) => {
          for (const each of [document.body, document.documentElement])
            each.style.zoom = each.localName === name ? '1.4' : '';
        }, where);
        const why = await startAt(stage, '#share');
        await stage.call('stop');
        if (why) return `${where}: ${why}`;
      }
      return undefined;
    },
  },
  {
    name: 'transformed body',
    rule: 'stands at its control when the body is transformed',
    head: '<style>body { transform: translate(70px, 50px) scale(0.9); transform-origin: 0 0 }</style>',
    body: app,
    check: (stage) => startAt(stage, '#share'),
  },
  {
    name: 'right to left',
    rule: 'stands at its control on a page that reads from right to left',
    attributes: 'dir="rtl"',
    body: app,
    check: (stage) => startAt(stage, '#share'),
  },
];
