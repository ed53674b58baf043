package org.bangfu.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notification;
import org.bangfu.shared.ui.TimeTexts;

/** One notification: its sentence as the way to the matter, what it belongs to, and a mark while it is unread. */
class NotificationRow extends Div {

  /** Word joiner: a date is not broken at the end of a telephone's line. */
  private static final String TOGETHER = "\u2060";

  NotificationRow(Notification notification, TimeTexts times, Runnable follow, Runnable read) {
    Notice notice = notification.notice();
    addClassName("bf-notification");
    getElement().setAttribute("data-kind", notice.kind().name());
    NativeButton sentence = new NativeButton(sentence(notice, times), click -> follow.run());
    sentence.addClassName("bf-notification-sentence");
    Div quiet = new Div(times.agoSpan(this, notification.createdAt()));
    quiet.addClassNames("bf-quiet", "bf-notification-quiet");
    if (notice.caseNo() != null) {
      quiet.add(new Span(notice.caseNo()));
    }
    Div body = new Div(sentence, quiet);
    body.addClassName("bf-notification-body");
    add(sign(notice.kind()), body);
    if (notification.unread()) {
      addClassName("bf-unread");
      Span word = new Span(getTranslation("notifications.unread"));
      word.addClassName("bf-notification-unread");
      quiet.addComponentAsFirst(word);
      add(readButton(read));
    }
  }

  private String sentence(Notice notice, TimeTexts times) {
    return getTranslation("notifications.text." + notice.kind(), notice.subject(), notice.matter(),
        notice.due() == null ? "" : times.date(notice.due()).replace("-", "-" + TOGETHER), notice.sender() == null ? "" : notice.sender());
  }

  private static Icon sign(Notice.Kind kind) {
    Icon icon = switch (kind) {
      case DUE_SOON -> VaadinIcon.CLOCK.create();
      case OVERDUE -> VaadinIcon.EXCLAMATION_CIRCLE.create();
      case ESCALATED -> VaadinIcon.LEVEL_UP_BOLD.create();
      case NUDGED -> VaadinIcon.MEGAPHONE.create();
      case RAISED -> VaadinIcon.LEVEL_UP.create();
      case HANDED_TO -> VaadinIcon.HANDS_UP.create();
      case HANDED_ON -> VaadinIcon.SHARE.create();
      case TOOK_HOUSEHOLDS, TOOK_TASKS -> VaadinIcon.EXCHANGE.create();
      case SUBSTITUTE_LEFT, UNIT_EMPTY -> VaadinIcon.USER.create();
      case TAKEN_BACK -> VaadinIcon.CLOSE_CIRCLE_O.create();
      case PUT_HERE -> VaadinIcon.INBOX.create();
    };
    icon.getElement().setAttribute("aria-hidden", "true");
    icon.addClassName("bf-notification-sign");
    return icon;
  }

  private Button readButton(Runnable read) {
    Button button = new Button(VaadinIcon.CHECK.create(), click -> read.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
    button.setAriaLabel(getTranslation("notifications.read"));
    button.setTooltipText(getTranslation("notifications.read"));
    return button;
  }
}
