package org.bangfu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormState;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Forms;
import org.bangfu.forms.Memo;
import org.bangfu.forms.SafeHtml;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of shipped models and forms beyond the lint, which {@code LintTests} runs over all of them. */
class ProcessModelTests {

  private static final Path PROCESSES = Path.of("processes");
  private static final Path FORMS = Path.of("forms");

  static List<Path> models() throws IOException {
    return files(PROCESSES, ".bpmn");
  }

  static List<Path> forms() throws IOException {
    return files(FORMS, ".form");
  }

  @ParameterizedTest
  @MethodSource("models")
  void isValid(Path file) {
    assertThatCode(() -> Bpmn.validateModel(read(file))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theTemplateOfUserTasksOffersEachRoleThatIsNamed(Path file) throws IOException {
    List<String> offered = new ArrayList<>();
    new ObjectMapper().readTree(PROCESSES.resolve("templates/user-tasks.json").toFile()).findParents("binding").stream()
        .filter(property -> property.path("binding").path("name").asText().equals("camunda:candidateGroups"))
        .forEach(property -> property.path("choices").forEach(choice -> offered.add(choice.path("value").asText())));

    assertThat(read(file).getModelElementsByType(UserTask.class)).extracting(UserTask::getCamundaCandidateGroups)
        .isSubsetOf(offered);
  }

  @ParameterizedTest
  @MethodSource("models")
  void exclusiveGatewaysReadSimpleVariables(Path file) {
    for (ExclusiveGateway gateway : read(file).getModelElementsByType(ExclusiveGateway.class)) {
      if (gateway.getOutgoing().size() < 2) {
        continue;
      }
      for (SequenceFlow flow : gateway.getOutgoing()) {
        ConditionExpression condition = flow.getConditionExpression();
        assertThat(flow.getName()).as(flow.getId()).isNotBlank();
        assertThat(condition == null).as(flow.getId()).isEqualTo(flow.equals(gateway.getDefault()));
        if (condition != null) {
          assertThat(condition.getTextContent()).matches("\\$\\{!?[a-zA-Z]+( == '[a-z]+')?}");
        }
      }
    }
  }

  /** MonthlyVisit escalates by tasks of its own (docs/adr/0017). */
  @ParameterizedTest
  @MethodSource("models")
  void aProcessWithStepsOfPeopleLooksAtTheirLimits(Path file) {
    BpmnModelInstance model = read(file);
    boolean ofPeople = !model.getModelElementsByType(UserTask.class).isEmpty()
        && !file.getFileName().toString().equals("MonthlyVisit.bpmn");

    assertThat(ids(model.getModelElementsByType(FlowElement.class)).contains("SubProcess_Deadlines")).isEqualTo(ofPeople);
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyElementIsDrawn(Path file) {
    BpmnModelInstance model = read(file);
    Set<String> drawn = Stream.concat(
            model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
            model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
        .map(BpmnModelElementInstance.class::cast)
        .map(element -> element.getAttributeValue("id")).collect(Collectors.toSet());

    assertThat(drawn).containsAll(ids(model.getModelElementsByType(FlowElement.class)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadableAndNamedAfterItsFile(Path file) throws IOException {
    FormSchema form = Forms.SCHEMAS.parse(Files.readString(file));

    assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
    assertThat(form.id()).startsWith(file.getParent().getFileName() + "-");
    assertThat(FormState.of(form, FormValues.EMPTY, FormValues.EMPTY, new Memo()).fields()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void hasRealFieldsWithChineseLabelsInSixteenColumns(Path file) throws IOException {
    FormSchema form = Forms.SCHEMAS.parse(Files.readString(file));

    assertThat(form.all().filter(field -> field.input()).count()).isGreaterThan(2);
    assertThat(form.all().filter(field -> field.input()).filter(field -> !chinese(field.label()))).isEmpty();
    assertThat(form.all().map(field -> field.section("layout").get("columns")).filter(Number.class::isInstance)
        .map(columns -> ((Number) columns).intValue())).allMatch(columns -> columns >= 2 && columns <= 16);
  }

  /** Markdown takes no closing mark between a colon and a word: the marks would stand on the screen. */
  @ParameterizedTest
  @MethodSource("forms")
  void itsEmphasisIsShownAndNotItsMarks(Path file) throws IOException {
    FormSchema form = Forms.SCHEMAS.parse(Files.readString(file));

    assertThat(form.all().map(field -> field.attribute("text", ""))
        .map(text -> SafeHtml.markdown(text.replaceAll("\\{\\{[^}]*}}", "原因"), false)))
        .noneMatch(shown -> shown.contains("**"));
  }

  private static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  private static List<String> ids(Collection<FlowElement> elements) {
    List<String> ids = new ArrayList<>();
    elements.forEach(element -> ids.add(element.getId()));
    return ids;
  }

  private static boolean chinese(String text) {
    return text != null && text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
