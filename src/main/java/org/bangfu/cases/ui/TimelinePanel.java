package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.LongConsumer;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.TimelineEntry;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;

/** What happened, newest first: step, decision, who, when, why, and under which version of the model. */
public class TimelinePanel extends Div {

  private final Words words;
  private final TimeTexts times;
  private final LongConsumer openSubmission;
  private final boolean severalCases;

  /**
   * @param severalCases whether the case number has to be told with each entry
   * @param openSubmission shows what was submitted, by its key
   */
  TimelinePanel(List<TimelineEntry> entries, boolean severalCases, Words words, TimeTexts times,
      LongConsumer openSubmission) {
    this.words = words;
    this.times = times;
    this.severalCases = severalCases;
    this.openSubmission = openSubmission;
    if (entries.isEmpty()) {
      add(new EmptyState(VaadinIcon.TIME_BACKWARD, getTranslation("cases.timeline.empty"),
          getTranslation("cases.timeline.empty.hint")));
    } else {
      OrderedList list = new OrderedList();
      list.addClassName("bf-timeline");
      entries.forEach(entry -> list.add(item(entry)));
      add(list);
    }
  }

  private ListItem item(TimelineEntry entry) {
    NewTimelineEntry what = entry.what();
    ListItem item = new ListItem(headline(what), byline(entry));
    tone(what).put(item);
    String note = what.note();
    if (note != null && !note.isBlank()) {
      Div opinion = new Div(note);
      opinion.addClassName("bf-timeline-note");
      item.add(opinion);
    }
    Long submission = entry.submissionId();
    if (submission != null) {
      item.add(opener(submission));
    }
    return item;
  }

  private Div headline(NewTimelineEntry what) {
    Div line = new Div(part(words.what(this, what), "bf-timeline-what"));
    line.addClassName("bf-timeline-line");
    String outcome = what.outcome();
    if (outcome != null) {
      line.add(new Badge(words.outcome(outcome), tone(what)));
    }
    return line;
  }

  private Div byline(TimelineEntry entry) {
    Div line = new Div(new Span(who(entry)), moment(entry));
    line.addClassName("bf-timeline-who");
    if (severalCases) {
      line.add(new Span(entry.what().caseNo()));
    }
    String model = entry.what().modelVersion();
    if (model != null) {
      line.add(new Span(words.model(this, model)));
    }
    return line;
  }

  private String who(TimelineEntry entry) {
    String absent = entry.insteadOf();
    return absent == null ? entry.staffName() : getTranslation("cases.insteadOf", entry.staffName(), absent);
  }

  private Span moment(TimelineEntry entry) {
    Span moment = new Span(times.dateTime(entry.at()));
    moment.addClassName("bf-number");
    return moment;
  }

  private Component opener(long submission) {
    Button open = new Button(getTranslation("cases.timeline.submission"), VaadinIcon.FILE_TEXT_O.create(),
        event -> openSubmission.accept(submission));
    open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    Div line = new Div(open);
    line.addClassName("bf-no-print");
    return line;
  }

  private static Tone tone(NewTimelineEntry what) {
    return switch (what.kind()) {
      case RETURNED, OBJECTION -> Tone.WARN;
      case REFUSED -> Tone.ALARM;
      case DECISION -> Tone.GOOD;
      case OPENED, STEP_DONE, NOTICE, NOTE, DOCUMENT, PAUSE, SYSTEM, CLOSED -> Tone.INFO;
    };
  }

  private static Span part(String text, String style) {
    Span span = new Span(text);
    span.addClassName(style);
    return span;
  }
}
