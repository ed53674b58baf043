package org.bangfu.design;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.springframework.web.util.HtmlUtils;

/** What a new file of a family begins with: as little as passes the gate. */
public enum NewFile {

  PROCESS("processes/%s/%s.bpmn", """
      <?xml version="1.0" encoding="UTF-8"?>
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
      xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
      xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
      id="Definitions_%1$s" targetNamespace="https://bangfu.org/models">
        <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:versionTag="1.0.0" \
      camunda:historyTimeToLive="P1825D">
          <bpmn:startEvent id="Event_Begun" name="开始">
            <bpmn:outgoing>Flow_ToEnd</bpmn:outgoing>
          </bpmn:startEvent>
          <bpmn:sequenceFlow id="Flow_ToEnd" sourceRef="Event_Begun" targetRef="End_Done" />
          <bpmn:endEvent id="End_Done" name="结束">
            <bpmn:incoming>Flow_ToEnd</bpmn:incoming>
          </bpmn:endEvent>
        </bpmn:process>
        <bpmndi:BPMNDiagram id="Diagram_%1$s">
          <bpmndi:BPMNPlane id="Plane_%1$s" bpmnElement="%1$s">
            <bpmndi:BPMNShape id="Shape_Begun" bpmnElement="Event_Begun">
              <dc:Bounds x="160" y="100" width="36" height="36" />
            </bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="Shape_Done" bpmnElement="End_Done">
              <dc:Bounds x="300" y="100" width="36" height="36" />
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="Edge_ToEnd" bpmnElement="Flow_ToEnd">
              <di:waypoint x="196" y="118" />
              <di:waypoint x="300" y="118" />
            </bpmndi:BPMNEdge>
          </bpmndi:BPMNPlane>
        </bpmndi:BPMNDiagram>
      </bpmn:definitions>
      """),

  DECISION("processes/%s/%s.dmn", """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" \
      xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" \
      xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_%1$s" name="%2$s" \
      namespace="https://bangfu.org/models">
        <decision id="%1$s" name="%2$s" camunda:versionTag="1.0.0" camunda:historyTimeToLive="P1825D">
          <decisionTable id="Table_%1$s" hitPolicy="UNIQUE">
            <input id="Input_1" label="条件">
              <inputExpression id="Expression_1" typeRef="string">
                <text>condition</text>
              </inputExpression>
            </input>
            <output id="Output_1" label="结论" name="result" typeRef="string" />
          </decisionTable>
        </decision>
        <dmndi:DMNDI>
          <dmndi:DMNDiagram id="Diagram_%1$s">
            <dmndi:DMNShape id="Shape_%1$s" dmnElementRef="%1$s">
              <dc:Bounds height="80" width="180" x="160" y="100" />
            </dmndi:DMNShape>
          </dmndi:DMNDiagram>
        </dmndi:DMNDI>
      </definitions>
      """),

  FORM("forms/%s/%s.form", """
      {
        "id": "%1$s",
        "type": "default",
        "schemaVersion": 16,
        "executionPlatform": "Camunda Platform",
        "executionPlatformVersion": "7.24.0",
        "components": [
          {
            "type": "textfield",
            "id": "Field_note",
            "label": "%2$s",
            "key": "note",
            "layout": {
              "row": "Row_1",
              "columns": null
            }
          }
        ]
      }
      """);

  private final String place;
  private final String beginning;

  NewFile(String place, String beginning) {
    this.place = place;
    this.beginning = beginning;
  }

  /** Where it lies. */
  public String name(String family, String id) {
    return place.formatted(family, id);
  }

  /**
   * What it holds at first.
   *
   * @param title what people call it; for a form, the label of its first field
   */
  public String content(String id, String title) {
    String safe = this == FORM ? new String(JsonStringEncoder.getInstance().quoteAsString(title))
        : HtmlUtils.htmlEscape(title, "UTF-8");
    return beginning.formatted(id, safe);
  }
}
