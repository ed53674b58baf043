package org.bangfu.commands;

import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** The running product as a command sees it: its services, and its words in the terminal's language. */
record Product(ApplicationContext context, Locale locale) {

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  String text(String key, Object... arguments) {
    return context.getMessage(key, arguments, locale);
  }
}
