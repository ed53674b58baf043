package org.bangfu.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of the screens: Chinese, unless somebody chose English. What the browser prefers does not count: many an
 * English Windows stands in a village office.
 */
public final class Language {

  /** Where the browser remembers the choice: {@code zh} or {@code en}. */
  public static final String COOKIE = "BANGFU_LANGUAGE";

  private Language() {
  }

  /** What was chosen in this browser. */
  public static Optional<Locale> chosen(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? Optional.empty() : Arrays.stream(cookies)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(cookie -> of(cookie.getValue()).stream())
        .findFirst();
  }

  /** Reads {@code zh} or {@code en}; anything else is no choice. */
  public static Optional<Locale> of(String tag) {
    return switch (tag) {
      case "zh" -> Optional.of(Locale.SIMPLIFIED_CHINESE);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }

  public static String tag(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh";
  }

  /** The language one click away. */
  public static Locale other(Locale locale) {
    return tag(locale).equals("en") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  /** To the other language, for this browser; the page is built anew in it. */
  public static void switchOver() {
    UI ui = UI.getCurrent();
    Locale other = other(ui.getLocale());
    VaadinSession.getCurrent().setLocale(other);
    ui.getPage().executeJs("document.cookie = $0; window.location.reload()",
        COOKIE + "=" + tag(other) + ";path=/;max-age=31536000;samesite=lax");
  }
}
