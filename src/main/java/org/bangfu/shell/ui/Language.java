package org.bangfu.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;

/**
 * The language of the screens: Chinese, unless this browser chose English. The browser's own preference does not count:
 * many an English Windows stands in a village office.
 */
final class Language {

  private static final String COOKIE = "BANGFU_LANGUAGE";

  private Language() {
  }

  static Locale of(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    boolean english = cookies != null && Arrays.stream(cookies)
        .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
    return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** To the other language, for this browser and from now on; the page is built anew in it. */
  static void switchOver() {
    UI ui = UI.getCurrent();
    boolean toEnglish = !Locale.ENGLISH.getLanguage().equals(ui.getLocale().getLanguage());
    VaadinSession.getCurrent().setLocale(toEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    ui.getPage().executeJs("document.cookie = $0; window.location.reload()",
        COOKIE + "=" + (toEnglish ? "en" : "zh") + ";path=/;max-age=31536000;samesite=lax");
  }
}
