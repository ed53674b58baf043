package org.bangfu.tasks.ui;

/**
 * The keys of the list: j and k move, Enter opens, Escape closes. They are heard in the browser, because a shortcut on
 * the server would also swallow a j that is typed into a field.
 */
final class Keys {

  private static final String LISTEN = """
      if (this.bfKeys) return;
      const view = this;
      this.bfKeys = event => {
        if (!view.isConnected) { document.removeEventListener('keydown', view.bfKeys); return; }
        if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
        const path = event.composedPath();
        const overlay = path.some(n => n.localName && n.localName.endsWith('-overlay'));
        const typing = path.some(n => n.localName && (/^(input|textarea|select|button|a)$/.test(n.localName)
            || n.isContentEditable || n.localName === 'vaadin-tab'));
        if (overlay) return;
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
      document.addEventListener('keydown', this.bfKeys);
      """;

  private Keys() {
  }

  static void listen(InboxView view) {
    view.getElement().executeJs(LISTEN);
  }
}
