package org.bangfu.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.bangfu.areas.AreaImport;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffImport;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.StaffStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The area tree and the made-up staff; loaded once, before the web server opens, so that the login page can offer them. */
@Component
@Profile("demo")
class DemoCounty implements SmartLifecycle {

  static final String AREAS = "areas-500229.csv";
  static final String STAFF = "staff-500229.csv";
  /** Known to everybody: it stands on the login page. */
  static final String PASSWORD = "Chunfeng-2026";

  private static final Logger LOG = LoggerFactory.getLogger(DemoCounty.class);
  private static final String STEP = "county";
  private static final int ALL = 10_000;

  private final DemoSteps steps;
  private final AreaImport areas;
  private final StaffImport staffImport;
  private final Personnel personnel;
  private final StaffStore staff;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private volatile boolean running;

  DemoCounty(DemoSteps steps, AreaImport areas, StaffImport staffImport, Personnel personnel, StaffStore staff,
      PasswordEncoder encoder, Clock clock) {
    this.steps = steps;
    this.areas = areas;
    this.staffImport = staffImport;
    this.personnel = personnel;
    this.staff = staff;
    this.encoder = encoder;
    this.clock = clock;
  }

  @Override
  public void start() {
    if (!steps.finished(STEP)) {
      ActingAs.system(() -> load());
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the web server, which is among the last. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void load() {
    load(AREAS, areas::run);
    load(STAFF, staffImport::run);
    String hash = encoder.encode(PASSWORD);
    List<StaffMember> people = personnel.search("", null, ALL).rows();
    people.forEach(member -> staff.setPasswordHash(member.id(), hash));
    steps.finish(STEP, clock.instant());
  }

  private static void load(String file, Function<Path, ImportOutcome> run) {
    ImportOutcome outcome = new BundledFile(file).read(run);
    if (!outcome.problems().isEmpty()) {
      throw new IllegalStateException(file + ": " + outcome.problems());
    }
    LOG.info("demonstration: {} of {} rows of {} are new", outcome.added(), outcome.read(), file);
  }
}
