package org.bangfu.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** The texts of the screens, out of the same message bundles as everything else; Chinese is the default. */
@Component
class BundleTranslations implements I18NProvider {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(BundleTranslations.class);

  private final transient MessageSource messages;

  BundleTranslations(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  }

  /** A missing text shows its key, so that a page is never lost for it. */
  @Override
  public String getTranslation(String key, Locale locale, Object... parameters) {
    try {
      return messages.getMessage(key, parameters, locale);
    } catch (NoSuchMessageException missing) {
      LOG.warn("no text for {} in {}", key, locale);
      return key;
    }
  }
}
