package org.bangfu.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.areas.Area;
import org.bangfu.areas.AreaImport;
import org.bangfu.areas.Areas;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
  AreaImport areaImport;

  @Autowired
  SignIn signIn;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @BeforeEach
  void area() {
    signIn.areas();
  }

  @Test
  void twentyThousandHouseholdsComeInOnceAndASecondTimeNothingChanges() {
    Path file = folder.resolve("register.csv");
    List<AreaCode> villages = areas.villagesUnder(AreaCode.of(SignIn.COUNTY)).stream()
        .filter(village -> !village.name().startsWith(Villages.NAME)).map(Area::code).toList();
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

  @Test
  void importThatBreaksOffLeavesNothingOfItsEarlierChunks() {
    Path file = folder.resolve("broken.csv");
    new HouseholdGenerator(11, LocalDate.now(clock)).write(List.of(new Villages(areaImport).empty()), 2_500, file);
    long households = count("household");
    long members = count("household_member");
    AtomicLong chunks = new AtomicLong();
    assertThatThrownBy(() -> ActingAs.system(() -> imports.run(file, "x", (done, total, phase) -> {
      if (phase == ImportPhase.LOADING && chunks.incrementAndGet() == 2) {
        assertThat(count("household")).isEqualTo(households + 2_000);
        throw new IllegalStateException("the disk is full");
      }
    }))).hasMessage("the disk is full");
    assertThat(count("household")).isEqualTo(households);
    assertThat(count("household_member")).isEqualTo(members);
    assertThat(run(file).householdsNew()).as("nothing was held back").isEqualTo(2_500);
  }

  @Test
  void secondImportBesideARunningOneIsToldToWait() {
    Path file = new RegisterFile().household(RegisterFile.newNumber()).head("同时户").csv(folder);
    Path other = new RegisterFile().household(RegisterFile.newNumber()).head("同时户").csv(folder);
    AtomicReference<Throwable> refusal = new AtomicReference<>();
    ActingAs.system(() -> imports.run(file, "first", (done, total, phase) -> {
      if (phase == ImportPhase.LOADING) {
        refusal.set(catchThrowable(() -> CompletableFuture.runAsync(() -> run(other)).get()).getCause());
      }
    }));
    assertThat(refusal.get()).isInstanceOf(BusinessException.class).hasMessageContaining("households.import.running");
    assertThat(run(other).householdsNew()).isOne();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private ImportResult run(Path file) {
    return ActingAs.system(() -> imports.run(file, "register.csv", ImportProgress.NONE));
  }
}
