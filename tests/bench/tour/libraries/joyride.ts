import { register } from './register.ts';

interface Controls {
  next(): void;
  skip(): void;
}
interface Root {
  render(element: unknown): void;
  unmount(): void;
}
declare const tourLibrary: {
  createRoot(element: Element): Root;
  createElement(component: unknown, props: object): unknown;
  useJoyride(props: object): { controls: Controls; Tour: unknown };
};

let root: Root | undefined;
let place: Element | undefined;
let controls: Controls | undefined;

register({
  start(steps) {
    place = document.createElement('div');
    document.body.append(place);
    const Play = () => {
      const joyride = tourLibrary.useJoyride({
        run: true,
        continuous: true,
        scrollToFirstStep: true,
        options: { skipBeacon: true, targetWaitTimeout: 10_000 },
        steps: steps.map(({ target, title, text }) => ({ target, title, content: text })),
      });
      controls = joyride.controls;
      return joyride.Tour;
    };
    root = tourLibrary.createRoot(place);
    root.render(tourLibrary.createElement(Play, {}));
  },
  next: () => controls?.next(),
  stop() {
    root?.unmount();
    place?.remove();
    root = undefined;
    place = undefined;
    controls = undefined;
  },
  card: () => document.querySelector('.react-joyride__tooltip'),
});
