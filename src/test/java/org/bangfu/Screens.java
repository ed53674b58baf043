package org.bangfu;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * The screens without a browser, for the person whom {@link SignIn} signed in: every view, error view and the frame as
 * in the running application. Open one, find components by label, and close when the test is over.
 */
@TestComponent
public class Screens {

  private final ApplicationContext context;

  public Screens(ApplicationContext context) {
    this.context = context;
  }

  /** Begins a new window and session at an address, e.g. {@code inbox?view=mine}. */
  public UI open(String address) {
    // The frame is a layout among the routes: set later, the first view would stand outside it.
    Set<Class<? extends Component>> views = new HashSet<>(found(Component.class, new AnnotationTypeFilter(Route.class)));
    views.addAll(found(Component.class, new AnnotationTypeFilter(Layout.class)));
    MockVaadin.setMockRequestFactory(Screens::request);
    MockVaadin.setup(Screens::window,
        new MockSpringServlet(new Routes(views, errorViews(), true), context, Screens::window));
    go(address);
    return UI.getCurrent();
  }

  /** Goes on to another address in the same window. */
  public void go(String address) {
    Location here = UI.getCurrent().getInternals().getActiveViewLocation();
    if (here.getPathWithQueryParameters().equals(address)) {
      return;
    }
    int query = address.indexOf('?');
    UI.getCurrent().navigate(query < 0 ? address : address.substring(0, query),
        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    MockVaadin.clientRoundtrip();
  }

  public void close() {
    MockVaadin.tearDown();
  }

  /** In the product's first language, as the session would be, and not in the machine's. */
  private static MockedUI window() {
    MockedUI window = new MockedUI();
    window.setLocale(Locale.SIMPLIFIED_CHINESE);
    return window;
  }

  /** As Spring Security would hand it on: with the one who is signed in. */
  private static FakeRequest request(FakeHttpSession session) {
    FakeRequest request = new FakeRequest(session);
    request.setLocaleInt(Locale.SIMPLIFIED_CHINESE);
    request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
    return request;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
    return (Set) found(HasErrorParameter.class, new AssignableTypeFilter(HasErrorParameter.class));
  }

  private static <T> Set<Class<? extends T>> found(Class<T> kind, TypeFilter filter) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(filter);
    Set<Class<? extends T>> types = new HashSet<>();
    for (BeanDefinition candidate : scanner.findCandidateComponents("org.bangfu")) {
      types.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null).asSubclass(kind));
    }
    return types;
  }
}
