package org.bangfu.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.bangfu.shared.BusinessException;

/** Short messages at the edge of the screen, in the language of the one who looks; all of it text, never markup. */
public final class Messages {

  private static final int SHORT = 4_000;
  private static final int LONG = 10_000;

  private Messages() {
  }

  /** Something was done. */
  public static void success(String key, Object... arguments) {
    show(VaadinIcon.CHECK_CIRCLE, text(key, arguments), NotificationVariant.LUMO_SUCCESS, SHORT);
  }

  /** Something is worth knowing. */
  public static void info(String key, Object... arguments) {
    show(VaadinIcon.INFO_CIRCLE, text(key, arguments), NotificationVariant.LUMO_CONTRAST, SHORT);
  }

  /** A refusal, as its sentence. */
  public static void problem(BusinessException refusal) {
    show(VaadinIcon.EXCLAMATION_CIRCLE, sentence(refusal), NotificationVariant.LUMO_ERROR, LONG);
  }

  /** What nobody foresaw: the sentence names a number under which the log has the rest. */
  public static void unexpected(Throwable fault) {
    String number = ErrorNumber.logged(fault);
    show(VaadinIcon.EXCLAMATION_CIRCLE, text("shared.error.unexpected", number), NotificationVariant.LUMO_ERROR, LONG);
  }

  /** A refusal's sentence, for showing it beside a field or inside a panel. */
  public static String sentence(BusinessException refusal) {
    return text(refusal.key(), refusal.arguments().toArray());
  }

  private static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }

  private static void show(VaadinIcon icon, String text, NotificationVariant variant, int milliseconds) {
    Div content = new Div(icon.create(), new Span(text));
    content.addClassName("bf-toast");
    Notification notification = new Notification(content);
    notification.setDuration(milliseconds);
    notification.setPosition(Notification.Position.TOP_CENTER);
    notification.addThemeVariants(variant);
    notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
    notification.open();
  }
}
