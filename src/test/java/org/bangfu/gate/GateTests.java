package org.bangfu.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.engine.ModelCatalogue;
import org.bangfu.forms.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTests {

  private static final Gate GATE = new Gate(new ModelCatalogue(), Forms.SCHEMAS);
  private static final String REFLECT =
      "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}";
  private static final String HEAD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
      """;

  /** Ways to run code, to read what is not theirs, or to keep the engine busy (security.md §1). */
  static List<String> attacks() {
    return Stream.of(bySteps(), byPersons(), byTimersAndConditions(), byFiles()).flatMap(List::stream).toList();
  }

  private static List<String> bySteps() {
    return List.of(
        step("<bpmn:serviceTask id='A' camunda:expression=\"" + REFLECT + "\"/>"),
        step("<bpmn:serviceTask id='A' camunda:class='java.lang.Runtime'/>"),
        step("<bpmn:serviceTask id='A' camunda:type='shell'/>"),
        step("<bpmn:serviceTask id='A' camunda:type='mail'/>"),
        step("<bpmn:serviceTask id='A' camunda:delegateExpression='${dataSource}'/>"),
        step("<bpmn:serviceTask id='A' camunda:delegateExpression='${openVisits.x}'/>"),
        step("<bpmn:serviceTask id='A' camunda:delegateExpression='x ${openVisits}'/>"),
        step("<bpmn:serviceTask id='A'><bpmn:extensionElements><camunda:connector/></bpmn:extensionElements></bpmn:serviceTask>"),
        step("<bpmn:serviceTask id='A'><bpmn:extensionElements><camunda:field name='x' stringValue='y'/></bpmn:extensionElements></bpmn:serviceTask>"),
        step("<bpmn:scriptTask id='A' scriptFormat='javascript'><bpmn:script>1</bpmn:script></bpmn:scriptTask>"),
        step("<bpmn:sendTask id='A' camunda:class='x.Y'/>"),
        step("<bpmn:callActivity id='A' calledElement='x' camunda:variableMappingClass='x.Y'/>"),
        step("<bpmn:callActivity id='A' calledElement='x' camunda:variableMappingDelegateExpression='${x}'/>"));
  }

  private static List<String> byPersons() {
    return List.of(
        step("<bpmn:userTask id='A' name=\"" + REFLECT + "\"/>"),
        step("<bpmn:userTask id='A'><bpmn:documentation>" + REFLECT + "</bpmn:documentation></bpmn:userTask>"),
        step("<bpmn:userTask id='A' camunda:formHandlerClass='x.Y'/>"),
        step("<bpmn:userTask id='A' camunda:assignee=\"" + REFLECT + "\"/>"),
        step("<bpmn:userTask id='A' camunda:candidateGroups=\"" + REFLECT + "\"/>"),
        step("<bpmn:userTask id='A'><bpmn:extensionElements><camunda:taskListener event='create' class='x.Y'/></bpmn:extensionElements></bpmn:userTask>"),
        step("<bpmn:userTask id='A'><bpmn:extensionElements><camunda:taskListener event='create'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:taskListener></bpmn:extensionElements></bpmn:userTask>"),
        step("<bpmn:userTask id='A'><bpmn:extensionElements><camunda:formData/></bpmn:extensionElements></bpmn:userTask>"),
        step("<bpmn:userTask id='A'><bpmn:extensionElements><camunda:executionListener event='start' delegateExpression='${environment}'/></bpmn:extensionElements></bpmn:userTask>"));
  }

  private static List<String> byTimersAndConditions() {
    return List.of(
        step("<bpmn:task id='A'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>100000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:task>"),
        step("<bpmn:task id='A'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>${n}</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:task>"),
        step("<bpmn:task id='A'><bpmn:multiInstanceLoopCharacteristics camunda:collection='${rows}'/></bpmn:task>"),
        step("<bpmn:task id='A'><bpmn:standardLoopCharacteristics/></bpmn:task>"),
        step(timer("timeCycle", REFLECT)), step(timer("timeCycle", "R/PT1S")), step(timer("timeCycle", "R/PT59M")),
        step(timer("timeCycle", "0/5 * * * * ?")), step(timer("timeCycle", "0 * * * * ?")), step(timer("timeCycle", "0 0,30 * * * ?")),
        step(timer("timeDate", "${''.class}")), step(timer("timeDuration", "#{execution.engineServices}")),
        step("<bpmn:sequenceFlow id='A' sourceRef='a' targetRef='b'><bpmn:conditionExpression>${execution.setVariable('a', 1)}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
        step("<bpmn:sequenceFlow id='A' sourceRef='a' targetRef='b'><bpmn:conditionExpression language='groovy'>1</bpmn:conditionExpression></bpmn:sequenceFlow>"),
        step("<bpmn:sequenceFlow id='A' sourceRef='a' targetRef='b'><bpmn:conditionExpression camunda:resource='x.groovy'/></bpmn:sequenceFlow>"));
  }

  private static List<String> byFiles() {
    return List.of(
        HEAD + "<bpmn:import importType='x' location='file:///etc/passwd' namespace='y'/><bpmn:process id='P' camunda:historyTimeToLive='P1D'/></bpmn:definitions>",
        HEAD + "<bpmn:process id='P'/></bpmn:definitions>",
        HEAD + "</bpmn:definitions>",
        step("<bpmn:subProcess id='A'>".repeat(60) + "</bpmn:subProcess>".repeat(60)),
        step("<bpmn:task id='A'/>".repeat(5_001)),
        step("<bpmn:userTask id='A' name='" + "x".repeat(1_000_000) + "'/>"),
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + step("<bpmn:userTask id='A' name='x'/>").substring(39),
        "<html xmlns='http://www.w3.org/1999/xhtml'/>", "", "no xml at all", "\0");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isRefusedWithItsPlace(String model) {
    List<Finding> findings = check(model);

    assertThat(findings).isNotEmpty();
    assertThat(findings).allSatisfy(finding -> assertThat(finding.file()).isEqualTo("processes/try/Try.bpmn"));
  }

  /** The same attack in another dress: other prefixes, the old namespace, entities, CDATA, order and case. */
  @ParameterizedTest
  @MethodSource("attacks")
  void isRefusedInAnotherDressToo(String model) {
    assertThat(check(model.replace("camunda:", "evil:").replace("xmlns:evil=\"http://camunda", "xmlns:evil=\"http://camunda")))
        .isNotEmpty();
    assertThat(check(model.replace("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn")
        .replace("<bpmn:process id='P'", "<bpmn:process id='P' camunda:x='y'"))).isNotEmpty();
    assertThat(check(model.replace("bpmn:", "b:"))).isNotEmpty();
    assertThat(check(model.replace("${", "&#36;{").replace("#{", "&#35;{"))).isNotEmpty();
    assertThat(check(model.replace("${", "&#x24;&#x7b;"))).isNotEmpty();
    assertThat(check(model.replace(">${", "><![CDATA[$]]>{"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "UTF-16LE", "ISO-8859-1", "GBK"})
  void onlyUtf8IsRead(String charset) {
    String model = step("<bpmn:userTask id='A' name='入户核实é'/>");
    assertThat(GATE.check(file(model.getBytes(Charset.forName(charset))))).isNotEmpty();
    assertThat(check(model.replace("UTF-8", charset))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${outcome == 'approve' && count > 2}", "${!negativeHits}", "${not empty a or (b eq 1 and c)}",
      "${decisionResult[0].scopeReason}", "${noticePeriod.endsAt(execution.processBusinessKey)}", "${a > -1.5 ? 'x}' : \"y\"}",
      "department:${department}", "a ${task.name} b ${execution.id}", "纯文字 $ { } #"})
  void harmlessExpressionsPass(String text) {
    assertThat(check(condition(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${a.b}", "${a.b()}", "${noticePeriod}", "${noticePeriod.class}", "${noticePeriod.endsAt()}",
      "${noticePeriod.endsAt(a).b}", "${noticePeriod['class']}", "${a['class']}", "${a[b]}", "${execution['id']}",
      "${execution.engineServices}", "${task.execution}", "${a[0].getClass()}", "${a[0].class}", "${a = 1}", "${(a).b}",
      "${'x'.length()}", "${a", "${}", "${a; b}", "${a ${b}}", "#{runtimeService}${x.y}", "${a[0].b.c}", "${f(1)}",
      "${((((((((((((((((((((((a))))))))))))))))))))))}", "${\u0430.b}", "${a\u0000}"})
  void otherExpressionsDoNot(String text) {
    assertThat(check(condition(text.replace("\0", "\u0001")))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0 6 * * ?", "0 5 0 1 * ?", "R/PT1H", "R/P1D", "R5/2026-01-01T00:00:00/P1M", "R/PT24H"})
  void slowCyclesPass(String cycle) {
    assertThat(check(step(timer("timeCycle", cycle)))).isEmpty();
  }

  @Test
  void aRefusalNamesElementAndLine() {
    List<Finding> findings = check(step("\n\n<bpmn:userTask id='Task_Bad'\n camunda:formHandlerClass='x.Y'/>"));

    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.element()).isEqualTo("Task_Bad");
      assertThat(finding.line()).isEqualTo(7);
      assertThat(finding.rule()).isEqualTo("attribute");
    });
  }

  @Test
  void oneKeyInTwoFilesIsRefused() {
    byte[] model = step("").getBytes(StandardCharsets.UTF_8);

    assertThat(GATE.check(List.of(new ModelText("a.bpmn", model), new ModelText("b.bpmn", model))))
        .extracting(Finding::rule).containsExactly("twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"for x in 1..80000 return x", "some x in [1] satisfies x", "every x in a satisfies true",
      "function(x) external {java: {class: \"java.lang.Math\"}}", "matches(a, \"(x+)+y\")", "count(for x in a return x)"})
  void aDecisionDoesNotLoopOrCallOut(String feel) {
    assertThat(decision(feel, "")).extracting(Finding::rule).containsExactly("feel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"juel", "javascript", "groovy", "http://www.omg.org/spec/DMN/20191111/FEEL"})
  void aDecisionSpeaksFeelOnly(String language) {
    assertThat(decision("true", " expressionLanguage='" + language + "'")).extracting(Finding::rule).containsExactly("language");
    assertThat(decision("\"for\"", " expressionLanguage='feel'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'type': 'iframe', 'id': 'x'}", "{'type': 'html', 'id': 'x', 'content': '<script>1</script>'}",
      "{'type': 'html', 'id': 'x', 'content': '<p onclick=1>x</p>'}",
      "{'type': 'html', 'id': 'x', 'content': '<img src=https://example.org/x.png>'}",
      "{'type': 'textfield', 'id': 'x', 'key': 'x', 'validate': {'pattern': '(?=x)'}}",
      "{'type': 'textfield', 'id': 'x', 'key': 'x', 'conditional': {'hide': '=for x in 1..80000 return x'}}"})
  void aFormIsMadeOfWhatIsKnown(String component) {
    assertThat(GATE.check(new ModelText("forms/try/x.form", Forms.json(component).getBytes(StandardCharsets.UTF_8))))
        .isNotEmpty();
  }

  @Test
  void aHarmlessFormPasses() {
    String form = Forms.json("{'type': 'html', 'id': 'x', 'content': '<p>请<b>核对</b> <a href=\\\"/x\\\">说明</a></p>'}",
        "{'type': 'textfield', 'id': 'y', 'key': 'y', 'validate': {'pattern': '[0-9]+'}}");
    assertThat(GATE.check(new ModelText("forms/try/x.form", form.getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  private static List<Finding> decision(String feel, String attributes) {
    String dmn = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="d" namespace="x">
        <decision id="Try" name="试" camunda:historyTimeToLive="P1D"><decisionTable id="T"><input id="I"><inputExpression id="E"%s><text>%s</text></inputExpression></input>
        <output id="O" name="o"/></decisionTable></decision></definitions>""".formatted(attributes, feel);
    return GATE.check(new ModelText("processes/try/Try.dmn", dmn.getBytes(StandardCharsets.UTF_8)));
  }

  private static String condition(String text) {
    return step("<bpmn:sequenceFlow id='A' sourceRef='a' targetRef='b'><bpmn:conditionExpression><![CDATA[" + text
        + "]]></bpmn:conditionExpression></bpmn:sequenceFlow>");
  }

  private static String timer(String kind, String text) {
    return "<bpmn:startEvent id='A'><bpmn:timerEventDefinition id='T'><bpmn:" + kind + ">" + text + "</bpmn:" + kind
        + "></bpmn:timerEventDefinition></bpmn:startEvent>";
  }

  private static String step(String inside) {
    return HEAD + "<bpmn:process id='P' camunda:historyTimeToLive='P1D'>" + inside + "</bpmn:process></bpmn:definitions>";
  }

  private static List<Finding> check(String model) {
    return GATE.check(file(model.getBytes(StandardCharsets.UTF_8)));
  }

  private static ModelText file(byte[] content) {
    return new ModelText("processes/try/Try.bpmn", content);
  }
}
