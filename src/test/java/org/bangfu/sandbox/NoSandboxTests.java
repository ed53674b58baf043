package org.bangfu.sandbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Arrays;
import org.bangfu.IntegrationTest;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;

/** In earnest there is no sandbox: no clock that could be moved, no service, no line on a screen, no address. */
@IntegrationTest
class NoSandboxTests {

  private static final String ROOM = "org.bangfu.sandbox";

  @Autowired private ApplicationContext context;
  @Autowired private Screens screens;
  @Autowired private SignIn signIn;

  @AfterEach
  void close() {
    screens.close();
  }

  @Test
  void noBeanOfTheRoomExists() {
    assertThat(context.getEnvironment().matchesProfiles("demo")).isFalse();
    assertThat(Arrays.stream(context.getBeanDefinitionNames())
        .filter(name -> String.valueOf(context.getType(name)).contains(ROOM))).isEmpty();
    assertThat(context.getBeansOfType(Clock.class).values()).noneMatch(SandboxClock.class::isInstance);
  }

  @Test
  void everyComponentOfTheRoomBelongsToTheDemonstrationAndNoneHasAnAddress() {
    JavaClasses room = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOM);
    classes().that().areMetaAnnotatedWith(Component.class).should().beAnnotatedWith(Profile.class).check(room);
    assertThat(room.stream().filter(type -> type.isAnnotatedWith(Profile.class)))
        .isNotEmpty().allSatisfy(type -> assertThat(type.getAnnotationOfType(Profile.class).value()).containsExactly("demo"));
    noClasses().should().beAnnotatedWith(Route.class).orShould().beMetaAnnotatedWith(RequestMapping.class).check(room);
  }

  @Test
  void noScreenShowsTheLineNotEvenToAdministrators() {
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    screens.open("calendar");
    assertThat(_find(Div.class, spec -> spec.withClasses("bf-bar"))).hasSize(1);
    assertThat(_find(Div.class, spec -> spec.withClasses("bf-sandbox"))).isEmpty();
    signIn.out();
    screens.close();
    screens.open("login");
    assertThat(_find(Div.class, spec -> spec.withClasses("bf-login-card"))).hasSize(1);
    assertThat(_find(Div.class, spec -> spec.withClasses("bf-sandbox"))).isEmpty();
  }
}
