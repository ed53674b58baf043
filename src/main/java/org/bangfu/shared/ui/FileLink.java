package org.bangfu.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.bangfu.shared.NotFoundException;

/** What is shown, as a file; it is asked when somebody clicks, and by the permissions of then. */
public class FileLink extends Anchor {

  public static final String PDF = "application/pdf";
  public static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int NOT_FOUND = 404;

  /** Writes the file. */
  @FunctionalInterface
  public interface Content {

    void write(OutputStream out) throws IOException;
  }

  public FileLink(String text, String type, Supplier<String> name, Content content) {
    super(handler(type, name, content), "");
    addClassNames("bf-board-download", "bf-no-print");
    Button button = new Button(text, VaadinIcon.DOWNLOAD_ALT.create());
    button.setTabIndex(-1);
    add(button);
  }

  private static DownloadHandler handler(String type, Supplier<String> name, Content content) {
    return event -> {
      try {
        event.setFileName(name.get());
        event.setContentType(type);
        content.write(event.getOutputStream());
      } catch (NotFoundException notAnyMore) {
        event.getResponse().setStatus(NOT_FOUND);
      }
    };
  }
}
