// Truth: the toolbar's own table of buttons.
const { language, without } = window.scene;
const map = L.map('map', { zoomControl: false, attributionControl: true }).setView([52.1, 5.1], 9);
const zoom = L.control.zoom({ position: 'topleft' }).addTo(map);
map.pm.setLang(language);
map.pm.addControls({ position: 'topleft', ...Object.fromEntries(without.map((key) => [key, false])) });
window.controls = new Promise((resolve) => {
  setTimeout(() => {
    const controls = {};
    for (const [key, button] of Object.entries(map.pm.Toolbar.buttons)) {
      const element = button.buttonsDomNode?.querySelector('a');
      if (element && element.getBoundingClientRect().width > 0) controls[key] = element;
    }
    controls['zoom-in'] = zoom._zoomInButton;
    if (without.includes('zoom-out')) zoom._zoomOutButton.remove();
    else controls['zoom-out'] = zoom._zoomOutButton;
    resolve(controls);
  }, 300);
});
