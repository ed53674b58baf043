package org.bangfu.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts, so that password managers know it and no password passes through the screen's state. */
@Tag("form")
class LoginForm extends HtmlContainer {

  private final TextField username = new TextField();
  private final PasswordField password = new PasswordField();

  LoginForm() {
    addClassName("bf-login-form");
    getElement().setAttribute("method", "post");
    getElement().setAttribute("action", "login");
    username.setLabel(getTranslation("security.login.username"));
    username.getElement().setProperty("name", "username");
    username.getElement().setAttribute("autocomplete", "username");
    username.getElement().setAttribute("autocapitalize", "none");
    username.setAutofocus(true);
    password.setLabel(getTranslation("security.login.password"));
    password.getElement().setProperty("name", "password");
    password.getElement().setAttribute("autocomplete", "current-password");
    NativeButton submit = new NativeButton(getTranslation("security.login.submit"));
    submit.getElement().setAttribute("type", "submit");
    submit.addClassName("bf-login-submit");
    add(username, password, token(), submit);
  }

  /** Fills in an account and signs in with it; the browser does the posting. */
  void signIn(String name, String secret) {
    username.setValue(name);
    password.setValue(secret);
    getElement().executeJs("""
        this.querySelector('input[name=username]').value = $0;
        this.querySelector('input[name=password]').value = $1;
        this.submit();
        """, name, secret);
  }

  private static Input token() {
    Input hidden = new Input();
    hidden.setType("hidden");
    VaadinRequest request = VaadinRequest.getCurrent();
    if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      hidden.getElement().setAttribute("name", token.getParameterName());
      hidden.getElement().setAttribute("value", token.getToken());
    }
    return hidden;
  }
}
