package org.bangfu.migration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.bangfu.migration.MigrationSheet;
import org.bangfu.shared.NotFoundException;

/** The report of a run as a file, by the permissions of when somebody clicks. */
class RunDownload extends Anchor {

  private static final int NOT_FOUND = 404;

  RunDownload(MigrationSheet sheet, long run) {
    super(handler(sheet, run, UI.getCurrent().getLocale()), "");
    addClassName("bf-board-download");
    Button button = new Button(getTranslation("migration.export"), VaadinIcon.DOWNLOAD_ALT.create());
    button.setTabIndex(-1);
    add(button);
  }

  private static DownloadHandler handler(MigrationSheet sheet, long run, Locale language) {
    return event -> {
      try {
        event.setFileName(sheet.fileName(run, language));
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        sheet.write(run, language, event.getOutputStream());
      } catch (NotFoundException notAnyMore) {
        event.getResponse().setStatus(NOT_FOUND);
      }
    };
  }
}
