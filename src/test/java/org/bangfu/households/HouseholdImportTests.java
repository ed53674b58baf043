package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way of a large file. */
@IntegrationTest
class HouseholdImportTests {

  private static final int HOUSEHOLDS = 20_000;

  @TempDir
  Path folder;

  @Autowired
  HouseholdImport imports;

  @Autowired
  Areas areas;

  @Autowired
  SignIn signIn;

  @Autowired
  Clock clock;

  @BeforeEach
  void area() {
    signIn.areas();
  }

  @Test
  void twentyThousandHouseholdsComeInOnceAndASecondTimeNothingChanges() {
    Path file = folder.resolve("register.csv");
    List<AreaCode> villages = areas.villagesUnder(AreaCode.of(SignIn.COUNTY)).stream().map(Area::code).toList();
    long persons = new HouseholdGenerator(7, LocalDate.now(clock)).write(villages, HOUSEHOLDS, file);
    assertThat(persons).isBetween(HOUSEHOLDS * 3L, HOUSEHOLDS * 7L / 2);

    long begin = System.nanoTime();
    ImportResult first = run(file);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    LoggerFactory.getLogger(getClass()).info("{} households, {} persons in {}", HOUSEHOLDS, persons, took);
    assertThat(first.problems()).isEmpty();
    assertThat(first.read()).isEqualTo(persons);
    assertThat(first.householdsNew()).isEqualTo(HOUSEHOLDS);
    assertThat(first.notes()).isNotEmpty().allMatch(note -> note.key().equals("households.import.twice"));
    assertThat(took).isLessThan(Duration.ofSeconds(90));

    begin = System.nanoTime();
    ImportResult second = run(file);
    LoggerFactory.getLogger(getClass()).info("again in {}", Duration.ofNanos(System.nanoTime() - begin));
    assertThat(second.householdsNew()).isZero();
    assertThat(second.householdsChanged()).isZero();
    assertThat(second.unchanged()).isEqualTo(HOUSEHOLDS);
    assertThat(second.rejected()).isZero();
  }

  private ImportResult run(Path file) {
    return ActingAs.system(() -> imports.run(file, "register.csv", ImportProgress.NONE));
  }
}
