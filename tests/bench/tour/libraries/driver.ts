import { register } from './register.ts';

interface Driver {
  drive(): void;
  moveNext(): void;
  destroy(): void;
}
declare const tourLibrary: { driver(config: object): Driver };

let tour: Driver | undefined;

register({
  start(steps) {
    tour = tourLibrary.driver({
      waitForElement: 10_000,
      steps: steps.map(({ target, title, text }) => ({
        element: target,
        popover: { title, description: text },
      })),
    });
    tour.drive();
  },
  next: () => tour?.moveNext(),
  stop: () => tour?.destroy(),
  card: () => document.querySelector('.driver-popover'),
});
