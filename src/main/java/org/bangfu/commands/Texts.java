package org.bangfu.commands;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.bangfu.gate.Finding;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;

/** What the command line says, in the terminal's language: English where it is English, else Chinese. */
final class Texts {

  private static final String BUNDLE = "i18n/commands";

  private final Locale locale;
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

  private Texts(Locale locale) {
    this.locale = locale;
    messages.setBasenames(BUNDLE, "i18n/gate", "i18n/forms");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
  }

  static Texts ofThisTerminal() {
    boolean english = Locale.ENGLISH.getLanguage().equals(Locale.getDefault().getLanguage());
    return new Texts(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
  }

  Locale locale() {
    return locale;
  }

  String get(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** What is wrong and what to do. */
  String finding(Finding finding) {
    return get(finding.messageKey(), finding.arguments().toArray());
  }

  /** Gives every command and option its words. */
  void describe(CommandLine line) {
    line.setResourceBundle(ResourceBundle.getBundle(BUNDLE, locale,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    describe(line, "commands.help");
  }

  private void describe(CommandLine line, String key) {
    line.getCommandSpec().usageMessage().header(new String[0]).description(get(key));
    line.getSubcommands().forEach((word, command) -> describe(command, key + "." + word));
  }

  /** A failure as a sentence: our own as written, others by their deepest cause. */
  String sentence(Throwable failure) {
    if (failure instanceof CommandRefused refused) {
      return refused.sentence();
    }
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
    String message = cause.getMessage();
    return get("commands.failed", message == null ? cause.getClass().getSimpleName() : message);
  }
}
