/** The one place where the browser object comes from. */
export { browser } from 'wxt/browser';
