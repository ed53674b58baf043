package org.bangfu.forms.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A page with one form on it, without a browser. */
abstract class FormScreen {

  final TestHost host = new TestHost();
  FormRenderer form;

  @BeforeEach
  void openScreen() {
    System.setProperty("vaadin.i18n.provider", BundleTexts.class.getName());
    MockVaadin.setup();
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void closeScreen() {
    MockVaadin.tearDown();
    System.clearProperty("vaadin.i18n.provider");
  }

  FormRenderer open(FormValues data, String... components) {
    return open(Forms.of(components), data);
  }

  FormRenderer open(FormSchema schema, FormValues data) {
    UI.getCurrent().removeAll();
    form = new FormRenderer(schema, data, host);
    UI.getCurrent().add(form);
    return form;
  }

  /** The server's answer to what stands in the form. */
  List<FieldProblem> judged(FormSchema schema, FormValues given) {
    try {
      Forms.accept(schema, given, form.values());
      return List.of();
    } catch (FormRefused refused) {
      return refused.problems();
    }
  }

  static String markup(Component component) {
    return component.getElement().getProperty("innerHTML", "");
  }
}
