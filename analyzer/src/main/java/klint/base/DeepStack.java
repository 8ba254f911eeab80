// SPDX-License-Identifier: MIT OR Apache-2.0
package klint.base;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Threads with room for recursion as deep as the input is nested.
///
/// Units: a stack of 64 MB, of which the system commits what is used.
public final class DeepStack {
  private static final long STACK = 64L << 20;
  private static final int MOST = 64;
  private static final ExecutorService POOL = pool();

  private DeepStack() {}

  private static ExecutorService pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            MOST, MOST, 2, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DeepStack::thread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /// A new daemon thread with a deep stack: on it [#call] runs at once.
  public static Thread thread(Runnable task) {
    Thread thread = new Deep(task);
    thread.setDaemon(true);
    return thread;
  }

  /// Runs `task` on this thread if its stack is deep, else on one that is, and waits for it.
  public static <T> T call(Supplier<T> task) {
    if (Thread.currentThread() instanceof Deep) {
      return task.get();
    }
    Callable<T> call = task::get;
    Future<T> future = POOL.submit(call);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new KlintBug("a task without checked exceptions threw one", e);
    } catch (CancellationException e) {
      throw new KlintBug("nobody cancels these tasks", e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static final class Deep extends Thread {
    Deep(Runnable task) {
      super(null, task, "deep", STACK);
    }
  }
}
