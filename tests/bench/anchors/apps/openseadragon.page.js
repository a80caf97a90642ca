// Truth: the viewer's own references to its buttons.
const { release, language, without } = window.scene;
const words = {
  nl: ['Inzoomen', 'Uitzoomen', 'Begin', 'Volledig scherm', 'Linksom draaien', 'Rechtsom draaien'],
  de: ['Vergrößern', 'Verkleinern', 'Startansicht', 'Vollbild', 'Nach links drehen', 'Nach rechts drehen'],
}[language];
const names = ['ZoomIn', 'ZoomOut', 'Home', 'FullPage', 'RotateLeft', 'RotateRight'];
if (words)
  names.forEach((name, i) => {
    window.OpenSeadragon.setString(`Tooltips.${name}`, words[i]);
  });
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="800" height="600"%3E%3Crect width="800" height="600" fill="teal"/%3E%3C/svg%3E';
const viewer = window.OpenSeadragon({
  id: 'picture',
  prefixUrl: `/packages/openseadragon@${release}/build/openseadragon/images/`,
  tileSources: { type: 'image', url: picture, buildPyramid: false },
  showRotationControl: true,
  autoHideControls: false,
});
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {
      zoomIn: viewer.zoomInButton?.element,
      zoomOut: viewer.zoomOutButton?.element,
      home: viewer.homeButton?.element,
      fullPage: viewer.fullPageButton?.element,
      rotateLeft: viewer.rotateLeft?.element ?? viewer.rotateLeftButton?.element,
      rotateRight: viewer.rotateRight?.element ?? viewer.rotateRightButton?.element,
    };
    for (const key of without) controls[key]?.remove();
    for (const key of Object.keys(controls)) if (!controls[key]?.isConnected) delete controls[key];
    resolve(controls);
  }, 900);
});
