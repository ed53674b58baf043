package org.bangfu.shared.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** The body of a view: main landmark, page spacing, translated browser title, target of the skip link. */
public abstract class Page extends Main implements HasDynamicTitle {

  private final String titleKey;

  /** @param titleKey message key of the title in the browser's tab */
  protected Page(String titleKey) {
    this.titleKey = titleKey;
    addClassName("bf-page");
    // Not in the tab order, but the skip link can put the focus here.
    getElement().setAttribute("tabindex", "-1");
  }

  /** The page takes exactly the window's height; the part with class {@code bf-grow} scrolls inside. */
  protected final void fillWindow() {
    addClassName("bf-page-full");
  }

  @Override
  public String getPageTitle() {
    return getTranslation(titleKey) + " · " + getTranslation("shared.product");
  }
}
