// Momentum's elements register themselves when imported; only the ones the page uses.
import '@momentum-design/components/components/avatar/index.js';
import '@momentum-design/components/components/button/index.js';
import '@momentum-design/components/components/iconprovider/index.js';
import '@momentum-design/components/components/input/index.js';
import '@momentum-design/components/components/list/index.js';
import '@momentum-design/components/components/listitem/index.js';
import '@momentum-design/components/components/menuitem/index.js';
import '@momentum-design/components/components/menuitemcheckbox/index.js';
import '@momentum-design/components/components/menupopover/index.js';
import '@momentum-design/components/components/option/index.js';
import '@momentum-design/components/components/select/index.js';
import '@momentum-design/components/components/selectlistbox/index.js';
import '@momentum-design/components/components/tab/index.js';
import '@momentum-design/components/components/tablist/index.js';
import '@momentum-design/components/components/themeprovider/index.js';
import '@momentum-design/components/components/toggle/index.js';
