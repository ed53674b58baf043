package org.bangfu.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.shared.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class FolderContentTests {

  private static final String ID = "AbCdEfGhIjKlMnOpQrStUv";

  @TempDir
  private Path folder;

  @BeforeEach
  void transaction() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void over() {
    TransactionSynchronizationManager.clear();
  }

  @Test
  void writesUnderTheRandomNameAndReadsBack() throws IOException {
    content().put(ID, new byte[] {1, 2, 3});
    end(TransactionSynchronization.STATUS_COMMITTED);
    assertThat(content().open(ID).readAllBytes()).containsExactly(1, 2, 3);
    assertThat(files()).singleElement().isEqualTo(folder.resolve("Ab").resolve(ID));
  }

  @Test
  void leavesNothingWhenTheTransactionIsRolledBack() throws IOException {
    content().put(ID, new byte[] {1});
    end(TransactionSynchronization.STATUS_ROLLED_BACK);
    assertThat(files()).isEmpty();
  }

  @Test
  void saysSoWhenTheFolderTakesNoMore() throws IOException {
    Path blocked = Files.writeString(folder.resolve("blocked"), "a file where a folder should be");
    FolderContent full = new FolderContent(new DocumentsProperties(blocked));
    assertThatThrownBy(() -> full.put(ID, new byte[] {1}))
        .isInstanceOfSatisfying(BusinessException.class, said -> assertThat(said.key()).isEqualTo("cases.file.noRoom"));
  }

  @Test
  void namesThatAreNoneOfOursReachNoFile() {
    for (String hostile : List.of("../../../../../etc/passwd", "..", "", "a/b", "short")) {
      assertThatThrownBy(() -> content().open(hostile)).as(hostile).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> content().open(ID)).isInstanceOf(UncheckedIOException.class);
  }

  private FolderContent content() {
    return new FolderContent(new DocumentsProperties(folder));
  }

  private static void end(int status) {
    TransactionSynchronizationManager.getSynchronizations().forEach(each -> each.afterCompletion(status));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
