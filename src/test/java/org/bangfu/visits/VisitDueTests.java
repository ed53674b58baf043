package org.bangfu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.security.SignedIn;
import org.bangfu.tasks.DueWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

/** Each visit's due date says how it came about (domain §5). */
@IntegrationTest
@Import(VisitCourse.class)
class VisitDueTests {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Autowired private VisitCourse course;
  @Autowired private DueWords words;
  @Autowired private MessageSource messages;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;

  @BeforeEach
  void areas() {
    clock.reset();
    signIn.areas();
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  void openedOnTheFirstItIsDueAtTheEndOfTheMonth() {
    assertThat(why(LocalDate.of(2026, 3, 1), Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("2026年3月的走访，须在当月最后一天（31日）前完成");
  }

  @Test
  void openedInTheMonthItSaysSinceWhenAndThatTheDayIsTheSame() {
    assertThat(why(LocalDate.of(2026, 3, 12), Locale.SIMPLIFIED_CHINESE)).contains("2026-03-12", "仍须", "31日");
  }

  @Test
  void openedAfterItsMonthItSaysThatItWasLate() {
    assertThat(why(LocalDate.of(2026, 5, 4), Locale.SIMPLIFIED_CHINESE)).contains("2026年3月", "2026-05-04", "才补建");
    assertThat(why(LocalDate.of(2026, 5, 4), Locale.ENGLISH)).contains("2026-3", "opened late on 2026-05-04");
  }

  private String why(LocalDate opened, Locale locale) {
    clock.set(opened.atTime(9, 0));
    long household = course.monitored(LocalDate.of(2026, 2, 20));
    SignedIn contact = course.contact(household, "visits-due");
    String caseNo = course.open(household, MARCH);
    signIn.as(contact);
    Explanation why = words.of(course.row(caseNo, Visits.STEP)).orElseThrow();
    return messages.getMessage(why.key(), why.arguments().toArray(), locale);
  }
}
