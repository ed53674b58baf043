package org.bangfu.households.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Objects;
import java.util.stream.Stream;
import org.bangfu.households.upload.Findings;
import org.bangfu.households.upload.Upload;
import org.bangfu.households.upload.Upload.Counts;
import org.bangfu.shared.ui.InlineNotice;

/** What came of a register file: a sentence, the counts, the first findings and the sheet with all of them. */
class UploadResult extends Div {

  private static final int PROBLEMS = 50;
  private static final int NOTES = 10;

  UploadResult(Upload upload, Findings findings, DownloadHandler sheet) {
    addClassName("bf-upload-result");
    add(new InlineNotice(UploadTexts.tone(upload), sentence(upload, findings)));
    Counts counts = upload.counts();
    if (counts == null) {
      return;
    }
    add(figures(counts));
    if (counts.problems() + counts.notes() > 0) {
      add(download(sheet));
    }
    if (counts.problems() > 0) {
      add(new FindingsTable("households.upload.problems", findings.problems(), counts.problems(), PROBLEMS));
    }
    if (counts.notes() > 0) {
      add(new FindingsTable("households.upload.notes", findings.notes(), counts.notes(), NOTES));
    }
  }

  private String sentence(Upload upload, Findings findings) {
    return switch (upload.state()) {
      case DONE -> getTranslation(UploadTexts.complete(upload) ? "households.upload.complete"
          : "households.upload.partly", Objects.requireNonNull(upload.counts()).rejected());
      case REFUSED, FAILED -> findings.problems().stream().findFirst()
          .map(found -> getTranslation(found.key(), found.arguments().toArray()) + getTranslation("households.upload.none"))
          .orElse(getTranslation("households.upload.none"));
      default -> getTranslation("households.upload.stopped");
    };
  }

  private Div figures(Counts counts) {
    Div figures = new Div();
    figures.addClassName("bf-figures");
    Stream.of(figure("read", counts.read()), figure("added", counts.added()), figure("changed", counts.changed()),
        figure("unchanged", counts.unchanged()), figure("rejected", counts.rejected())).forEach(figures::add);
    return figures;
  }

  private Div figure(String what, long number) {
    Span value = new Span("%,d".formatted(number));
    value.addClassNames("bf-figure-value", "bf-number");
    Span name = new Span(getTranslation("households.upload.count." + what));
    name.addClassName("bf-quiet");
    Div figure = new Div(value, name);
    figure.addClassName("bf-figure");
    if (what.equals("rejected") && number > 0) {
      figure.addClassName("bf-figure-alarm");
    }
    return figure;
  }

  private Component download(DownloadHandler sheet) {
    Anchor link = new Anchor(sheet, "");
    link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("households.upload.sheet")));
    link.addClassName("bf-download");
    return link;
  }
}
