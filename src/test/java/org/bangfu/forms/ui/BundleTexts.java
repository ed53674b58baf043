package org.bangfu.forms.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundles of forms and of what all rooms share, for tests without an application context. */
public class BundleTexts implements I18NProvider {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    ResourceBundle bundle = ResourceBundle.getBundle("i18n." + key.substring(0, key.indexOf('.')), locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    return bundle.containsKey(key) ? new MessageFormat(bundle.getString(key), locale).format(arguments) : "!" + key;
  }
}
