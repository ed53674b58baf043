package org.bangfu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.forms.FormSchema;
import org.bangfu.forms.FormState;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Forms;
import org.bangfu.forms.Memo;
import org.bangfu.forms.SafeHtml;
import org.bangfu.staff.Role;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules for shipped models and forms (house.md, Models). */
class ProcessModelTests {

  private static final Path PROCESSES = Path.of("processes");
  private static final Path FORMS = Path.of("forms");
  private static final Set<String> ID_STEMS =
      Set.of("Task", "Gateway", "Event", "End", "Flow", "Service", "Decision", "SubProcess");

  static List<Path> models() throws IOException {
    return files(PROCESSES, ".bpmn");
  }

  static List<Path> forms() throws IOException {
    return files(FORMS, ".form");
  }

  @ParameterizedTest
  @MethodSource("models")
  void isValidAndNamedAfterItsFile(Path file) {
    BpmnModelInstance model = read(file);
    Bpmn.validateModel(model);
    List<Process> processes = List.copyOf(model.getModelElementsByType(Process.class));

    assertThat(processes).hasSize(1);
    Process process = processes.get(0);
    assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
    assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
    assertThat(process.getCamundaVersionTag()).isNotBlank();
    assertThat(chinese(process.getName())).isTrue();
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
  void idsAreEnglishWithTheirStemAndNamesAreChinese(Path file) {
    for (FlowElement element : read(file).getModelElementsByType(FlowElement.class)) {
      assertThat(element.getId()).matches("(" + String.join("|", ID_STEMS) + ")_[A-Z][A-Za-z]+");
      boolean merge = element instanceof ExclusiveGateway gateway && gateway.getOutgoing().size() == 1;
      if (element instanceof FlowNode && !merge) {
        assertThat(chinese(element.getName())).as(element.getId()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyUserTaskHasAFormALimitAndARole(Path file) {
    for (UserTask task : read(file).getModelElementsByType(UserTask.class)) {
      Map<String, String> properties = properties(task);
      String form = task.getCamundaFormRef();

      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
      assertThat(FORMS.resolve(file.getParent().getFileName()).resolve(form + ".form")).as(task.getId()).exists();
      String moment = task.getCamundaDueDate();
      if (moment == null) {
        assertThat(properties.get("dueDays")).as(task.getId()).matches("[0-9]{1,3}");
        assertThat(properties.get("dueUnit")).as(task.getId()).isIn("working", "natural");
      } else {
        // A moment of the case, named by a method of the catalogue; then no days beside it (docs/adr/0013).
        assertThat(moment).as(task.getId()).matches("\\$\\{[a-zA-Z]+\\.[a-zA-Z]+\\(execution\\.processBusinessKey\\)}");
        assertThat(properties).as(task.getId()).doesNotContainKeys("dueDays", "dueUnit");
      }
      assertThat(Role.ofWord(properties.get("escalateTo"))).as(task.getId()).isPresent();
      assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty()
          .allMatch(group -> group.equals("department:${department}") || Role.ofWord(group).isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void exclusiveGatewaysAskAQuestionOfSimpleVariablesAndHaveADefault(Path file) {
    for (ExclusiveGateway gateway : read(file).getModelElementsByType(ExclusiveGateway.class)) {
      if (gateway.getOutgoing().size() < 2) {
        continue;
      }
      assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
      assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
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

  private static Map<String, String> properties(UserTask task) {
    return task.getExtensionElements() == null ? Map.of() : task.getExtensionElements().getElements().stream()
        .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
        .map(CamundaProperty.class::cast)
        .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
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
