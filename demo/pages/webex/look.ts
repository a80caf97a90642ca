export const look = `
.page { display: flex; flex-direction: column; height: 100vh; background: var(--ground); color: var(--mds-color-theme-text-primary-normal); font: 14px/20px Inter, "Segoe UI", system-ui, sans-serif; }
.site { display: flex; align-items: center; gap: 28px; height: 52px; padding: 0 20px; background: var(--plate); border-bottom: 1px solid var(--line); }
.brand { display: flex; align-items: center; gap: 10px; font-weight: 700; font-size: 16px }
.ball { width: 22px; height: 22px; border-radius: 50%; background: conic-gradient(from 210deg, #0a9f6a, #1d7fe0, #5b49d6, #0a9f6a) }
.site a { color: var(--mds-color-theme-text-secondary-normal); text-decoration: none }
.frame { flex: 1; border: 0; width: 100%; min-height: 0 }
.head { display: flex; align-items: center; gap: 12px; height: 48px; padding: 0 16px; flex: none }
.title { font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.clock { color: var(--mds-color-theme-text-secondary-normal); font-variant-numeric: tabular-nums }
.gap { flex: 1 }
.middle { display: flex; flex: 1; min-height: 0; gap: 12px; padding: 0 16px }
.stage { position: relative; display: flex; flex-direction: column; flex: 1; min-width: 0; gap: 8px }
.grid { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-auto-rows: minmax(0, 1fr); gap: 8px; flex: 1; min-height: 0 }
.sharing { grid-template-columns: minmax(0, 4fr) minmax(110px, 1fr) }
.shared { grid-row: 1 / span 4; display: grid; place-items: center; border-radius: 10px; background: #fff; color: #333; font-size: 18px; border: 2px solid #1170cf }
.tile { position: relative; overflow: hidden; border-radius: 10px; background: var(--tile); display: grid; place-items: center; min-height: 0 }
.speaking { box-shadow: 0 0 0 3px #1d8160 }
.picture { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }
.label { position: absolute; left: 8px; bottom: 8px; display: flex; align-items: center; gap: 6px; padding: 2px 8px; border-radius: 12px; background: rgba(0, 0, 0, .6); color: #fff; font-size: 12px; line-height: 20px; max-width: calc(100% - 16px); white-space: nowrap }
.badge { position: absolute; right: 10px; top: 8px; width: 28px }
.captions { padding: 10px 16px; border-radius: 10px; background: rgba(0, 0, 0, .82); color: #fff; font-size: 15px; line-height: 22px }
.captions b { margin-right: 8px; color: #93c9ff }
.reaction { position: absolute; left: 24px; bottom: 24px; width: 52px }
.twins { position: absolute; right: 12px; top: 12px; display: flex; gap: 6px; padding: 6px; border-radius: 24px; background: var(--plate); box-shadow: 0 4px 16px rgba(0, 0, 0, .3) }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto minmax(auto, 1fr); align-items: center; gap: 12px; min-height: 72px; padding: 0 16px; flex: none }
.top { order: -1 }
.center { display: flex; align-items: center; justify-content: center; gap: 8px; grid-column: 2 }
.end { display: flex; align-items: center; justify-content: flex-end; gap: 8px }
.plain { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-width: 40px; height: 40px; padding: 0 14px; border: 1px solid var(--mds-color-theme-outline-button-normal); border-radius: 20px; background: none; color: inherit; font: inherit; font-weight: 500; white-space: nowrap; cursor: pointer; box-sizing: border-box }
.pressed { background: var(--mds-color-theme-button-secondary-active-normal) }
.pane { display: flex; flex-direction: column; width: 320px; flex: none; border-radius: 10px; background: var(--plate); overflow: hidden }
.panehead { display: flex; align-items: center; justify-content: space-between; padding: 12px 12px 8px 16px; font-weight: 600; font-size: 16px }
.panebody { flex: 1; min-height: 0; overflow-y: auto; padding: 4px 12px }
.field { padding: 4px 12px 12px }
.message { padding: 8px 6px }
.message b { display: block; font-size: 12px; color: var(--mds-color-theme-text-secondary-normal); font-weight: 500 }
.composer { display: flex; align-items: flex-end; gap: 8px; padding: 12px; border-top: 1px solid var(--line) }
.composer mdc-input { flex: 1 }
.dialog { outline: none; width: min(640px, calc(100vw - 32px)); padding: 0; border: 1px solid var(--line); border-radius: 14px; background: var(--plate); color: inherit; box-shadow: 0 24px 64px rgba(0, 0, 0, .4) }
.dialog::backdrop { background: rgba(0, 0, 0, .5) }
.dialoghead { display: flex; align-items: center; justify-content: space-between; padding: 16px 16px 8px 24px; font-weight: 600; font-size: 18px }
.dialogbody { display: grid; gap: 18px; padding: 8px 24px 20px }
.dialogfoot { display: flex; justify-content: flex-end; gap: 8px; padding: 12px 24px 20px }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 10px }
.choice { display: grid; place-items: center; gap: 8px; padding: 20px 8px; border: 1px solid var(--line); border-radius: 10px; background: none; color: inherit; font: inherit; cursor: pointer }
.choice[aria-pressed="true"] { border-color: #1170cf; box-shadow: inset 0 0 0 1px #1170cf }
.lobby { display: grid; grid-template-columns: minmax(0, 560px) minmax(0, 320px); gap: 40px; align-content: center; justify-content: center; align-items: center; flex: 1; padding: 24px 16px; overflow: auto }
.preview { position: relative; overflow: hidden; aspect-ratio: 16 / 9; border-radius: 14px; background: var(--tile) }
.previewbar { position: absolute; left: 0; right: 0; bottom: 14px; display: flex; justify-content: center; gap: 10px }
.form { display: grid; gap: 16px }
.form h1 { margin: 0; font-size: 24px; line-height: 32px; font-weight: 600 }
.form p { margin: 0; color: var(--mds-color-theme-text-secondary-normal) }
.done { display: grid; place-items: center; align-content: center; gap: 16px; flex: 1; font-size: 20px }
.note { display: inline-flex; align-items: center; gap: 8px; padding: 2px 10px; border-radius: 12px; background: #b3261e; color: #fff; font-size: 12px }
.faces { display: flex; gap: 4px }
.bar mdc-button { font-size: 14px }
@media (max-width: 900px) { .site a { display: none } .bar { grid-template-columns: auto auto; justify-content: center; padding: 0 6px; min-height: 60px } .center { grid-column: auto; gap: 4px } .end { gap: 4px } .lobby { grid-template-columns: minmax(0, 1fr); gap: 20px; align-content: start } }
@media (max-width: 640px) { .grid { grid-template-columns: repeat(2, minmax(0, 1fr)) } .middle { padding: 0 8px } .pane { position: absolute; inset: 48px 8px 60px; width: auto; z-index: 2 } .clock { display: none } }
`;

export const themes = `
.mds-theme-stable-lightWebex { --ground: #f2f3f5; --plate: #fff; --tile: #d9dce1; --line: rgba(0, 0, 0, .14) }
.mds-theme-stable-darkWebex { --ground: #101114; --plate: #1c1d21; --tile: #2b2d33; --line: rgba(255, 255, 255, .16) }
`;
