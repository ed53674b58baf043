package org.bangfu.households.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bangfu.households.HouseholdImport;
import org.bangfu.households.ImportResult;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowProblem;
import org.bangfu.shared.ui.ErrorNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Takes register files that come over the screen: laid on the disk while they arrive, then imported behind the screen, so
 * that whoever brought one may leave. The caller needs {@link Action#HOUSEHOLD_IMPORT}.
 */
@Service
public class RegisterUploads {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterUploads.class);
  private static final int LONGEST_NAME = 120;
  private static final int BLOCK = 1 << 16;

  private final HouseholdImport households;
  private final UploadRuns runs;
  private final UploadThread thread;
  private final UploadProperties properties;
  private final AccessPolicy access;

  RegisterUploads(HouseholdImport households, UploadRuns runs, UploadThread thread, UploadProperties properties,
      AccessPolicy access) {
    this.households = households;
    this.runs = runs;
    this.thread = thread;
    this.properties = properties;
    this.access = access;
  }

  /** Largest file taken, in megabytes. */
  public long largestMegabytes() {
    return properties.largest().toMegabytes();
  }

  /**
   * Receives a file to its end and begins to import it; answers at once with the run's key. Throws
   * {@link BusinessException} where it is too large, breaks off, or another import runs.
   */
  public long begin(InputStream content, String fileName) {
    access.require(Action.HOUSEHOLD_IMPORT);
    if (runs.running()) {
      throw new BusinessException("households.import.running");
    }
    Path file = received(content);
    try {
      long id = runs.begin(plain(fileName)).orElseThrow(() -> new BusinessException("households.import.running"));
      thread.run(() -> take(id, file));
      return id;
    } catch (RuntimeException notBegun) {
      delete(file);
      throw notBegun;
    }
  }

  /** The latest runs of one's county, newest first. */
  public List<Upload> latest(int limit) {
    access.require(Action.HOUSEHOLD_IMPORT);
    return runs.latest(limit);
  }

  /** Throws {@link NotFoundException} for an unknown run and for one of another county. */
  public Upload find(long id) {
    access.require(Action.HOUSEHOLD_IMPORT);
    return runs.find(id);
  }

  /** What was found in the file of a run; for whom see {@link #find}. */
  public Findings findings(long id) {
    access.require(Action.HOUSEHOLD_IMPORT);
    return runs.findings(id);
  }

  private void take(long id, Path file) {
    try {
      ImportResult result = households.run(file, "", (done, total, phase) -> runs.progress(id, phase, done, total));
      runs.done(id, result);
    } catch (BusinessException refusal) {
      runs.end(id, UploadState.REFUSED, null, Findings.of(refusal));
    } catch (RuntimeException fault) {
      runs.end(id, UploadState.FAILED, null, new Findings(
          List.of(RowProblem.of(0, "", "shared.error.unexpected", ErrorNumber.logged(fault))), List.of(), 0));
    } finally {
      delete(file);
    }
  }

  private Path received(InputStream content) {
    try {
      Path file = Files.createTempFile(LeftFiles.PREFIX, ".tmp");
      try (OutputStream out = Files.newOutputStream(file)) {
        copy(content, out);
        return file;
      } catch (IOException | RuntimeException notReceived) {
        delete(file);
        throw notReceived;
      }
    } catch (IOException broken) {
      LOG.warn("register file not received: {}", broken.toString());
      throw new BusinessException("households.upload.interrupted");
    }
  }

  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] block = new byte[BLOCK];
    long size = 0;
    for (int read = content.read(block); read >= 0; read = content.read(block)) {
      size += read;
      if (size > properties.largest().toBytes()) {
        throw new BusinessException("households.upload.tooLarge", largestMegabytes());
      }
      out.write(block, 0, read);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      LOG.warn("temporary file not deleted: {}", left.toString());
    }
  }

  /** Without folders and without signs that cannot be seen. */
  private static String plain(String fileName) {
    String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
        .replaceAll("\\p{C}", "").strip();
    int letters = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
    return name.substring(0, name.offsetByCodePoints(0, letters));
  }
}
