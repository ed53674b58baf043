package org.bangfu.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.forms.ExpressionLanguage;
import org.bangfu.forms.FormSchemas;
import org.bangfu.gate.Catalogue;
import org.bangfu.gate.Finding;
import org.bangfu.gate.Gate;
import org.bangfu.gate.HouseRules;
import org.bangfu.gate.ModelText;
import org.bangfu.staff.Role;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lint}: the gate and the house rules over models and forms; exit code 1 and a line per finding
 * ({@code file:element:line rule sentence}). Starts neither database nor engine, so that it can stand in anybody's checks.
 */
@Command(name = "lint")
class LintCommand implements Callable<Integer> {

  private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.toSet());

  private final Texts texts;

  @Mixin
  private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "commands.option.models")
  private List<Path> paths = List.of();

  @Spec
  private CommandSpec spec;

  LintCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new CommandRefused(texts.get("commands.file.unreadable", path));
      }
    }
    ModelFolders folders = new ModelFolders(paths);
    List<Finding> found = new ArrayList<>();
    try (AnnotationConfigApplicationContext context = gate()) {
      Gate gate = context.getBean(Gate.class);
      for (Collection<ModelText> family : folders.families()) {
        Stream.concat(gate.check(family).stream(), HouseRules.check(family, ROLES).stream())
            .filter(finding -> folders.asked(finding.file())).forEach(found::add);
      }
    }
    found.stream().sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line)).map(this::line)
        .forEach(spec.commandLine().getOut()::println);
    spec.commandLine().getOut().println(found.isEmpty() ? texts.get("commands.lint.clean", folders.number())
        : texts.get("commands.lint.found", folders.number(), found.size()));
    return found.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private String line(Finding finding) {
    return "%s:%s:%d  %s  %s".formatted(finding.file(), finding.element(), finding.line(), finding.rule(),
        texts.finding(finding));
  }

  /** Only what the gate needs. */
  private static AnnotationConfigApplicationContext gate() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
    Stream.of(ExpressionLanguage.class, FormSchemas.class, Catalogue.class, Gate.class)
        .forEach(type -> scanner.addIncludeFilter(new AssignableTypeFilter(type)));
    scanner.scan("org.bangfu.forms", "org.bangfu.engine", "org.bangfu.gate");
    context.registerBean(Clock.class, Clock::systemDefaultZone);
    context.refresh();
    return context;
  }
}
