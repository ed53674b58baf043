package org.bangfu.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The badge of a limit: overdue in red, due within two working days in amber (inbox of the issue). */
public final class DueBadge extends Badge {

  private DueBadge(VaadinIcon icon, String text, Tone tone) {
    super(icon, text, tone);
  }

  /** @param text translated, e.g. {@code 已逾期} */
  public static DueBadge overdue(String text) {
    return new DueBadge(VaadinIcon.EXCLAMATION_CIRCLE, text, Tone.ALARM);
  }

  /** @param text translated, e.g. {@code 2 个工作日内到期} */
  public static DueBadge soon(String text) {
    return new DueBadge(VaadinIcon.CLOCK, text, Tone.WARN);
  }
}
