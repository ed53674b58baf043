package org.bangfu.households.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.households.upload.RegisterUploads;
import org.bangfu.households.upload.Upload;
import org.bangfu.security.Action;
import org.bangfu.security.RequiresAction;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Page;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Taking a register file in: choose it, see how far it is, read and download what came of it. */
@Route("households/import")
@RequiresAction(Action.HOUSEHOLD_IMPORT)
class RegisterImportView extends Page implements BeforeEnterObserver {

  static final String RUN = "run";

  private static final int LATEST = 10;
  private static final int LOOK_EVERY_MS = 1_000;

  private final transient RegisterUploads uploads;
  private final transient UploadDownloads downloads;
  private final transient TimeTexts times;
  private final RegisterFileUpload upload;
  private final Div refusal = new Div();
  private final Span wait = new Span();
  private final Div runPlace = new Div();
  private final Div historyPlace = new Div();
  private @Nullable Long asked;
  private @Nullable Upload shown;
  private @Nullable UploadRunning running;
  private @Nullable Registration looking;

  RegisterImportView(RegisterUploads uploads, UploadDownloads downloads, TimeTexts times) {
    super("households.upload.title");
    this.uploads = uploads;
    this.downloads = downloads;
    this.times = times;
    upload = new RegisterFileUpload(uploads, this::begun, this::refuse);
    Button back = new Button(getTranslation("households.upload.back"), VaadinIcon.ARROW_LEFT.create(),
        click -> UI.getCurrent().navigate(HouseholdListView.class));
    add(new PageHeader(getTranslation("households.upload.title"))
        .withSubtitle(getTranslation("households.upload.about")).withActions(back));
    runPlace.addClassNames("bf-panel", "bf-upload-run");
    Div left = new Div(file(), historyPlace);
    left.addClassName("bf-upload-left");
    Div body = new Div(left, runPlace);
    body.addClassName("bf-upload");
    add(body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    asked = event.getLocation().getQueryParameters().getSingleParameter(RUN).map(RegisterImportView::number).orElse(null);
    refusal.removeAll();
    refresh();
  }

  @Override
  protected void onAttach(AttachEvent attach) {
    super.onAttach(attach);
    looking = attach.getUI().addPollListener(poll -> refresh());
    look(attach.getUI());
  }

  @Override
  protected void onDetach(DetachEvent detach) {
    super.onDetach(detach);
    detach.getUI().setPollInterval(-1);
    if (looking != null) {
      looking.remove();
    }
  }

  /** The run as it is now; drawn anew only where another state is reached. */
  private void refresh() {
    List<Upload> latest = uploads.latest(LATEST);
    Upload now = asked != null ? uploads.find(asked) : latest.stream().findFirst().orElse(null);
    UploadRunning bar = running;
    if (now != null && bar != null && shown != null && now.running() && now.id() == shown.id()) {
      bar.show(now);
    } else if (now == null || !now.equals(shown)) {
      draw(now, latest);
    }
    shown = now;
    boolean busy = latest.stream().anyMatch(Upload::running);
    upload.setVisible(!busy);
    wait.setVisible(busy);
    getUI().ifPresent(this::look);
  }

  private void look(UI ui) {
    ui.setPollInterval(shown != null && shown.running() ? LOOK_EVERY_MS : -1);
  }

  private void draw(@Nullable Upload now, List<Upload> latest) {
    runPlace.removeAll();
    historyPlace.removeAll();
    running = null;
    if (now == null) {
      runPlace.add(new EmptyState(VaadinIcon.TABLE, getTranslation("households.upload.never"),
          getTranslation("households.upload.never.hint")));
      return;
    }
    runPlace.add(head(now));
    if (now.running()) {
      running = new UploadRunning(now);
      runPlace.add(running);
    } else {
      runPlace.add(new UploadResult(now, uploads.findings(now.id()), downloads.result(now.id(), getLocale())));
    }
    historyPlace.add(new UploadHistory(latest, now.id(), times));
  }

  private Component head(Upload now) {
    H2 name = new H2(now.fileName().isEmpty() ? getTranslation("households.upload.unnamed") : now.fileName());
    Div first = new Div(name, UploadTexts.state(this, now));
    first.addClassName("bf-inline");
    Div about = new Div(new Span(now.byName()),
        new Span(getTranslation("households.upload.began", times.dateTime(now.began()))));
    if (now.ended() != null) {
      about.add(new Span(getTranslation("households.upload.ended", times.dateTime(now.ended()))));
    }
    about.addClassNames("bf-dotted", "bf-quiet");
    return new Div(first, about);
  }

  private Component file() {
    UnorderedList hints = new UnorderedList(Stream.of("form", "rows", "again", "errors")
        .map(hint -> new ListItem(getTranslation("households.upload.hint." + hint, uploads.largestMegabytes())))
        .toArray(ListItem[]::new));
    hints.addClassNames("bf-quiet", "bf-upload-hints");
    Anchor template = new Anchor(downloads.template(getLocale()), "");
    template.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(getTranslation("households.upload.template")));
    template.addClassName("bf-download");
    wait.setText(getTranslation("households.upload.wait"));
    wait.addClassName("bf-quiet");
    Div panel = new Div(new H2(getTranslation("households.upload.file")), hints, template, refusal, upload, wait);
    panel.addClassNames("bf-panel", "bf-upload-file");
    return panel;
  }

  private void begun(long run) {
    refusal.removeAll();
    asked = null;
    UI.getCurrent().navigate(RegisterImportView.class, QueryParameters.empty());
    refresh();
  }

  private void refuse(String sentence) {
    refusal.removeAll();
    refusal.add(new InlineNotice(Tone.ALARM, sentence));
    refresh();
  }

  private static long number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new NotFoundException();
    }
    return Long.parseLong(text);
  }
}
