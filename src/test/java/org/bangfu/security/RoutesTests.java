package org.bangfu.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.IntegrationTest;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the product stands in {@code routes.csv} with those it opens to; a new one without a row fails. */
@IntegrationTest
class RoutesTests {

  private static final String SIGNED_IN = "signed-in";
  private static final String EVERYBODY = "everybody";

  @Autowired private List<AddressedThing> things;
  @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping endpoints;

  @Test
  void everyViewAndEndpointIsListedAndOpensToThoseItSays() {
    Map<String, String> listed = Table.rows("routes.csv", "address", "opens to").stream()
        .collect(Collectors.toMap(row -> row.get("address"), row -> row.get("opens to")));
    Map<String, String> found = new TreeMap<>();
    views().forEach(view -> found.put(view.getAnnotation(Route.class).value(), opensTo(view)));
    endpointAddresses().forEach(address -> found.put(address, SIGNED_IN));
    assertThat(found).isEqualTo(new TreeMap<>(listed));
  }

  /** An address that names a thing tells nothing of it to those who may not see it, from the first answer on. */
  @Test
  void everyThingInTheAddressOfAViewHasItsSay() {
    List<String> inAddresses = views().map(view -> view.getAnnotation(Route.class).value())
        .flatMap(address -> Pattern.compile(":(\\w+)").matcher(address).results().map(found -> found.group(1))).toList();
    assertThat(things.stream().map(AddressedThing::parameter)).doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(inAddresses);
  }

  private static Stream<Class<?>> views() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scanner.findCandidateComponents("org.bangfu").stream().map(BeanDefinition::getBeanClassName)
        .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
        .filter(view -> !view.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes"));
  }

  private static String opensTo(Class<?> view) {
    RequiresAction required = view.getAnnotation(RequiresAction.class);
    if (required != null) {
      return Arrays.stream(Role.values())
          .filter(role -> Arrays.stream(required.value()).anyMatch(action -> action.allowedTo(role)))
          .map(Role::name).collect(Collectors.joining(" "));
    }
    if (view.isAnnotationPresent(AnonymousAllowed.class)) {
      return EVERYBODY;
    }
    return view.isAnnotationPresent(PermitAll.class) ? SIGNED_IN : "nobody";
  }

  private List<String> endpointAddresses() {
    return endpoints.getHandlerMethods().entrySet().stream()
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.bangfu"))
        .map(entry -> address(entry.getKey())).toList();
  }

  private static String address(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().stream().map(Enum::name).sorted()
        .collect(Collectors.joining(",")) + " " + String.join(",", mapping.getPatternValues());
  }
}
