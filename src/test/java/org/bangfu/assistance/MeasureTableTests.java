package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangfu.IntegrationTest;
import org.bangfu.households.Risk;
import org.bangfu.measures.MeasureKind;
import org.bangfu.measures.MeasureType;
import org.bangfu.measures.MeasureTypes;
import org.bangfu.staff.Department;
import org.bangfu.staff.Departments;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped tables against the shipped catalogue (domain §2, Risk → measure → department). */
@IntegrationTest
class MeasureTableTests {

  private static final Path MATCHING = Path.of("processes/assistance/MeasureMatching.dmn");
  private static final Path GATE = Path.of("processes/assistance/SafetyNetGate.dmn");

  private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @Autowired
  private MeasureTypes types;
  @Autowired
  private Departments departments;

  @ParameterizedTest
  @EnumSource(Risk.class)
  void everyRiskHasMeasuresWhoseTypesAndDepartmentsAreInTheCatalogue(Risk risk) throws IOException {
    Map<String, MeasureType> catalogue = catalogue();
    List<String> known = departments.all().stream().map(Department::code).toList();
    for (boolean canWork : List.of(true, false)) {
      for (boolean net : List.of(true, false)) {
        var answers = match(risk, canWork, net).getResultList();
        assertThat(answers).isNotEmpty().allSatisfy(answer -> {
          assertThat(catalogue).containsKey((String) answer.get("measureType"));
          assertThat(known).contains((String) answer.get("department"));
          assertThat(catalogue.get((String) answer.get("measureType")).departments())
              .contains((String) answer.get("department"));
        });
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Risk.class)
  void aHouseholdWithLabourIsProposedADevelopmentMeasure(Risk risk) throws IOException {
    Map<String, MeasureType> catalogue = catalogue();

    assertThat(match(risk, true, false).getResultList()).anySatisfy(answer -> {
      assertThat(answer).containsEntry("prefill", true);
      assertThat(catalogue.get((String) answer.get("measureType")).kind()).isEqualTo(MeasureKind.DEVELOPMENT);
    });
  }

  @ParameterizedTest
  @EnumSource(Risk.class)
  void whoNeedsTheSafetyNetIsProposedTheMinimumLivingAllowance(Risk risk) throws IOException {
    assertThat(match(risk, false, true).<String>collectEntries("measureType")).contains("MINIMUM_LIVING");
  }

  @Test
  void theCatalogueNamesWhatThePolicyNames() {
    assertThat(types.all()).extracting(MeasureType::label).contains("医疗救助", "大病保险", "家庭医生签约", "临时救助", "助学金",
        "雨露计划", "控辍保学", "残疾人两项补贴", "康复", "辅具", "灾害救助", "住房修缮", "生产恢复", "司法救助", "慈善救助", "技术培训",
        "产业奖补", "小额信贷", "农业保险", "订单农业", "股份合作（入股）", "利润分红", "技能培训", "就业指导", "劳务输出", "公益性岗位", "低保",
        "特困供养", "代种代养", "土地流转", "土地托管", "土地入股", "土地互换", "资产分红", "集体资产分红", "危房改造", "易地搬迁", "供水设施",
        "管网入户", "特色产业", "产业链", "新型经营主体带动", "品牌", "电商", "电商直播", "社区团购", "定制农业", "互助养老", "慈善", "商业保险",
        "信用");
    List<String> known = departments.all().stream().map(Department::code).toList();
    assertThat(types.all()).allSatisfy(type -> assertThat(known).containsAll(type.departments()));
  }

  @ParameterizedTest
  @CsvSource({"NONE, true, false, decide", "PART, false, false, decide", "PART, true, false, none",
      "PART, true, true, decide", "FULL, false, false, none", "FULL, true, true, decide"})
  void theGatePutsThoseWithoutLabourBeforeCivilAffairs(String labour, boolean stable, boolean flag, String gate)
      throws IOException {
    assertThat(gate(labour, stable, flag).getSingleResult().<String>getEntry("safetyNetGate")).isEqualTo(gate);
  }

  @Test
  void exactlyOneRuleOfTheGateMatchesWhateverIsKnown() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String labour : Arrays.asList("NONE", "PART", "FULL", "OTHER", null)) {
      for (Boolean stable : Arrays.asList(true, false, null)) {
        for (Boolean flag : Arrays.asList(true, false, null)) {
          int matches = gate(labour, stable, flag).size();
          if (matches != 1) {
            wrong.add(labour + " " + stable + " " + flag + ": " + matches);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private Map<String, MeasureType> catalogue() {
    return types.all().stream().collect(Collectors.toMap(MeasureType::code, Function.identity()));
  }

  private DmnDecisionTableResult match(Risk risk, boolean canWork, boolean net) throws IOException {
    return decide(MATCHING, "MeasureMatching", Variables.putValue("risk", risk.name()).putValue("canWork", canWork)
        .putValue("needsSafetyNet", net));
  }

  private DmnDecisionTableResult gate(String labour, Boolean stable, Boolean flag) throws IOException {
    return decide(GATE, "SafetyNetGate", Variables.putValue("householdLabour", labour)
        .putValue("stableIncome", stable).putValue("safetyNetFlag", flag));
  }

  private DmnDecisionTableResult decide(Path file, String key, VariableMap facts) throws IOException {
    try (InputStream table = Files.newInputStream(file)) {
      return engine.evaluateDecisionTable(key, table, facts);
    }
  }
}
