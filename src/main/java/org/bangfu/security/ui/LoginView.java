package org.bangfu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.security.DemoAccounts;
import org.bangfu.security.StartNotice;
import org.bangfu.shared.ui.Language;
import org.bangfu.shared.ui.ScreenBand;
import org.springframework.beans.factory.ObjectProvider;

/** The way in: form, language switch, and in a demonstration its accounts and what is still being loaded. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final AuthenticationContext authentication;
  private final LoginForm form = new LoginForm();
  private final Div notice = new Div();

  LoginView(AuthenticationContext authentication, Areas areas, ObjectProvider<StartNotice> notices,
      ObjectProvider<DemoAccounts> demonstration, ObjectProvider<ScreenBand> bands) {
    this.authentication = authentication;
    addClassName("bf-login");
    notice.addClassName("bf-login-notice");
    notice.getElement().setAttribute("role", "alert");
    Div card = new Div(language(), new H2(getTranslation("security.login.title")), notice, form);
    card.addClassName("bf-login-card");
    Div side = new Div();
    bands.orderedStream().map(band -> band.make(false)).forEach(side::add);
    side.add(card);
    side.addClassName("bf-login-side");
    notices.ifAvailable(loading -> side.add(new LoadingLine(loading)));
    demonstration.ifAvailable(accounts -> side.add(new DemoAccountList(accounts, form)));
    add(brand(areas), side);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (authentication.isAuthenticated()) {
      event.forwardTo("");
      return;
    }
    Set<String> parameters = event.getLocation().getQueryParameters().getParameters().keySet();
    if (parameters.contains("error")) {
      notice.setText(getTranslation("security.login.refused"));
    } else if (parameters.contains("expired")) {
      notice.setText(getTranslation("security.login.expired"));
    }
    notice.setVisible(!notice.getText().isEmpty());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("security.login.title") + " · " + getTranslation("shared.product");
  }

  private Component brand(Areas areas) {
    Span county = new Span(areas.counties().stream().findFirst().map(Area::name).orElse(""));
    county.addClassName("bf-login-county");
    H1 product = new H1(getTranslation("shared.product"));
    Paragraph line = new Paragraph(getTranslation("security.login.line"));
    Paragraph rule = new Paragraph(getTranslation("security.login.rule"));
    rule.addClassName("bf-login-rule");
    Div brand = new Div(county, product, line, rule);
    brand.addClassName("bf-login-brand");
    return brand;
  }

  private Component language() {
    Button other = new Button(getTranslation("security.login.otherLanguage"), VaadinIcon.GLOBE.create(),
        click -> Language.switchOver());
    other.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    other.addClassName("bf-login-language");
    return other;
  }
}
