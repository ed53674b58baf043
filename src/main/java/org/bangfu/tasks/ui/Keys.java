package org.bangfu.tasks.ui;

/**
 * The keys of the list: j and k move, Enter opens, Escape closes. They are heard in the browser, because a shortcut on
 * the server would also swallow a j that is typed into a field. An Escape that closes a calendar or a drop-down closes
 * that and no more; whether one was open is seen before it is told.
 */
final class Keys {

  private static final String LISTEN = """
      if (this.bfKeys) return;
      const view = this;
      const popups = ['date-picker', 'time-picker', 'combo-box', 'multi-select-combo-box', 'select']
          .map(name => `vaadin-${name}[opened]`).join(',') + ',vaadin-dialog-overlay,vaadin-confirm-dialog-overlay';
      let popup = false;
      const before = () => { popup = !!document.querySelector(popups); };
      this.bfKeys = event => {
        if (!view.isConnected) {
          document.removeEventListener('keydown', view.bfKeys);
          document.removeEventListener('keydown', before, true);
          return;
        }
        if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
        const path = event.composedPath();
        const overlay = path.some(n => n.localName && (n.localName === 'dialog' || n.localName.endsWith('-overlay')));
        const typing = path.some(n => n.localName && (/^(input|textarea|select|button|a)$/.test(n.localName)
            || n.isContentEditable || n.localName === 'vaadin-tab'));
        if (overlay || popup) return;
        if (event.key === 'Escape') { view.$server.closeTask(); return; }
        if (typing) return;
        const grid = path.find(n => n.localName === 'vaadin-grid');
        const steps = {j: 1, k: -1, ArrowDown: grid ? 0 : 1, ArrowUp: grid ? 0 : -1}[event.key];
        if (steps) { event.preventDefault(); view.$server.move(steps); }
        if (event.key === 'Enter') {
          const context = grid ? grid.getEventContext(event) : {};
          view.$server.openRow(context.item ? context.item.key : null);
        }
      };
      document.addEventListener('keydown', before, true);
      document.addEventListener('keydown', this.bfKeys);
      """;

  /** The marked row of a grid, or its first one; a frame later, when the columns that come back are there. */
  private static final String FOCUS_ROW = """
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const rows = this.shadowRoot.querySelector('#items');
        const row = rows.querySelector('tr[part~="selected-row"]:not([hidden])') || rows.querySelector('tr:not([hidden])');
        const cell = row && [...row.children].find(one => one.getClientRects().length);
        if (cell) cell.focus();
      }));
      """;

  private Keys() {
  }

  static void listen(InboxView view) {
    view.getElement().executeJs(LISTEN);
  }

  /** Puts the keyboard back to where the list was left. */
  static void toRow(TaskList list) {
    list.getElement().executeJs(FOCUS_ROW);
  }

  /** Puts the keyboard to the head of an opened task. */
  static void toTask(TaskPanel panel) {
    panel.getElement().executeJs("this.focus()");
  }
}
