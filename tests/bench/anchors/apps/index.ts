import type { App } from '../app.ts';
import { agGrid } from './ag-grid.ts';
import { aiEditor } from './aieditor.ts';
import { antDesign } from './antd.ts';
import { apexCharts } from './apexcharts.ts';
import { arco } from './arco.ts';
import { artPlayer } from './artplayer.ts';
import { blockly } from './blockly.ts';
import { blockNote } from './blocknote.ts';
import { bootstrapTable } from './bootstrap-table.ts';
import { bpmn } from './bpmn.ts';
import { calling } from './calling.ts';
import { cherryMarkdown } from './cherry-markdown.ts';
import { ckEditor } from './ckeditor.ts';
import { ckEditor4 } from './ckeditor4.ts';
import { dataTables } from './datatables.ts';
import { decapCms } from './decap-cms.ts';
import { devExtreme } from './devextreme.ts';
import { dhtmlxGantt } from './dhtmlx-gantt.ts';
import { dhtmlxScheduler } from './dhtmlx-scheduler.ts';
import { easyMde } from './easymde.ts';
import { element } from './element.ts';
import { emojiMart } from './emoji-mart.ts';
import { excalidraw } from './excalidraw.ts';
import { fancybox } from './fancybox.ts';
import { fileInput } from './file-input.ts';
import { fileManager } from './file-manager.ts';
import { formBuilder } from './form-builder.ts';
import { froala } from './froala.ts';
import { fullCalendar } from './fullcalendar.ts';
import { geoman } from './geoman.ts';
import { grapesJs } from './grapesjs.ts';
import { graphiQl } from './graphiql.ts';
import { handsontable } from './handsontable.ts';
import { jodit } from './jodit.ts';
import { jqGrid } from './jqgrid.ts';
import { jsonEditor } from './jsoneditor.ts';
import { kendo } from './kendo.ts';
import { luckysheet } from './luckysheet.ts';
import { mathLive } from './mathlive.ts';
import { mavonEditor } from './mavon-editor.ts';
import { mdEditor } from './md-editor.ts';
import { mediaElement } from './mediaelement.ts';
import { mindMap } from './mind-map.ts';
import { mirador } from './mirador.ts';
import { monaco } from './monaco.ts';
import { mui } from './mui.ts';
import { naiveUi } from './naive-ui.ts';
import { nodeRed } from './node-red.ts';
import { openSeadragon } from './openseadragon.ts';
import { painterro } from './painterro.ts';
import { pdfJs } from './pdfjs.ts';
import { pivotTable } from './pivottable.ts';
import { plotly } from './plotly.ts';
import { plyr } from './plyr.ts';
import { primeReact } from './primereact.ts';
import { quasar } from './quasar.ts';
import { queryBuilder } from './query-builder.ts';
import { reactAdmin } from './react-admin.ts';
import { reactPdfViewer } from './react-pdf-viewer.ts';
import { rsuite } from './rsuite.ts';
import { scEditor } from './sceditor.ts';
import { semiUi } from './semi-ui.ts';
import { shaka } from './shaka.ts';
import { streamChat } from './stream-chat.ts';
import { summernote } from './summernote.ts';
import { sunEditor } from './suneditor.ts';
import { surveyCreator } from './survey-creator.ts';
import { svgEdit } from './svgedit.ts';
import { syncfusion } from './syncfusion.ts';
import { tabulator } from './tabulator.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { tiddlyWiki } from './tiddlywiki.ts';
import { tify } from './tify.ts';
import { tinyMce } from './tinymce.ts';
import { tldraw } from './tldraw.ts';
import { toastUi } from './toast-ui.ts';
import { trix } from './trix.ts';
import { trumbowyg } from './trumbowyg.ts';
import { ui5Components } from './ui5.ts';
import { univer } from './univer.ts';
import { uppy } from './uppy.ts';
import { vditor } from './vditor.ts';
import { videoJs } from './video-js.ts';
import { vuetify } from './vuetify.ts';
import { vxeTable } from './vxe-table.ts';
import { wangEditor } from './wangeditor.ts';
import { webChat } from './webchat.ts';
import { xSpreadsheet } from './x-spreadsheet.ts';

/** Held first: its figures are the ones that count. */
export const apps: App[] = [
  mindMap,
  fileManager,
  apexCharts,
  streamChat,
  arco,
  mathLive,
  blockNote,
  naiveUi,
  semiUi,
  aiEditor,
  queryBuilder,
  univer,
  pivotTable,
  vxeTable,
  fancybox,
  cherryMarkdown,
  reactPdfViewer,
  rsuite,
  nodeRed,
  plotly,
  tify,
  mdEditor,
  xSpreadsheet,
  kendo,
  webChat,
  artPlayer,
  primeReact,
  blockly,
  syncfusion,
  dhtmlxGantt,
  devExtreme,
  mavonEditor,
  trumbowyg,
  ckEditor4,
  fileInput,
  luckysheet,
  mirador,
  monaco,
  svgEdit,
  decapCms,
  jqGrid,
  painterro,
  pdfJs,
  tarteaucitron,
  handsontable,
  quasar,
  vditor,
  tldraw,
  agGrid,
  ui5Components,
  reactAdmin,
  emojiMart,
  bpmn,
  dhtmlxScheduler,
  easyMde,
  graphiQl,
  openSeadragon,
  trix,
  vuetify,
  jsonEditor,
  mediaElement,
  summernote,
  sunEditor,
  bootstrapTable,
  dataTables,
  froala,
  mui,
  shaka,
  surveyCreator,
  wangEditor,
  calling,
  element,
  fullCalendar,
  geoman,
  grapesJs,
  tiddlyWiki,
  uppy,
  antDesign,
  ckEditor,
  excalidraw,
  jodit,
  tinyMce,
  videoJs,
  formBuilder,
  plyr,
  scEditor,
  tabulator,
  toastUi,
];
