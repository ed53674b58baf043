package org.bangfu.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;

/** The badge of a limit: overdue in red, due within three working days in amber. */
public final class DueBadge extends Badge {

  private DueBadge(VaadinIcon icon, String text, Tone tone) {
    super(icon, text, tone);
  }

  /** @param text translated, e.g. {@code 已逾期} */
  public static DueBadge overdue(String text) {
    return new DueBadge(VaadinIcon.EXCLAMATION_CIRCLE, text, Tone.ALARM);
  }

  /** @param text translated, e.g. {@code 3 个工作日内到期} */
  public static DueBadge soon(String text) {
    return new DueBadge(VaadinIcon.CLOCK, text, Tone.WARN);
  }
}
