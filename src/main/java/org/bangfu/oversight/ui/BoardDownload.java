package org.bangfu.oversight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import java.util.function.Supplier;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardSheet;
import org.bangfu.shared.NotFoundException;

/** The rows of the screen as a file; what is shown is asked when somebody clicks, and by the permissions of then. */
class BoardDownload extends Anchor {

  private static final int NOT_FOUND = 404;

  BoardDownload(BoardSheet sheet, Supplier<BoardFilter> shown) {
    super(handler(sheet, shown, UI.getCurrent().getLocale()), "");
    addClassName("bf-board-download");
    Button button = new Button(getTranslation("oversight.export"), VaadinIcon.DOWNLOAD_ALT.create());
    button.setTabIndex(-1);
    add(button);
  }

  private static DownloadHandler handler(BoardSheet sheet, Supplier<BoardFilter> shown, Locale language) {
    return event -> {
      try {
        event.setFileName(sheet.fileName(language));
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        sheet.write(shown.get(), language, event.getOutputStream());
      } catch (NotFoundException notAnyMore) {
        event.getResponse().setStatus(NOT_FOUND);
      }
    };
  }
}
