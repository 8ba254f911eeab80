// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import klint.diag.Finding;
import klint.diag.Level;
import klint.diag.Place;
import klint.driver.Analysis;
import klint.driver.Analyzer;
import klint.driver.Options;
import klint.driver.Progress;
import klint.rules.RuleInfo;
import klint.source.SourceRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// A mutex of linux 7.3's drivers becomes a spinlock, in a scratch copy: found is what sleeps then.
///
/// What is expected was written down by reading the drivers, each line with what was read. Lines of
/// the tree are counted, since an edit changes words only.
@Tag("corpus")
final class HistoryTest {
  /// Parts of a kernel tree that nothing of what is read here needs.
  private static final Set<String> LEFT_OUT = Set.of(".git", "Documentation", "tools", "sound");

  @TempDir(cleanup = CleanupMode.ALWAYS)
  static Path scratch = Path.of(".");

  private static Optional<Path> original = Optional.empty();

  @BeforeAll
  static void copies() throws IOException {
    String corpus = System.getProperty("klint.corpus");
    assumeTrue(corpus != null, "needs kernel trees: set -Dklint.corpus");
    Path tree = Path.of(corpus).resolve("linux-7.3");
    assumeTrue(Files.isDirectory(tree), "no tree 7.3 in the corpus");
    original = Optional.of(tree);
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
              throws IOException {
            Path relative = tree.relativize(folder);
            if (LEFT_OUT.contains(relative.toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(scratch.resolve(relative));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            Path to = scratch.resolve(tree.relativize(file));
            if (about.isRegularFile()) {
              linkOrCopy(file, to);
            } else {
              Files.copy(file, to, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @AfterAll
  static void forget() {
    original = Optional.empty();
  }

  private static void linkOrCopy(Path file, Path to) throws IOException {
    try {
      Files.createLink(to, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, to);
    }
  }

  /// Every method that takes the lock for one statement ends in a command to the hardware.
  @Test
  void mmuSlotsOfTyr() throws IOException {
    spins("drivers/gpu/drm/tyr/mmu.rs", "as_manager");
    expect(
        "drivers/gpu/drm/tyr",
        "drivers/gpu/drm/tyr/mmu.rs",
        // activate: finds or evicts a slot; `activate` and `evict` of address_space.rs send a
        // command and wait in as_wait_ready, whose read_poll_timeout begins with might_sleep. An
        // evicted slot's data is an Arc that the virtual machine still holds: no finding.
        "error sleep-in-atomic mmu.rs:85: `SlotManager::activate_vm` may sleep",
        // evict of a seat that has a slot: flush and disable, both commands that are waited for.
        "error sleep-in-atomic mmu.rs:90: `SlotManager::deactivate_vm` may sleep",
        // as_flush, as_start_update and as_end_update are such commands too.
        "error sleep-in-atomic mmu.rs:95: `SlotManager::flush_vm` may sleep",
        "error sleep-in-atomic mmu.rs:109: `SlotManager::start_vm_update` may sleep",
        "error sleep-in-atomic mmu.rs:118: `SlotManager::end_vm_update` may sleep");
  }

  /// Only the attribute that turns the device on and off does more than read and set numbers.
  @Test
  void deviceSettingsOfNullBlock() throws IOException {
    spins("drivers/block/rnull/configfs.rs", "data");
    expect(
        "drivers/block/rnull",
        "drivers/block/rnull/configfs.rs",
        // On: NullBlkDevice::new allocates its queue data with GFP_KERNEL, ..
        "error blocking-allocation-in-atomic configfs.rs:149: `NullBlkDevice::new` allocates with"
            + " flags that may allow blocking",
        // .. and makes a tag set and a disk, for which the block layer allocates so as well.
        "error sleep-in-atomic configfs.rs:149: `NullBlkDevice::new` may sleep",
        // Off: the disk is taken out and dropped; del_gendisk waits for users. The new disk also
        // overwrites what was there, which is nothing as long as `powered` is false: that the two
        // fields go together is not said in one place.
        "error sleep-in-atomic configfs.rs:158,149: `drop` drops a value of type"
            + " `Option<GenDisk<NullBlkDevice>>`");
  }

  /// Lists of processes grow, shrink and are copied under the lock, in vectors that may be
  /// vmalloc'd.
  @Test
  void managerOfBinder() throws IOException {
    spins("drivers/android/binder/context.rs", "manager");
    expect(
        "drivers/android/binder",
        "drivers/android/binder/context.rs",
        // register_process: push with GFP_KERNEL. If it fails, the clone that the caller made dies
        // under the lock, and the caller's own lives: nothing.
        "error blocking-allocation-in-atomic context.rs:86: `Vec::push` allocates with flags that"
            + " may allow blocking",
        // deregister_process: a reference leaves the list, while the caller holds another.
        "note sleep-in-atomic context.rs:96: `Vec::retain` may sleep",
        // A vector that gives memory back is moved by kvrealloc, or freed by vfree.
        "error sleep-in-atomic context.rs:106: `Vec::shrink_to` may sleep",
        // get_all_procs: room for all, then one by one; on failure the copy is freed, by vfree if
        // it is large, before the guard that was made first goes.
        "error blocking-allocation-in-atomic context.rs:158,160: `Vec::with_capacity` allocates"
            + " with flags that may allow blocking",
        // known-bug: the vector that with_capacity drops where it fails (158) was never grown.
        "error sleep-in-atomic context.rs:163,158: dropping `procs` of type"
            + " `Vec<Arc<Process>, KVmalloc>` may sleep in `Vec::drop`",
        // get_procs_with_pid: the same without making room first.
        "error blocking-allocation-in-atomic context.rs:170: `Vec::push` allocates with flags that"
            + " may allow blocking",
        "error sleep-in-atomic context.rs:174: dropping `matching_procs` of type"
            + " `Vec<Arc<Process>, KVmalloc>` may sleep in `Vec::drop`");
    // set_manager_node overwrites a node that it has just seen to be none; unset_manager_node takes
    // it out and drops it after the statement; get_manager_node counts under a spinlock of its own;
    // for_each_proc has one user, whose closure counts.
  }

  /// Pages are put into and taken out of another process under the lock.
  @Test
  void pagesOfBinder() throws IOException {
    String file = "drivers/android/binder/page_range.rs";
    spins(file, "mm_lock");
    Path path = scratch.resolve(file);
    String text = once(Files.readString(path), "mutex::MutexBackend", "spinlock::SpinLockBackend");
    Files.writeString(path, text);
    expect(
        "drivers/android/binder",
        file,
        // use_page_slow: takes mmap_lock for reading if the area's own lock is not to be had, ..
        "error sleep-in-atomic page_range.rs:448: `MmWithUser::mmap_read_lock` may sleep",
        // .. and inserts the page, which waits for readers of the area and allocates page tables.
        "error sleep-in-atomic page_range.rs:455: `VmaMixedMap::vm_insert_page` may sleep",
        // rust_shrink_free_page: after it has released the shrinker's lock it zaps the page, with
        // the guard of stable_trylock_mm still in its hand.
        "error sleep-in-atomic page_range.rs:766: `VmaRef::zap_vma_range` may sleep",
        // known-bug: told twice. The unlock of the shrinker's lock is taken for one of the mutex,
        // whose guard then seems to release the caller's lock, in whose section that sleeps.
        "error sleep-in-atomic page_range.rs:766: `VmaRef::zap_vma_range` may sleep");
    // The destructor only takes pages off the shrinker's list, which is for spinlocks; it frees the
    // vector after it released the lock. The new page dies after the guard, since it is older.
  }

  /// A command is sent and its answer waited for under the lock.
  @Test
  void commandQueueOfNova() throws IOException {
    spins("drivers/gpu/nova-core/gsp/cmdq.rs", "inner");
    expect(
        "drivers/gpu/nova-core",
        "drivers/gpu/nova-core/gsp/cmdq.rs",
        // The answer to this command keeps regions in a vector that grows with GFP_KERNEL: `read`
        // of the type that only the caller knows.
        "error blocking-allocation-in-atomic gsp.rs:221: `Cmdq::send_command` allocates with flags"
            + " that may allow blocking",
        // A command that does not fit is split into two vectors allocated with GFP_KERNEL.
        "error blocking-allocation-in-atomic cmdq.rs:572: `CmdqInner::send_command` allocates with"
            + " flags that may allow blocking",
        // Room in the queue is waited for by read_poll_timeout; so is the answer, three lines on.
        "error sleep-in-atomic cmdq.rs:572,575: `CmdqInner::send_command` may sleep",
        // The same without an answer.
        "error blocking-allocation-in-atomic cmdq.rs:597: `CmdqInner::send_command` allocates with"
            + " flags that may allow blocking",
        "error sleep-in-atomic cmdq.rs:597: `CmdqInner::send_command` may sleep",
        // Only the answer.
        "error sleep-in-atomic cmdq.rs:608: `CmdqInner::receive_msg` may sleep",
        // This message is read into a vector that grows with GFP_KERNEL.
        "error blocking-allocation-in-atomic sequencer.rs:347: `Cmdq::receive_msg` allocates with"
            + " flags that may allow blocking");
  }

  /// The list of contexts is a static that a macro declares.
  @Test
  void contextsOfBinder() throws IOException {
    String file = "drivers/android/binder/context.rs";
    Path to = scratch.resolve(file);
    String text = Files.readString(original.orElseThrow().resolve(file));
    Files.delete(to);
    // The macro knows the lock by this one word.
    Files.writeString(to, once(text, "static CONTEXTS: Mutex<", "static CONTEXTS: SpinLock<"));
    expect(
        "drivers/android/binder",
        file,
        // get_all_contexts: as get_all_procs of the manager.
        "error blocking-allocation-in-atomic context.rs:30,32: `Vec::with_capacity` allocates with"
            + " flags that may allow blocking",
        // known-bug: the vector that with_capacity drops where it fails (30) was never grown.
        "error sleep-in-atomic context.rs:35,30: dropping `ctxs` of type"
            + " `Vec<Arc<Context>, KVmalloc>` may sleep in `Vec::drop`",
        // new: the guard lives to the end of the statement.
        "error blocking-allocation-in-atomic context.rs:68: `Vec::push` allocates with flags that"
            + " may allow blocking",
        // deregister: a reference leaves the list, while the caller holds another.
        "note sleep-in-atomic context.rs:78: `Vec::retain` may sleep");
  }

  /// Three samples at once; the lock of one of them covers nothing that sleeps.
  @Test
  void samples() throws IOException {
    spins("samples/rust/rust_configfs.rs", "bar");
    spins("samples/rust/rust_debugfs_scoped.rs", "devices");
    spins("samples/rust/rust_misc_device.rs", "inner");
    expect(
        "samples/rust",
        List.of(
            "samples/rust/rust_configfs.rs",
            "samples/rust/rust_debugfs_scoped.rs",
            "samples/rust/rust_misc_device.rs"),
        // remove_file_write: a device that goes takes its files in debugfs with it.
        "error sleep-in-atomic rust_debugfs_scoped.rs:47: `Vec::retain` may sleep",
        // create_file_write: room for one more, ..
        "error blocking-allocation-in-atomic rust_debugfs_scoped.rs:99: `Vec::push` allocates with"
            + " flags that may allow blocking",
        // .. and without it the new device goes at once, still in the statement of the guard.
        "error sleep-in-atomic rust_debugfs_scoped.rs:99: `Vec::push` drops a value of type"
            + " `Pin<Box<Scope<DeviceData>, Kmalloc>>`",
        // read_iter: copies to memory of the user.
        "error sleep-in-atomic rust_misc_device.rs:205: `IovIterDest::simple_read_from_buffer` may"
            + " sleep",
        // write_iter: makes room, and copies from memory of the user.
        "error blocking-allocation-in-atomic rust_misc_device.rs:218:"
            + " `IovIterSource::copy_from_iter_vec` allocates with flags that may allow blocking",
        "error sleep-in-atomic rust_misc_device.rs:218: `IovIterSource::copy_from_iter_vec` may"
            + " sleep");
    // show and store of rust_configfs copy between two pages; get_value gives the lock back before
    // it writes to the user, set_value reads from the user before it takes it.
  }

  /// A mapping changes under the lock of the tree of mappings; two more locks are used by nobody.
  @Test
  void mappingsOfTyr() throws IOException {
    spins("drivers/gpu/drm/tyr/vm.rs", "gpuvm_unique");
    spins("drivers/gpu/drm/tyr/driver.rs", "clks");
    expect(
        "drivers/gpu/drm/tyr",
        List.of("drivers/gpu/drm/tyr/vm.rs", "drivers/gpu/drm/tyr/driver.rs"),
        // map_bo_range and unmap_range: exec_op begins with a command to the hardware, and the
        // steps
        // of drm_gpuvm_sm_map and drm_gpuvm_sm_unmap take the lock of an object's mappings.
        "error sleep-in-atomic vm.rs:534: `Vm::exec_op` may sleep",
        "error sleep-in-atomic vm.rs:588: `Vm::exec_op` may sleep");
  }

  /// A driver of our own, in the place of a sample: 15 mistakes among what looks like them. Each of
  /// its marks is a line where something may sleep, and no other line may.
  ///
  /// That its locks are taken with interrupts on is true as well, and another rule's to say.
  @Test
  void driverWithPlantedMistakes() throws IOException {
    String file = "samples/rust/rust_driver_platform.rs";
    String text;
    try (InputStream in = HistoryTest.class.getResourceAsStream("made_up_engine.rs")) {
      text = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    Files.delete(scratch.resolve(file));
    Files.writeString(scratch.resolve(file), text);
    List<String> marked = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf("//~ ");
      if (mark >= 0) {
        String level = lines.get(i).substring(mark + 4).split(" ", 2)[0];
        marked.add((i + 1) + " " + level.toLowerCase(Locale.ROOT));
      }
    }
    assertEquals(15, marked.size());
    List<String> found = new ArrayList<>();
    for (Finding f : findings(file)) {
      if (!f.rule().equals(RuleInfo.IRQ_UNSAFE_LOCK.ruleName())) {
        found.add(f.place().line() + " " + f.level().label());
        f.members().forEach(m -> found.add(m.line() + " " + f.level().label()));
      }
    }
    assertEquals(String.join("\n", marked), String.join("\n", found));
  }

  private static void expect(String folder, String file, String... findings) {
    expect(folder, List.of(file), findings);
  }

  private static void expect(String folder, List<String> files, String... findings) {
    assertEquals(String.join("\n", findings), String.join("\n", found(folder, files)));
  }

  /// Turns the mutex in a field into a spinlock, where it is declared and where it is made.
  private static void spins(String file, String field) throws IOException {
    Path to = scratch.resolve(file);
    String text = Files.readString(original.orElseThrow().resolve(file));
    String declared = once(text, field + ": Mutex<", field + ": kernel::sync::SpinLock<");
    Files.delete(to);
    Files.writeString(to, made(declared, field));
  }

  private static String made(String text, String field) {
    for (String path : List.of("kernel::", "")) {
      String macro = field + " <- " + path + "new_mutex!(";
      if (text.contains(macro)) {
        return once(text, macro, field + " <- kernel::new_spinlock!(");
      }
    }
    throw new AssertionError(field + " is not made by new_mutex!");
  }

  private static String once(String text, String from, String to) {
    int at = text.indexOf(from);
    assertNotEquals(-1, at, from);
    assertEquals(-1, text.indexOf(from, at + 1), from + " is there twice");
    return text.replace(from, to);
  }

  /// All that is found in a folder and that has to do with a lock taken in files, or stands there.
  private static List<String> found(String folder, List<String> files) {
    List<String> out = new ArrayList<>();
    for (Finding f : findings(folder)) {
      boolean there =
          files.contains(f.place().file())
              || f.acquisitions().stream().anyMatch(a -> files.contains(a.place().file()));
      if (f.level() != Level.OFF && there) {
        StringBuilder line = new StringBuilder();
        line.append(f.level().label()).append(' ').append(f.rule()).append(' ');
        line.append(brief(f.place()));
        f.members().forEach(m -> line.append(',').append(m.line()));
        out.add(line.append(": ").append(what(f.message())).toString());
      }
    }
    return out;
  }

  private static List<Finding> findings(String source) {
    Path path = scratch.resolve(source);
    SourceRequest request =
        new SourceRequest(
            List.of(path),
            scratch,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            false);
    if (!(Analyzer.analyze(request, new Options(2, Options.Depth.EFFECTS), Progress.SILENT)
        instanceof Analyzer.Result.Ready(Analysis analysis))) {
      throw new AssertionError("not analyzed");
    }
    assertTrue(analysis.defects().isEmpty(), () -> analysis.defects().toString());
    return Review.merged(Review.single(analysis, RuleInfo::defaultLevel, List.of()));
  }

  /// A message without what it says of the section.
  private static String what(String message) {
    int end = message.indexOf(", but ");
    int which = message.indexOf(", which ");
    return message.substring(0, which >= 0 ? which : end);
  }

  private static String brief(Place place) {
    return Path.of(place.file()).getFileName() + ":" + place.line();
  }
}
