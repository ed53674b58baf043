package org.bangfu.households;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.bangfu.households.generator.Households;
import org.bangfu.households.generator.RegisterFileWriter;
import org.bangfu.shared.AreaCode;

/**
 * Writes a made-up register as the file that the import reads: no row is a real person's. The same seed, villages and day
 * make the same file; memory does not grow with its size.
 */
public final class HouseholdGenerator {

  private final long seed;
  private final LocalDate today;

  /** @param today ages are counted to it, and the income window is the twelve full months before it */
  public HouseholdGenerator(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
  }

  /**
   * Writes the file, large and small villages mixed.
   *
   * @return persons written
   */
  public long write(List<AreaCode> villages, int households, Path csv) {
    int[] shares = shares(villages.size(), households);
    try (Writer file = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
      // With the mark, spreadsheets take the file for what it is.
      file.write('\ufeff');
      try (CsvWriter lines = CsvWriter.builder().build(file)) {
        RegisterFileWriter writer = new RegisterFileWriter(lines, new Households(seed, today));
        for (int i = 0; i < shares.length; i++) {
          writer.village(villages.get(i), shares[i]);
        }
        return writer.persons();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** How many households each village has: between half and one and a half of the mean, exact in sum. */
  private int[] shares(int villages, int households) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] weights = random.doubles(villages, 0.5, 1.5).toArray();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    int[] shares = new int[villages];
    double passed = 0;
    int given = 0;
    for (int i = 0; i < villages; i++) {
      passed += weights[i];
      shares[i] = (int) Math.round(households * passed / sum) - given;
      given += shares[i];
    }
    return shares;
  }
}
