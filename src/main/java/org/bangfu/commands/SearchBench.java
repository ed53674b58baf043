package org.bangfu.commands;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.households.HouseholdGenerator;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdSearch;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.ImportProgress;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Searching the register as a person of the county does: a first page with its count, by name, number, whole ID number and
 * filters, over a made-up county that came in by the import.
 */
@Component
@Profile("bench")
class SearchBench {

  private static final int PAGE = 50;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 100;
  private static final long SEED = 7;
  private static final long WAIT_MS = 200;

  private final HouseholdSearch search;
  private final HouseholdImport imports;
  private final Areas areas;
  private final BenchPerson person;
  private final Clock clock;

  SearchBench(HouseholdSearch search, HouseholdImport imports, Areas areas, BenchPerson person, Clock clock) {
    this.search = search;
    this.imports = imports;
    this.areas = areas;
    this.person = person;
    this.clock = clock;
  }

  /** Somebody of the file. */
  private record Sample(String name, String number, String id, AreaCode village) {
  }

  /** p95_ms is over all searches; each kind has its own beside it. */
  Figures run(int households) {
    List<Sample> samples = register(households);
    SignedIn who = person.county(areas.counties().get(0).code());
    return BenchPerson.as(who, () -> measure(samples));
  }

  private Figures measure(List<Sample> samples) {
    Measured all = new Measured();
    Figures kinds = new Figures();
    queries().forEach((kind, query) -> {
      Measured measured = new Measured();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        HouseholdQuery asked = query.apply(samples.get(round % samples.size()));
        Runnable look = () -> {
          search.page(asked, null, PAGE);
          search.count(asked);
        };
        if (round < WARM_UP) {
          look.run();
        } else {
          measured.run(look);
        }
      }
      all.add(measured);
      kinds.put(kind, new Figures().put("p50_ms", measured.medianMs()).put("p95_ms", measured.percentileMs(95)));
    });
    return new Figures().put("p95_ms", all.percentileMs(95)).put("kinds", kinds);
  }

  private static Map<String, Function<Sample, HouseholdQuery>> queries() {
    Map<String, Function<Sample, HouseholdQuery>> queries = new LinkedHashMap<>();
    queries.put("everything", sample -> HouseholdQuery.ALL);
    queries.put("name", sample -> text(sample.name()));
    queries.put("two_letters", sample -> text(sample.name().substring(sample.name().length() - 2)));
    queries.put("family_name", sample -> text(sample.name().substring(0, 1)));
    queries.put("nobody", sample -> text(sample.name() + "某"));
    queries.put("household_number", sample -> text(sample.number()));
    queries.put("id_number", sample -> text(sample.id()));
    queries.put("village", sample -> new HouseholdQuery("", sample.village(), null, null));
    queries.put("type", sample -> new HouseholdQuery("", null, null, HouseholdType.LIFTED));
    queries.put("name_in_township",
        sample -> new HouseholdQuery(sample.name(), sample.village().township(), null, null));
    return queries;
  }

  private static HouseholdQuery text(String text) {
    return new HouseholdQuery(text, null, null, null);
  }

  /** Makes the register up, takes it in, and answers some of its people. */
  private List<Sample> register(int households) {
    List<AreaCode> villages = areas.counties().stream()
        .flatMap(county -> areas.villagesUnder(county.code()).stream()).map(Area::code).toList();
    try {
      Path file = Files.createTempFile("bangfu-bench-", ".csv");
      try {
        long persons = new HouseholdGenerator(SEED, LocalDate.now(clock)).write(villages, households, file);
        ActingAs.system(() -> take(file));
        return samples(file, persons / (WARM_UP + ROUNDS));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** The demonstration may still load its own households: then the import is refused, and tried again. */
  private void take(Path file) {
    while (true) {
      try {
        imports.run(file, "bench", ImportProgress.NONE);
        return;
      } catch (BusinessException refusal) {
        if (!refusal.key().equals("households.import.running")) {
          throw refusal;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT_MS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ended);
    }
  }

  private static List<Sample> samples(Path file, long step) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      long row = 0;
      // Where a household lives stands on the row of its head.
      AreaCode village = null;
      for (NamedCsvRecord person : rows) {
        village = person.getField("村代码").isEmpty() ? village : new AreaCode(person.getField("村代码"));
        if (row++ % Math.max(1, step) == 0 && village != null) {
          samples.add(new Sample(person.getField("姓名"), person.getField("户编号"), person.getField("身份证号"), village));
        }
      }
    }
    return samples;
  }
}
