package org.bangfu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.households.HouseholdGenerator;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.ImportPhase;
import org.bangfu.households.ImportResult;
import org.bangfu.security.ActingAs;
import org.bangfu.security.StartNotice;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes up the households of the demonstration and takes them in through the import that real ones come by, behind the
 * open web server. The import is one transaction: after a kill nothing of it is there, and the next start begins again.
 * Some of them are monitored from the first day ({@link DemoMonitoring}).
 */
@Component
@Profile("demo")
class DemoHouseholds implements StartNotice {

  private static final Logger LOG = LoggerFactory.getLogger(DemoHouseholds.class);
  private static final String STEP = "households";
  private static final String MONITORING = "monitoring";
  private static final String FILE = "demo-households.csv";
  private static final int TENTHS = 10;

  private final DemoSteps steps;
  private final DemoProperties properties;
  private final Areas areas;
  private final HouseholdImport households;
  private final DemoMonitoring monitoring;
  private final Clock clock;
  private volatile @Nullable Loading loading;
  private long told;

  DemoHouseholds(DemoSteps steps, DemoProperties properties, Areas areas, HouseholdImport households,
      DemoMonitoring monitoring, Clock clock) {
    this.steps = steps;
    this.properties = properties;
    this.areas = areas;
    this.households = households;
    this.monitoring = monitoring;
    this.clock = clock;
  }

  @Override
  public Optional<Loading> current() {
    return Optional.ofNullable(loading);
  }

  /** Once the login page can be reached; it shows how far the load is. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!steps.finished(STEP) || !steps.finished(MONITORING)) {
      loading = new Loading("demo.loading.generate", 0, 0);
      Thread thread = new Thread(() -> ActingAs.system(() -> load()), "demo-load");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void load() {
    List<AreaCode> villages = areas.counties().stream().findFirst()
        .map(county -> areas.villagesUnder(county.code()).stream().map(Area::code).toList()).orElse(List.of());
    try {
      if (!steps.finished(STEP)) {
        if (properties.households() > 0) {
          takeIn(villages);
        }
        steps.finish(STEP, clock.instant());
      }
      loading = new Loading("demo.loading.monitoring", 0, 0);
      LOG.info("demonstration: {} households are monitored",
          monitoring.open(villages, properties.monitored(), LocalDate.now(clock)));
      steps.finish(MONITORING, clock.instant());
    } finally {
      loading = null;
    }
  }

  private void takeIn(List<AreaCode> villages) {
    try {
      Path file = Files.createTempFile("bangfu-demo-", ".csv");
      try {
        loadThrough(villages, file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void loadThrough(List<AreaCode> villages, Path file) {
    LOG.info("demonstration: making up {} households in {} villages", properties.households(), villages.size());
    long persons = new HouseholdGenerator(properties.seed(), LocalDate.now(clock))
        .write(villages, properties.households(), file);
    LOG.info("demonstration: importing {} persons", persons);
    ImportResult result = households.run(file, FILE, this::tell);
    LOG.info("demonstration: {} households are new, {} were known, {} rejected",
        result.householdsNew(), result.unchanged() + result.householdsChanged(), result.rejected());
  }

  private void tell(long done, long total, ImportPhase phase) {
    loading = new Loading("demo.loading." + phase.name(), done, total);
    long tenth = total == 0 ? 0 : done * TENTHS / total;
    if (phase == ImportPhase.LOADING && tenth != told) {
      told = tenth;
      LOG.info("demonstration: {} of {} rows", done, total);
    }
  }
}
