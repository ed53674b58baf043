package org.bangfu.design;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.engine.ModelPublisher;
import org.bangfu.engine.ModelReleases.NewRelease;
import org.bangfu.engine.ModelReleases.Origin;
import org.bangfu.gate.ModelText;
import org.springframework.transaction.support.TransactionTemplate;

/** A small family of its own for a test: one process with one step, one decision, one form. */
public record SampleFamily(String name, String process) {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final String BPMN = """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
          xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
          id="Definitions_PROCESS" targetNamespace="https://bangfu.org/models">
        <bpmn:process id="PROCESS" name="样例流程" isExecutable="true" camunda:versionTag="1.0.0"
            camunda:historyTimeToLive="P1825D">
          <bpmn:startEvent id="Event_Begun" name="开始"></bpmn:startEvent>
          <bpmn:sequenceFlow id="Flow_ToReview" sourceRef="Event_Begun" targetRef="Task_Review" />
          <bpmn:userTask id="Task_Review" name="乡镇复核" camunda:formRef="FORM" camunda:formRefBinding="deployment"
              camunda:candidateGroups="township">
            <bpmn:extensionElements><camunda:properties>
              <camunda:property name="dueDays" value="DAYS" />
              <camunda:property name="dueUnit" value="working" />
              <camunda:property name="escalateTo" value="county" />
            </camunda:properties></bpmn:extensionElements>
          </bpmn:userTask>
          <bpmn:sequenceFlow id="Flow_ToEnd" sourceRef="Task_Review" targetRef="End_Reviewed" />
          <bpmn:endEvent id="End_Reviewed" name="已复核" />
        </bpmn:process>
        <bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="PROCESS">
          <bpmndi:BPMNShape id="Shape_1" bpmnElement="Event_Begun"><dc:Bounds x="160" y="100" width="36" height="36" />
          </bpmndi:BPMNShape>
          <bpmndi:BPMNShape id="Shape_2" bpmnElement="Task_Review"><dc:Bounds x="250" y="78" width="100" height="80" />
          </bpmndi:BPMNShape>
          <bpmndi:BPMNShape id="Shape_3" bpmnElement="End_Reviewed"><dc:Bounds x="410" y="100" width="36" height="36" />
          </bpmndi:BPMNShape>
          <bpmndi:BPMNEdge id="Edge_1" bpmnElement="Flow_ToReview"><di:waypoint x="196" y="118" />
            <di:waypoint x="250" y="118" /></bpmndi:BPMNEdge>
          <bpmndi:BPMNEdge id="Edge_2" bpmnElement="Flow_ToEnd"><di:waypoint x="350" y="118" />
            <di:waypoint x="410" y="118" /></bpmndi:BPMNEdge>
        </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
      </bpmn:definitions>
      """;

  private static final String DMN = """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
          id="Definitions_1" name="样例" namespace="https://bangfu.org/models">
        <decision id="PROCESSScope" name="样例研判" camunda:versionTag="1.0.0" camunda:historyTimeToLive="P1825D">
          <decisionTable id="Table_1" hitPolicy="UNIQUE">
            <input id="Input_1" label="人均收入"><inputExpression id="Expression_1" typeRef="number"><text>income</text>
            </inputExpression></input>
            <output id="Output_1" label="结论" name="scope" typeRef="string" />
            <rule id="Rule_Below"><inputEntry id="In_1"><text>&lt; LINE</text></inputEntry>
              <outputEntry id="Out_1"><text>"inside"</text></outputEntry></rule>
            <rule id="Rule_Above"><inputEntry id="In_2"><text>&gt;= LINE</text></inputEntry>
              <outputEntry id="Out_2"><text>"outside"</text></outputEntry></rule>
          </decisionTable>
        </decision>
      </definitions>
      """;

  private static final String FORM = """
      {"id": "FORM", "type": "default", "schemaVersion": 16, "components": [
        {"type": "textfield", "id": "Field_note", "key": "note", "label": "复核意见",
         "layout": {"row": "Row_1", "columns": null}}]}
      """;

  /** A name that no other test has. */
  public static SampleFamily next() {
    int number = NUMBER.incrementAndGet();
    String letters = Integer.toString(number + 1000, 36).replaceAll("[0-9]", "z");
    return new SampleFamily("sample-" + letters + "x".repeat(number % 7), "Sample" + number);
  }

  public String bpmnName() {
    return "processes/" + name + "/" + process + ".bpmn";
  }

  public String dmnName() {
    return "processes/" + name + "/" + process + "Scope.dmn";
  }

  public String formName() {
    return "forms/" + name + "/" + form() + ".form";
  }

  public String form() {
    return name + "-review";
  }

  public String bpmn(int days) {
    return BPMN.replace("PROCESS", process).replace("FORM", form()).replace("DAYS", String.valueOf(days));
  }

  public String dmn(int line) {
    return DMN.replace("PROCESS", process).replace("LINE", String.valueOf(line));
  }

  public String formText() {
    return FORM.replace("FORM", form());
  }

  /** Its files with a limit in days and a line of income. */
  public List<ModelText> files(int days, int line) {
    return List.of(text(formName(), formText()), text(bpmnName(), bpmn(days)), text(dmnName(), dmn(line)));
  }

  public static ModelText text(String name, String content) {
    return new ModelText(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts it into force as the workshop's first release: five days, a line of 6000. */
  public SampleFamily released(ModelPublisher publisher, TransactionTemplate transaction) {
    transaction.executeWithoutResult(status -> publisher.publish(
        new NewRelease(name, Origin.WORKSHOP, "测试", "测试二", "第一版", null), files(5, 6000)));
    return this;
  }
}
