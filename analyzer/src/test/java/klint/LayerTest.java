// SPDX-License-Identifier: MIT OR Apache-2.0
package klint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import klint.base.KlintBug;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The code keeps to the table of [Layers].
final class LayerTest {
  private static final List<String> TEST_SOURCES =
      List.of("src/test/java", "analyzer/src/test/java", "test-crates/src/test/java");

  private static final JavaClasses CODE = importCode();

  @Test
  void everyPackageIsARoomOfTheTable() {
    var strangers = new TreeSet<String>();
    for (JavaClass type : CODE) {
      if (index(room(type)) < 0) {
        strangers.add(type.getPackageName());
      }
    }
    assertEquals(List.of(), List.copyOf(strangers), "packages that are not in klint.Layers");
  }

  @Test
  void aRoomImportsOnlyRoomsAboveIt() {
    var wrong = new TreeSet<String>();
    for (JavaClass type : CODE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith("klint.")
            && !target.getPackageName().startsWith("klint.grammar")
            && index(room(target)) > index(room(type))) {
          wrong.add(type.getName() + " imports " + target.getName() + ", which is below it");
        }
      }
    }
    assertEquals("", String.join("\n", wrong), "see docs/architecture.md");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("klint.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void thirdPartiesStayBehindTheirFences() {
    for (Layers.Fence fence : Layers.FENCES) {
      noClasses()
          .that(resideOutside(fence.rooms()))
          .should()
          .dependOnClassesThat(isOneOf(fence))
          .because(fence.caption() + " belongs to " + fence.rooms())
          .allowEmptyShould(true)
          .check(CODE);
    }
  }

  @Test
  void standardStreamsBelongToCli() {
    var wrong = new TreeSet<String>();
    for (JavaClass type : CODE) {
      if (room(type).equals(Layers.STANDARD_STREAMS)) {
        continue;
      }
      for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
        if (access.getTargetOwner().isEquivalentTo(System.class)) {
          wrong.add(access.getDescription());
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void thereIsNoUtil() {
    noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helpers..").check(CODE);
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers)").check(CODE);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIs() {
    var wrong = new TreeSet<String>();
    for (JavaClass type : CODE) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        wrong.add(type.getPackageName() + " has no @NullMarked package-info.java");
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void everyRoomHasItsMinimumOfTypes() {
    var wrong = new ArrayList<String>();
    for (Layers.Layer layer : Layers.ALL) {
      long found =
          CODE.stream()
              .filter(type -> room(type).equals(layer.name()))
              .filter(
                  type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
              .count();
      if (found < layer.floor()) {
        wrong.add(
            "klint."
                + layer.name()
                + ": "
                + found
                + " types, at least "
                + layer.floor()
                + " expected");
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  /// The rules above would pass on nothing: each must be able to see what it forbids.
  @Test
  void theRulesSeeTheirSubjects() {
    assertTrue(index("base") < index("diag") && index("driver") < index("cli"));
    assertTrue(
        isOneOf(Layers.FENCES.getLast()).test(new ClassFileImporter().importClass(Path.class)));
    assertTrue(
        CODE.get("klint.diag.Finding").getDirectDependenciesFromSelf().stream()
            .anyMatch(
                dependency -> dependency.getTargetClass().getPackageName().startsWith("klint.")));
  }

  private static String room(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  private static int index(String room) {
    return Layers.ALL.stream().map(Layers.Layer::name).toList().indexOf(room);
  }

  private static DescribedPredicate<JavaClass> resideOutside(List<String> rooms) {
    return DescribedPredicate.describe(
        "reside outside " + rooms, type -> !rooms.contains(room(type)));
  }

  private static DescribedPredicate<JavaClass> isOneOf(Layers.Fence fence) {
    return DescribedPredicate.describe(
        "are " + fence.caption(),
        type ->
            fence.outside().stream()
                .anyMatch(
                    outside ->
                        outside.equals(type.getName())
                            || (outside.endsWith("..")
                                && PackageMatcher.of(outside).matches(type.getPackageName()))));
  }

  /// Whether a class file, relative to its root, comes from a test's source: a build may put code
  /// and tests into one folder.
  private static boolean isTest(URI classFile) {
    String source = classFile.getPath().replaceFirst("(\\$.*)?\\.class$", ".java");
    return TEST_SOURCES.stream().anyMatch(root -> Files.exists(Path.of(root, source)));
  }

  private static JavaClasses importCode() {
    try {
      Path classes =
          Path.of(KlintBug.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter()
          .withImportOption(location -> !isTest(classes.toUri().relativize(location.asURI())))
          .importPath(classes);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
