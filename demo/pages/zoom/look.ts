export const themes = {
  light:
    ':root { --stage: #e9ebf0; --plate: #ffffff; --ink: #232333; --soft: #6e7680; --line: #dfe3e8; --hover: #f1f4f6; --tile: #d5dae2; --blue: #0b5cff; --green: #0f8a3c }',
  dark: ':root { --stage: #0d0d0e; --plate: #1c1c1e; --ink: #f3f4f6; --soft: #a3a7ad; --line: #34353a; --hover: #2e2f34; --tile: #2a2b2f; --blue: #4b8bff; --green: #35c46a }',
} as const;

export const look = `
.app { display: flex; flex-direction: column; height: 100vh; background: var(--stage); color: var(--ink); font: 13px/18px "Almaden Sans", Inter, "Segoe UI", system-ui, sans-serif }
.nav { display: flex; align-items: center; gap: 6px; height: 48px; padding: 0 16px; background: var(--plate); border-bottom: 1px solid var(--line); flex: none }
.wordmark { margin-right: 18px; color: var(--blue); font-size: 20px; font-weight: 700; letter-spacing: -.5px }
.tab { padding: 6px 12px; border-radius: 8px; color: var(--soft); text-decoration: none }
.tab-on { background: var(--hover); color: var(--ink); font-weight: 600 }
.frame { flex: 1; width: 100%; min-height: 0; border: 0 }
.meeting-header { display: flex; align-items: center; gap: 10px; height: 44px; padding: 0 14px; flex: none }
.topic { font-weight: 600 }
.gap { flex: 1 }
.shielded { display: flex; color: var(--green) }
.recording { display: flex; align-items: center; gap: 6px; padding: 1px 9px; border-radius: 10px; background: var(--plate); font-size: 12px }
.recording-dot { width: 8px; height: 8px; border-radius: 50%; background: #e02b2b }
.view-button { display: flex; align-items: center; gap: 6px; padding: 5px 10px; border: 0; border-radius: 8px; background: none; color: inherit; font: inherit; cursor: pointer }
.view-button:hover { background: var(--hover) }
.meeting-main { position: relative; display: flex; flex: 1; min-height: 0 }
.stage { position: relative; display: flex; flex-direction: column; flex: 1; min-width: 0; padding: 0 14px 10px; gap: 8px }
.gallery-video-container__wrap { display: grid; flex: 1; min-height: 0; gap: 6px; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-auto-rows: minmax(0, 1fr) }
.sharing { grid-template-columns: minmax(0, 4fr) minmax(110px, 1fr) }
.sharee-container { grid-row: 1 / span 4; display: grid; place-items: center; align-content: center; gap: 12px; border-radius: 12px; background: #fff; color: #232333; font-size: 17px; border: 3px solid #23a455 }
.gallery-video-container__video-frame { position: relative; overflow: hidden; display: grid; place-items: center; min-height: 0; border-radius: 12px; background: var(--tile) }
.video-frame--active { box-shadow: 0 0 0 3px #a6d92f }
.video-avatar__avatar-name { font-size: 24px; font-weight: 600 }
.video-avatar__avatar-footer { position: absolute; left: 0; bottom: 0; display: flex; align-items: center; gap: 5px; max-width: 100%; padding: 3px 10px; border-top-right-radius: 8px; background: rgba(0, 0, 0, .62); color: #fff; font-size: 12px; line-height: 18px; white-space: nowrap }
.muted { display: flex; color: #ff6a6a }
.hand { position: absolute; left: 12px; top: 10px; width: 30px }
.raise-hand__picture { width: 20px }
.captions { padding: 9px 16px; border-radius: 10px; background: rgba(0, 0, 0, .85); color: #fff; text-align: center; font-size: 15px; line-height: 23px }
.reaction { position: absolute; left: 50%; bottom: 30px; width: 56px }
.footer { position: relative; display: grid; grid-template-columns: minmax(auto, 1fr) auto minmax(auto, 1fr); align-items: center; height: 64px; padding: 0 10px; background: var(--plate); border-top: 1px solid var(--line); flex: none }
.footer--top { order: -1; border-top: 0; border-bottom: 1px solid var(--line) }
.footer__inner { display: flex; align-items: center; justify-content: center; gap: 2px }
.footer__start { display: flex; align-items: center }
.footer__leave-btn-container { position: relative; display: flex; justify-content: flex-end }
.footer-button { position: relative; display: flex }
.footer-button-base__button { position: relative; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 3px; min-width: 68px; height: 54px; padding: 0 8px; border: 0; border-radius: 10px; background: none; color: var(--ink); font: inherit; font-size: 11px; line-height: 14px; white-space: nowrap; cursor: pointer; box-sizing: border-box }
.footer-button-base__button:hover { background: var(--hover) }
.footer-button-base__button[aria-pressed="true"] { color: var(--blue) }
.footer-button--share { color: var(--green) }
.footer-button--tight { min-width: 40px; padding: 0 4px }
.footer-button__number-counter { position: absolute; left: calc(50% + 11px); top: 6px; font-size: 11px; color: var(--soft) }
.audio-option-menu { align-self: center; width: 18px; height: 40px; margin-left: -6px; padding: 0; border: 0; border-radius: 6px; background: none; color: var(--soft); cursor: pointer }
.audio-option-menu:hover { background: var(--hover) }
.footer__leave-btn { min-width: 66px; height: 32px; padding: 0 14px; border: 0; border-radius: 10px; background: #e02828; color: #fff; font: inherit; font-weight: 600; cursor: pointer }
.footer__leave-btn:hover { background: #c41f1f }
.menu { position: absolute; bottom: calc(100% + 8px); left: 50%; transform: translateX(-50%); z-index: 5; min-width: 220px; margin: 0; padding: 6px; border: 1px solid var(--line); border-radius: 12px; background: var(--plate); color: var(--ink); box-shadow: 0 10px 36px rgba(0, 0, 0, .28); list-style: none }
.menu--right { left: auto; right: 0; transform: none }
.menu--below { bottom: auto; top: calc(100% + 8px) }
.menu__item { display: flex; align-items: center; gap: 10px; width: 100%; padding: 8px 10px; border: 0; border-radius: 8px; background: none; color: inherit; font: inherit; text-align: left; white-space: nowrap; cursor: pointer; box-sizing: border-box }
.menu__item:hover { background: var(--hover) }
.reaction-row { display: flex; gap: 2px }
.reaction-row__button { width: 42px; height: 42px; padding: 8px; border: 0; border-radius: 10px; background: none; font-size: 22px; cursor: pointer }
.reaction-row__button:hover { background: var(--hover) }
.raise-hand { justify-content: center; margin-top: 6px; background: var(--hover) }
.leave-meeting-options__inner { display: grid; gap: 6px }
.leave-meeting-options__btn { width: 100%; height: 34px; border: 1px solid var(--line); border-radius: 10px; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer }
.leave-meeting-options__btn--danger { border-color: #e02828; background: #e02828; color: #fff }
.pane { display: flex; flex-direction: column; width: 320px; flex: none; background: var(--plate); border-left: 1px solid var(--line) }
.pane-head { position: relative; display: flex; align-items: center; justify-content: center; height: 44px; font-weight: 600; flex: none }
.pane-close { position: absolute; right: 8px; display: grid; place-items: center; width: 30px; height: 30px; padding: 0; border: 0; border-radius: 8px; background: none; color: inherit; cursor: pointer }
.pane-close:hover { background: var(--hover) }
.pane-body { flex: 1; min-height: 0; overflow-y: auto; padding: 4px 12px }
.field { width: 100%; height: 34px; padding: 0 10px; border: 1px solid var(--line); border-radius: 10px; background: transparent; color: inherit; font: inherit; box-sizing: border-box }
.person { display: flex; align-items: center; gap: 10px; padding: 7px 4px }
.face { display: grid; place-items: center; width: 28px; height: 28px; border-radius: 8px; color: #fff; font-size: 11px; font-weight: 600 }
.pane-foot { display: flex; gap: 8px; padding: 10px 12px; border-top: 1px solid var(--line) }
.quiet { flex: 1; height: 32px; padding: 0 12px; border: 1px solid var(--line); border-radius: 10px; background: none; color: inherit; font: inherit; cursor: pointer }
.quiet:hover { background: var(--hover) }
.message { padding: 6px 0 }
.message__who { font-size: 12px; color: var(--soft) }
.message__text { display: inline-block; margin-top: 2px; padding: 6px 12px; border-radius: 12px; background: var(--hover) }
.message--mine { text-align: right }
.composer { display: grid; gap: 8px; padding: 10px 12px 12px; border-top: 1px solid var(--line); color: var(--soft) }
.composer__line { display: flex; gap: 8px }
.primary { height: 34px; padding: 0 16px; border: 0; border-radius: 10px; background: #0b5cff; color: #fff; font: inherit; font-weight: 600; cursor: pointer; white-space: nowrap }
.primary:hover { background: #094bd1 }
.veil { position: fixed; inset: 0; z-index: 8; display: grid; place-items: center; background: rgba(0, 0, 0, .48) }
.modal { outline: none; width: min(560px, calc(100vw - 28px)); border-radius: 16px; background: var(--plate); box-shadow: 0 24px 70px rgba(0, 0, 0, .4) }
.modal__head { position: relative; padding: 18px 22px 6px; font-size: 17px; line-height: 24px; font-weight: 600 }
.modal__head .pane-close { top: 14px }
.modal__body { display: grid; gap: 12px; padding: 10px 22px }
.modal__foot { display: flex; justify-content: flex-end; gap: 8px; padding: 10px 22px 20px }
.modal__foot .quiet { flex: none }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(116px, 1fr)); gap: 10px }
.choice { display: grid; place-items: center; gap: 8px; padding: 18px 6px; border: 2px solid var(--line); border-radius: 12px; background: none; color: inherit; font: inherit; cursor: pointer }
.choice[aria-selected="true"] { border-color: #0b5cff }
.check { display: flex; align-items: center; gap: 8px }
.twin-bar { position: absolute; right: 24px; top: 10px; z-index: 3; display: flex; padding: 2px 6px; border-radius: 14px; background: var(--plate); box-shadow: 0 6px 24px rgba(0, 0, 0, .3) }
.preview { display: grid; justify-items: center; align-content: center; gap: 16px; flex: 1; padding: 20px 16px; background: var(--stage) }
.preview-title { margin: 0; font-size: 22px; line-height: 30px; font-weight: 600 }
.preview-video { position: relative; overflow: hidden; width: min(560px, 100%); aspect-ratio: 16 / 9; border-radius: 16px; background: #2a2b2f }
.preview-video__controls { position: absolute; left: 0; right: 0; bottom: 10px; display: flex; justify-content: center; gap: 8px }
.preview-video__control-button { display: flex; flex-direction: column; align-items: center; gap: 2px; min-width: 72px; padding: 6px 10px; border: 0; border-radius: 10px; background: rgba(0, 0, 0, .66); color: #fff; font: inherit; font-size: 11px; cursor: pointer }
.preview-form { display: grid; gap: 12px; width: min(360px, 100%) }
.preview-join-button { height: 40px; border-radius: 12px }
.over { display: grid; place-items: center; align-content: center; gap: 16px; flex: 1; font-size: 19px }
@media (max-width: 640px) { .gallery-video-container__wrap { grid-template-columns: repeat(2, minmax(0, 1fr)) } .tab { display: none } .pane { position: absolute; inset: 0; width: auto; z-index: 4; border-left: 0 } .footer { padding: 0 4px; grid-template-columns: auto minmax(0, 1fr) auto } .footer-button-base__button { min-width: 36px; padding: 0 2px; height: 48px } .footer__leave-btn { min-width: 0; padding: 0 10px } .audio-option-menu { width: 14px } .stage { padding: 0 8px 8px } }
`;
