// The parts of Fluent UI v9 the page uses, from their own packages: the umbrella package brings forty more.
export { Avatar } from '@fluentui/react-avatar';
export { Button, SplitButton } from '@fluentui/react-button';
export { Dropdown, Option } from '@fluentui/react-combobox';
export {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-dialog';
export { Field } from '@fluentui/react-field';
export { Input } from '@fluentui/react-input';
export {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-menu';
export { FluentProvider } from '@fluentui/react-provider';
export { Radio, RadioGroup } from '@fluentui/react-radio';
export { SpinButton } from '@fluentui/react-spinbutton';
export { Switch } from '@fluentui/react-switch';
export { Tab, TabList } from '@fluentui/react-tabs';
export { teamsDarkTheme, teamsLightTheme, tokens } from '@fluentui/react-theme';
export { Toolbar, ToolbarButton } from '@fluentui/react-toolbar';
export { Tooltip } from '@fluentui/react-tooltip';
export { IdPrefixProvider, useId, useMergedRefs } from '@fluentui/react-utilities';
export {
  createDOMRenderer,
  type GriffelResetStyle,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  RendererProvider,
} from '@griffel/react';
