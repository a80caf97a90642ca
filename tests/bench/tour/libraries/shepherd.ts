import { register } from './register.ts';

interface Tour {
  addStep(step: object): void;
  start(): void;
  next(): void;
  cancel(): void;
  getCurrentStep(): { el?: Element } | undefined;
}
declare const tourLibrary: { default: { Tour: new (options: object) => Tour } };

let tour: Tour | undefined;

register({
  start(steps) {
    const mine = new tourLibrary.default.Tour({
      useModalOverlay: true,
      defaultStepOptions: { scrollTo: true, cancelIcon: { enabled: true } },
    });
    tour = mine;
    for (const { target, title, text } of steps) {
      mine.addStep({
        title,
        text,
        attachTo: { element: target, on: 'bottom' },
        buttons: [{ text: 'Next', action: () => mine.next() }],
      });
    }
    mine.start();
  },
  next: () => tour?.next(),
  stop: () => tour?.cancel(),
  card: () => tour?.getCurrentStep()?.el ?? null,
});
