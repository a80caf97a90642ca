// Truth: the viewer's own name of each part, in each release. Whether the hand tool is one button or two differs, so it is no key.
const { variant, without } = window.scene;
const finding = variant === 'find';
const names = {
  sidebarToggle: ['sidebarToggle', 'sidebarToggleButton'],
  viewThumbnail: ['viewThumbnail'],
  viewOutline: ['viewOutline'],
  viewAttachments: ['viewAttachments'],
  viewLayers: ['viewLayers'],
  viewFind: ['viewFind', 'viewFindButton'],
  findInput: ['findInput'],
  findPrevious: ['findPrevious', 'findPreviousButton'],
  findNext: ['findNext', 'findNextButton'],
  findHighlightAll: ['findHighlightAll'],
  findMatchCase: ['findMatchCase'],
  findEntireWord: ['findEntireWord'],
  previous: ['previous'],
  next: ['next'],
  pageNumber: ['pageNumber'],
  zoomOut: ['zoomOut', 'zoomOutButton'],
  zoomIn: ['zoomIn', 'zoomInButton'],
  scaleSelect: ['scaleSelect'],
  presentationMode: ['presentationMode'],
  openFile: ['openFile', 'secondaryOpenFile'],
  print: ['print', 'printButton'],
  download: ['download', 'downloadButton'],
  viewBookmark: ['viewBookmark'],
  tools: ['secondaryToolbarToggleButton', 'secondaryToolbarToggle'],
  firstPage: ['firstPage'],
  lastPage: ['lastPage'],
  pageRotateCw: ['pageRotateCw'],
  pageRotateCcw: ['pageRotateCcw'],
  scrollPage: ['scrollPage'],
  scrollVertical: ['scrollVertical'],
  scrollHorizontal: ['scrollHorizontal'],
  scrollWrapped: ['scrollWrapped'],
  spreadNone: ['spreadNone'],
  spreadOdd: ['spreadOdd'],
  spreadEven: ['spreadEven'],
  documentProperties: ['documentProperties'],
};
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const until = async (ready) => {
  while (!ready()) await wait(100);
};
// A box of the find bar may be out of sight behind its words.
const partOf = (key) =>
  names[key]
    .map((id) => document.querySelector(`label[for="${id}"]`) ?? document.getElementById(id))
    .find((each) => each?.getBoundingClientRect().width > 0);
const open = async () => {
  await until(() => window.PDFViewerApplication?.pdfViewer?.pagesCount === 3);
  await wait(1000);
  const { pdfSidebar, findBar, secondaryToolbar } = window.PDFViewerApplication;
  // A viewer remembers what was open the last time, and its find bar lies over its side bar.
  pdfSidebar.close();
  if (finding) findBar.open();
  else {
    pdfSidebar.open();
    secondaryToolbar.open();
  }
  await wait(800);
  const controls = {};
  for (const key of Object.keys(names)) {
    if (finding && !/find/i.test(key)) continue;
    const element = partOf(key);
    if (!element) continue;
    if (without.includes(key)) element.style.display = 'none';
    else controls[key] = element;
  }
  return controls;
};
window.controls = open();
