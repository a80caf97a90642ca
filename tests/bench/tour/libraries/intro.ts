import { register } from './register.ts';

interface Tour {
  setOptions(options: object): Tour;
  start(): Promise<unknown>;
  nextStep(): Promise<unknown>;
  exit(force: boolean): Promise<unknown>;
}
declare const tourLibrary: { default: { tour(): Tour } };

let tour: Tour | undefined;

register({
  start(steps) {
    tour = tourLibrary.default.tour().setOptions({
      steps: steps.map(({ target, title, text }) => ({ element: target, title, intro: text })),
    });
    void tour.start();
  },
  next: () => void tour?.nextStep(),
  stop: () => void tour?.exit(true),
  card: () => document.querySelector('.introjs-tooltip'),
});
