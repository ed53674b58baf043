package org.bangfu.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.NoticePreview;
import org.bangfu.calendar.YearNotice;
import org.bangfu.shared.ui.FormDialog;

/** Takes a whole year's notice, shows what it says and what it moves, and enters it. */
class NoticeDialog extends FormDialog {

  private static final int LONGEST_TEXT = 5_000;
  private static final int PAUSE_MS = 600;

  private final transient CalendarCorrections corrections;
  private final transient Runnable entered;
  private final int year;
  private final TextArea text = new TextArea(getTranslation("calendar.notice.text"));
  private final Div preview = new Div();

  NoticeDialog(CalendarCorrections corrections, int year, Runnable entered) {
    super("calendar.notice.title", "calendar.notice.save");
    this.corrections = corrections;
    this.entered = entered;
    this.year = year;
    text.setHelperText(getTranslation("calendar.notice.hint", Integer.toString(year)));
    text.setPlaceholder(getTranslation("calendar.notice.example", Integer.toString(year)));
    text.setMaxLength(LONGEST_TEXT);
    text.setMinHeight("12rem");
    text.setWidthFull();
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(PAUSE_MS);
    text.addValueChangeListener(event -> {
      changed();
      show();
    });
    preview.addClassName("bf-calendar-preview");
    preview.getElement().setAttribute("aria-live", "polite");
    setWidth("36rem");
    fields(new Paragraph(getTranslation("calendar.notice.about", Integer.toString(year))), text, preview);
  }

  private void show() {
    preview.removeAll();
    if (text.getValue().isBlank()) {
      return;
    }
    NoticePreview read = corrections.preview(year, text.getValue());
    UnorderedList lines = new UnorderedList();
    if (read.notice().problems().isEmpty()) {
      read.notice().entries().forEach(entry -> lines.add(new ListItem(line(entry))));
      preview.add(new Paragraph(getTranslation("calendar.notice.preview", read.changed(), read.moving())), lines);
    } else {
      read.notice().problems().forEach(problem -> lines.add(new ListItem(problem(problem))));
      lines.addClassName("bf-calendar-problems");
      preview.add(lines);
    }
  }

  private String line(YearNotice.Entry entry) {
    String word = getTranslation(entry.working() ? "calendar.working" : "calendar.free");
    return entry.from().equals(entry.to())
        ? getTranslation("calendar.notice.line.one", entry.from().toString(), word, entry.name())
        : getTranslation("calendar.notice.line", entry.from().toString(), entry.to().toString(), word, entry.name());
  }

  private String problem(YearNotice.Problem problem) {
    String sentence = getTranslation(problem.key(), problem.values().toArray());
    return problem.line() == 0 ? sentence : getTranslation("calendar.notice.problem", problem.line(), sentence);
  }

  @Override
  protected void save() {
    corrections.announce(year, text.getValue());
    entered.run();
  }
}
