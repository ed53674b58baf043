package org.bangfu.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bangfu.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class ChecksTests {

  @Autowired
  private Checks checks;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MessageSource messages;

  @Test
  void everyInvariantHasItsSentenceInBothLanguages() {
    assertThat(checks.run()).isNotEmpty().allSatisfy(finding -> {
      String key = "commands.check." + finding.invariant();
      assertThat(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)).isNotBlank();
      assertThat(messages.getMessage(key, null, Locale.ENGLISH)).isNotBlank();
    });
  }

  @Test
  void aTaskThatIsOpenInTheInboxOnlyIsTold() {
    jdbc.sql("""
        insert into inbox_task(task_id, group_id, due, process, definition_id, task_key, task_name, created, priority)
        values ('ghost', 'village:500229001001', now(), 'Identification', 'Identification:1', 'Task_Ghost', '无此任务', now(), 50)""").update();

    assertThat(violations("inbox-equals-engine"))
        .contains("task=ghost group=village:500229001001 is open in the inbox only");
  }

  @Test
  void anEngineTaskWithoutItsRowIsTold() {
    jdbc.sql("""
        insert into act_ru_task(id_, rev_, name_, priority_, create_time_, suspension_state_)
        values ('orphan', 1, '无行任务', 50, now(), 1)""").update();

    assertThat(violations("inbox-equals-engine")).contains("task=orphan group= has no inbox row");
  }

  @Test
  void anOpenCaseThatNothingHoldsIsTold() {
    long household = jdbc.sql("""
        insert into household(household_no, area, head_name, type)
        values ('CHECKED-1', '500229001001', '张三', 'ORDINARY') returning id""").query(Long.class).single();
    jdbc.sql("""
        insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by)
        values ('SB-1999-000001', ?, '张三', '500229001001', 'Other', 'OPEN', now(), 0, '系统')""")
        .param(household).update();

    assertThat(violations("open-cases-advance"))
        .contains("case=SB-1999-000001 instances=0 tasks=0 jobs=0 dead-jobs=0 incidents=0");
  }

  private List<String> violations(String invariant) {
    return checks.run().stream().filter(finding -> finding.invariant().equals(invariant))
        .flatMap(finding -> finding.violations().stream()).toList();
  }
}
