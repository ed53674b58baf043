package org.bangfu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.ForOwnRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The house's layers inside a room, its library fences and its habits (CONTRIBUTING.md). */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String ROOM = "org.bangfu.";
  private static final Set<String> LAYERS = Set.of("ui", "process", "repository", "web");
  private static final Set<String> CLOCK_TYPES = Set.of("java.time.Instant", "java.time.LocalDate",
      "java.time.LocalDateTime", "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime",
      "java.time.YearMonth", "java.time.Year", "java.time.MonthDay");

  @ArchTest
  static final ArchRule layersPointToTheRootAndTheRootToNone = classes()
      .should(new ArchCondition<>("point from ui, process and repository to the root of their room only") {
        @Override
        public void check(JavaClass origin, ConditionEvents events) {
          origin.getDirectDependenciesFromSelf().stream()
              .filter(dependency -> crossesLayers(origin, dependency.getTargetClass()))
              .map(Dependency::getDescription)
              .forEach(line -> events.add(SimpleConditionEvent.violated(origin, line)));
        }
      });

  @ArchTest
  static final ArchRule engineStaysBehindItsAdapters = noClasses()
      .that().resideOutsideOfPackages("org.bangfu.engine..", "org.bangfu.*.process..")
      .should().dependOnClassesThat().resideInAPackage("org.camunda..")
      .because("the engine can then be replaced by a fork of the same API");

  @ArchTest
  static final ArchRule screensStayInUi = noClasses()
      .that(not(Application.class)).and().resideOutsideOfPackage("org.bangfu.*.ui..")
      .should().dependOnClassesThat().resideInAPackage("com.vaadin..");

  @ArchTest
  static final ArchRule sqlStaysInRepositories = noClasses()
      .that().resideOutsideOfPackages("org.bangfu.database..", "org.bangfu.*.repository..")
      .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

  @ArchTest
  static final ArchRule timeComesFromTheClock = noClasses()
      .should().callCodeUnitWhere(describe("reads the machine's time without a Clock", ArchitectureTests::readsMachineTime))
      .because("limits and notices are tested with a clock that the test turns");

  @ArchTest
  static final ArchRule fieldsAreNotInjected = noFields()
      .should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)
      .because("dependencies come through the constructor");

  @ArchTest
  static final ArchRule settersAreNotInjected = noMethods().should().beAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule screensDoNotReachWhatAsksNobody = noClasses().that().resideInAnyPackage("..ui..", "..web..")
      .should().dependOnClassesThat().areAnnotatedWith(ForOwnRules.class)
      .because("unknown and forbidden answer the same only where somebody asks (security.md §2)");

  @ArchTest
  static final ArchRule servicesBetweenScreensAndOwnRulesAskThePolicy = classes()
      .that().resideInAnyPackage("..ui..", "..web..")
      .should(new ArchCondition<>("reach own rules only through services that ask AccessPolicy") {
        @Override
        public void check(JavaClass screen, ConditionEvents events) {
          screen.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
              .filter(service -> dependsOn(service, type -> type.isAnnotatedWith(ForOwnRules.class)))
              .filter(service -> !dependsOn(service, type -> type.isEquivalentTo(AccessPolicy.class)))
              .forEach(service -> events.add(SimpleConditionEvent.violated(screen,
                  screen.getName() + " reaches own rules through " + service.getName() + ", which asks nobody")));
        }
      });

  @ArchTest
  static final ArchRule viewsArePackagePrivate = classes().that().areAnnotatedWith(Route.class)
      .should(notBePublic()).andShould().resideInAPackage("..ui..")
      .because("a room's public door is its navigation class");

  @ArchTest
  static final ArchRule repositoriesArePackagePrivate = classes().that().resideInAPackage("org.bangfu.*.repository..")
      .and().areTopLevelClasses().should(notBePublic());

  @ArchTest
  static final ArchRule engineAdaptersArePackagePrivate = classes().that().resideInAPackage("org.bangfu.*.process..")
      .and().areTopLevelClasses().should(notBePublic());

  @ArchTest
  static final ArchRule repositoriesLiveInRepository = classes().that().areAnnotatedWith(Repository.class)
      .should().resideInAPackage("org.bangfu.*.repository..");

  @ArchTest
  static final ArchRule transactionsSitOnServices = noClasses().that().resideInAPackage("..ui..")
      .should().beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule nobodyWritesToStandardOutput = noClasses()
      .that().resideOutsideOfPackage("org.bangfu.commands..")
      .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
      .orShould().callMethod(Throwable.class, "printStackTrace");

  private static boolean dependsOn(JavaClass type, Predicate<JavaClass> wanted) {
    return type.getPackageName().startsWith(ROOM)
        && type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).anyMatch(wanted);
  }

  private static boolean crossesLayers(JavaClass origin, JavaClass target) {
    Optional<String> room = room(origin);
    if (room.isEmpty() || !room.equals(room(target))) {
      return false;
    }
    String to = layer(target);
    return LAYERS.contains(to) && !to.equals(layer(origin));
  }

  private static Optional<String> room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOM) ? Optional.of(name.substring(ROOM.length()).split("\\.")[0]) : Optional.empty();
  }

  /** The part of the package after the room, or nothing for the root. */
  private static String layer(JavaClass type) {
    String[] parts = type.getPackageName().substring(ROOM.length()).split("\\.");
    return parts.length > 1 ? parts[1] : "";
  }

  private static boolean readsMachineTime(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    boolean withClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    boolean now = CLOCK_TYPES.contains(owner) && target.getName().equals("now") && !withClock;
    boolean millis = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
    boolean newDate = owner.equals("java.util.Date") && target.getName().equals("<init>")
        && target.getRawParameterTypes().isEmpty();
    return now || millis || newDate;
  }

  private static DescribedPredicate<JavaClass> not(Class<?> type) {
    return describe("are not " + type.getSimpleName(), found -> !found.isEquivalentTo(type));
  }
}
