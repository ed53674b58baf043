package org.bangfu.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.cases.DocumentFile;
import org.bangfu.visits.VisitTold;
import org.jspecify.annotations.Nullable;

/**
 * Photos of a visit in small, each opening in full, and its signature or why there is none. The pictures come from the
 * address of all documents, where the access policy is asked again and each reading is audited.
 */
class VisitPictures extends Div {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, DocumentFile> readable;

  /** @param readable documents of the visit's case that the reader may open */
  VisitPictures(VisitTold told, List<DocumentFile> readable) {
    this.readable = readable.stream().collect(Collectors.toMap(DocumentFile::id, Function.identity()));
    addClassName("bf-visit-pictures");
    List<Component> photos = shown(told.pictures().photos(), "visits.pictures.photo");
    add(new H3(getTranslation("visits.pictures.photos", photos.size())));
    add(photos.isEmpty() ? quiet(getTranslation("visits.pictures.none")) : row(photos));
    add(new H3(getTranslation("visits.pictures.signature")));
    add(signature(told.pictures().signature(), told.texts().get("unsignedReason")));
  }

  private Component signature(@Nullable String signature, @Nullable String why) {
    List<Component> drawn = signature == null ? List.of() : shown(List.of(signature), "visits.pictures.signed");
    if (!drawn.isEmpty()) {
      return row(drawn);
    }
    return quiet(why == null ? getTranslation("visits.pictures.unsigned") : getTranslation("visits.pictures.why", why));
  }

  private List<Component> shown(List<String> ids, String altKey) {
    return ids.stream().map(readable::get).flatMap(file -> Optional.ofNullable(file).stream())
        .map(file -> picture(file, altKey)).toList();
  }

  private Component picture(DocumentFile file, String altKey) {
    String address = "documents/" + file.id() + (file.image() ? "?inline=true" : "");
    Anchor open = new Anchor(address, "");
    open.setRouterIgnore(true);
    open.setTarget(AnchorTarget.BLANK);
    if (file.image()) {
      Image image = new Image(address, getTranslation(altKey, file.name()));
      image.getElement().setAttribute("loading", "lazy");
      open.add(image);
    } else {
      open.setText(file.name());
    }
    return open;
  }

  private static Div row(List<Component> pictures) {
    Div row = new Div();
    row.addClassName("bf-visit-thumbs");
    row.add(pictures);
    return row;
  }

  private static Paragraph quiet(String text) {
    Paragraph line = new Paragraph(text);
    line.addClassName("bf-quiet");
    return line;
  }
}
