package org.bangfu.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FileStore.StoredFile;
import org.bangfu.shared.BusinessException;

/** Files with their picture or name to open, and a button to take them off where one may. */
class FileList extends UnorderedList {

  private static final long serialVersionUID = 1L;
  /** Only these are shown inside the page; everything else is downloaded. */
  private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");
  private static final long KILOBYTE = 1024;

  private final transient FileStore store;
  private transient List<StoredFile> shown = List.of();
  private boolean removable;

  FileList(FileStore store) {
    this.store = store;
    addClassName("bf-form-files");
    setVisible(false);
  }

  /** Draws anew only when something differs. */
  void show(List<StoredFile> files, boolean nextRemovable, Consumer<StoredFile> onRemove) {
    if (files.equals(shown) && removable == nextRemovable) {
      return;
    }
    shown = List.copyOf(files);
    removable = nextRemovable;
    removeAll();
    shown.forEach(file -> add(item(file, onRemove)));
    setVisible(!shown.isEmpty());
  }

  private ListItem item(StoredFile file, Consumer<StoredFile> onRemove) {
    ListItem item = new ListItem();
    Anchor link = new Anchor(download(file, false), "");
    if (PICTURES.contains(file.mediaType())) {
      Image picture = new Image(download(file, true), file.name());
      picture.addClassName("bf-form-thumbnail");
      link.add(picture);
    }
    Span name = new Span(file.name().isBlank() ? getTranslation("forms.files.unnamed") : file.name());
    Span size = new Span(size(file.size()));
    size.addClassName("bf-form-file-size");
    link.add(name);
    item.add(link, size);
    if (removable) {
      Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> onRemove.accept(file));
      remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
      remove.setAriaLabel(getTranslation("forms.files.remove", file.name()));
      item.add(remove);
    }
    return item;
  }

  private static String size(long bytes) {
    if (bytes <= 0) {
      return "";
    }
    return bytes < KILOBYTE * KILOBYTE ? Math.max(1, bytes / KILOBYTE) + " KB"
        : String.format("%.1f MB", bytes / (double) (KILOBYTE * KILOBYTE));
  }

  private InputStreamDownloadHandler download(StoredFile file, boolean inline) {
    InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
      try {
        String type = file.mediaType().isBlank() ? "application/octet-stream" : file.mediaType();
        return new DownloadResponse(store.open(file.id()), file.name(), type, -1);
      } catch (BusinessException outOfReach) {
        return DownloadResponse.error(404);
      }
    });
    return inline ? handler.inline() : handler;
  }
}
