package org.bangfu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.bangfu.calendar.YearNotice.Entry;
import org.bangfu.calendar.YearNotice.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearNoticeTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
      "2027-02-05..2027-02-11 春节, 2027-02-05, 2027-02-11, false, 春节",
      "2月5日至11日 春节, 2027-02-05, 2027-02-11, false, 春节",
      "2月27日至3月5日 春节, 2027-02-27, 2027-03-05, false, 春节",
      "2027年10月1日至7日：国庆节, 2027-10-01, 2027-10-07, false, 国庆节",
      "2027-02-20 上班 春节, 2027-02-20, 2027-02-20, true, 春节调休上班",
      "2月20日 上班, 2027-02-20, 2027-02-20, true, 调休上班",
      "2026-12-31..2027-01-02 元旦, 2026-12-31, 2027-01-02, false, 元旦"})
  void readsALineAsItIsWritten(String line, LocalDate from, LocalDate to, boolean working, String name) {
    YearNotice notice = YearNotice.read(2027, line);
    assertThat(notice.problems()).isEmpty();
    assertThat(notice.entries()).containsExactly(new Entry(from, to, working, name));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
      "国庆节放假, unreadable",
      "2027-02-30 春节, unreadable",
      "2027-02-11..2027-02-05 春节, backwards",
      "2027-02-05..2027-03-05 春节, long",
      "2026-10-01 国庆节, year",
      "2027-12-30..2028-01-02 元旦, year",
      "2027-02-22 上班 春节, weekday",
      "2027-02-05, name"})
  void saysWhatIsWrongWithALine(String line, String problem) {
    YearNotice notice = YearNotice.read(2027, "2027-01-01 元旦\n" + line);
    assertThat(notice.problems()).extracting(Problem::line, Problem::key)
        .containsExactly(tuple(2, "calendar.notice.problem." + problem));
  }

  @Test
  void aDayIsNamedOnceAndAnEmptyNoticeIsNone() {
    assertThat(YearNotice.read(2027, "10月1日至7日 国庆节\n\n10月7日 国庆节").problems()).extracting(Problem::line, Problem::key)
        .containsExactly(tuple(3, "calendar.notice.problem.twice"));
    assertThat(YearNotice.read(2027, " \n").problems()).hasSize(1);
  }
}
