package org.bangfu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Sizes and package notes, measured over the sources: small classes and methods are read, large ones are feared. */
class SourceShapeTests {

  private static final int CLASS_LINES = 250;
  private static final int METHOD_LINES = 40;
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void noClassOfTheProductIsLongerThan250LinesAndNoMethodLongerThan40() throws IOException {
    assertThat(tooLong(MAIN)).isEmpty();
  }

  @Test
  void testsKeepTheSameSizes() throws IOException {
    assertThat(tooLong(TESTS)).isEmpty();
  }

  @Test
  void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path folder : foldersWithSources()) {
      Path note = folder.resolve("package-info.java");
      if (!Files.exists(note)) {
        missing.add(folder + ": no package-info.java");
        continue;
      }
      String text = Files.readString(note);
      if (!text.contains("@NullMarked") || !text.contains("/**")) {
        missing.add(note + ": needs one purpose line and @NullMarked");
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> foldersWithSources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
          .filter(folder -> !folder.endsWith("org/bangfu")).toList();
    }
  }

  private static List<String> tooLong(Path root) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(root);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(sources);
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
      LengthScanner scanner = new LengthScanner(Trees.instance(task).getSourcePositions());
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, unit);
      }
      return scanner.found;
    }
  }

  private static final class LengthScanner extends TreeScanner<Void, CompilationUnitTree> {

    private final SourcePositions positions;
    private final List<String> found = new ArrayList<>();

    private LengthScanner(SourcePositions positions) {
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
      report(type, unit, type.getSimpleName().toString(), CLASS_LINES);
      return super.visitClass(type, unit);
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      report(method, unit, method.getName() + "()", METHOD_LINES);
      return super.visitMethod(method, unit);
    }

    private void report(Tree tree, CompilationUnitTree unit, String name, int bound) {
      long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
      long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
      if (to - from + 1 > bound) {
        found.add("%s:%d %s has %d lines, more than %d"
            .formatted(unit.getSourceFile().getName(), from, name, to - from + 1, bound));
      }
    }
  }
}
